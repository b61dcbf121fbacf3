// Package scenarios holds the Go SDK to the scenarios that all SDKs share, and runs the snippets of its README,
// against a real server. It is a module of its own, so that what only tests need is no dependency of the SDK.
package scenarios
