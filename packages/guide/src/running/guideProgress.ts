import { type Id, type InterviewGuideDraft, type Reason, reason, SamtalError, type Scorecard } from "@samtal/core";
import { epochMilliseconds, type Instant, instantOf } from "@samtal/core/time";
import { placedQuestions } from "../placedQuestions.ts";
import { ratedKinds } from "../ratedKinds.ts";
import { type Drop, dropOrder } from "./dropOrder.ts";
import { eventsUntil } from "./eventsUntil.ts";
import type { GuideEvent } from "./guideEvent.ts";
import { type Pause, pauses } from "./pauses.ts";

/** Where an interview stands in its guide. */
export interface GuideProgress {
  readonly status: "not-started" | "running" | "paused" | "ended";
  /** In the order in which they were asked, each once. */
  readonly asked: readonly Id<"question">[];
  readonly skipped: readonly { readonly questionId: Id<"question">; readonly why: string }[];
  /** Neither asked nor skipped, in the order of the guide. */
  readonly remaining: readonly Id<"question">[];
  /** Pairs that were asked the other way round than the guide has them. */
  readonly inversions: readonly { readonly asked: Id<"question">; readonly before: Id<"question"> }[];
  /** When the time is up, pauses and added minutes included; `null` before the start. */
  readonly endsBy: Instant | null;
  /** Below 0 when it is past; `null` before the start. */
  readonly minutesLeft: number | null;
  /** What pauses have given back so far. */
  readonly minutesGivenBack: number;
  /** For the scorecard: logged so that they can be seen; nothing here lowers a rating. */
  readonly disturbances: Scorecard["disturbances"];
  /** What to leave out now, in this order, so that the rest still fits. */
  readonly drop: readonly Drop[];
  readonly because: readonly Reason[];
}

/** How the time of an interview differs from the guide's. */
export interface GuideProgressOptions {
  /** What accommodations add, as core's `addedMinutes` reckons it. @defaultValue 0 */
  readonly addedMinutes?: number;
}

/**
 * What was asked, in which order, how much time is left and what to leave out.
 *
 * The time is that of the guide's sections, with what accommodations add. Every interruption and all technical trouble
 * gives its time back, up to the second; neither leaves any other trace than a logged disturbance. Candidate's questions
 * and closing keep their minutes: only rated questions are dropped, by importance.
 *
 * @param guide - the guide of the interview
 * @param events - what happened; the order in which they are handed in plays no part
 * @param now - the instant that the answer is for
 * @param options - minutes that accommodations add
 * @returns the progress
 * @throws SamtalError `guide/event-after-now`, `guide/event-unknown-question`, `guide/added-minutes`
 * @example
 * ```ts
 * import { buildInterviewGuide } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { guideProgress, parseGuideEvent } from "@samtal/guide";
 *
 * const events = [
 *   parseGuideEvent({ type: "started", at: "2027-03-16T09:00:00Z" }),
 *   parseGuideEvent({ type: "paused", at: "2027-03-16T09:04:00Z", kind: "technical-trouble" }),
 *   parseGuideEvent({ type: "resumed", at: "2027-03-16T09:10:00Z" }),
 * ];
 * guideProgress(buildInterviewGuide(), events, parseInstant("2027-03-16T09:12:00Z")).minutesGivenBack; // => 6
 * ```
 */
export function guideProgress(
  guide: InterviewGuideDraft,
  events: readonly GuideEvent[],
  now: Instant,
  { addedMinutes = 0 }: GuideProgressOptions = {},
): GuideProgress {
  if (!(Number.isFinite(addedMinutes) && addedMinutes >= 0)) {
    throw SamtalError.of("guide/added-minutes", ["options", "addedMinutes"]);
  }
  const placed = placedQuestions(guide).map(({ question }) => question);
  const places = new Map(placed.map(({ id }, at) => [id, at]));
  const timed = eventsUntil(events, now, new Set(places.keys()));
  const asked = new Set<Id<"question">>();
  const skipped = new Map<Id<"question">, string>();
  for (const event of timed) {
    if (event.type === "asked") asked.add(event.questionId);
    if (event.type === "skipped") skipped.set(event.questionId, event.why);
  }
  // What was put off and asked after all was asked.
  for (const id of asked) skipped.delete(id);
  const remaining = placed.filter(({ id }) => !asked.has(id) && !skipped.has(id));

  const start = timed.find(({ type }) => type === "started");
  const end = start && timed.find(({ type, ms }) => type === "ended" && ms >= start.ms);
  const until = end?.ms ?? epochMilliseconds(now);
  const stops: Pause[] = start ? pauses(timed, start.ms, until) : [];
  const givenBack = stops.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const planned = guide.sections.reduce((sum, { minutes }) => sum + minutes, 0) + addedMinutes;
  const endMs = start && start.ms + Math.round(planned * 60_000) + givenBack;
  const minutesLeft = endMs === undefined ? null : (endMs - until) / 60_000;

  const rated = (ids: ReadonlySet<string>) => placed.filter(({ id, kind }) => ids.has(id) && ratedKinds.has(kind));
  const toAsk = rated(new Set(remaining.map(({ id }) => id)));
  const kept = keptMinutes(guide, asked);
  const running = end === undefined && minutesLeft !== null;
  const drop = running ? dropOrder(toAsk, rated(asked), minutesLeft - kept) : [];
  const order = [...asked];
  return {
    status: statusOf(start !== undefined, end !== undefined, stops),
    asked: order,
    skipped: [...skipped].map(([questionId, why]) => ({ questionId, why })),
    remaining: remaining.map(({ id }) => id),
    inversions: inversionsOf(order, places),
    endsBy: endMs === undefined ? null : instantOf(endMs as Parameters<typeof instantOf>[0]),
    minutesLeft,
    minutesGivenBack: givenBack / 60_000,
    disturbances: stops.map(({ kind, at }) => ({ kind, at })),
    drop,
    because: reasonsOf({ running, minutesLeft, givenBack, planned, drops: drop.length, addedMinutes }),
  };
}

function statusOf(started: boolean, ended: boolean, stops: readonly Pause[]): GuideProgress["status"] {
  if (!started) return "not-started";
  if (ended) return "ended";
  return stops.some(({ over }) => !over) ? "paused" : "running";
}

/** The minutes that belong to the candidate's questions and the closing, as far as they are still to come. */
function keptMinutes(guide: InterviewGuideDraft, asked: ReadonlySet<string>): number {
  return guide.sections
    .filter(({ kind }) => kind === "candidate-questions" || kind === "closing")
    .filter(({ questions }) => questions.length === 0 || questions.some(({ id }) => !asked.has(id)))
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

function inversionsOf(
  order: readonly Id<"question">[],
  places: ReadonlyMap<string, number>,
): GuideProgress["inversions"] {
  const place = (id: string): number => places.get(id) ?? 0;
  return order.flatMap((asked, at) =>
    order.slice(at + 1).flatMap((before) => (place(before) < place(asked) ? [{ asked, before }] : [])),
  );
}

function reasonsOf(facts: {
  readonly running: boolean;
  readonly minutesLeft: number | null;
  readonly givenBack: number;
  readonly planned: number;
  readonly drops: number;
  readonly addedMinutes: number;
}): Reason[] {
  const because: Reason[] = [];
  const { minutesLeft, running, givenBack, planned, drops, addedMinutes } = facts;
  if (running && minutesLeft !== null) {
    because.push(reason("guide/progress-time", { left: Math.floor(minutesLeft), planned }));
  }
  if (addedMinutes > 0) because.push(reason("guide/progress-added", { minutes: addedMinutes }));
  if (givenBack > 0) because.push(reason("guide/progress-given-back", { minutes: Math.round(givenBack / 6_000) / 10 }));
  if (drops > 0) because.push(reason("guide/progress-drop", { questions: drops }));
  return because;
}
