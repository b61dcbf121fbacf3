/** Steps that read streams and history: tail, watch, sync, lists. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Replica, v1, } from "headcount";
import { step } from "../gherkin.js";
import { all, channelOf, there } from "../harness/world.js";
import { proxyOf } from "./servers.js";
step("a {string} event comes", (world, kind) => {
    const kinds = world.events.map((event) => event.kind);
    assert.ok(kinds.includes(kind), kinds.join());
});
step("a {string} event comes within {int} seconds", (world, kind, seconds) => {
    const holds = () => world.events.slice(world.eventsSeen).some((event) => event.kind === kind);
    return world.until(`a ${kind} event`, holds, seconds * 1_000);
});
step('a "connected" event says that the stream was resumed', (world) => {
    assert.ok(world.events.some((event) => event.kind === "connected" && event.resumed));
});
/** Reads a channel until it is caught up, or for so many messages. */
async function tailed(world, channel, from = "", count = 0) {
    const messages = [];
    const tail = world.it.tail(channelOf(channel), {
        fromEarliest: from === "",
        fromCursor: from,
        untilCaughtUp: true,
    });
    for await (const message of tail) {
        messages.push(message);
        if (messages.length === count)
            break;
    }
    return messages;
}
step("the client tails {string} from the earliest record until it is caught up", async (world, channel) => {
    world.found.messages = await tailed(world, channel);
});
step("the client tails {string} from the earliest record, keeps the first cursor, and goes on from it", async (world, channel) => {
    const first = await tailed(world, channel, "", 1);
    const rest = await tailed(world, channel, there(first[0]).cursor);
    world.found.messages = [...first, ...rest];
});
step("the cursor of a whole tail of {string}", async (world, channel) => {
    world.found.cursor = there((await tailed(world, channel)).at(-1)).cursor;
});
step("the client tails {string} from the cursor {string}", async (world, channel, cursor) => {
    await world.attempt(() => tailed(world, channel, cursor));
});
step("the client tails {string} from that cursor", async (world, channel) => {
    const cursor = there(world.found.cursor);
    await world.attempt(() => tailed(world, channel, cursor));
});
/** Where the records of messages lie. */
function placesOf(messages) {
    const records = messages.flatMap((message) => message.records);
    return records.map(({ partition, offset }) => `${String(partition)}/${String(offset)}`);
}
step("{int} records come, none twice, in the order of each partition", (world, count) => {
    const messages = there(world.found.messages);
    const came = placesOf(messages);
    assert.equal(came.length, count);
    assert.equal(new Set(came).size, count);
    const last = new Map();
    for (const { partition, offset } of messages.flatMap(({ records }) => records)) {
        assert.ok((last.get(partition) ?? -1n) < there(offset));
        last.set(partition, there(offset));
    }
});
step("the client tails {string} from the earliest record, and the server is killed and started again after {int} records", async (world, channel, count) => {
    const messages = [];
    let whole;
    for await (const message of world.it.tail(channelOf(channel), { fromEarliest: true })) {
        messages.push(message);
        if (whole === undefined && placesOf(messages).length >= count) {
            await world.server.kill();
            await world.server.startAgain();
            // What is behind the cursor comes before what is new.
            whole = placesOf(await tailed(world, channel));
        }
        const came = new Set(placesOf(messages));
        if (whole?.every((place) => came.has(place)))
            break;
    }
    world.found.whole = there(whole);
    world.found.messages = messages;
});
step("what came is a gapless part of the channel, none twice", (world) => {
    const came = placesOf(there(world.found.messages));
    assert.equal(came.length, new Set(came).size);
    assert.deepEqual(came.sort(), there(world.found.whole).sort());
});
step("the client tails {string}, and the proxy falls silent", async (world, channel) => {
    const tail = world.it.tail(channelOf(channel));
    // The end of the client ends it.
    world.found.reading = readOn(tail).catch(() => undefined);
    const isOpen = () => world.events.some(({ kind }) => kind === "connected");
    await world.until("the tail is open", isOpen);
    fallSilent(world);
});
async function readOn(tail) {
    while (!(await tail.next()).done)
        ;
}
function fallSilent(world) {
    world.eventsSeen = world.events.length;
    proxyOf(world).silence();
}
step("the proxy falls silent", fallSilent);
step("the client lists all states, {int} a page", async (world, pageSize) => {
    world.found.states = await all(world.it.listRsvps({ pageSize }));
});
step("the client lists the last states", async (world) => {
    world.found.states = await all(world.it.listRsvps({ latestOnly: true }));
});
const keyOf = ({ rsvp, version }) => `${String(rsvp?.rsvpId)}/${String(version)}`;
const nanosOf = (time) => time === undefined ? 0n : time.seconds * 1000000000n + BigInt(time.nanos);
function rise(times) {
    assert.ok(times.length > 0);
    times.slice(1).forEach((time, place) => {
        assert.ok(there(times[place]) <= time);
    });
}
step("{int} states come, none twice, by their time", (world, count) => {
    const states = there(world.found.states);
    assert.equal(states.length, count);
    assert.equal(new Set(states.map(keyOf)).size, count);
    rise(states.map(({ rsvp }) => nanosOf(rsvp?.mtime)));
});
step("the client lists the states before and from the time of the middle one", async (world) => {
    const states = await all(world.it.listRsvps());
    const middle = there(states[Math.floor(states.length / 2)]?.rsvp?.mtime);
    const time = new Date(Number(nanosOf(middle) / 1000000n));
    world.found.states = states;
    world.found.before = await all(world.it.listRsvps({ end: time }));
    world.found.from = await all(world.it.listRsvps({ start: time }));
});
step("both together are all states, none twice", (world) => {
    const [before, from] = [there(world.found.before), there(world.found.from)];
    assert.ok(before.length > 0 && from.length > 0);
    const both = [...before, ...from].map(keyOf).sort();
    assert.deepEqual(both, there(world.found.states).map(keyOf).sort());
});
step("the client lists the results of {string}", async (world, query) => {
    world.found.results = await all(world.it.listResults(query));
});
step("every row has a window, and windows come by their end", (world) => {
    const rows = there(world.found.results);
    for (const { envelope } of rows) {
        assert.ok(nanosOf(envelope?.windowEnd) > nanosOf(envelope?.windowStart));
    }
    rise(rows.map(({ envelope }) => nanosOf(envelope?.windowEnd)));
});
/** Watches to the end. */
async function watched(world, ...queries) {
    const watch = world.it.watch(queries);
    world.found.windows = await all(watch);
    world.found.ended = watch.ended;
}
const standing = (name) => ({ standing: name, fromEarliest: true });
const adHoc = (definition = {}) => ({
    definition,
    tag: "ad-hoc",
    fromEarliest: true,
});
step("the client watches {string} from the earliest record to its end", (world, query) => watched(world, standing(query)));
step("the client watches {string} from the earliest record, and the connection is cut after {int} KiB", (world, query, size) => {
    proxyOf(world).cutAfter(size << 10);
    return watched(world, standing(query));
});
step("the client watches the standing query {string}", async (world, query) => {
    await world.attempt(() => watched(world, standing(query)));
});
step("the client watches an ad-hoc query for the country {string} from the earliest record to its end", (world, country) => {
    const groupBy = v1.Dimension.COUNTRY;
    return watched(world, adHoc({ filter: { countries: [country] }, groupBy }));
});
step("the client watches {string} and an ad-hoc query from the earliest record to their end", (world, query) => watched(world, standing(query), adHoc()));
step("the client watches an ad-hoc query with distinct members from the earliest record to its end", (world) => watched(world, adHoc({ aggregates: { distinctMembers: true } })));
step("the windows are those of history", async (world) => {
    const windows = there(world.found.windows);
    const text = (...parts) => parts.map(String).join(" ");
    const firings = windows.map((window) => text(window.end.getTime(), window.revision));
    assert.equal(new Set(firings).size, firings.length, "none twice");
    const came = windows.flatMap((window) => {
        const { end, revision, total, groups } = window;
        return [total, ...groups].map(({ group, rsvpsYes, people }) => text(end.getTime(), revision, group, rsvpsYes, people));
    });
    const kept = (await all(world.it.listResults("trending"))).map((row) => {
        const end = nanosOf(row.envelope?.windowEnd) / 1000000n;
        return text(end, row.revision, row.group, row.rsvpsYes, row.people);
    });
    assert.deepEqual(came.sort(), kept.sort());
});
step("it has ended with the feed", (world) => {
    assert.deepEqual(new Set(there(world.found.ended).values()), new Set(["feed"]));
});
step("every window has bounds and a total", (world) => {
    const windows = there(world.found.windows);
    assert.ok(windows.length > 0);
    assert.ok(windows.every(({ start, end, total }) => start < end && total.group === undefined));
});
step("no group but {string} comes", (world, key) => {
    const groups = there(world.found.windows).flatMap((window) => window.groups);
    assert.deepEqual(new Set(groups.map(({ group }) => group)), new Set([key]));
});
step("windows of both come, each under its tag", (world) => {
    const tags = new Set(there(world.found.windows).map(({ query }) => query));
    assert.deepEqual(tags, new Set(["trending", "ad-hoc"]));
    assert.deepEqual(new Set(there(world.found.ended).keys()), tags);
});
step("every total has an estimate within its bounds", (world) => {
    const windows = there(world.found.windows);
    assert.ok(windows.length > 0);
    for (const { total } of windows) {
        const { lower, value, upper } = there(total.distinctMembers);
        assert.ok(there(lower) <= there(value) && there(value) <= there(upper));
    }
});
/** Syncs until it is caught up. */
async function synced(world, replica, views = []) {
    world.found.replica = replica;
    return all(world.it.sync(replica, { views, untilCaughtUp: true }));
}
step("the client syncs until it is caught up", async (world) => {
    world.found.steps = await synced(world, new Replica());
});
step("the client syncs {string} until it is caught up", async (world, view) => {
    await synced(world, new Replica(), [view]);
});
step("the client syncs until it is caught up, and the connection is cut after {int} KiB", async (world, size) => {
    proxyOf(world).cutAfter(size << 10);
    await synced(world, new Replica());
});
const replicaOf = (world) => there(world.found.replica);
step("the replica is saved, loaded and synced again", async (world) => {
    const folder = await mkdtemp(join(tmpdir(), "headcount-replica-"));
    const place = join(folder, "replica");
    await replicaOf(world).save(place);
    world.found.steps = await synced(world, await Replica.load(place));
    await rm(folder, { recursive: true });
});
step("a row of the replica is lost, and it is synced again", async (world) => {
    const replica = replicaOf(world);
    const lost = there([...replica.rows("events").values()][0]);
    const tombstone = { ...lost, tombstone: v1.Tombstone.DELETED };
    await replica.apply({
        $typeName: "headcount.v1.SyncResponse",
        cursor: replica.cursor,
        kind: {
            case: "rows",
            value: { $typeName: "headcount.v1.SyncRows", rows: [tombstone], fromScan: false },
        },
    });
    await world.attempt(() => synced(world, replica));
});
step("nothing was sent that it had already", (world) => {
    assert.ok(there(world.found.steps).every(({ changes }) => changes.length === 0));
});
step("the replica has {int} rsvps, {int} events, {int} groups, {int} topics and {int} countries", (world, ...counts) => {
    const replica = replicaOf(world);
    const views = ["rsvps", "events", "groups", "topics", "countries"];
    assert.deepEqual(views.map((view) => replica.rows(view).size), counts);
    assert.ok(replica.isComplete);
});
step("the replica has at least {int} rsvps", (world, count) => {
    assert.ok(replicaOf(world).rows("rsvps").size >= count);
    const changes = there(world.found.steps).flatMap((one) => one.changes);
    assert.ok(changes.length >= count);
});
step("the replica is whole", (world) => {
    // That it equals the server's views is what each caught-up step has compared.
    assert.ok(replicaOf(world).isComplete);
    assert.ok(there(world.found.steps).at(-1)?.caughtUp);
});
step("the top {int} topics of the replica are those of the server", async (world, k) => {
    const ours = replicaOf(world).top("topics", k);
    const theirs = await world.it.topK(v1.Dimension.TOPIC, k);
    assert.deepEqual(ours.map(({ key, rsvpsYes, people }) => [key, Number(rsvpsYes), Number(people)]), [...theirs].map(({ key, rsvpsYes, people }) => [key, rsvpsYes, people]));
});
//# sourceMappingURL=streams.js.map