// The catalogue
export { type CatalogueEntry } from "./catalogue/catalogueEntry.ts";
export { catalogueScale } from "./catalogue/catalogueScale.ts";
export { competencyCatalogue } from "./catalogue/competencyCatalogue.ts";
export { lix } from "./catalogue/lix.ts";
// Publishing
export { publishGuide } from "./publishGuide.ts";
// Checking
export { type CompetencyCoverage } from "./check/competencyCoverage.ts";
export { checkGuide, type CheckGuideOptions, type GuideCheck } from "./checkGuide.ts";
export { type Finding, type FindingSeverity } from "./finding.ts";
// Texts
export { issueTexts } from "./issueTexts.ts";
export { reasonTexts } from "./reasonTexts.ts";
