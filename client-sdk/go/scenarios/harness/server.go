// Package harness is what tests of this SDK need around it: the real server, a proxy that is cut, a world
// for steps.
package harness

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"syscall"
	"time"
)

const (
	// Records of the recording.
	Records = 2_460
	// Patience bounds whatever a test waits for.
	Patience = 60 * time.Second
)

var addressPrinted = regexp.MustCompile(`is up at (http://\S+)`)

// Root is that of the checkout.
func Root() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(file), "..", "..", "..", "..")
}

// recording is the feed that servers replay.
func recording() string { return filepath.Join(Root(), "tests", "data", "rsvps-2015-03-08.jsonl") }

// binary is the program under test: named by HEADCOUNT_TEST_BINARY, else one that cargo has built.
func binary() (string, error) {
	target := os.Getenv("CARGO_TARGET_DIR")
	if target == "" {
		target = filepath.Join(Root(), "target")
	}
	places := []string{filepath.Join(target, "release", "headcount"), filepath.Join(target, "debug", "headcount")}
	if named := os.Getenv("HEADCOUNT_TEST_BINARY"); named != "" {
		places = []string{named}
	}
	for _, place := range places {
		if found, err := os.Stat(place); err == nil && found.Mode().IsRegular() {
			return place, nil
		}
	}
	return "", fmt.Errorf("no server among %v: run `cargo build --release`, or set HEADCOUNT_TEST_BINARY", places)
}

// Server is a real `headcount dev` on a free loopback port, over a data folder of its own. It can be killed
// and started again; it never outlives Close. What it prints stands in its folder and is shown when it does
// not come up.
type Server struct {
	Address string

	folder   string
	settings map[string]string
	listen   string
	starts   int
	process  *exec.Cmd
	ended    chan struct{}
}

// Start starts one on a feed, which are arguments of `dev`.
func Start(feed []string, settings map[string]string) (*Server, error) {
	folder, err := os.MkdirTemp("", "headcount-sdk-")
	if err != nil {
		return nil, err
	}
	s := &Server{folder: folder, settings: map[string]string{}, listen: "127.0.0.1:0"}
	for name, value := range settings {
		s.settings[name] = value
	}
	if err := s.start(feed); err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

// Replayed starts one that replays the recording, at a rate.
func Replayed(rate string, settings map[string]string) (*Server, error) {
	return Start([]string{"--replay", recording(), "--rate", rate}, settings)
}

// Port is where it listens.
func (s *Server) Port() string {
	parts, err := url.Parse(s.Address)
	if err != nil {
		return ""
	}
	return parts.Port()
}

// StartAgain starts it on what its log holds, without the feed that it had, on the port that it had.
func (s *Server) StartAgain() error {
	s.settings["collect.source"] = "nobody"
	s.settings["feed.clock"] = "feed"
	return s.start([]string{"--feed", "ws://127.0.0.1:1"})
}

// Kill ends it as a crash does.
func (s *Server) Kill() error { return s.end(syscall.SIGKILL) }

// Stop ends it in order.
func (s *Server) Stop() error { return s.end(syscall.SIGTERM) }

// Close ends it, and removes its folder.
func (s *Server) Close() {
	_ = s.Kill()
	_ = os.RemoveAll(s.folder)
}

func (s *Server) start(feed []string) error {
	program, err := binary()
	if err != nil {
		return err
	}
	s.starts++
	printed := filepath.Join(s.folder, fmt.Sprintf("printed-%d", s.starts))
	file, err := os.Create(printed)
	if err != nil {
		return err
	}
	defer file.Close()
	arguments := append([]string{"dev"}, feed...)
	arguments = append(arguments, "--listen", s.listen, "--data-dir", filepath.Join(s.folder, "data"))
	s.process = exec.Command(program, arguments...)
	s.process.Dir, s.process.Stdout, s.process.Stderr = s.folder, file, file
	s.process.Env = os.Environ()
	for name, value := range s.settings {
		key := "HEADCOUNT__" + strings.ReplaceAll(strings.ToUpper(name), ".", "__")
		s.process.Env = append(s.process.Env, key+"="+value)
	}
	if err := s.process.Start(); err != nil {
		return err
	}
	s.ended = make(chan struct{})
	go func(process *exec.Cmd, ended chan struct{}) { _ = process.Wait(); close(ended) }(s.process, s.ended)
	return s.comeUp(printed)
}

func (s *Server) comeUp(printed string) error {
	deadline := time.Now().Add(Patience)
	for {
		text, _ := os.ReadFile(printed)
		if found := addressPrinted.FindSubmatch(text); found != nil {
			s.Address = string(found[1])
			s.listen = strings.TrimPrefix(s.Address, "http://")
			return nil
		}
		select {
		case <-s.ended:
			return fmt.Errorf("the server did not come up (%s):\n%s", s.process.ProcessState, text)
		case <-time.After(20 * time.Millisecond):
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("the server did not come up within %s:\n%s", Patience, text)
		}
	}
}

func (s *Server) end(kind syscall.Signal) error {
	if s.process == nil || s.process.Process == nil {
		return nil
	}
	process := s.process
	s.process = nil
	if err := process.Process.Signal(kind); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	select {
	case <-s.ended:
		return nil
	case <-time.After(Patience):
		_ = process.Process.Kill()
		<-s.ended
		return fmt.Errorf("the server had not ended %s after %s", Patience, kind)
	}
}
