import { type Competency, type Issue, issue, SamtalError } from "@samtal/core";
import type { CatalogueText } from "../competencyText.ts";
import { referenceQuestions } from "./referenceQuestions.ts";

/** A question to a referee. */
export interface ReferenceQuestion {
  /** Stable within the form, so that answers can be stored under it. */
  readonly key: string;
  readonly text: CatalogueText;
  readonly followUp: CatalogueText;
}

/** What is gone through when a reference is taken, in its order. */
export interface ReferenceCheckForm {
  readonly title: CatalogueText;
  /** Each must be true before the call; without the first two there is no call. */
  readonly before: readonly { readonly key: string; readonly text: CatalogueText }[];
  /** Said to the referee before the first question. */
  readonly opening: CatalogueText;
  readonly questions: readonly ReferenceQuestion[];
  /** What is neither asked nor written down, also when the referee brings it up. */
  readonly leaveOut: CatalogueText;
  /** Said to the referee at the end. */
  readonly closing: CatalogueText;
}

/**
 * A form for taking a reference: consent first, then the same questions to each referee, in Swedish and English.
 *
 * With competencies, it asks for one example of each between the general questions, so that the reference says
 * something about what the interviews rate.
 *
 * @param competencies - what the role asks for; none gives the general questions alone
 * @returns the form, to print or to fill in
 * @throws SamtalError `guide/reference-language` for each competency without a name and definition in both languages
 * @example
 * ```ts
 * import { competencyCatalogue, referenceCheckForm } from "@samtal/guide";
 *
 * const [planning] = competencyCatalogue(["competency_planning"]);
 * const form = referenceCheckForm(planning === undefined ? [] : [planning.competency]);
 * form.before[0]?.key; // => "consent"
 * form.questions.map(({ key }) => key);
 * // => ["relation", "tasks", "strength", "competency_planning", "support", "feedback", "again", "anything-else"]
 * ```
 */
export function referenceCheckForm(competencies: readonly Competency[] = []): ReferenceCheckForm {
  refuseMissingLanguages(competencies);
  const at = referenceQuestions.findIndex(({ key }) => key === "support");
  return {
    title: { sv: "Referenstagning", en: "Reference check" },
    before: [
      {
        key: "consent",
        text: {
          sv: "Kandidaten har sagt ja till att just den här personen kontaktas.",
          en: "The candidate has agreed that we contact this particular person.",
        },
      },
      {
        key: "informed",
        text: {
          sv: "Kandidaten vet vad vi frågar om, och att svaren sparas tillsammans med ansökan.",
          en: "The candidate knows what we ask about, and that the answers are kept with the application.",
        },
      },
      {
        key: "coordinated",
        text: {
          sv: "Ingen annan hos oss har redan talat med referensen, och samma person ställer alla frågor.",
          en: "Nobody else here has talked to the referee already, and one person asks all the questions.",
        },
      },
    ],
    opening: {
      sv: "Tack för att du tar dig tid. Det tar 15 minuter. Jag ställer samma frågor om alla och skriver ner det du säger. Kandidaten kan få läsa det. Du väljer själv vad du svarar på.",
      en: "Thank you for your time. It takes 15 minutes. I ask the same questions about everyone and write down what you say. The candidate may get to read it. You choose what to answer.",
    },
    questions: [
      ...referenceQuestions.slice(0, at),
      ...competencies.map(competencyQuestion),
      ...referenceQuestions.slice(at),
    ],
    leaveOut: {
      sv: "Fråga inte om, och skriv inte ner, något om hälsa, sjukfrånvaro, familj, graviditet, ålder, ursprung, tro, sexuell läggning, könsidentitet, facklig tillhörighet, politik eller lön. Tar referensen upp det, gå vidare till nästa fråga.",
      en: "Do not ask about, or write down, anything on health, sick leave, family, pregnancy, age, origin, belief, sexual orientation, gender identity, union membership, politics or pay. If the referee brings it up, go on to the next question.",
    },
    closing: {
      sv: "Tack. Jag läser upp vad jag har skrivit, så att du kan rätta det. Sedan sparas det tillsammans med ansökan.",
      en: "Thank you. I will read out what I have written, so that you can correct it. It is then kept with the application.",
    },
  };
}

function refuseMissingLanguages(competencies: readonly Competency[]): void {
  const issues: Issue[] = [];
  for (const [at, { name, definition }] of competencies.entries()) {
    const complete = [name, definition].every((text) => text["sv"] !== undefined && text["en"] !== undefined);
    if (!complete) issues.push(issue("guide/reference-language", ["competencies", at]));
  }
  SamtalError.throwIfAny(issues);
}

function competencyQuestion({ id, name, definition }: Competency): ReferenceQuestion {
  const asWeMeanIt = (language: "sv" | "en", phrase: string) =>
    `${name[language] as string}, ${phrase}: ${lowered(definition[language] as string)}`;
  return {
    key: id,
    text: {
      sv: `${asWeMeanIt("sv", "som vi menar det")} Ge ett exempel på det från ert arbete tillsammans.`,
      en: `${asWeMeanIt("en", "as we mean it")} Give an example of that from your work together.`,
    },
    followUp: { sv: "Vad gjorde personen själv?", en: "What did this person do themselves?" },
  };
}

/** A definition after a colon: its first letter small, in no particular locale. */
function lowered(definition: string): string {
  return definition.slice(0, 1).toLowerCase() + definition.slice(1);
}
