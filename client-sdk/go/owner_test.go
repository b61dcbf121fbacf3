package headcount

import (
	"context"
	"errors"
	"net"
	"sync/atomic"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/durationpb"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

// instance is one of several that serve a subscription, as far as these tests need it: two real ones need a broker and
// a CQL server. It hands out one record, and takes its ack.
type instance struct {
	v1.UnimplementedSubscriberServiceServer
	v1.UnimplementedSubscriptionServiceServer

	address string
	// owner is the address of another instance, empty where this one owns the subscription.
	owner string
	// token is the one that holds, where tokens are asked for.
	token string
	asked atomic.Int64
}

func (i *instance) start(t *testing.T) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	i.address = listener.Addr().String()
	server := grpc.NewServer()
	v1.RegisterSubscriberServiceServer(server, i)
	v1.RegisterSubscriptionServiceServer(server, i)
	served := make(chan error, 1)
	go func() { served <- server.Serve(listener) }()
	t.Cleanup(func() {
		server.Stop()
		if err := <-served; err != nil {
			t.Error(err)
		}
	})
}

// refusal is what an instance that may not serve answers.
func (i *instance) refusal(ctx context.Context) error {
	i.asked.Add(1)
	sent, _ := metadata.FromIncomingContext(ctx)
	code, info := codes.OK, &errdetails.ErrorInfo{Domain: errorDomain}
	switch token := sent.Get("authorization"); {
	case i.token != "" && (len(token) != 1 || token[0] != "Bearer "+i.token):
		code, info.Reason = codes.Unauthenticated, "UNAUTHENTICATED"
	case i.owner != "":
		code, info.Reason = codes.Aborted, "OWNED_ELSEWHERE"
		info.Metadata = map[string]string{"owner": i.owner}
	default:
		return nil
	}
	refused, err := status.New(code, "refused").WithDetails(info)
	if err != nil {
		return err
	}
	return refused.Err()
}

func (i *instance) Subscribe(stream v1.SubscriberService_SubscribeServer) error {
	if err := i.refusal(stream.Context()); err != nil {
		return err
	}
	if _, err := stream.Recv(); err != nil {
		return err
	}
	opened := &v1.SubscribeOpened{
		SessionToken: i.address, Lease: durationpb.New(time.Minute), ProgressInterval: durationpb.New(time.Minute),
	}
	batch := &v1.DeliveryBatch{Deliveries: []*v1.Delivery{event(1, "a")}}
	for _, answer := range []*v1.SubscribeResponse{
		{Kind: &v1.SubscribeResponse_Opened{Opened: opened}},
		{Kind: &v1.SubscribeResponse_Deliveries{Deliveries: batch}},
	} {
		if err := stream.Send(answer); err != nil {
			return err
		}
	}
	settled := false
	for {
		request, err := stream.Recv()
		if err != nil || request.GetDrain() != nil && settled {
			return err
		}
		if ids := request.GetAck().GetDeliveryIds(); len(ids) > 0 {
			settled = true
			results := []*v1.SettleResult{result(ids[0], Settled)}
			answer := &v1.SubscribeResponse{Kind: &v1.SubscribeResponse_Settled{Settled: &v1.Settled{Results: results}}}
			if err := stream.Send(answer); err != nil {
				return err
			}
		}
	}
}

func (i *instance) Pull(ctx context.Context, _ *v1.PullRequest) (*v1.PullResponse, error) {
	if err := i.refusal(ctx); err != nil {
		return nil, err
	}
	return &v1.PullResponse{Deliveries: []*v1.Delivery{event(1, "a")}, SessionToken: i.address}, nil
}

func (i *instance) Acknowledge(ctx context.Context, request *v1.AcknowledgeRequest) (*v1.AcknowledgeResponse, error) {
	if err := i.refusal(ctx); err != nil {
		return nil, err
	}
	return &v1.AcknowledgeResponse{Results: []*v1.SettleResult{result(request.DeliveryIds[0], Settled)}}, nil
}

func (i *instance) GetSubscription(
	context.Context, *v1.GetSubscriptionRequest,
) (*v1.GetSubscriptionResponse, error) {
	return &v1.GetSubscriptionResponse{Subscription: &v1.Subscription{Lease: durationpb.New(time.Minute)}}, nil
}

func (i *instance) Seek(ctx context.Context, _ *v1.SeekRequest) (*v1.SeekResponse, error) {
	return &v1.SeekResponse{Cursor: i.address}, i.refusal(ctx)
}

// pair is two instances, of which the second owns the subscription, and a client of the first.
func pair(t *testing.T) (owner *instance, client *Client) {
	t.Helper()
	noLeaks(t)
	owner = &instance{}
	owner.start(t)
	other := &instance{owner: owner.address}
	other.start(t)
	client, err := Connect(t.Context(), "http://"+other.address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return owner, client
}

func TestASubscriptionIsFollowedToItsOwner(t *testing.T) {
	owner, client := pair(t)
	s, err := client.Subscribe("any", WithoutSignals())
	if err != nil {
		t.Fatal(err)
	}
	for delivery, err := range s.All(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		comes(t, delivery.Ack(), Settled)
		break
	}
	if err := s.Drain(t.Context()); err != nil {
		t.Error(err)
	}
	deliveries, err := s.Fetch(t.Context(), 1, 0)
	if err != nil || len(deliveries) != 1 {
		t.Fatalf("%v, %v", deliveries, err)
	}
	comes(t, deliveries[0].Ack(), Settled)
	s.Close()
	if sought, err := client.Seek(t.Context(), "any", Earliest, true); err != nil || sought.Cursor != owner.address {
		t.Errorf("%v, %v", sought, err)
	}
}

func TestAnOwnerThatIsLostIsGivenUp(t *testing.T) {
	client := nobody(t)
	defer client.Close()
	route := newRoute(client.link)
	owned, ok := errors.AsType[*OwnedElsewhereError](told(t, "OWNED_ELSEWHERE", codes.Aborted))
	if !ok {
		t.Fatal("no such error")
	}
	route.after(owned)
	if address := route.current().config.address; address != "http://b:7440" {
		t.Errorf("asks %s", address)
	}
	route.after(&LostError{})
	if route.current() != route.shared {
		t.Error("the address of the client knows who is next")
	}
	route.after(silent(time.Second))
	if route.current() == route.shared || route.current().config.address != route.shared.config.address {
		t.Error("silence asks for a fresh connection to the same server")
	}
	route.close()
}

func TestAStreamThatIsRefusedIsNotConnected(t *testing.T) {
	noLeaks(t)
	server := &instance{}
	server.start(t)
	hear := WithOnEvent(func(event StateEvent) { t.Errorf("%s", event) })
	client, err := Connect(t.Context(), "http://"+server.address, hear)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	for _, err := range client.Tail(TailOptions{}).All(t.Context()) {
		service, is := errors.AsType[*ServiceError](err)
		if !is || service.Reason != "UNIMPLEMENTED" || service.Transient() {
			t.Errorf("%v", err)
		}
	}
}

func TestATokenThatHasExpiredIsAskedForAnew(t *testing.T) {
	noLeaks(t)
	server := &instance{token: "second"}
	server.start(t)
	var asked atomic.Int64
	client, err := Connect(t.Context(), "http://"+server.address, WithTokenSource(func(context.Context) (string, error) {
		if asked.Add(1)%2 == 1 {
			return "first", nil
		}
		return "second", nil
	}))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	if _, err := client.Seek(t.Context(), "any", Earliest, true); err != nil || asked.Load() != 2 {
		t.Errorf("%v, asked for %d tokens", err, asked.Load())
	}
	s, err := client.Subscribe("any", WithoutSignals())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for delivery, err := range s.All(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		comes(t, delivery.Ack(), Settled)
		break
	}
	if asked.Load() != 4 {
		t.Errorf("%d tokens were asked for", asked.Load())
	}
}

func TestATokenThatDoesNotHoldIsTold(t *testing.T) {
	noLeaks(t)
	server := &instance{token: "another"}
	server.start(t)
	client, err := Connect(t.Context(), "http://"+server.address, WithToken("mine"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	_, err = client.Seek(t.Context(), "any", Earliest, true)
	if _, is := errors.AsType[*UnauthenticatedError](err); !is || server.asked.Load() != 1 {
		t.Errorf("%v, after %d tries", err, server.asked.Load())
	}
}
