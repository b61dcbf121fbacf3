package scenarios

import (
	"go/format"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	headcount "headcount/client-sdk/go"
	"headcount/client-sdk/go/scenarios/harness"
)

// prints is what each snippet prints of the recording.
var prints = map[string]string{
	"Connect":              "1,827 people",
	"Live answers":         "us ",
	"Resume after a crash": "work through",
	"History":              "guests are brought",
	"The loop":             "SETTLED true",
	"Publishing":           "WRITTEN at ",
	"A replica":            "social 460\nsocialnetwork 307\nnewintown 284",
}

var (
	headings = regexp.MustCompile(`(?m)^## (.*)$`)
	snippets = regexp.MustCompile("(?s)```go\n(.*?)```")
)

// readme gives the snippets by the heading that they stand under.
func readme(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(harness.Root(), "client-sdk", "go", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	places := headings.FindAllSubmatchIndex(text, -1)
	for at, place := range places {
		end := len(text)
		if at+1 < len(places) {
			end = places[at+1][0]
		}
		if code := snippets.FindSubmatch(text[place[1]:end]); code != nil {
			found[string(text[place[2]:place[3]])] = string(code[1])
		}
	}
	return found
}

// TestReadme compiles and runs the snippets of the README as they stand, against the real server.
func TestReadme(t *testing.T) {
	found := readme(t)
	titles := slices.Sorted(maps.Keys(prints))
	if known := slices.Sorted(maps.Keys(found)); !slices.Equal(known, titles) {
		t.Fatalf("snippets of %v, not of %v", known, titles)
	}
	waitForRecording(t)
	folder, err := filepath.Abs(filepath.Join("testdata", "readme"))
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(folder)
	programs := build(t, folder, found)
	for _, title := range titles {
		t.Run(title, func(t *testing.T) {
			server := servers.Replayed
			if title == "Publishing" {
				// What it writes would be in the answers of the others.
				server = ownServer(t)
			}
			program := exec.CommandContext(t.Context(), programs[title], server.Address)
			program.Dir = t.TempDir()
			output, err := program.CombinedOutput()
			if err != nil || !strings.Contains(string(output), prints[title]) {
				t.Errorf("%v:\n%s", err, output)
			}
		})
	}
}

// build compiles all snippets in one go, within the module of the tests.
func build(t *testing.T, folder string, found map[string]string) map[string]string {
	t.Helper()
	programs := map[string]string{}
	binaries := t.TempDir()
	for title, code := range found {
		formatted, err := format.Source([]byte(code))
		if err != nil || string(formatted) != code {
			t.Fatalf("%s is not as gofmt writes it: %v", title, err)
		}
		name := strings.ReplaceAll(strings.ToLower(title), " ", "-")
		if err := os.MkdirAll(filepath.Join(folder, name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, name, "main.go"), []byte(code), 0o644); err != nil {
			t.Fatal(err)
		}
		programs[title] = filepath.Join(binaries, name)
	}
	for _, verb := range [][]string{{"vet"}, {"build", "-o", binaries + string(filepath.Separator)}} {
		for _, program := range programs {
			verb = append(verb, "./testdata/readme/"+filepath.Base(program))
		}
		if output, err := exec.CommandContext(t.Context(), "go", verb...).CombinedOutput(); err != nil {
			t.Fatalf("go %s: %v\n%s", verb[0], err, output)
		}
	}
	return programs
}

func waitForRecording(t *testing.T) {
	t.Helper()
	client, err := headcount.Connect(t.Context(), servers.Replayed.Address)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	err = harness.Until(t.Context(), "the recording is counted", harness.Patience, func() (bool, error) {
		answer, err := client.Headcount(t.Context())
		return answer.Records.Records.Value >= harness.Records, err
	})
	if err != nil {
		t.Fatal(err)
	}
}
