import type { Locale } from "@samtal/core";
import type { Citation } from "../policies/citation.ts";
import type { Claim } from "../policies/claim.ts";
import type { Clock } from "../policies/clock.ts";
import type { CountryPreset } from "./countryPreset.ts";

/** One period of a preset, or one duty without a period, with what it rests on. */
export interface PresetRow {
  readonly preset: string;
  readonly country: string;
  readonly variant: string | null;
  readonly kind: "claim" | "ceiling" | "duty" | "no-number";
  readonly key: string;
  /** Of a claim. */
  readonly class: Claim["class"] | null;
  readonly tier: Claim["tier"] | null;
  readonly trigger: readonly Clock["trigger"][number][];
  readonly period: Clock["period"] | null;
  readonly counting: Clock["counting"] | null;
  /** Of a duty; else empty. */
  readonly text: string;
  readonly citation: Citation | null;
}

/**
 * What presets say that is their country's own, a row for each period, each duty, and each missing number.
 *
 * Periods that the controller chose, the same in every preset, are left out: nothing but that choice stands behind
 * them.
 *
 * @param presets - the presets, `countryPresets` or some of them
 * @param locale - the language of the countries' and variants' names
 * @returns the rows, in the presets' order
 * @example
 * ```ts
 * import { countryPresets, presetRows } from "@samtal/retention";
 *
 * const [row] = presetRows(countryPresets.filter(({ key }) => key === "at"), "en");
 * [row?.country, row?.period, row?.trigger.join(), row?.citation?.status]; // => ["Austria", "P7M", "applied", "regulator"]
 * ```
 */
export function presetRows(presets: readonly CountryPreset[], locale: Locale): PresetRow[] {
  return presets.flatMap((preset): PresetRow[] => {
    const base = { preset: preset.key, country: preset.country[locale], variant: preset.variant?.[locale] ?? null };
    const empty = { class: null, tier: null, trigger: [], period: null, counting: null, text: "" };
    const duties = preset.duties.map(({ key, text, citation }) => ({ ...base, ...empty, kind: "duty" as const, key, text, citation }));
    if (preset.policy === null && duties.length === 0) {
      return [{ ...base, ...empty, kind: "no-number" as const, key: "no-number", citation: null }];
    }
    const ofClock = ({ key, trigger, period, counting, citation }: Clock) => ({ ...base, ...empty, key, trigger, period, counting, citation });
    const { claims = [], ceilings = [] } = preset.policy ?? {};
    const isOwn = ({ citation }: Clock): boolean => citation.status !== "own-choice";
    return [
      ...claims.filter(isOwn).map((claim) => ({ ...ofClock(claim), kind: "claim" as const, class: claim.class, tier: claim.tier })),
      ...ceilings.filter(isOwn).map((ceiling) => ({ ...ofClock(ceiling), kind: "ceiling" as const })),
      ...duties,
    ];
  });
}
