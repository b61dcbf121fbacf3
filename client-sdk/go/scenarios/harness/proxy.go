package harness

import (
	"io"
	"net"
	"sync"
	"sync/atomic"
)

// Proxy passes bytes between clients and a server of this machine. A test cuts or silences its connections;
// those that are made after that pass.
type Proxy struct {
	Address string

	to       string
	listener net.Listener
	passing  sync.WaitGroup
	// cutAfter counts down the bytes of the server until a cut, where it is above 0.
	cutAfter atomic.Int64

	mu     sync.Mutex
	closed bool
	pairs  map[*pair]struct{}
}

// pair is a connection of a client and the one to the server that it is passed over.
type pair struct {
	client, server net.Conn
	silent         atomic.Bool
}

func (p *pair) close() {
	_ = p.client.Close()
	_ = p.server.Close()
}

// StartProxy passes to a port of this machine.
func StartProxy(port string) (*Proxy, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &Proxy{
		Address:  "http://" + listener.Addr().String(),
		to:       net.JoinHostPort("127.0.0.1", port),
		listener: listener,
		pairs:    map[*pair]struct{}{},
	}
	p.passing.Go(p.accept)
	return p, nil
}

// CutAfter closes the connection over which so many more bytes of the server have passed, once.
func (p *Proxy) CutAfter(bytes int64) { p.cutAfter.Store(bytes) }

// Cut closes every connection.
func (p *Proxy) Cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for pair := range p.pairs {
		pair.close()
	}
}

// Silence passes nothing more over the connections that there are, and leaves them open.
func (p *Proxy) Silence() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for pair := range p.pairs {
		pair.silent.Store(true)
	}
}

// Close ends it.
func (p *Proxy) Close() {
	p.mu.Lock()
	p.closed = true
	p.mu.Unlock()
	_ = p.listener.Close()
	p.Cut()
	p.passing.Wait()
}

func (p *Proxy) accept() {
	for {
		client, err := p.listener.Accept()
		if err != nil {
			return
		}
		server, err := net.Dial("tcp", p.to)
		if err != nil {
			_ = client.Close()
			continue
		}
		passed := &pair{client: client, server: server}
		p.mu.Lock()
		if p.closed {
			passed.close()
		}
		p.pairs[passed] = struct{}{}
		p.mu.Unlock()
		p.passing.Go(func() { p.pass(passed, client, server, false) })
		p.passing.Go(func() { p.pass(passed, server, client, true) })
	}
}

func (p *Proxy) pass(passed *pair, from io.Reader, to io.Writer, counted bool) {
	buffer := make([]byte, 64<<10)
	for {
		n, err := from.Read(buffer)
		if passed.silent.Load() && err == nil {
			continue
		}
		if counted && p.cutAfter.Load() > 0 && p.cutAfter.Add(-int64(n)) <= 0 {
			break
		}
		if _, failed := to.Write(buffer[:n]); failed != nil || err != nil {
			break
		}
	}
	if passed.silent.Load() {
		return
	}
	passed.close()
	p.mu.Lock()
	delete(p.pairs, passed)
	p.mu.Unlock()
}
