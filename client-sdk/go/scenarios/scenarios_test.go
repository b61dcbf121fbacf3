package scenarios

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cucumber/godog"
	"go.uber.org/goleak"

	"headcount/client-sdk/go/scenarios/harness"
	"headcount/client-sdk/go/scenarios/steps"
)

// notRun are the tags of scenarios that are not run, each with the reason.
var notRun = map[string]string{
	"@awaits-security": "the server checks neither tokens nor scopes yet",
	"@awaits-cluster":  "two instances need RabbitMQ and a CQL server, which these steps do not start",
}

// scenarioDeadline bounds a scenario, whatever it waits for.
const scenarioDeadline = 2 * harness.Patience

var servers *steps.Servers

func TestMain(m *testing.M) {
	if len(os.Args) == 4 && os.Args[1] == steps.Program {
		if err := steps.RunProgram(os.Args[2], os.Args[3]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	flag.Parse()
	os.Exit(run(m))
}

func run(m *testing.M) int {
	ctx, cancel := context.WithTimeout(context.Background(), 2*harness.Patience)
	defer cancel()
	started, err := steps.StartServers(ctx)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer started.Close()
	servers = started
	return m.Run()
}

// TestScenarios runs every scenario that all SDKs share, against the real server; those that are not run are said by
// name and with the reason.
func TestScenarios(t *testing.T) {
	var wanted []string
	for tag := range notRun {
		wanted = append(wanted, "~"+tag)
	}
	var report bytes.Buffer
	all := suite(t, strings.Join(wanted, " && "))
	all.ScenarioInitializer, all.Options.Output = initialize, &report
	if status := all.Run(); status != 0 {
		t.Errorf("the scenarios ended with status %d:\n%s", status, report.String())
	}
	for tag, reason := range notRun {
		without := suite(t, tag)
		features, err := without.RetrieveFeatures()
		if err != nil {
			t.Fatal(err)
		}
		for _, feature := range features {
			for _, scenario := range feature.Pickles {
				t.Run("not run: "+scenario.Name, func(t *testing.T) { t.Skip(reason) })
			}
		}
	}
}

func suite(t *testing.T, tags string) godog.TestSuite {
	return godog.TestSuite{
		Name: "headcount",
		Options: &godog.Options{
			Format:   "pretty",
			NoColors: true,
			Paths:    []string{filepath.Join(harness.Root(), "tests", "scenarios")},
			Tags:     tags,
			Strict:   true,
			TestingT: t,
		},
	}
}

// initialize gives each scenario a world of its own, and sees to it that no goroutine outlives it.
func initialize(sc *godog.ScenarioContext) {
	before := goleak.IgnoreCurrent()
	world := harness.NewWorld()
	var cancel context.CancelFunc
	sc.Before(func(ctx context.Context, _ *godog.Scenario) (context.Context, error) {
		ctx, cancel = context.WithTimeout(ctx, scenarioDeadline)
		return ctx, nil
	})
	sc.After(func(ctx context.Context, _ *godog.Scenario, _ error) (context.Context, error) {
		began := time.Now()
		cancel()
		world.Close()
		if took := time.Since(began); took > 20*time.Second {
			return ctx, fmt.Errorf("the scenario took %s to end", took)
		}
		return ctx, goleak.Find(before)
	})
	steps.Register(sc, world, servers)
}
