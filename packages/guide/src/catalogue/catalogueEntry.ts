import { type Anchor, type Competency, type Question, toId } from "@samtal/core";
import { catalogueLevels } from "./catalogueScale.ts";
import type { CatalogueText, CompetencyText, QuestionText, QuestionWording } from "./competencyText.ts";

/** A competency with what an interview needs of it: anchors for every level of the scale, and questions. */
export interface CatalogueEntry {
  readonly competency: Competency;
  /** One per level of the catalogue's scale, from the lowest. */
  readonly anchors: Anchor[];
  /** Behavioural ones first, then situational ones, each kind by importance. */
  readonly questions: Question[];
}

/** Planned minutes, probes included: telling an episode takes longer than answering for a thought-up one. */
const minutesOf = { behavioural: 6, situational: 4 } as const;

/** The documents of a competency that was written down as text; each call makes fresh ones. */
export function catalogueEntry(text: CompetencyText): CatalogueEntry {
  return {
    competency: {
      id: toId("competency", text.key),
      name: { ...text.name },
      definition: { ...text.definition },
    },
    anchors: anchorsOf(text.anchors),
    questions: [
      ...text.behavioural.map((question) => questionOf(text.key, "behavioural", question)),
      ...text.situational.map((question) => questionOf(text.key, "situational", question)),
    ],
  };
}

/** Behaviours from the lowest level to the highest, as anchors of the catalogue's scale. */
export function anchorsOf(behaviours: CompetencyText["anchors"]): Anchor[] {
  return behaviours.map((behaviour: CatalogueText, at) => ({
    level: catalogueLevels[at] as string,
    behaviour: { ...behaviour },
  }));
}

function questionOf(competency: string, kind: "behavioural" | "situational", text: QuestionText): Question {
  const key = `${competency}-${text.key}`;
  return {
    id: toId("question", key),
    kind,
    competencyIds: [toId("competency", competency)],
    minutes: minutesOf[kind],
    importance: text.importance,
    variants: [variantOf("sv", key, text.sv), variantOf("en", key, text.en)],
  };
}

/** A wording with its four probes in the order of the told episode; a probe has one id in all languages. */
export function variantOf(language: "sv" | "en", key: string, wording: QuestionWording): Question["variants"][number] {
  const parts = ["situation", "task", "action", "result"] as const;
  return {
    language,
    text: wording.text,
    probes: parts.map((part) => ({ id: toId("probe", `${key}-${part}`), text: wording[part] })),
    provenance: { by: "human" },
  };
}
