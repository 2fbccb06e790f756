import { type EpochDay, epochDayOf, type LocalDate, localDateOf } from "@samtal/core/time";
import { type DataItem, parseDataItem, parseRetentionFacts, type RetentionFacts } from "@samtal/retention";
import { type DrawnApplication, drawnApplication } from "./applicationDays.ts";
import { applicationConsents, poolConsent } from "./consents.ts";
import { type CountryCode, countryAt } from "./countries.ts";
import { type Draw, drawing } from "./drawing.ts";
import { applicationItems, drawnExtras, type Extras, sharedItems } from "./personItems.ts";
import { exportedPerson, heldPerson, type Person } from "./persons.ts";

/** How much is made, from which seed, as of which day. */
export interface PopulationSettings {
  readonly items: number;
  readonly seed: number;
  readonly day: LocalDate;
}

/** What is stored, and what happened. */
export interface Population {
  readonly items: readonly DataItem[];
  readonly facts: RetentionFacts;
}

/** The facts as they are gathered, still no document. */
interface Gathered {
  readonly applications: object[];
  readonly subjects: object[];
  readonly consents: object[];
  readonly matters: object[];
  readonly restrictions: object[];
  readonly requests: object[];
}

const interviewerCount = 120;
const interviewerId = (index: number): string => `interviewer_${String(index + 1).padStart(3, "0")}`;

/**
 * Candidates of ten countries who applied over six years, and those who interviewed them: what is stored about each,
 * and the facts that decide how long. The same settings give the same items and facts.
 */
export function population({ items: count, seed, day }: PopulationSettings): Population {
  const draw = drawing(seed);
  const today = epochDayOf(day);
  const facts: Gathered = { applications: [], subjects: [], consents: [], matters: [], restrictions: [], requests: [] };
  const items: DataItem[] = [];
  for (let index = 0; index < interviewerCount; index++) items.push(...interviewer(index, today, draw, facts));
  for (const person of [exportedPerson, heldPerson]) items.push(...told(person, today, facts));
  for (let nth = 1; items.length < count; nth++) items.push(...drawnPerson(nth, today, draw, facts));
  // A person's items stand in order, sources first: what is cut off derives from nothing that is kept.
  return {
    items: items.slice(0, count),
    facts: parseRetentionFacts({ schemaVersion: 1, zone: "Europe/Stockholm", zoneData: "none: every day is drawn as a civil day", ...facts }),
  };
}

function drawnPerson(nth: number, today: EpochDay, draw: Draw, facts: Gathered): DataItem[] {
  const own = String(nth).padStart(5, "0");
  const candidateId = `candidate_${own}`;
  const country = countryAt(draw(100));
  const applications = Array.from({ length: draw(4) === 0 ? 2 : 1 }, (_, at) => {
    const second: CountryCode = at === 1 && draw(8) === 0 ? countryAt(draw(100)) : country;
    return drawnApplication(`application_${own}x${at + 1}`, candidateId, { today, draw, country: second });
  });
  const extras = applications.map(() => drawnExtras(draw));
  const items = recorded(candidateId, applications, extras, today, draw, facts);
  const last = Math.max(...applications.map(({ ended }) => ended));
  facts.subjects.push({
    subjectId: candidateId,
    // Nobody noted the last contact of one in sixty.
    ...(draw(60) === 0 ? {} : { lastContact: localDateOf(Math.min(today, last + draw(120))) }),
    ...(draw(150) === 0 ? { eighteenthBirthday: localDateOf(today - 700 + draw(900)) } : {}),
  });
  facts.consents.push(...poolConsent(own, candidateId, { on: last, today }, draw));
  const past = (days: number): LocalDate => localDateOf(today - 1 - draw(days));
  if (draw(150) === 0) {
    const released = draw(3) === 0 ? { releasedOn: localDateOf(today) } : {};
    const scope = { subjectIds: [candidateId] };
    facts.matters.push({ matterId: `matter-${own}`, scope, authorId: "counsel", ground: "dispute", from: past(400), ...released });
  }
  if (draw(200) === 0) {
    facts.restrictions.push({ subjectId: candidateId, from: past(200), ...(draw(3) === 0 ? { liftedOn: localDateOf(today) } : {}) });
  }
  if (draw(80) === 0) facts.requests.push({ kind: "erasure", subjectId: candidateId, on: past(20) });
  if (draw(300) === 0) facts.requests.push({ kind: "objection", subjectId: candidateId, on: past(20), compellingFor: [] });
  return items;
}

function told({ candidateId, applications, extras, subject, consents }: Person, today: EpochDay, facts: Gathered): DataItem[] {
  facts.subjects.push(subject(today));
  facts.consents.push(...consents(today));
  return recorded(candidateId, applications(today), extras, today, () => 1, facts);
}

function recorded(
  candidateId: string,
  applications: readonly DrawnApplication[],
  extras: readonly Extras[],
  today: EpochDay,
  draw: Draw,
  facts: Gathered,
): DataItem[] {
  const own = applications.flatMap((application, at) => {
    const left = extras[at] as Extras;
    const first = draw(interviewerCount);
    const panel = [interviewerId(first), interviewerId((first + 1 + draw(interviewerCount - 2)) % interviewerCount)];
    facts.applications.push(application.facts);
    facts.consents.push(
      ...applicationConsents(
        application.applicationId.slice("application_".length),
        [candidateId, ...panel],
        { interviewed: application.interviewed, today, recorded: left.recorded },
        draw,
      ),
    );
    return applicationItems(candidateId, panel, application, left, today);
  });
  return [...sharedItems(candidateId, Math.min(...applications.map(({ applied }) => applied))), ...own];
}

function interviewer(index: number, today: EpochDay, draw: Draw, facts: Gathered): DataItem[] {
  const subjectId = interviewerId(index);
  const interviewing = draw(10) > 1;
  const ended = draw(8) === 0 ? {} : { interviewingEnded: localDateOf(today - 1 - draw(300)) };
  facts.subjects.push({ subjectId, interviewing, ...(interviewing ? {} : ended) });
  const item = (category: DataItem["category"], collected: EpochDay): DataItem =>
    parseDataItem({
      schemaVersion: 1,
      id: `item_${subjectId.slice("interviewer_".length)}-${category}`,
      category,
      subjectIds: [subjectId],
      collectedOn: localDateOf(collected),
      sourceIds: [],
      onExpiry: category === "rater-figure" ? "anonymise" : "erase",
    });
  return [item("interviewer-record", today - 1_500), item("rater-figure", today - draw(700))];
}
