import type { Locale } from "@samtal/core";
import type { DataCategory } from "../items/dataCategories.ts";
import type { Citation } from "../policies/citation.ts";
import type { Claim } from "../policies/claim.ts";
import type { Clock } from "../policies/clock.ts";
import type { Trigger } from "../policies/triggers.ts";
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
  /** Of a claim, and of a ceiling that cuts one tier only. */
  readonly tier: Claim["tier"] | null;
  /** Of a claim. */
  readonly legalBasis: Claim["legalBasis"] | null;
  /** What the period is about; of a duty or a missing number empty. */
  readonly categories: readonly DataCategory[];
  /** In order of preference: the first that is recorded counts. */
  readonly trigger: readonly Trigger[];
  /** The clock starts no earlier than any of these that is recorded. */
  readonly notBefore: readonly Trigger[];
  /** Of a transitional rule: the events that it is about. */
  readonly forEvents: NonNullable<Clock["forEvents"]> | null;
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
    const empty = {
      class: null,
      tier: null,
      legalBasis: null,
      categories: [],
      trigger: [],
      notBefore: [],
      forEvents: null,
      period: null,
      counting: null,
      text: "",
    };
    const duties = preset.duties.map(({ key, text, citation }) => ({ ...base, ...empty, kind: "duty" as const, key, text, citation }));
    if (preset.policy === null && duties.length === 0) {
      return [{ ...base, ...empty, kind: "no-number" as const, key: "no-number", citation: null }];
    }
    const ofClock = ({ key, categories, trigger, notBefore = [], forEvents, period, counting, citation }: Clock) => ({
      ...base,
      ...empty,
      key,
      categories,
      trigger,
      notBefore,
      forEvents: forEvents ?? null,
      period,
      counting,
      citation,
    });
    const { claims = [], ceilings = [] } = preset.policy ?? {};
    const isOwn = ({ citation }: Clock): boolean => citation.status !== "own-choice";
    return [
      ...claims.filter(isOwn).map((claim) => {
        const { class: rank, tier, legalBasis } = claim;
        return { ...ofClock(claim), kind: "claim" as const, class: rank, tier, legalBasis };
      }),
      ...ceilings.filter(isOwn).map((ceiling) => {
        const tier = ceiling.scope.of === "tier" ? ceiling.scope.tier : null;
        return { ...ofClock(ceiling), kind: "ceiling" as const, tier };
      }),
      ...duties,
    ];
  });
}
