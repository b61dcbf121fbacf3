package headcount

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/zeebo/xxh3"
	"google.golang.org/protobuf/proto"

	v1 "headcount/client-sdk/go/gen/headcount/v1"
)

// View is one of the server's views.
type View string

const (
	// ViewRsvps has the latest state of each RSVP; key: its id.
	ViewRsvps View = "rsvps"
	// ViewEvents has a row for each event; key: its id.
	ViewEvents View = "events"
	// ViewGroups has a row for each group; key: its id.
	ViewGroups View = "groups"
	// ViewTopics has a row for each topic; key: its urlkey.
	ViewTopics View = "topics"
	// ViewCountries has a row for each country; key: its code.
	ViewCountries View = "countries"
)

// Views are all of them.
var Views = []View{ViewRsvps, ViewEvents, ViewGroups, ViewTopics, ViewCountries}

func (v View) number() (v1.View, error) {
	if !slices.Contains(Views, v) {
		return 0, argument("view", "is one of %v, not %q", Views, string(v))
	}
	return v1.View(v1.View_value["VIEW_"+strings.ToUpper(string(v))]), nil
}

func viewOf(number v1.View) View {
	return View(strings.ToLower(strings.TrimPrefix(number.String(), "VIEW_")))
}

// Changed is a row that was set, or went away.
type Changed struct {
	View View
	Key  string
	// Before is nil where there was none, After where there is none any more.
	Before, After *v1.ViewRow
}

// Step is what one message of a sync did.
type Step struct {
	Changes []Changed
	// SnapshotComplete says that the replica is whole for the first time.
	SnapshotComplete bool
	// CaughtUp says that it is as new as the call.
	CaughtUp bool
	// Reset is why it was emptied; a fresh scan follows. Else empty.
	Reset string
}

func (s Step) nothing() bool {
	return len(s.Changes) == 0 && !s.SnapshotComplete && !s.CaughtUp && s.Reset == ""
}

// local is a local copy of one view.
type local struct {
	rows   map[string]*v1.ViewRow
	digest uint64
}

// Replica is a local copy of the views, always at one version. It may be asked while a sync applies to it;
// within the loop over a sync nothing changes but between two steps. Rows are not to be altered.
//
//   - Each message of a sync is applied whole: rows and cursor change together.
//   - At every end of a scan and whenever all is caught up, the server's digests are compared with those of
//     the copy: one that differs is told ([*DivergedError]), never kept silently.
//   - Save and [LoadReplica] keep it in a file with its cursor: a sync then only fetches what changed.
type Replica struct {
	mu       sync.RWMutex
	views    map[View]*local
	cursor   string
	complete bool
}

// NewReplica makes an empty one.
func NewReplica() *Replica {
	r := &Replica{}
	r.empty()
	return r
}

// LoadReplica reads one that was saved; an empty one where there is no file.
func LoadReplica(path string) (*Replica, error) {
	r := NewReplica()
	bytes, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return r, nil
	}
	if err != nil {
		return nil, err
	}
	var kept v1.SyncResponse
	if err := proto.Unmarshal(bytes, &kept); err != nil {
		return nil, fmt.Errorf("%s is no replica: remove it, and sync anew: %w", path, err)
	}
	if _, err := r.Apply(&kept); err != nil {
		return nil, err
	}
	r.complete = kept.GetRows().GetFromScan()
	return r, nil
}

// Save writes it to a file, in one step: the old file holds until the new one is whole.
func (r *Replica) Save(path string) error {
	r.mu.RLock()
	rows := &v1.SyncRows{FromScan: r.complete}
	for _, copy := range r.views {
		rows.Rows = slices.AppendSeq(rows.Rows, maps.Values(copy.rows))
	}
	kept := &v1.SyncResponse{Cursor: r.cursor, Kind: &v1.SyncResponse_Rows{Rows: rows}}
	r.mu.RUnlock()
	bytes, err := proto.Marshal(kept)
	if err != nil {
		return err
	}
	part, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".part*")
	if err != nil {
		return err
	}
	defer os.Remove(part.Name())
	_, written := part.Write(bytes)
	if err := errors.Join(written, part.Sync(), part.Close()); err != nil {
		return err
	}
	return os.Rename(part.Name(), path)
}

// Cursor is where a sync goes on; empty for a fresh scan.
func (r *Replica) Cursor() string {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.cursor
}

// Complete says whether a scan has come to its end.
func (r *Replica) Complete() bool {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.complete
}

// Len counts the rows of a view; 0 where there is no such view.
func (r *Replica) Len(view View) int {
	r.mu.RLock()
	defer r.mu.RUnlock()
	if copy := r.views[view]; copy != nil {
		return len(copy.rows)
	}
	return 0
}

// String prints how many rows each view has.
func (r *Replica) String() string {
	parts := make([]string, 0, len(Views))
	for _, view := range Views {
		parts = append(parts, fmt.Sprintf("%d %s", r.Len(view), view))
	}
	return strings.Join(parts, ", ")
}

// Get looks up one row; nil where there is none.
func (r *Replica) Get(view View, key string) *v1.ViewRow {
	r.mu.RLock()
	defer r.mu.RUnlock()
	if copy := r.views[view]; copy != nil {
		return copy.rows[key]
	}
	return nil
}

// Rows goes through the rows of a view as they are when it begins, in no order.
func (r *Replica) Rows(view View) iter.Seq[*v1.ViewRow] {
	return func(yield func(*v1.ViewRow) bool) {
		for _, row := range r.snapshot(view) {
			if !yield(row) {
				return
			}
		}
	}
}

// Top ranks the rows of a view by a unit, most first, ties by key.
func (r *Replica) Top(view View, k int, unit Unit) []*v1.ViewRow {
	rank := (*v1.ViewRow).GetRsvpsYes
	if unit == People {
		rank = (*v1.ViewRow).GetPeople
	}
	rows := r.snapshot(view)
	slices.SortFunc(rows, func(a, b *v1.ViewRow) int {
		return cmp.Or(cmp.Compare(rank(b), rank(a)), cmp.Compare(a.Key, b.Key))
	})
	return rows[:min(max(k, 0), len(rows))]
}

// Apply applies a message of the server; it fails with a [*DivergedError] where digests differ. Loops over a
// sync do it by themselves.
func (r *Replica) Apply(message *v1.SyncResponse) (Step, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	var step Step
	var err error
	switch kind := message.Kind.(type) {
	case *v1.SyncResponse_Rows:
		step.Changes = make([]Changed, 0, len(kind.Rows.GetRows()))
		for _, row := range kind.Rows.GetRows() {
			if changed, known := r.set(row); known {
				step.Changes = append(step.Changes, changed)
			}
		}
	case *v1.SyncResponse_SnapshotComplete:
		err = r.compare(kind.SnapshotComplete.GetDigests())
		r.complete, step.SnapshotComplete = true, true
	case *v1.SyncResponse_CaughtUp:
		err = r.compare(kind.CaughtUp.GetDigests())
		step.CaughtUp = true
	case *v1.SyncResponse_Reset_:
		r.empty()
		step.Reset = cmp.Or(kind.Reset_.GetReason(), "no reason given")
	}
	if err != nil {
		return Step{}, err
	}
	r.cursor = message.Cursor
	return step, nil
}

func (r *Replica) empty() {
	r.views = make(map[View]*local, len(Views))
	for _, view := range Views {
		r.views[view] = &local{rows: map[string]*v1.ViewRow{}}
	}
	r.complete = false
}

func (r *Replica) snapshot(view View) []*v1.ViewRow {
	r.mu.RLock()
	defer r.mu.RUnlock()
	copy := r.views[view]
	if copy == nil {
		return nil
	}
	return slices.Collect(maps.Values(copy.rows))
}

// set puts a row; false where its view is one that this SDK does not know.
func (r *Replica) set(row *v1.ViewRow) (Changed, bool) {
	view := viewOf(row.View)
	copy := r.views[view]
	if copy == nil {
		return Changed{}, false
	}
	changed := Changed{View: view, Key: row.Key, Before: copy.rows[row.Key]}
	if changed.Before != nil {
		copy.digest -= rowDigest(changed.Before)
	}
	if row.Tombstone != v1.Tombstone_TOMBSTONE_UNSPECIFIED {
		delete(copy.rows, row.Key)
		return changed, true
	}
	changed.After = row
	copy.rows[row.Key] = row
	copy.digest += rowDigest(row)
	return changed, true
}

func (r *Replica) compare(digests []*v1.ViewDigest) error {
	for _, theirs := range digests {
		view := viewOf(theirs.View)
		copy := r.views[view]
		if copy == nil {
			continue
		}
		if theirs.GetRows() != uint64(len(copy.rows)) || theirs.GetDigest() != copy.digest {
			return &DivergedError{View: view}
		}
	}
	return nil
}

// rowDigest is what one row adds to its view's digest, as the contract states it at ViewDigest.
func rowDigest(row *v1.ViewRow) uint64 {
	order := binary.LittleEndian
	var room [256]byte
	bytes := append(room[:0], byte(row.View))
	bytes = order.AppendUint32(bytes, uint32(len(row.Key)))
	bytes = append(bytes, row.Key...)
	for _, number := range []int64{row.GetRsvpsYes(), row.GetPeople(), row.GetLastChangeMs()} {
		bytes = order.AppendUint64(bytes, uint64(number))
	}
	if row.View == v1.View_VIEW_RSVPS {
		state := row.GetRsvp()
		bytes = order.AppendUint64(bytes, state.GetRsvpId())
		bytes = append(bytes, byte(state.GetResponse()))
		bytes = order.AppendUint32(bytes, state.GetGuests())
		bytes = order.AppendUint64(bytes, state.GetMemberId())
		bytes = order.AppendUint32(bytes, uint32(len(state.GetEventId())))
		bytes = append(bytes, state.GetEventId()...)
		bytes = order.AppendUint64(bytes, state.GetGroupId())
		bytes = order.AppendUint64(bytes, uint64(state.GetMtimeMs()))
		bytes = order.AppendUint64(bytes, state.GetVersion())
	}
	return xxh3.Hash(bytes)
}
