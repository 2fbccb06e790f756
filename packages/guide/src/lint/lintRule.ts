/** What a text can be for; each rule says which of them it reads. */
export const lintTextKinds = ["question", "advert", "feedback", "anchor", "assessor-note"] as const;

/** What a text is for. */
export type LintTextKind = (typeof lintTextKinds)[number];

/** The names of all rules: of what is asked, of how it is asked, of adverts, and of feedback to candidates. */
export const lintRules = [
  "protected-ground",
  "age-hint",
  "family-plans",
  "health",
  "union",
  "pay-history",
  "criminal-record",
  "military-or-citizenship",
  "appearance",
  "non-verbal-scoring",
  "emotion-inference",
  "leading",
  "double-barrelled",
  "jargon",
  "culture-bound",
  "yes-no",
  "advert-pay-range",
  "advert-coded-word",
  "feedback-tone",
  "feedback-undated-promise",
  "feedback-comparison",
  "feedback-special-category",
  "feedback-empty-phrase",
] as const;

/** The name of a rule. */
export type LintRule = (typeof lintRules)[number];
