import type { Locale } from "@samtal/core";

/** The fixed words of the account. */
interface AccountWords {
  readonly ranking: string;
  readonly group: (position: number) => string;
  readonly above: (percent: string) => string;
  readonly mustHave: (competency: string, verdict: "not-met" | "unknown") => string;
  readonly alike: string;
  readonly apart: string;
  readonly left: string;
  readonly stability: string;
  readonly nobody: string;
  readonly raters: string;
  readonly written: (folder: string) => string;
}

/** The account's words in both languages. */
export const accountWords: Readonly<Record<Locale, AccountWords>> = {
  sv: {
    ranking: "Rangordning",
    group: (position) => `Grupp ${position}`,
    above: (percent) => `före nästa med ${percent} sannolikhet`,
    mustHave: (competency, verdict) => `skallkrav ${competency}: ${verdict === "unknown" ? "okänt" : "inte uppfyllt"}`,
    alike: "går inte att skilja åt",
    apart: "Grupperna rangordnas inte mot varandra",
    left: "Utan plats i rangordningen",
    stability: "Står sig förstaplatsen?",
    nobody: "Ingen har någon plats.",
    raters: "Bedömarnas stränghet",
    written: (folder) => `Sparat i ${folder}:`,
  },
  en: {
    ranking: "Ranking",
    group: (position) => `Group ${position}`,
    above: (percent) => `above the next with a probability of ${percent}`,
    mustHave: (competency, verdict) => `must-have ${competency}: ${verdict === "unknown" ? "unknown" : "not met"}`,
    alike: "cannot be told apart",
    apart: "The groups are not ranked against each other",
    left: "Not ranked",
    stability: "Would the first place stand?",
    nobody: "Nobody has a place.",
    raters: "Severity of the interviewers",
    written: (folder) => `Written to ${folder}:`,
  },
};
