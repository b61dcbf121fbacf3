/** Handlers that note what they did, run until a count is reached. */
import { setTimeout as sleep } from "node:timers/promises";
import { HeadcountError, Outcome } from "headcount";
/** Notes a turn that begins. */
export function noted(world, delivery) {
    const turn = {
        place: delivery.place,
        offset: delivery.offset,
        attempt: delivery.attempt,
        eventId: delivery.rsvp?.event?.eventId ?? "",
        began: performance.now(),
        ended: 0,
    };
    world.handled.push(turn);
    return turn;
}
/** Is done at once. */
export const acks = () => Promise.resolve(undefined);
/** Is done after a few milliseconds. */
export const slowly = async () => {
    await sleep(4);
    return undefined;
};
/** Runs a handler. */
export async function handle(world, subscriber, decide, options = {}) {
    const { concurrency = 1, until = 0, settled } = options;
    const asides = [];
    const due = new Map(Object.entries(options.at ?? {}));
    await subscriber.run(async (delivery) => {
        const turn = noted(world, delivery);
        const verdict = await decide(delivery, turn);
        turn.ended = performance.now();
        const done = world.handled.length;
        for (const [count, work] of due) {
            // Others may have begun meanwhile: a count may be passed over.
            if (Number(count) <= done && due.delete(count))
                asides.push(Promise.resolve(work()));
        }
        if (settled !== undefined && verdict === undefined) {
            asides.push(noteAnswer(delivery, settled));
        }
        if (until > 0 && done >= until)
            subscriber.beginDrain();
        return verdict;
    }, { concurrency, drainOnSignals: false });
    await Promise.all(asides);
}
async function noteAnswer(delivery, settled) {
    try {
        if ((await delivery.ack()) === Outcome.SETTLED) {
            settled.set(delivery.place, performance.now());
        }
    }
    catch (error) {
        if (!(error instanceof HeadcountError))
            throw error;
    }
}
/** Asks for what is left; a server that comes up is waited for. */
export async function backlog(world) {
    for (;;) {
        try {
            return await world.it.backlog(world.subscription);
        }
        catch (error) {
            if (!(error instanceof HeadcountError && error.isTransient))
                throw error;
            await sleep(50);
        }
    }
}
//# sourceMappingURL=work.js.map