/** A program that works on deliveries until it gets Ctrl-C: the address and the subscription are its arguments. */

import { setTimeout as sleep } from "node:timers/promises";

import { connect } from "headcount";

const [address = "", subscription = ""] = process.argv.slice(2);
await using client = await connect(address);
await client.subscribe(subscription).run(
  async (delivery) => {
    console.log(String(delivery.offset));
    await sleep(20);
  },
  { concurrency: 4 },
);
console.log("drained");
