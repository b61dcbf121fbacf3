package headcount

import (
	"encoding/hex"
	"errors"
	"path/filepath"
	"testing"

	"github.com/zeebo/xxh3"
	"google.golang.org/protobuf/proto"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

func country(yes int64) *v1.ViewRow {
	return &v1.ViewRow{View: v1.View_VIEW_COUNTRIES, Key: "us", RsvpsYes: &yes}
}

func rows(cursor string, rows ...*v1.ViewRow) *v1.SyncResponse {
	return &v1.SyncResponse{Cursor: cursor, Kind: &v1.SyncResponse_Rows{Rows: &v1.SyncRows{Rows: rows}}}
}

func TestADigestIsThatOfTheContract(t *testing.T) {
	// Written apart from the code: the bytes by hand, as ViewDigest states them.
	row := country(1)
	row.People, row.LastChangeMs = proto.Int64(-1), proto.Int64(2)
	byHand, err := hex.DecodeString("050200000075730100000000000000ffffffffffffffff0200000000000000")
	if err != nil {
		t.Fatal(err)
	}
	if rowDigest(row) != xxh3.Hash(byHand) {
		t.Error("the digest is another")
	}
}

func TestAReplicaTellsWhatChanged(t *testing.T) {
	r := NewReplica()
	gone := &v1.ViewRow{View: v1.View_VIEW_COUNTRIES, Key: "us", Tombstone: v1.Tombstone_TOMBSTONE_EXPIRED}
	for at, row := range []*v1.ViewRow{country(1), country(2), gone} {
		before := r.Get(ViewCountries, "us")
		step, err := r.Apply(rows("c", row))
		if err != nil || len(step.Changes) != 1 || step.Changes[0].Before != before {
			t.Fatalf("%d: %+v, %v", at, step, err)
		}
		if after := step.Changes[0].After; after != r.Get(ViewCountries, "us") {
			t.Errorf("%d: %v", at, after)
		}
	}
	if r.Len(ViewCountries) != 0 || r.views[ViewCountries].digest != 0 || r.Cursor() != "c" {
		t.Errorf("%s at %s", r, r.Cursor())
	}
}

func TestAReplicaThatDivergesIsToldAndKeepsItsCursor(t *testing.T) {
	r := NewReplica()
	if _, err := r.Apply(rows("one", country(1))); err != nil {
		t.Fatal(err)
	}
	digest := &v1.ViewDigest{View: v1.View_VIEW_COUNTRIES, Rows: proto.Uint64(1), Digest: proto.Uint64(7)}
	caughtUp := &v1.CaughtUp{Digests: []*v1.ViewDigest{digest}}
	message := &v1.SyncResponse{Cursor: "two", Kind: &v1.SyncResponse_CaughtUp{CaughtUp: caughtUp}}
	_, err := r.Apply(message)
	diverged, ok := errors.AsType[*DivergedError](err)
	if !ok || diverged.View != ViewCountries || r.Cursor() != "one" {
		t.Errorf("%v, at %s", err, r.Cursor())
	}
	digest.Digest = proto.Uint64(rowDigest(country(1)))
	if step, err := r.Apply(message); err != nil || !step.CaughtUp || r.Cursor() != "two" {
		t.Errorf("%v, at %s", err, r.Cursor())
	}
}

func TestAReplicaIsSavedAndLoadedWithItsCursor(t *testing.T) {
	path := filepath.Join(t.TempDir(), "replica")
	if r, err := LoadReplica(path); err != nil || r.Cursor() != "" || r.Complete() {
		t.Fatalf("where there is no file: %v, %v", r, err)
	}
	r := NewReplica()
	complete := &v1.SyncResponse{Cursor: "b", Kind: &v1.SyncResponse_SnapshotComplete{}}
	for _, message := range []*v1.SyncResponse{rows("a", country(3)), complete} {
		if _, err := r.Apply(message); err != nil {
			t.Fatal(err)
		}
	}
	if err := r.Save(path); err != nil {
		t.Fatal(err)
	}
	loaded, err := LoadReplica(path)
	if err != nil || loaded.Cursor() != "b" || !loaded.Complete() {
		t.Fatalf("%v, %v", loaded, err)
	}
	if loaded.Get(ViewCountries, "us").GetRsvpsYes() != 3 || loaded.String() != r.String() {
		t.Errorf("%s", loaded)
	}
	if left, _ := filepath.Glob(path + ".*"); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestAResetEmptiesAReplica(t *testing.T) {
	r := NewReplica()
	if _, err := r.Apply(rows("a", country(1))); err != nil {
		t.Fatal(err)
	}
	step, err := r.Apply(&v1.SyncResponse{Kind: &v1.SyncResponse_Reset_{Reset_: &v1.SyncReset{Reason: "too old"}}})
	if err != nil || step.Reset != "too old" || r.Len(ViewCountries) != 0 || r.Cursor() != "" {
		t.Errorf("%+v, %v, %s", step, err, r)
	}
	row := &v1.ViewRow{View: 99, Key: "of a later release"}
	if step, err := r.Apply(rows("b", row)); err != nil || len(step.Changes) != 0 || r.Cursor() != "b" {
		t.Errorf("what is not known is skipped: %+v, %v", step, err)
	}
}
