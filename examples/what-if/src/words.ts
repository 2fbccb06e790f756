import type { Locale } from "@samtal/core";
import type { ChangeDirection, DataCategory } from "@samtal/retention";

/** Everything that the account says. */
export interface Words {
  title(before: string, after: string): string;
  over(items: string, day: string): string;
  readonly category: string;
  /** Two lines of a column's heading. */
  readonly ways: Readonly<Record<ChangeDirection, readonly [string, string]>>;
  readonly total: string;
  touched(items: string, of: string, people: string): string;
  readonly examples: string;
  ends(before: string, after: string): string;
  readonly open: string;
  readonly never: string;
  readonly findings: string;
  readonly nothing: string;
  readonly explained: string;
  readonly grouping: string;
  readonly categories: Readonly<Record<DataCategory, string>>;
}

/** The words of both languages. */
export const words: Record<Locale, Words> = {
  en: {
    title: (before, after) => `Retention policy: ${before} → ${after}`,
    over: (items, day) => `${items} stored items, as known on ${day}`,
    category: "Data",
    ways: {
      "newly-disposed": ["disposed", "of now"],
      "newly-kept": ["kept", "after all"],
      shorter: ["kept", "shorter"],
      longer: ["kept", "longer"],
      "used-shorter": ["locked", "earlier"],
      "used-longer": ["locked", "later"],
    },
    total: "Total",
    touched: (items, of, people) => `${items} of ${of} items change; they are about ${people} people.`,
    examples: "One of each:",
    ends: (before, after) => (before === after ? `last day ${before}, as before` : `last day ${before} → ${after}`),
    open: "not known yet",
    never: "none",
    findings: "To look at in the new policy:",
    nothing: "Nothing would change.",
    explained: "Nothing is adopted or erased: this is a preview, and not legal advice.",
    grouping: ",",
    categories: {
      profile: "Profile",
      "contact-details": "Contact details",
      cv: "CV",
      "application-answer": "Application answers",
      note: "Interview notes",
      rating: "Ratings",
      scorecard: "Scorecards",
      assessment: "Assessments",
      decision: "Decisions",
      recording: "Recordings",
      transcript: "Transcripts",
      message: "Messages",
      consent: "Consents",
      reference: "References",
      "test-result": "Test results",
      "survey-answer": "Survey answers",
      accommodation: "Accommodations",
      booking: "Bookings",
      "tech-check": "Technical checks",
      "audit-event": "Audit events",
      "interviewer-record": "Interviewers",
      "rater-figure": "Interviewers' figures",
      "special-category": "Special categories",
    },
  },
  sv: {
    title: (before, after) => `Lagringsregler: ${before} → ${after}`,
    over: (items, day) => `${items} lagrade uppgifter, så som läget är ${day}`,
    category: "Uppgift",
    ways: {
      "newly-disposed": ["tas bort", "nu"],
      "newly-kept": ["sparas", "ändå"],
      shorter: ["sparas", "kortare"],
      longer: ["sparas", "längre"],
      "used-shorter": ["låses", "tidigare"],
      "used-longer": ["låses", "senare"],
    },
    total: "Totalt",
    touched: (items, of, people) => `${items} av ${of} uppgifter berörs; de gäller ${people} personer.`,
    examples: "Ett exempel på varje:",
    ends: (before, after) => (before === after ? `sista dag ${before}, som förut` : `sista dag ${before} → ${after}`),
    open: "ännu inte känd",
    never: "ingen",
    findings: "Att se över i de nya reglerna:",
    nothing: "Ingenting skulle ändras.",
    explained: "Inget har införts eller raderats: det här är en förhandsvisning och inte juridisk rådgivning.",
    grouping: "\u00a0",
    categories: {
      profile: "Profil",
      "contact-details": "Kontaktuppgifter",
      cv: "CV",
      "application-answer": "Svar i ansökan",
      note: "Intervjuanteckningar",
      rating: "Betyg",
      scorecard: "Bedömningsformulär",
      assessment: "Bedömningar",
      decision: "Beslut",
      recording: "Inspelningar",
      transcript: "Utskrifter",
      message: "Meddelanden",
      consent: "Samtycken",
      reference: "Referenser",
      "test-result": "Testresultat",
      "survey-answer": "Enkätsvar",
      accommodation: "Anpassningar",
      booking: "Bokningar",
      "tech-check": "Teknikkontroller",
      "audit-event": "Logghändelser",
      "interviewer-record": "Intervjuare",
      "rater-figure": "Intervjuares mätvärden",
      "special-category": "Känsliga uppgifter",
    },
  },
};
