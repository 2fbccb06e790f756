import type { Reason } from "@samtal/core";
import type { Duration } from "@samtal/core/time";

/**
 * What a sender knows of a message that it was handed.
 *
 * - `accepted`: the next system has taken it over.
 * - `rejected`: it did not leave, and never will on this channel.
 * - `deferred`: it did not leave; it may be handed over again, after `retryAfter` where the sender knows better.
 * - `ambiguous`: it may have left and may not have; nobody can tell.
 *
 * Reasons hold codes and figures of the sender's own, never an address, a name or words of the message.
 */
export type DeliveryOutcome =
  | { readonly status: "accepted" }
  | { readonly status: "rejected"; readonly because: readonly Reason[] }
  | {
      readonly status: "deferred";
      /** In elapsed time, such as PT15M. */
      readonly retryAfter?: Duration;
      readonly because: readonly Reason[];
    }
  | { readonly status: "ambiguous"; readonly because: readonly Reason[] };
