// Package headcount is the Go SDK of Headcount: live answers from a feed of RSVPs, over gRPC.
//
//   - [Connect] and [Client]: one method for each question that has one answer.
//   - [Client.Subscribe]: deliveries with acknowledgement, in three forms ([Subscriber]).
//   - [Client.Watch], [Client.Sync], [Client.Tail]: streams that resume by themselves, as iterators.
//   - [Client.ListRsvps], [Client.ListResults]: history, page by page.
//   - [Error]: what can go wrong, as types by stable reason.
//   - [StateEvent]: what a stream tells of its state, heard by [WithOnEvent].
//
// The messages of the contract are in headcount/client-sdk/go/gen/headcount/v1.
//
// Options are functions where zero is a value of its own, and structs where the zero value is the
// default. A [Client] and a [Subscriber] may be used by several goroutines at once; an iterator by the
// one that ranges over it. Every goroutine that the SDK starts ends with [Client.Close].
package headcount
