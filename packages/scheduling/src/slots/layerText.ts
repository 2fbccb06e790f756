import type { ReasonTexts } from "@samtal/core";
import { type Layer, layers } from "../layers/layer.ts";

const names: Record<Layer, { readonly sv: string; readonly en: string }> = {
  "conflict-of-interest": { sv: "jäv", en: "a conflict of interest" },
  "outside-hours": { sv: "utanför personens tider", en: "outside the person's hours" },
  holiday: { sv: "helgdag", en: "a holiday" },
  notice: { sv: "för kort varsel", en: "too little notice" },
  horizon: { sv: "längre fram än personen bokas", en: "further ahead than the person is booked" },
  focus: { sv: "mötesfri tid", en: "time kept free of meetings" },
  "out-of-office": { sv: "frånvarande", en: "out of office" },
  busy: { sv: "upptagen", en: "busy" },
  tentative: { sv: "preliminärt upptagen", en: "tentatively busy" },
  "daily-limit": { sv: "dagen har redan så många intervjuer som personen tar", en: "the day already holds the person's limit of interviews" },
  "weekly-limit": { sv: "veckan har redan så många intervjuer som personen tar", en: "the week already holds the person's limit of interviews" },
  unqualified: { sv: "saknar den utbildning som platsen kräver", en: "without the training that the seat asks for" },
};

/** A reason's texts with a variant for each layer, chosen by its parameter `layer`. */
export function layerText(
  sv: (name: string) => string,
  en: (name: string) => string,
): ReasonTexts[string] {
  const text = (language: "sv" | "en", write: (name: string) => string): string => {
    const variants = layers.map((layer) => `${layer} {{${write(names[layer][language])}}}`);
    return `.input {$layer :string} .match $layer ${variants.join(" ")} * {{${write("{$layer}")}}}`;
  };
  return { sv: text("sv", sv), en: text("en", en) };
}
