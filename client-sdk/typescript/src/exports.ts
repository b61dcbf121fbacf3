/** What both entry points have. */

export * as errors from "./errors.js";
export type * as events from "./events.js";
export * as v1 from "./v1.js";
export {
  Counted,
  Estimate,
  EventAnswer,
  Headcount,
  Quantiles,
  Ranking,
  SampleAnswer,
  Seen,
  type Counts,
  type Entry,
  type Envelope,
  type UnitName,
} from "./answers.js";
export { Client, type AskOptions, type HistoryOptions } from "./client.js";
export { Delivery, Outcome, Park, RetryAfter, Settlement, Skip, held } from "./deliveries.js";
export { HeadcountError } from "./failures.js";
export type { Config, ConnectOptions, Token } from "./link.js";
export { Publication, Publisher } from "./publisher.js";
export { PublishOutcome, Published, type NewRsvp, type PublishOptions } from "./publishing.js";
export type { Changed, Step, ViewName } from "./replica.js";
export {
  Subscriber,
  type FetchOptions,
  type Handler,
  type RunOptions,
  type Verdict,
} from "./subscribing.js";
export {
  Backlog,
  EARLIEST,
  LATEST,
  type CreateSubscriptionOptions,
  type Filter,
  type Start,
  type SubscribeOptions,
} from "./subscriptions.js";
export { Sync, type SyncOptions } from "./syncing.js";
export { Tail, type Records, type TailOptions } from "./tailing.js";
export {
  Watch,
  Window,
  type EndName,
  type FiringName,
  type QueryDefinition,
  type Row,
  type WatchOptions,
  type WatchedQuery,
} from "./watching.js";
