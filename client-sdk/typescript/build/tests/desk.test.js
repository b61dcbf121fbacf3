/** Settlements and leases, without a server. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Outcome, errors, held, v1 } from "headcount";
import { Desk } from "./internal.js";
const delivery = (place, deliveryId = `d${String(place)}`) => ({
    deliveryId,
    attempt: 1,
    partition: 0,
    offset: BigInt(place),
    record: new Uint8Array(),
});
const result = (deliveryId, status = v1.SettleStatus.SETTLED) => ({
    $typeName: "headcount.v1.SettleResult",
    deliveryId,
    status,
});
function desk() {
    return new Desk(() => undefined, 60_000);
}
const idsOf = (at) => at.group().map((settlement) => settlement.delivery.id);
function three(items) {
    const [first, second, third] = items;
    assert.ok(first !== undefined && second !== undefined && third !== undefined);
    return [first, second, third];
}
void test("settlements go out in order, by kind, and free credit when answered", async () => {
    const at = desk();
    const [first, second, third] = three(at.take([delivery(1), delivery(2), delivery(3)]));
    const [acked, again, parked] = [first.ack(), second.ack(), third.park("why")];
    assert.deepEqual(idsOf(at), ["d1", "d2"]);
    assert.deepEqual(idsOf(at), ["d3"]);
    assert.equal(first.ack(), acked, "one settlement each");
    at.answered([result("d1"), result("d2", v1.SettleStatus.LEASE_LOST)]);
    assert.equal(at.freed.messages, 2);
    assert.deepEqual([await acked, await again], [Outcome.SETTLED, Outcome.LEASE_LOST]);
    assert.equal(await first.nack(), Outcome.ALREADY_SETTLED);
    assert.equal(await second.ack(), Outcome.LEASE_LOST);
    at.answered([result("d3", v1.SettleStatus.PARKED)]);
    assert.ok(held(await parked));
    assert.deepEqual([at.held, at.isIdle], [0, true]);
});
void test("what was not answered is sent again, under a new id where it has one", async () => {
    const at = desk();
    const [first, second] = three(at.take([delivery(1), delivery(2), delivery(9)]));
    const acked = first.ack();
    assert.deepEqual(idsOf(at), ["d1"]);
    at.broken();
    // The session is gone: both come again under new ids, and neither is handed out twice.
    at.beginSession();
    const fresh = at.take([delivery(1, "e1"), delivery(2, "e2"), delivery(3, "e3")]);
    assert.deepEqual(fresh.map(({ offset }) => offset), [3n]);
    assert.deepEqual(idsOf(at), ["e1"]);
    at.answered([result("e1")]);
    assert.equal(await acked, Outcome.SETTLED);
    assert.equal(second.id, "e2");
    assert.equal(at.held, 3);
});
void test("an answer to an old id does not count", async () => {
    const at = desk();
    const [first] = at.take([delivery(1)]);
    assert.ok(first !== undefined);
    const acked = first.ack();
    at.broken();
    at.beginSession();
    assert.deepEqual(idsOf(at), ["d1"], "sent under the old id");
    at.take([delivery(1, "e1")]);
    assert.deepEqual(idsOf(at), ["e1"]);
    at.answered([result("d1", v1.SettleStatus.LEASE_LOST), result("e1")]);
    assert.equal(await acked, Outcome.SETTLED);
});
void test("leases are renewed while held, and not beyond the longest hold", async () => {
    const at = desk();
    const [first] = at.take([delivery(1)]);
    assert.ok(first !== undefined);
    at.renew(first.takenAtMs + 5_000);
    assert.deepEqual(idsOf(at), []);
    at.renew(first.takenAtMs + 11_000);
    assert.deepEqual(idsOf(at), ["d1"]);
    at.answered([result("d1", v1.SettleStatus.EXTENDED)]);
    at.renew(first.takenAtMs + 61_000);
    assert.deepEqual(idsOf(at), [], "held for longer than it may be");
    at.close(new errors.LostError("closed"));
    await assert.rejects(async () => first.ack(), errors.LostError);
});
void test("a reason is cut to what the contract allows, between characters", () => {
    const at = desk();
    const [first] = at.take([delivery(1)]);
    assert.ok(first !== undefined);
    const { ask } = first.park("ü".repeat(1_000));
    assert.ok(ask.kind === "nack");
    assert.equal(ask.reason, "ü".repeat(512));
});
//# sourceMappingURL=desk.test.js.map