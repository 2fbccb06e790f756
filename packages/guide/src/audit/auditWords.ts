import type { Locale } from "@samtal/core";
import type { StructureComponent } from "./structureComponents.ts";
import type { StructureLevel } from "./structureProfile.ts";

/** What the text and the page say beside the reasons' own texts. */
export interface AuditWords {
  readonly title: Readonly<Record<"before" | "after", string>>;
  readonly version: string;
  readonly noTotal: string;
  readonly levels: Readonly<Record<StructureLevel, string>>;
  readonly components: Readonly<Record<StructureComponent, string>>;
  readonly component: string;
  readonly level: string;
  readonly what: string;
  readonly overview: string;
  readonly fix: string;
  readonly evidence: string;
  readonly beside: string;
  readonly nothingBeside: string;
  readonly source: string;
}

/** The words in each language. */
export const auditWords: Readonly<Record<Locale, AuditWords>> = {
  sv: {
    title: { before: "Struktur före intervjuerna", after: "Struktur efter intervjuerna" },
    version: "version",
    noTotal:
      "Femton delar av en strukturerad intervju, var och en för sig. De läggs inte ihop: antalet uppfyllda säger inte hur väl intervjun förutsäger något.",
    levels: { met: "Uppfyllt", partly: "Delvis", not: "Inte uppfyllt", unknown: "Går inte att bedöma" },
    components: {
      "job-analysis": "Arbetsanalys",
      "same-questions": "Samma frågor till alla",
      "limited-probing": "Begränsade följdfrågor",
      "better-questions": "Bättre frågor",
      "longer-interview": "Tillräckligt lång intervju",
      "ancillary-data": "Ingen annan information före betyget",
      "candidate-questions": "Kandidatens frågor efteråt",
      "each-answer-rated": "Varje svar betygsätts",
      "anchored-scales": "Skalor med beskrivna nivåer",
      notes: "Anteckningar",
      "several-interviewers": "Flera intervjuare",
      "same-interviewers": "Samma intervjuare",
      "no-discussion": "Inga diskussioner mellan intervjuerna",
      training: "Utbildning",
      "statistical-combination": "Betygen vägs ihop efter en regel",
    },
    component: "Del",
    level: "Nivå",
    what: "Vad som gäller",
    overview: "Översikt",
    fix: "Gör så här",
    evidence: "Underlag",
    beside: "Utöver de femton",
    nothingBeside: "Inget att åtgärda.",
    source: "Delarna kommer från {source}. Hur de är formulerade och räknas här bygger på allmän kunskap, inte på källans ordalydelse.",
  },
  en: {
    title: { before: "Structure before the interviews", after: "Structure after the interviews" },
    version: "version",
    noTotal:
      "Fifteen components of a structured interview, each by itself. They are not added up: how many are met says nothing about how well the interview predicts.",
    levels: { met: "Met", partly: "Partly", not: "Not met", unknown: "Unknown" },
    components: {
      "job-analysis": "Job analysis",
      "same-questions": "Same questions for everyone",
      "limited-probing": "Limited probing",
      "better-questions": "Better questions",
      "longer-interview": "Long enough interview",
      "ancillary-data": "No other data before rating",
      "candidate-questions": "Candidate's questions afterwards",
      "each-answer-rated": "Each answer rated",
      "anchored-scales": "Anchored scales",
      notes: "Notes",
      "several-interviewers": "Several interviewers",
      "same-interviewers": "Same interviewers",
      "no-discussion": "No discussion between interviews",
      training: "Training",
      "statistical-combination": "Ratings combined by a rule",
    },
    component: "Component",
    level: "Level",
    what: "What was found",
    overview: "Overview",
    fix: "Do this",
    evidence: "Evidence",
    beside: "Beside the fifteen",
    nothingBeside: "Nothing to mend.",
    source: "The components come from {source}. How they are worded and reckoned here is general knowledge, not read from that text.",
  },
};
