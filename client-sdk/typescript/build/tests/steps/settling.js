/** Steps of nacks, parked messages and leases. */
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { Outcome, Park, RetryAfter, Skip } from "headcount";
import { step } from "../gherkin.js";
import { backlog, handle, noted, slowly } from "../harness/work.js";
import { all, there } from "../harness/world.js";
/** Gives the first deliveries a verdict once; drains when all have come again. */
async function untilAgain(world, first, count) {
    const subscriber = world.subscribe();
    const again = new Set();
    const decide = (_, turn) => {
        if (world.chosen.length < count && turn.attempt === 1) {
            world.chosen.push(turn.place);
            return first instanceof Error ? Promise.reject(first) : Promise.resolve(first);
        }
        if (world.chosen.includes(turn.place)) {
            again.add(turn.place);
            if (again.size === count)
                subscriber.beginDrain();
        }
        return Promise.resolve(undefined);
    };
    await handle(world, subscriber, decide, { concurrency: 4 });
}
function attemptsAt(world, place) {
    return world.handled.filter((turn) => turn.place === place).map(({ attempt }) => attempt);
}
step("a handler fails on the first attempt of {int} deliveries", (world, count) => {
    return untilAgain(world, new Error("not yet"), count);
});
step("these {int} come again as attempt 2 and are settled", async (world, count) => {
    assert.equal(world.chosen.length, count);
    for (const place of world.chosen)
        assert.deepEqual(attemptsAt(world, place), [1, 2]);
    assert.equal((await backlog(world)).leased, 0);
});
step("a handler asks for a delivery again after {int} second", (world, seconds) => {
    return untilAgain(world, new RetryAfter(seconds * 1_000), 1);
});
step("it comes again as attempt 2, not before {int} second", (world, seconds) => {
    const turns = world.handled.filter(({ place }) => place === world.chosen[0]);
    const [first, second] = [there(turns[0]), there(turns[1])];
    assert.equal(second.attempt, 2);
    assert.ok(second.began - first.ended >= seconds * 1_000);
});
/** Parks the first deliveries, and ends after some more. */
async function park(world, count, reason) {
    const decide = (_, turn) => {
        if (world.chosen.length >= count)
            return Promise.resolve(undefined);
        world.chosen.push(turn.place);
        return Promise.resolve(new Park(reason));
    };
    await handle(world, world.subscribe(), decide, { until: 200 });
}
step("a handler parks {int} deliveries with the reason {string}", park);
step("a handler has parked {int} deliveries", (world, count) => {
    return park(world, count, "for later");
});
step("{int} messages are parked with the reason {string}", async (world, count, reason) => {
    const parked = await all(world.it.listParked(world.subscription));
    assert.equal(parked.length, count);
    assert.ok(parked.every((message) => message.reason === reason));
    const places = parked.map(({ partition, offset }) => `${String(partition)}/${String(offset)}`);
    assert.deepEqual(places.sort(), [...world.chosen].sort());
});
async function areParked(world, count) {
    const holds = async () => {
        return (await all(world.it.listParked(world.subscription))).length === count;
    };
    await world.until(`${String(count)} are parked`, holds);
}
step("{int} messages are parked", areParked);
step("{int} message is parked", areParked);
step("they do not come again", async (world) => {
    const already = world.handled.length;
    await handle(world, world.subscribe(), slowly, { until: already + 200 });
    const after = world.handled.slice(already);
    assert.ok(after.length > 0 && !after.some(({ place }) => world.chosen.includes(place)));
});
step("a handler always fails on one delivery", async (world) => {
    const subscriber = world.subscribe();
    const decide = (_, turn) => {
        if (world.chosen.length === 0)
            world.chosen.push(turn.place);
        return turn.place === world.chosen[0]
            ? Promise.reject(new Error("never"))
            : Promise.resolve(undefined);
    };
    const stop = async () => {
        await world.until("it is parked", async () => (await backlog(world)).parked === 1);
        subscriber.beginDrain();
    };
    await Promise.all([handle(world, subscriber, decide), stop()]);
});
step("it was handed out {int} times", (world, count) => {
    const expected = Array.from({ length: count }, (_, place) => place + 1);
    assert.deepEqual(attemptsAt(world, world.chosen[0]), expected);
});
step("the parked messages are replayed", async (world) => {
    assert.equal(await world.it.replayParked(world.subscription), world.chosen.length);
});
step("these {int} come again and are settled", async (world, count) => {
    const subscriber = world.subscribe();
    const missing = new Set(world.chosen);
    assert.equal(missing.size, count);
    const decide = (_, turn) => {
        missing.delete(turn.place);
        if (missing.size === 0)
            subscriber.beginDrain();
        return Promise.resolve(undefined);
    };
    await handle(world, subscriber, decide);
});
step("the parked messages are discarded", async (world) => {
    assert.equal(await world.it.discardParked(world.subscription), world.chosen.length);
});
step("a handler skips every delivery until {int} are handled", (world, until) => {
    const decide = () => Promise.resolve(new Skip("not for us"));
    return handle(world, world.subscribe(), decide, { until });
});
/** The next delivery. */
async function nextOf(subscriber) {
    const { value } = await subscriber[Symbol.asyncIterator]().next();
    return there(value, "a delivery");
}
step("a handler works on one delivery for {int} ms", async (world, ms) => {
    // One at a time, so that nothing else is handed out beside it.
    const subscriber = world.subscribe({ credit: 1 });
    const delivery = await nextOf(subscriber);
    noted(world, delivery);
    world.chosen.push(delivery.place);
    await sleep(ms);
    world.found.outcomes = [await delivery.ack()];
    await subscriber.close();
});
step("it was handed out once and its ack held", async (world) => {
    assert.deepEqual(world.found.outcomes, [Outcome.SETTLED]);
    await handle(world, world.subscribe(), slowly, { until: world.handled.length + 200 });
    assert.deepEqual(attemptsAt(world, world.chosen[0]), [1]);
});
step("the client holds one delivery for {int} seconds without renewing its lease", async (world, seconds) => {
    // With room for one more, as which it comes again.
    const subscriber = world.subscribe({ credit: 2, holdMaxMs: 0 });
    world.found.subscriber = subscriber;
    const held = await nextOf(subscriber);
    world.found.held = held;
    world.chosen.push(held.place);
    const end = performance.now() + seconds * 1_000;
    while (performance.now() < end) {
        const other = await nextOf(subscriber);
        noted(world, other);
        if (other.place === held.place)
            return;
        await other.ack();
    }
});
step("it comes again as attempt 2", (world) => {
    assert.deepEqual(attemptsAt(world, world.chosen[0]), [2]);
});
step("the first ack says that the lease was lost", async (world) => {
    const outcome = await there(world.found.held).ack();
    await there(world.found.subscriber).close();
    assert.equal(outcome, Outcome.LEASE_LOST);
});
step("the client extends one delivery by {int} seconds and holds it for {int} seconds without renewing its lease", async (world, by, seconds) => {
    const subscriber = world.subscribe({ credit: 1, holdMaxMs: 0 });
    const held = await nextOf(subscriber);
    assert.equal(await held.extend(by * 1_000), Outcome.EXTENDED);
    await sleep(seconds * 1_000);
    world.found.outcomes = [await held.ack()];
    await subscriber.close();
});
step("its ack held", (world) => {
    assert.deepEqual(world.found.outcomes, [Outcome.SETTLED]);
});
//# sourceMappingURL=settling.js.map