import { type Reason, reason } from "@samtal/core";
import type { LintRule } from "./lintRule.ts";

/** What a finding of a rule says: why it is a risk, by which pack, resting on what, and the way out. */
export interface LintReasons {
  readonly because: (pack: string, source?: string) => Reason;
  readonly suggestion: Reason;
}

/** The reasons of every rule. */
export const lintReasons: Readonly<Record<LintRule, LintReasons>> = {
  "protected-ground": {
    because: (pack, source) => reason("guide/lint-protected-ground", { pack }, source),
    suggestion: reason("guide/lint-protected-ground-suggestion"),
  },
  "age-hint": {
    because: (pack, source) => reason("guide/lint-age-hint", { pack }, source),
    suggestion: reason("guide/lint-age-hint-suggestion"),
  },
  "family-plans": {
    because: (pack, source) => reason("guide/lint-family-plans", { pack }, source),
    suggestion: reason("guide/lint-family-plans-suggestion"),
  },
  health: {
    because: (pack, source) => reason("guide/lint-health", { pack }, source),
    suggestion: reason("guide/lint-health-suggestion"),
  },
  union: {
    because: (pack, source) => reason("guide/lint-union", { pack }, source),
    suggestion: reason("guide/lint-union-suggestion"),
  },
  "pay-history": {
    because: (pack, source) => reason("guide/lint-pay-history", { pack }, source),
    suggestion: reason("guide/lint-pay-history-suggestion"),
  },
  "criminal-record": {
    because: (pack, source) => reason("guide/lint-criminal-record", { pack }, source),
    suggestion: reason("guide/lint-criminal-record-suggestion"),
  },
  "military-or-citizenship": {
    because: (pack, source) => reason("guide/lint-military-or-citizenship", { pack }, source),
    suggestion: reason("guide/lint-military-or-citizenship-suggestion"),
  },
  appearance: {
    because: (pack, source) => reason("guide/lint-appearance", { pack }, source),
    suggestion: reason("guide/lint-appearance-suggestion"),
  },
  "non-verbal-scoring": {
    because: (pack, source) => reason("guide/lint-non-verbal-scoring", { pack }, source),
    suggestion: reason("guide/lint-non-verbal-scoring-suggestion"),
  },
  "emotion-inference": {
    because: (pack, source) => reason("guide/lint-emotion-inference", { pack }, source),
    suggestion: reason("guide/lint-emotion-inference-suggestion"),
  },
  leading: {
    because: (pack, source) => reason("guide/lint-leading", { pack }, source),
    suggestion: reason("guide/lint-leading-suggestion"),
  },
  "double-barrelled": {
    because: (pack, source) => reason("guide/lint-double-barrelled", { pack }, source),
    suggestion: reason("guide/lint-double-barrelled-suggestion"),
  },
  jargon: {
    because: (pack, source) => reason("guide/lint-jargon", { pack }, source),
    suggestion: reason("guide/lint-jargon-suggestion"),
  },
  "culture-bound": {
    because: (pack, source) => reason("guide/lint-culture-bound", { pack }, source),
    suggestion: reason("guide/lint-culture-bound-suggestion"),
  },
  "yes-no": {
    because: (pack, source) => reason("guide/lint-yes-no", { pack }, source),
    suggestion: reason("guide/lint-yes-no-suggestion"),
  },
  "advert-pay-range": {
    because: (pack, source) => reason("guide/lint-advert-pay-range", { pack }, source),
    suggestion: reason("guide/lint-advert-pay-range-suggestion"),
  },
  "advert-coded-word": {
    because: (pack, source) => reason("guide/lint-advert-coded-word", { pack }, source),
    suggestion: reason("guide/lint-advert-coded-word-suggestion"),
  },
  "feedback-tone": {
    because: (pack, source) => reason("guide/lint-feedback-tone", { pack }, source),
    suggestion: reason("guide/lint-feedback-tone-suggestion"),
  },
  "feedback-undated-promise": {
    because: (pack, source) => reason("guide/lint-feedback-undated-promise", { pack }, source),
    suggestion: reason("guide/lint-feedback-undated-promise-suggestion"),
  },
  "feedback-comparison": {
    because: (pack, source) => reason("guide/lint-feedback-comparison", { pack }, source),
    suggestion: reason("guide/lint-feedback-comparison-suggestion"),
  },
  "feedback-special-category": {
    because: (pack, source) => reason("guide/lint-feedback-special-category", { pack }, source),
    suggestion: reason("guide/lint-feedback-special-category-suggestion"),
  },
  "feedback-empty-phrase": {
    because: (pack, source) => reason("guide/lint-feedback-empty-phrase", { pack }, source),
    suggestion: reason("guide/lint-feedback-empty-phrase-suggestion"),
  },
};
