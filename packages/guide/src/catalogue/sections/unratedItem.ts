import { type Question, toId } from "@samtal/core";
import type { CatalogueText } from "../competencyText.ts";

/** Something that the interviewer says in an unrated section, as it is written down. */
export interface UnratedItem {
  /** Stable; the id of the question is made of it. */
  readonly key: string;
  readonly kind: "opening" | "closing";
  readonly minutes: number;
  readonly importance: 1 | 2 | 3 | 4 | 5;
  readonly text: CatalogueText;
  /** What it must not leave out, each part with a stable key. */
  readonly parts?: readonly { readonly key: string; readonly text: CatalogueText }[];
}

/** The item as a question that names no competency, so that nothing about it is ever rated. */
export function unratedQuestion({ key, kind, minutes, importance, text, parts = [] }: UnratedItem): Question {
  return {
    id: toId("question", key),
    kind,
    competencyIds: [],
    minutes,
    importance,
    variants: (["sv", "en"] as const).map((language) => ({
      language,
      text: text[language],
      probes: parts.map((part) => ({ id: toId("probe", `${key}-${part.key}`), text: part.text[language] })),
      provenance: { by: "human" },
    })),
  };
}
