import { epochDayOf, type LocalDate, localDateOf } from "@samtal/core/time";
import { type DataItem, parseDataItem, parseRetentionFacts, type RetentionFacts } from "@samtal/retention";
import { drawing } from "./drawing.ts";
import type { PopulationSettings } from "./populationSettings.ts";

/** What is stored, and what happened. */
export interface Population {
  readonly items: readonly DataItem[];
  readonly facts: RetentionFacts;
}

type Draw = (below: number) => number;

/** Parts of a person's record that every application leaves behind. */
const always = [
  "profile",
  "contact-details",
  "cv",
  "application-answer",
  "message",
  "booking",
  "note",
  "rating",
  "scorecard",
  "consent",
] as const;

/**
 * Candidates who applied over some years, most of them turned down, some hired or still in play: what is stored about
 * each, with the consents that recordings, references and the talent pool stand on.
 */
export function population(settings: PopulationSettings): Population {
  const draw = drawing(settings.seed);
  const people = Array.from({ length: settings.candidates }, (_, at) => person(at, settings, draw));
  const interviewers = Array.from({ length: settings.interviewers }, (_, at) => raterFigure(at, settings, draw));
  return {
    items: [...people.flatMap(({ items }) => items), ...interviewers],
    facts: parseRetentionFacts({
      schemaVersion: 1,
      zone: "Europe/Stockholm",
      zoneData: "none: every day is drawn as a civil day",
      applications: people.map(({ application }) => application),
      subjects: people.map(({ subject }) => subject),
      consents: people.flatMap(({ consents }) => consents),
      matters: [],
      restrictions: [],
      requests: [],
    }),
  };
}

interface Person {
  readonly items: readonly DataItem[];
  readonly application: object;
  readonly subject: object;
  readonly consents: readonly object[];
}

function person(index: number, settings: PopulationSettings, draw: Draw): Person {
  const today = epochDayOf(settings.day);
  const number = String(index + 1).padStart(5, "0");
  const subjectId = `candidate_${number}`;
  const interviewerId = interviewerOf(draw(settings.interviewers));
  const applied = today - draw(settings.years * 365);
  const ended = applied + 20 + draw(60);
  const interviewed = localDateOf(Math.min(today, applied + 10 + draw(10)));
  const isOpen = ended > today;
  const isHired = draw(12) === 0;
  const day = localDateOf(ended);
  const optional = [
    ...(draw(3) === 0 ? (["recording", "transcript"] as const) : []),
    ...(draw(4) === 0 ? (["test-result"] as const) : []),
    ...(draw(6) === 0 ? (["reference"] as const) : []),
    ...(draw(8) === 0 ? (["survey-answer"] as const) : []),
    "audit-event" as const,
  ];
  const items = [...always, ...optional].map((category) =>
    parseDataItem({
      schemaVersion: 1,
      id: `item_${number}-${category}`,
      category,
      subjectIds: category === "recording" || category === "transcript" ? [subjectId, interviewerId] : [subjectId],
      applicationId: `application_${number}`,
      ...(category === "recording" || category === "transcript" ? { interviewId: `interview_${number}` } : {}),
      collectedOn: inUseLater.has(category) ? interviewed : localDateOf(applied),
      sourceIds: (sources[category] ?? []).map((source) => `item_${number}-${source}`),
      onExpiry: category === "survey-answer" ? "anonymise" : "erase",
    }),
  );
  return {
    items,
    application: {
      applicationId: `application_${number}`,
      candidateId: subjectId,
      applied: localDateOf(applied),
      ...(isOpen
        ? { stage: "active" }
        : { stage: "process-ended", processEnded: day, ...(isHired ? { hired: day } : { rejected: day, rejectionReceived: day }) }),
    },
    subject: { subjectId, lastContact: localDateOf(Math.min(today, ended + draw(200))) },
    consents: consentsOf(number, [subjectId, interviewerId], interviewed, draw),
  };
}

const inUseLater: ReadonlySet<string> = new Set(["note", "rating", "scorecard", "recording", "transcript", "message"]);

const sources: Readonly<Record<string, readonly string[]>> = {
  transcript: ["recording"],
  scorecard: ["rating", "note"],
};

function consentsOf(number: string, [candidate, interviewer]: readonly string[], answeredOn: LocalDate, draw: Draw): object[] {
  const answer = (subjectId: string | undefined, purpose: string): object => ({
    consentId: `consent_${number}-${purpose}-${subjectId === candidate ? "c" : "i"}`,
    subjectId,
    purpose,
    answer: "given",
    answeredOn,
  });
  return [
    answer(candidate, "recording"),
    answer(interviewer, "recording"),
    answer(candidate, "reference-check"),
    answer(candidate, "survey"),
    ...(draw(3) === 0 ? [answer(candidate, "talent-pool")] : []),
  ];
}

const interviewerOf = (index: number): string => `interviewer_${String(index + 1).padStart(3, "0")}`;

const raterFigure = (index: number, { day }: PopulationSettings, draw: Draw): DataItem =>
  parseDataItem({
    schemaVersion: 1,
    id: `item_figure-${String(index + 1).padStart(3, "0")}`,
    category: "rater-figure",
    subjectIds: [interviewerOf(index)],
    collectedOn: localDateOf(epochDayOf(day) - draw(900)),
    sourceIds: [],
    onExpiry: "anonymise",
  });
