// Package steps is what the scenarios that all SDKs share say, done with this one.
package steps

import (
	"fmt"

	"github.com/cucumber/godog"

	"headcount/client-sdk/go/scenarios/harness"
)

// Register makes all steps known, over the world of one scenario.
func Register(sc *godog.ScenarioContext, world *harness.World, servers *Servers) {
	registerServers(sc, world, servers)
	registerAsking(sc, world)
	registerArguments(sc, world)
	registerTail(sc, world)
	registerWatch(sc, world)
	registerSync(sc, world)
	registerHistory(sc, world)
	registerLoops(sc, world)
	registerSettling(sc, world)
	registerLeases(sc, world)
	registerResume(sc, world)
	registerDrain(sc, world)
	registerPublish(sc, world)
}

// check is an error where something does not hold.
func check(holds bool, format string, values ...any) error {
	if holds {
		return nil
	}
	return fmt.Errorf(format, values...)
}

// collect ranges over an iterator to its end.
func collect[T any](source func(func(T, error) bool)) ([]T, error) {
	var items []T
	for item, err := range source {
		if err != nil {
			return items, err
		}
		items = append(items, item)
	}
	return items, nil
}
