import { type LocalDate, localDateOf, parseLocalDate, epochDayOf } from "@samtal/core/time";
import type { RetentionFacts } from "../src/facts/retentionFacts.ts";
import { dataCategories } from "../src/items/dataCategories.ts";
import type { DataItem } from "../src/items/dataItem.ts";

/** Items of a company's candidates and interviewers, with what happened to them. */
export interface Population {
  readonly items: readonly DataItem[];
  readonly facts: RetentionFacts;
}

/** The day that the population is judged on; its facts lie on both sides of every preset's cutoffs. */
export const populationDay: LocalDate = parseLocalDate("2027-06-01");

/** Numbers from 0 to 1, the same on every run (Park and Miller's minimal standard). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * A population drawn at random: every category, decided and running applications, shared items and candidates with two
 * applications, withdrawn consents, requests, holds, restrictions, and facts that nobody recorded.
 *
 * @param edges - days on and beside which a part of the facts falls, such as a policy's cutoffs: there a verdict turns
 */
export function presetPopulation(
  count: number,
  jurisdictions: readonly string[],
  edges: readonly LocalDate[] = [],
  day: LocalDate = populationDay,
): Population {
  const random = randomNumbers(20_270_601);
  const today = epochDayOf(day);
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  /** Now and then a day beside one that matters. */
  const edge = (days: readonly number[]): number | undefined =>
    edges.length > 0 && chance(0.2) ? pick(days) - 1 + Math.floor(random() * 3) : undefined;
  const edgeDays = edges.map(epochDayOf);
  const past = (years: number): LocalDate => {
    const beside = edge(edgeDays);
    return localDateOf(beside !== undefined && beside <= today ? beside : today - Math.floor(random() * years * 365));
  };
  /** A day after another, of many or beside the day that is asked about. */
  const later = (than: LocalDate, days: number): LocalDate =>
    localDateOf(Math.max(epochDayOf(than), edge([today]) ?? epochDayOf(than) + Math.floor(random() * days)));
  const maybe = <T>(share: number, key: string, value: () => T): object => (chance(share) ? { [key]: value() } : {});
  const people = Math.ceil(count / 8);
  const staff = Math.ceil(count / 80);
  const items: DataItem[] = [];
  const applications: object[] = [];
  const subjects: object[] = [];
  const consents: object[] = [];
  const requests: object[] = [];
  const matters: object[] = [];
  const restrictions: object[] = [];
  for (let nth = 0; nth < people; nth++) {
    const candidate = `candidate_${nth}`;
    const interviewer = `interviewer_${nth % staff}`;
    const panel = [candidate, interviewer, `interviewer_${(nth + 1) % staff}`];
    const own = chance(0.25) ? 2 : 1;
    for (let each = 0; each < own; each++) applications.push(application(`application_${nth}x${each}`, candidate));
    subjects.push({
      subjectId: candidate,
      ...maybe(0.8, "lastContact", () => past(6)),
      ...maybe(0.03, "eighteenthBirthday", () => localDateOf(today + Math.floor((random() - 0.5) * 900))),
    });
    for (const purpose of ["recording", "talent-pool", "reference-check", "survey"]) {
      for (const subjectId of purpose === "recording" ? panel : [candidate]) {
        if (chance(0.2)) continue;
        const answeredOn = past(4);
        const given = chance(0.9);
        consents.push({
          consentId: `consent_${consents.length}`,
          subjectId,
          purpose,
          ...(purpose === "recording" && maybe(0.9, "interviewId", () => `interview_${nth}`)),
          answer: given ? "given" : "refused",
          answeredOn,
          ...(given && maybe(0.2, "expiresOn", () => later(answeredOn, 1500))),
          ...(given && maybe(0.2, "withdrawnOn", () => later(answeredOn, 900))),
        });
      }
    }
    if (chance(0.1)) requests.push({ kind: "erasure", subjectId: candidate, on: past(3) });
    if (chance(0.05)) requests.push({ kind: "objection", subjectId: pick([candidate, interviewer]), on: past(3), compellingFor: [] });
    if (chance(0.05)) restrictions.push({ subjectId: candidate, from: past(2), ...maybe(0.6, "liftedOn", () => localDateOf(today + 5)) });
    if (chance(0.02)) {
      const from = past(3);
      const scope = { subjectIds: [candidate] };
      matters.push({ matterId: `matter-${nth}`, scope, authorId: "counsel", ground: "dispute", from, ...maybe(0.5, "releasedOn", () => day) });
    }
    for (let each = 0; each < 8 && items.length < count; each++) items.push(item(nth, candidate, interviewer, panel, own));
  }
  for (let nth = 0; nth < staff; nth++) {
    const interviewing = chance(0.7);
    subjects.push({ subjectId: `interviewer_${nth}`, interviewing, ...(!interviewing && maybe(0.8, "interviewingEnded", () => past(2))) });
  }
  const facts = { schemaVersion: 1, zone: "Europe/Stockholm", zoneData: "2026f", applications, subjects, consents, matters, restrictions, requests };
  return { items, facts: facts as unknown as RetentionFacts };

  function application(applicationId: string, candidateId: string): object {
    const stage = pick(["active", "closed", "process-ended", "process-ended", "process-ended"]);
    const applied = epochDayOf(past(12));
    const after = (): LocalDate => {
      const beside = edge(edgeDays);
      const isAfter = beside !== undefined && beside >= applied && beside <= today + 2;
      return localDateOf(isAfter ? beside : Math.min(today + 2, applied + Math.floor(random() * 200)));
    };
    const begun = localDateOf(applied);
    return {
      applicationId,
      candidateId,
      stage,
      ...maybe(0.95, "applied", () => begun),
      ...(stage !== "active" && maybe(0.7, "rejected", after)),
      ...(stage !== "active" && maybe(0.4, "rejectionReceived", after)),
      ...(stage !== "active" && maybe(0.2, "withdrawn", after)),
      ...(stage !== "active" && maybe(0.15, "hired", after)),
      ...(stage === "process-ended" && maybe(0.9, "processEnded", after)),
      ...(chance(0.95) && {
        jurisdictions: [
          { jurisdiction: pick(jurisdictions), from: begun, ...maybe(0.2, "until", () => localDateOf(today - 30)) },
          ...(chance(0.3) ? [{ jurisdiction: pick(jurisdictions), from: begun }] : []),
        ],
      }),
    };
  }

  function item(nth: number, candidate: string, interviewer: string, panel: readonly string[], own: number): DataItem {
    const category = pick(dataCategories);
    const isInterviewers = category === "interviewer-record" || category === "rater-figure";
    const isPanels = category === "recording" || category === "transcript";
    const source = items.at(-1);
    return {
      schemaVersion: 1,
      id: `item_${items.length}`,
      category,
      subjectIds: isInterviewers ? [interviewer] : isPanels ? panel : [candidate],
      ...(!isInterviewers && chance(0.8) && { applicationId: `application_${nth}x${Math.floor(random() * own)}` }),
      ...(isPanels && { interviewId: `interview_${nth}` }),
      collectedOn: past(9),
      sourceIds: category === "transcript" && source !== undefined ? [source.id] : [],
      onExpiry: pick(["erase", "anonymise", "pseudonymise"]),
    } as unknown as DataItem;
  }
}
