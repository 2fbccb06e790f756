import type { DataCategory } from "./dataCategories.ts";

/** The version of the fideslang taxonomy whose keys {@link fideslangCategories} uses. */
export const fideslangVersion = "3.2.0";

/**
 * Each category in the words of fideslang, the privacy taxonomy that data maps and inventories are written in: its
 * data category keys, by dotted path. They say what the data is commonly about; what a candidate really wrote may
 * fall under more.
 *
 * Recordings are content, not `user.biometrics`: nothing here recognises anybody by voice or face.
 *
 * Source: fideslang 3.2.0, `data_files/data_categories.csv` (github.com/ethyca/fideslang); no key that it deprecates.
 *
 * @example
 * ```ts
 * import { fideslangCategories } from "@samtal/retention";
 *
 * fideslangCategories.consent; // => ["user.privacy_preferences"]
 * ```
 */
export const fideslangCategories: Readonly<Record<DataCategory, readonly [string, ...string[]]>> = {
  profile: ["user.name", "user.demographic.profile"],
  "contact-details": ["user.contact"],
  cv: ["user.professional_information"],
  "application-answer": ["user.content.private"],
  note: ["user.content.private"],
  rating: ["user.professional_information"],
  scorecard: ["user.professional_information"],
  assessment: ["user.professional_information"],
  decision: ["user.professional_information"],
  recording: ["user.content.private", "user.content.self_image"],
  transcript: ["user.content.private"],
  message: ["user.content.private"],
  consent: ["user.privacy_preferences"],
  reference: ["user.professional_information"],
  "test-result": ["user.professional_information"],
  "survey-answer": ["user.content.private"],
  accommodation: ["user.health"],
  booking: ["user.content.private"],
  "tech-check": ["user.device.telemetry"],
  "audit-event": ["system.operations", "user.unique_id"],
  "interviewer-record": ["user.name", "user.contact", "user.professional_information"],
  "rater-figure": ["user.behavior"],
  "special-category": [
    "user.demographic.political_opinion",
    "user.demographic.philosophical_belief",
    "user.demographic.protected_classifications",
    "user.demographic.race_ethnicity",
    "user.demographic.religious_belief",
    "user.demographic.sexual_orientation",
    "user.demographic.union_membership",
    "user.health",
  ],
};
