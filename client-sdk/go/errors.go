package headcount

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// errorDomain is that of the reasons in error.proto.
const errorDomain = "headcount.dev"

// Error is any failure that this SDK tells of itself. Match on types by errors.As, never on texts;
// [*ServiceError] finds every answer of the server, [*LostError] every broken connection. The end of a
// caller's own context is told as that of the context: errors.Is(err, context.Canceled).
type Error interface {
	error
	// Advice says what to do.
	Advice() string
	// Transient says whether the same call may succeed later.
	Transient() bool
	// RetryAfter is how long the server asks to wait; 0 where it does not say.
	RetryAfter() time.Duration
}

// final is a failure that trying again does not mend.
type final struct{}

// Transient is false.
func (final) Transient() bool { return false }

// RetryAfter is 0.
func (final) RetryAfter() time.Duration { return 0 }

// AddressError says that an address is none.
type AddressError struct {
	final
	// Address is what was given.
	Address string
	// Fault is what is wrong with it.
	Fault string
}

func (e *AddressError) Error() string {
	return fmt.Sprintf("%q is no address of a server (%s): %s", e.Address, e.Fault, e.Advice())
}

// Advice says what an address looks like.
func (e *AddressError) Advice() string { return "give one like http://127.0.0.1:7440" }

// ArgumentError says that an argument cannot be, before anything is sent.
type ArgumentError struct {
	final
	// Argument is its name.
	Argument string
	// Must is what it must be, and what it is.
	Must string
}

func (e *ArgumentError) Error() string { return e.Argument + " " + e.Must }

// Advice says to correct it.
func (e *ArgumentError) Advice() string { return "correct the argument" }

func argument(name, format string, values ...any) *ArgumentError {
	return &ArgumentError{Argument: name, Must: fmt.Sprintf(format, values...)}
}

// ClosedError says that a client or a subscriber has been closed.
type ClosedError struct {
	final
	// What was closed.
	What string
}

func (e *ClosedError) Error() string {
	return fmt.Sprintf("the %s is closed: %s", e.What, e.Advice())
}

// Advice says what becomes of what is not settled.
func (e *ClosedError) Advice() string {
	return "make another; deliveries that were not settled come again"
}

// TokenError says that a source of tokens failed. It is not asked again by itself.
type TokenError struct {
	final
	// Cause is what it returned.
	Cause error
}

func (e *TokenError) Error() string { return "the source of tokens failed: " + e.Cause.Error() }

// Unwrap gives what the source returned.
func (e *TokenError) Unwrap() error { return e.Cause }

// Advice says where to look.
func (e *TokenError) Advice() string { return "see to the source of WithTokenSource" }

// LostError says that the connection broke, or that nothing came over it in time. What a call did is
// not known.
type LostError struct {
	// Cause is what the transport says; may be nil.
	Cause error
	// Message says what was lost.
	Message string
}

func (e *LostError) Error() string { return e.Message }

// Unwrap gives what the transport says.
func (e *LostError) Unwrap() error { return e.Cause }

// Advice says to try again.
func (e *LostError) Advice() string { return "ask again" }

// Transient is true.
func (e *LostError) Transient() bool { return true }

// RetryAfter is 0.
func (e *LostError) RetryAfter() time.Duration { return 0 }

// UnreachableError is a [*LostError]: nobody answers at the address.
type UnreachableError struct {
	*LostError
	// Address is where nobody answers.
	Address string
}

// Unwrap gives the LostError.
func (e *UnreachableError) Unwrap() error { return e.LostError }

// Advice says how to start a server.
func (e *UnreachableError) Advice() string {
	return "is the server running? start one with `headcount dev`"
}

func unreachable(address string, cause error) *UnreachableError {
	e := &UnreachableError{LostError: &LostError{Cause: cause}, Address: address}
	e.Message = fmt.Sprintf("no server answers at %s: %s", address, e.Advice())
	return e
}

// SilentError is a [*LostError]: a stream said nothing for longer than the server's signs of life allow.
type SilentError struct {
	*LostError
	// Silence is how long that was.
	Silence time.Duration
}

// Unwrap gives the LostError.
func (e *SilentError) Unwrap() error { return e.LostError }

// Advice says that nothing is to be done.
func (e *SilentError) Advice() string { return "streams go on over a new connection by themselves" }

func silent(silence time.Duration) *SilentError {
	e := &SilentError{LostError: &LostError{}, Silence: silence}
	e.Message = fmt.Sprintf("no sign of life for %s: %s", silence, e.Advice())
	return e
}

// DivergedError says that a replica does not equal the server's views at the same version.
type DivergedError struct {
	final
	// View is the one that differs.
	View View
}

func (e *DivergedError) Error() string {
	return fmt.Sprintf("the replica of %s does not equal the server's: %s", e.View, e.Advice())
}

// Advice says to begin anew.
func (e *DivergedError) Advice() string { return "drop the replica and sync anew" }

// ServiceError is what the server answered. Each reason has a type of its own that unwraps to it, such as
// [*PositionGoneError]; one that this SDK does not know is a plain ServiceError.
type ServiceError struct {
	// Code is the status of gRPC.
	Code codes.Code
	// Reason is stable: a value of ErrorReason in the contract, without its prefix.
	Reason string
	// Message is for a person.
	Message string
	// RetryDelay is how long the server asks to wait; 0 where it does not say.
	RetryDelay time.Duration
	// Metadata is what the reason says more, as error.proto has it.
	Metadata map[string]string
	// Violations has each field at fault with what it must be.
	Violations map[string]string

	advice string
	status *status.Status
}

func (e *ServiceError) Error() string {
	var text strings.Builder
	fmt.Fprintf(&text, "%s [%s]", e.Message, e.Reason)
	for _, field := range slices.Sorted(maps.Keys(e.Violations)) {
		fmt.Fprintf(&text, "; %s: %s", field, e.Violations[field])
	}
	return text.String()
}

// Advice says what to do.
func (e *ServiceError) Advice() string { return e.advice }

// Transient says whether the same call may succeed later.
func (e *ServiceError) Transient() bool {
	switch {
	case e.Reason == "CLIENT_TOO_SLOW" || e.RetryDelay > 0:
		return true
	case e.Reason == "PRODUCER_REPLACED":
		// It would be taken over in turn.
		return false
	}
	return e.Code == codes.Unavailable || e.Code == codes.Aborted
}

// RetryAfter is RetryDelay.
func (e *ServiceError) RetryAfter() time.Duration { return e.RetryDelay }

// GRPCStatus is the answer as gRPC has it.
func (e *ServiceError) GRPCStatus() *status.Status { return e.status }

// lost are the codes by which the transport tells that it broke: none of it bears a reason.
var lost = []codes.Code{
	codes.Unknown, codes.Internal, codes.Canceled, codes.Unavailable, codes.DeadlineExceeded,
}

// failure makes of what a call returned what it means. ctx is the caller's own: its end is told as that.
func failure(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if ctx.Err() != nil {
		return fmt.Errorf("headcount: given up: %w", context.Cause(ctx))
	}
	var ours Error
	if errors.As(err, &ours) {
		return err
	}
	answer, _ := status.FromError(err)
	service := &ServiceError{Code: answer.Code(), Message: answer.Message(), status: answer}
	domain := ""
	for _, detail := range answer.Details() {
		switch detail := detail.(type) {
		case *errdetails.ErrorInfo:
			domain, service.Reason, service.Metadata = detail.Domain, detail.Reason, detail.Metadata
		case *errdetails.RetryInfo:
			service.RetryDelay = detail.RetryDelay.AsDuration()
		case *errdetails.BadRequest:
			service.Violations = make(map[string]string, len(detail.FieldViolations))
			for _, fault := range detail.FieldViolations {
				service.Violations[fault.Field] = fault.Description
			}
		}
	}
	if service.Reason == "" && slices.Contains(lost, answer.Code()) {
		e := &LostError{Cause: err}
		e.Message = fmt.Sprintf("the connection to the server is lost (%s): %s", answer.Message(), e.Advice())
		return e
	}
	if service.Reason == "" {
		service.Reason = screaming(answer.Code().String())
	}
	if known, ok := reasons[service.Reason]; ok && domain == errorDomain {
		service.advice = known.advice
		return known.of(service)
	}
	return service
}

// screaming writes the name of a code as other reasons are: NOT_FOUND of NotFound.
func screaming(name string) string {
	var text strings.Builder
	for at, letter := range name {
		if at > 0 && unicode.IsUpper(letter) {
			text.WriteByte('_')
		}
		text.WriteRune(unicode.ToUpper(letter))
	}
	return text.String()
}
