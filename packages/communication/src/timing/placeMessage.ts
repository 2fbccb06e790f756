import type { EpochMilliseconds, ZoneTable } from "@samtal/core/time";
import type { QuietWindow } from "./quietWindow.ts";
import { type QuietHandling, shiftQuietHours } from "./shiftQuietHours.ts";

/** What {@link placeMessage} needs to know, all instants in milliseconds since 1970-01-01T00:00:00Z. */
export interface PlacementInput {
  /** Where the rule wants the message. */
  readonly desired: EpochMilliseconds;
  /** The earliest instant at which it can leave. */
  readonly now: EpochMilliseconds;
  /** The last instant at which it may leave. */
  readonly notAfter?: EpochMilliseconds;
  /** What happens when it was due before `now`. */
  readonly ifLate: "merge" | "skip" | "send-now";
  readonly handling: QuietHandling;
  readonly window: QuietWindow;
  /** The recipient's zone. */
  readonly table: ZoneTable;
}

/** One thing that moved a message, and where it lay afterwards. */
export interface PlacementStep {
  readonly kind:
    | "late-sent-now"
    | "quiet-ignored"
    | "quiet-later"
    | "quiet-earlier"
    | "deadline-earlier"
    | "earlier-passed";
  readonly at: EpochMilliseconds;
}

/** Where a message ended up, and what moved it there. */
export type Placement =
  | { readonly state: "planned"; readonly at: EpochMilliseconds; readonly steps: readonly PlacementStep[] }
  | { readonly state: "merged"; readonly at: EpochMilliseconds; readonly steps: readonly PlacementStep[] }
  | {
      readonly state: "skipped";
      readonly cause: "late" | "quiet-hours" | "deadline";
      readonly steps: readonly PlacementStep[];
    };

/**
 * Places one message: late bookings collapse, quiet hours shift, and a deadline flips `later` into `earlier`.
 *
 * A message that quiet hours would push past its deadline goes earlier instead; when that has passed too, it
 * leaves at once, as long as the deadline is ahead.
 *
 * @param input - the wanted instant and everything that can move it
 * @returns the instant with its steps; `merged` says that it was due before `now` and another message must carry it
 * @throws SamtalError `core/outside-zone-rules`, `core/no-business-day`
 * @example
 * ```ts
 * import { placeMessage } from "@samtal/communication";
 * import { parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * // An interview at 07:30 in Stockholm: 08:00 would come too late, so the reminder goes the evening before.
 * const placement = placeMessage({
 *   desired: Date.parse("2027-01-13T05:30:00Z"),
 *   notAfter: Date.parse("2027-01-13T06:15:00Z"),
 *   now: Date.parse("2027-01-04T10:00:00Z"),
 *   ifLate: "merge",
 *   handling: "later",
 *   window: { from: 21 * 3_600_000, to: 8 * 3_600_000 },
 *   table: tzdataRules.table(parseTimeZone("Europe/Stockholm")),
 * });
 * placement.steps.map(({ kind }) => kind); // => ["quiet-later", "deadline-earlier"]
 * placement.state === "planned" && placement.at === Date.parse("2027-01-12T19:59:00Z"); // => true
 * ```
 */
export function placeMessage(input: PlacementInput): Placement {
  const { desired, now, notAfter = Number.POSITIVE_INFINITY, ifLate, handling, window, table } = input;
  const steps: PlacementStep[] = [];
  const late = desired < now;
  if (late && ifLate === "merge") return { state: "merged", at: now, steps };
  if (late && ifLate === "skip") return { state: "skipped", cause: "late", steps };
  if (now > notAfter) return { state: "skipped", cause: "deadline", steps };
  const wanted = late ? now : desired;
  if (late) steps.push({ kind: "late-sent-now", at: now });

  const shift = shiftQuietHours(wanted, handling, window, table);
  if (shift.kind === "dropped") return { state: "skipped", cause: "quiet-hours", steps };
  if (shift.kind !== "allowed") steps.push({ kind: `quiet-${shift.kind}`, at: shift.at });
  let { at } = shift;
  if (at > notAfter) {
    const flipped = shiftQuietHours(
      Math.min(wanted, notAfter),
      handling === "ignore" ? "ignore" : "earlier",
      window,
      table,
    );
    at = flipped.kind === "dropped" ? now : flipped.at;
    steps.push({ kind: "deadline-earlier", at });
  }
  if (at < now) {
    at = now;
    steps.push({ kind: "earlier-passed", at });
  }
  return { state: "planned", at, steps };
}
