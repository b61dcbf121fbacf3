package headcount

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/protoadapt"
	"google.golang.org/protobuf/types/known/durationpb"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

// told is what the SDK makes of an answer of the service.
func told(t *testing.T, reason string, code codes.Code, details ...protoadapt.MessageV1) error {
	t.Helper()
	info := &errdetails.ErrorInfo{
		Reason: reason, Domain: errorDomain, Metadata: map[string]string{"earliest": "7", "owner": "b:7440"},
	}
	answer, err := status.New(code, "told by the service").WithDetails(append(details, info)...)
	if err != nil {
		t.Fatal(err)
	}
	return failure(context.Background(), answer.Err())
}

func TestEveryReasonOfTheContractIsAType(t *testing.T) {
	for name := range v1.ErrorReason_value {
		reason := strings.TrimPrefix(name, "ERROR_REASON_")
		if reason == "UNSPECIFIED" {
			continue
		}
		err := told(t, reason, codes.Aborted)
		kind := strings.ToLower(fmt.Sprintf("%T", err))
		if kind != "*headcount."+strings.ToLower(strings.ReplaceAll(reason, "_", ""))+"error" {
			t.Errorf("%s is a %T", reason, err)
		}
		var service *ServiceError
		if !errors.As(err, &service) || service.Reason != reason || err.(Error).Advice() == "" {
			t.Errorf("%s: %#v", reason, err)
		}
	}
	if len(reasons) != len(v1.ErrorReason_value)-1 {
		t.Errorf("%d types for %d reasons", len(reasons), len(v1.ErrorReason_value)-1)
	}
}

func TestAnErrorCarriesWhatTheServiceSays(t *testing.T) {
	gone, ok := errors.AsType[*PositionGoneError](told(t, "POSITION_GONE", codes.OutOfRange))
	if !ok || gone.Transient() || status.Code(gone) != codes.OutOfRange {
		t.Fatalf("%#v", gone)
	}
	if earliest, told := gone.Earliest(); earliest != 7 || !told {
		t.Errorf("%d, %t", earliest, told)
	}
	if _, told := gone.Partition(); told {
		t.Error("nobody has told the partition")
	}
	fault := &errdetails.BadRequest_FieldViolation{Field: "k", Description: "is at most 1,000"}
	faults := &errdetails.BadRequest{FieldViolations: []*errdetails.BadRequest_FieldViolation{fault}}
	wrong, ok := errors.AsType[*InvalidArgumentError](told(t, "INVALID_ARGUMENT", codes.InvalidArgument, faults))
	if !ok || wrong.Violations["k"] != "is at most 1,000" || !strings.Contains(wrong.Error(), "k: is at most 1,000") {
		t.Errorf("%#v", wrong)
	}
	soon := &errdetails.RetryInfo{RetryDelay: durationpb.New(500 * time.Millisecond)}
	later := told(t, "LIMIT_EXCEEDED", codes.ResourceExhausted, soon).(Error)
	if later.RetryAfter() != 500*time.Millisecond || !later.Transient() {
		t.Errorf("%#v", later)
	}
	if told(t, "STORAGE_FULL", codes.ResourceExhausted).(Error).Transient() {
		t.Error("asking again does not make room")
	}
	if owned := told(t, "OWNED_ELSEWHERE", codes.Aborted).(*OwnedElsewhereError); owned.Owner() != "b:7440" {
		t.Error(owned.Owner())
	}
}

func TestWhatHasNoReasonIsTheTransport(t *testing.T) {
	for _, code := range lost {
		err := failure(context.Background(), status.Error(code, "reset"))
		broken, ok := errors.AsType[*LostError](err)
		if !ok || !broken.Transient() || status.Code(err) != code {
			t.Errorf("%s: %#v", code, err)
		}
	}
	for _, err := range []error{silent(time.Second), unreachable("http://127.0.0.1:1", nil)} {
		if _, ok := errors.AsType[*LostError](err); !ok {
			t.Errorf("%T is a lost connection", err)
		}
	}
	bare := failure(context.Background(), status.Error(codes.FailedPrecondition, "by somebody in between"))
	if service, ok := bare.(*ServiceError); !ok || service.Reason != "FAILED_PRECONDITION" {
		t.Errorf("%#v", bare)
	}
	unknown := told(t, "SOME_NEW_REASON", codes.NotFound)
	if service, ok := unknown.(*ServiceError); !ok || service.Reason != "SOME_NEW_REASON" {
		t.Errorf("%#v", unknown)
	}
}

func TestTheEndOfTheCallersContextIsTold(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := failure(ctx, status.Error(codes.Canceled, "")); !errors.Is(err, context.Canceled) {
		t.Errorf("%#v", err)
	}
	ctx, cancel = context.WithTimeout(context.Background(), 0)
	defer cancel()
	if err := failure(ctx, status.Error(codes.DeadlineExceeded, "")); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%#v", err)
	}
}
