import type { Locale } from "@samtal/core";
import type { Citation } from "../policies/citation.ts";

type Words<K extends string> = Readonly<Record<K, string>>;

interface PresetWords {
  readonly columns: readonly string[];
  readonly kinds: Words<"ceiling" | "duty" | "no-number" | "active" | "restricted">;
  readonly mandatory: string;
  readonly status: Words<Citation["status"]>;
  readonly evidence: Words<Citation["evidence"]>;
  readonly inclusive: string;
  readonly read: string;
  readonly others: string;
  readonly unconfirmed: string;
  readonly noNumber: string;
  readonly notAdvice: string;
  readonly or: string;
}

/** What the table of presets says beside the presets' own texts. */
export const presetWords: Readonly<Record<Locale, PresetWords>> = {
  sv: {
    columns: ["Land", "Vad", "Tid", "Räknas från", "Vilar på", "Belägg", "Andra tider"],
    kinds: {
      active: "används",
      restricted: "sparas med begränsad åtkomst",
      ceiling: "sparas längst",
      duty: "skyldighet",
      "no-number": "ingen tid angiven",
    },
    mandatory: "måste sparas",
    status: {
      statute: "lag",
      regulator: "tillsynsmyndighet",
      court: "domstol",
      practice: "praxis",
      contested: "omstritt",
      unverified: "obekräftat",
      "own-choice": "eget val",
    },
    evidence: { read: "källan läst", secondary: "andrahandskälla", general: "allmänt känt" },
    inclusive: "dagen medräknad",
    read: "läst {on}",
    others: "Andra tider",
    unconfirmed: "ikraftträdandet är obekräftat",
    noNumber: "Arbetsgivaren måste själv bestämma en tid.",
    notAdvice: "Detta är inte juridisk rådgivning. En namngiven funktion hos arbetsgivaren måste godkänna reglerna innan de används.",
    or: "eller",
  },
  en: {
    columns: ["Country", "What", "Period", "Counted from", "Rests on", "Evidence", "Other periods"],
    kinds: {
      active: "in use",
      restricted: "kept under lock",
      ceiling: "kept at the longest",
      duty: "duty",
      "no-number": "no number",
    },
    mandatory: "must be kept",
    status: {
      statute: "statute",
      regulator: "regulator",
      court: "court",
      practice: "practice",
      contested: "contested",
      unverified: "unverified",
      "own-choice": "own choice",
    },
    evidence: { read: "source read", secondary: "secondary source", general: "general knowledge" },
    inclusive: "that day included",
    read: "read on {on}",
    others: "Other periods",
    unconfirmed: "commencement unconfirmed",
    noNumber: "The controller has to choose a period.",
    notAdvice: "This is not legal advice. A named role in the controller's organisation has to accept a preset before it is used.",
    or: "or",
  },
};
