import { type EpochDay, localDateOf } from "@samtal/core/time";
import { type DataItem, parseDataItem } from "@samtal/retention";
import type { DrawnApplication } from "./applicationDays.ts";
import type { Draw } from "./drawing.ts";

/** Which optional parts an application left behind. */
export interface Extras {
  readonly recorded: boolean;
  readonly optional: readonly DataItem["category"][];
}

/** Draws what one application left beside what every one does. */
export function drawnExtras(draw: Draw): Extras {
  const some = (category: DataItem["category"], oneIn: number): DataItem["category"][] => (draw(oneIn) === 0 ? [category] : []);
  const recorded = draw(3) === 0;
  const optional = [
    ...some("test-result", 4),
    ...some("reference", 5),
    ...some("survey-answer", 4),
    ...some("accommodation", 30),
    ...some("special-category", 60),
    ...some("tech-check", 4),
  ];
  return { recorded, optional };
}

/** The items of one application; the profile, the contact details and the CV are shared by all of a candidate's. */
export function applicationItems(
  candidateId: string,
  interviewers: readonly string[],
  { applicationId, applied, interviewed, ended, isOpen }: DrawnApplication,
  { recorded, optional }: Extras,
  today: EpochDay,
): DataItem[] {
  const own = applicationId.slice("application_".length);
  const at = (day: EpochDay): EpochDay => Math.min(day, today);
  const of = (name: string, category: DataItem["category"], day: EpochDay, more: object = {}): DataItem =>
    parseDataItem({
      schemaVersion: 1,
      id: `item_${own}-${name}`,
      category,
      subjectIds: [candidateId],
      applicationId,
      collectedOn: localDateOf(at(day)),
      sourceIds: [],
      onExpiry: category === "rating" || category === "survey-answer" ? "anonymise" : "erase",
      ...more,
    });
  const from = (...names: string[]): object => ({ sourceIds: names.map((name) => `item_${own}-${name}`) });
  const seen = { subjectIds: [candidateId, ...interviewers], interviewId: `interview_${own}` };
  return [
    of("answers", "application-answer", applied),
    of("invitation", "message", interviewed - 7),
    of("booking", "booking", interviewed - 7),
    of("note", "note", interviewed),
    of("rating-1", "rating", interviewed, from("note")),
    of("rating-2", "rating", interviewed, from("note")),
    of("scorecard", "scorecard", interviewed, from("rating-1", "rating-2", "note")),
    ...(recorded
      ? [of("recording", "recording", interviewed, seen), of("transcript", "transcript", interviewed, { ...seen, ...from("recording") })]
      : []),
    ...optional.map((category) => of(category, category, category === "survey-answer" ? interviewed + 2 : interviewed)),
    ...(isOpen ? [] : [of("decision", "decision", ended), of("answer-sent", "message", ended)]),
    of("log", "audit-event", applied),
  ];
}

/** What all of a candidate's applications share. */
export function sharedItems(candidateId: string, collected: EpochDay): DataItem[] {
  const own = candidateId.slice("candidate_".length);
  return (["profile", "contact-details", "cv", "consent"] as const).map((category) =>
    parseDataItem({
      schemaVersion: 1,
      id: `item_${own}-${category}`,
      category,
      subjectIds: [candidateId],
      collectedOn: localDateOf(collected),
      sourceIds: [],
      onExpiry: "erase",
    }),
  );
}
