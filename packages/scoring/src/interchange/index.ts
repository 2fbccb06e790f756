// Reading and writing one rating
export type { ReadRating } from "./ratingReading.ts";
export { readRating } from "./readRating.ts";
export { type WrittenRating, writeRating } from "./writeRating.ts";
export type { RatingParts } from "./ratingParts.ts";
export type { InterchangeLoss } from "./interchangeLoss.ts";
// Reading a whole card
export { type AttributeReading, readAttributes } from "./readAttributes.ts";
export { type GreenhouseReading, readGreenhouseScorecard } from "./readGreenhouseScorecard.ts";
export { type MergeReading, readMergeScorecard } from "./readMergeScorecard.ts";
export type { AttributeCompetency, ReadScorecard } from "./readScorecard.ts";
// From scale to scale
export { type ScaleMapping, scaleMapping, type ScaleMappingOptions } from "./scaleMapping.ts";
export type { ScalePair } from "./scalePair.ts";
export { type InverseMapping, inverseMapping } from "./inverseMapping.ts";
export type { ScaleOrMapping } from "./vendorTarget.ts";
// Google Talent's score, which brings its own scale
export {
  type GoogleTalentRating,
  googleTalentRatingSchema,
  parseGoogleTalentRating,
  safeParseGoogleTalentRating,
} from "./googleTalentRating.ts";
export { googleTalentScale } from "./googleTalentScale.ts";
export { readGoogleTalentRating } from "./readGoogleTalentRating.ts";
export { type WrittenGoogleTalentRating, writeGoogleTalentRating } from "./writeGoogleTalentRating.ts";
// Dialects
export type { VendorCode, VendorDialect, VendorLevel, VendorMissing, VendorSource } from "./vendorDialect.ts";
export { vendorDialects } from "./vendorDialects.ts";
export { alva } from "./dialects/alva.ts";
export { ashby } from "./dialects/ashby.ts";
export { frappeResult } from "./dialects/frappeResult.ts";
export { frappeStars } from "./dialects/frappeStars.ts";
export { gcDigitalTalent } from "./dialects/gcDigitalTalent.ts";
export { googleTalentOutcome } from "./dialects/googleTalentOutcome.ts";
export { greenhouse } from "./dialects/greenhouse.ts";
export { horilla } from "./dialects/horilla.ts";
export { interviewTime } from "./dialects/interviewTime.ts";
export { lever } from "./dialects/lever.ts";
export { merge } from "./dialects/merge.ts";
export { odoo } from "./dialects/odoo.ts";
export { recruitee } from "./dialects/recruitee.ts";
export { smartRecruiters } from "./dialects/smartRecruiters.ts";
export { teamtailor } from "./dialects/teamtailor.ts";
export { workableNumbers } from "./dialects/workableNumbers.ts";
export { workableScore } from "./dialects/workableScore.ts";
export { workableStars } from "./dialects/workableStars.ts";
export { workableThumbs } from "./dialects/workableThumbs.ts";
