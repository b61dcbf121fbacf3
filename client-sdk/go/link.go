package headcount

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/url"
	"strings"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/connectivity"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/metadata"
	"google.golang.org/protobuf/proto"
)

const (
	// messageBytesMax is far above the server's answers, which stay near 1 MiB.
	messageBytesMax = 16 << 20
	connectDeadline = 5 * time.Second
)

// link is a connection to one server, with what every call over it needs.
type link struct {
	config *config
	conn   *grpc.ClientConn
}

// dial connects to nothing yet.
func dial(c *config) (*link, error) {
	secure, target, err := targetOf(c.address)
	if err != nil {
		return nil, err
	}
	transport := insecure.NewCredentials()
	if secure {
		trusted, err := authorities(c.ca)
		if err != nil {
			return nil, err
		}
		transport = credentials.NewTLS(&tls.Config{RootCAs: trusted, MinVersion: tls.VersionTLS12})
	}
	reconnects := backoff.Config{
		BaseDelay: 100 * time.Millisecond, Multiplier: 1.6, Jitter: 0.2, MaxDelay: 2 * time.Second,
	}
	conn, err := grpc.NewClient(
		target,
		grpc.WithTransportCredentials(transport),
		grpc.WithDisableServiceConfig(),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(messageBytesMax)),
		grpc.WithConnectParams(grpc.ConnectParams{Backoff: reconnects, MinConnectTimeout: connectDeadline}),
		grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: 20 * time.Second, Timeout: 10 * time.Second}),
	)
	if err != nil {
		return nil, &AddressError{Address: c.address, Fault: err.Error()}
	}
	return &link{config: c, conn: conn}, nil
}

// fresh is the same over a connection of its own: the shared one may be dead without anybody having been
// told.
func (l *link) fresh() (*link, error) { return dial(l.config) }

// elsewhere is a connection to another instance of the same service.
func (l *link) elsewhere(owner string) (*link, error) {
	other := *l.config
	other.address = owner
	if !strings.Contains(owner, "://") {
		scheme, _, _ := strings.Cut(l.config.address, "://")
		other.address = scheme + "://" + owner
	}
	return dial(&other)
}

// ready waits until the server answers.
func (l *link) ready(ctx context.Context) error {
	waiting, cancel := context.WithTimeout(ctx, connectDeadline)
	defer cancel()
	l.conn.Connect()
	for state := l.conn.GetState(); state != connectivity.Ready; state = l.conn.GetState() {
		if !l.conn.WaitForStateChange(waiting, state) {
			if ctx.Err() != nil {
				return failure(ctx, ctx.Err())
			}
			return unreachable(l.config.address, waiting.Err())
		}
		if state == connectivity.Idle {
			l.conn.Connect()
		}
	}
	return nil
}

// close ends the connection, and every call over it.
func (l *link) close() { _ = l.conn.Close() }

// outgoing adds what goes along with each call.
func (l *link) outgoing(ctx context.Context) (context.Context, error) {
	if l.config.token == nil {
		return ctx, nil
	}
	token, err := l.config.token(ctx)
	if err != nil {
		return nil, &TokenError{Cause: err}
	}
	if token == "" {
		return ctx, nil
	}
	return metadata.AppendToOutgoingContext(ctx, "authorization", "Bearer "+token), nil
}

// method is one of a generated client with one answer.
type method[Q, A proto.Message] = func(context.Context, Q, ...grpc.CallOption) (A, error)

// call asks once, within the deadline and what the request itself waits for. Told that the token does not
// hold, it asks once more where there is a source of tokens.
func call[Q, A proto.Message](
	ctx context.Context, l *link, rpc string, ask method[Q, A], request Q, waits time.Duration,
) (A, error) {
	bounded, cancel := context.WithTimeout(ctx, l.config.callDeadline+waits)
	defer cancel()
	traced, span := traceCall(bounded, rpc)
	answer, err := attempt(ctx, traced, l, ask, request)
	var unauthenticated *UnauthenticatedError
	if errors.As(err, &unauthenticated) && l.config.refreshes {
		answer, err = attempt(ctx, traced, l, ask, request)
	}
	span.end(err)
	return answer, err
}

func attempt[Q, A proto.Message](
	ctx, bounded context.Context, l *link, ask method[Q, A], request Q,
) (A, error) {
	var none A
	outgoing, err := l.outgoing(bounded)
	if err != nil {
		return none, failure(ctx, err)
	}
	answer, err := ask(outgoing, request)
	if err != nil && l.config.life.Err() != nil {
		return none, context.Cause(l.config.life)
	}
	if err != nil {
		return none, failure(ctx, err)
	}
	return answer, nil
}

// targetOf reads an address; true is TLS.
func targetOf(address string) (bool, string, error) {
	wrong := func(fault string) (bool, string, error) {
		return false, "", &AddressError{Address: address, Fault: fault}
	}
	parts, err := url.Parse(address)
	if err != nil {
		return wrong("it does not parse")
	}
	secure := parts.Scheme == "https"
	switch {
	case !secure && parts.Scheme != "http":
		return wrong("it begins neither with http:// nor with https://")
	case parts.Hostname() == "":
		return wrong("it has no host")
	case parts.Path != "" && parts.Path != "/" || parts.RawQuery != "":
		return wrong("it has a path")
	}
	port := parts.Port()
	if port == "" {
		port = "80"
		if secure {
			port = "443"
		}
	}
	return secure, net.JoinHostPort(parts.Hostname(), port), nil
}

// authorities are those of a PEM, or nil, which is those of the system.
func authorities(pem []byte) (*x509.CertPool, error) {
	if pem == nil {
		return nil, nil
	}
	trusted := x509.NewCertPool()
	if !trusted.AppendCertsFromPEM(pem) {
		return nil, argument("WithCA", "is a PEM with a certificate, and has none")
	}
	return trusted, nil
}
