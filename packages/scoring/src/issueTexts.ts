import type { ReasonTexts } from "@samtal/core";
import { agreementIssueTexts } from "./agreement/agreementIssueTexts.ts";
import { fairnessIssueTexts } from "./fairness/fairnessIssueTexts.ts";
import { independenceIssueTexts } from "./independence/independenceIssueTexts.ts";
import { interchangeIssueTexts } from "./interchange/interchangeIssueTexts.ts";
import { pluginsIssueTexts } from "./plugins/pluginsIssueTexts.ts";
import { ratersIssueTexts } from "./raters/ratersIssueTexts.ts";
import { reliabilityIssueTexts } from "./reliability/reliabilityIssueTexts.ts";
import { reportsIssueTexts } from "./reports/reportsIssueTexts.ts";
import { resamplingIssueTexts } from "./resampling/resamplingIssueTexts.ts";

/** What each of scoring's issues means, and the way out. */
export const issueTexts: ReasonTexts = {
  "scoring/consensus-among-cards": {
    sv: "Panelens gemensamma formulär finns också bland bedömarnas egna. Ta bort det därifrån; det redovisas för sig.",
    en: "The panel's joint card is among the independent cards as well. Remove it from them; it is shown separately.",
  },
  "scoring/duplicate-application": {
    sv: "Två bedömningar gäller samma ansökan. Skicka in en per ansökan: den som gäller.",
    en: "Two assessments belong to the same application. Pass one per application: the one that applies.",
  },
  "scoring/duplicate-card": {
    sv: "Formuläret finns med två gånger, eller så har bedömaren två formulär för samma intervju. Behåll ett; rättelser läggs in som ändringar (amendments) i formuläret.",
    en: "The scorecard occurs twice, or its interviewer has two cards for one interview. Keep one; corrections belong in its amendments.",
  },
  "scoring/duplicate-rating-id": {
    sv: "Två betyg har samma id, så det går inte att säga vilket som avses. Ge varje betyg ett eget id.",
    en: "Two ratings share an id, so it is unclear which is meant. Give each rating an id of its own.",
  },
  "scoring/invalid-degrees-of-freedom": {
    sv: "Frihetsgraderna måste vara ett tal större än 0. Utelämna dem om medelfelen inte är skattade.",
    en: "The degrees of freedom must be a number above 0. Leave them out where the standard errors were not estimated.",
  },
  "scoring/invalid-minimum-raters": {
    sv: "Minsta antal bedömare måste vara ett heltal från 1 och uppåt.",
    en: "The minimum number of raters must be a whole number from 1 up.",
  },
  "scoring/invalid-standard-error": {
    sv: "Ett medelfel måste vara ett tal från 0 och uppåt, och en skillnad ett ändligt tal. Rätta källan till precisionen.",
    en: "A standard error must be a number from 0 up, and a difference a finite number. Correct the source of precision.",
  },
  "scoring/invalid-threshold": {
    sv: "Avståndet mellan betygen måste anges som ett tal större än 0.",
    en: "The distance between ratings must be a number above 0.",
  },
  "scoring/invalid-tie-method": {
    sv: "Okänt sätt att räkna delade platser. Välj ett av dessa: {$known}.",
    en: "Unknown way of counting shared places. Choose one of these: {$known}.",
  },
  "scoring/invalid-tie-tolerance": {
    sv: "Toleransen för delad plats måste vara ett tal från 0 och uppåt.",
    en: "The tie tolerance must be a number from 0 up.",
  },
  "scoring/invalid-weight-change": {
    sv: "Ändringen av vikterna måste vara minst 0 och mindre än 1, till exempel 0,2.",
    en: "The change of weights must be at least 0 and below 1, such as 0.2.",
  },
  "scoring/mixed-guide-versions": {
    sv: "Formulären följer olika versioner av samma intervjuguide. Väg samman formulär från en version.",
    en: "The scorecards follow different versions of one interview guide. Combine cards of one version.",
  },
  "scoring/mixed-rubrics": {
    sv: "Bedömningarna är gjorda enligt olika bedömningsmallar. Beräkna precisionen för varje mall för sig.",
    en: "The assessments were made under different rubrics. Estimate the precision for each rubric separately.",
  },
  "scoring/must-have-off-scale": {
    sv: "Skallkravet ligger inte på kompetensens skala. Välj en nivå eller ett tal som skalan har.",
    en: "The must-have is not on the competency's scale. Choose a level or a number that the scale has.",
  },
  "scoring/nominal-not-averaged": {
    sv: "Kompetensen betygsätts med koder utan ordning, och sådana har inget medelvärde. Välj en ordnad eller kontinuerlig skala, eller ta bort kompetensen ur bedömningsmallen.",
    en: "The competency is rated with codes that have no order, and those have no mean. Choose an ordered or a continuous scale, or take the competency out of the rubric.",
  },
  "scoring/other-application": {
    sv: "Formuläret hör till en annan ansökan. Skicka bara in formulären för den ansökan som ska bedömas.",
    en: "The scorecard belongs to another application. Pass only the cards of the application that is being assessed.",
  },
  "scoring/other-rubric": {
    sv: "Formuläret är ifyllt enligt en annan bedömningsmall eller en annan version. Använd den mall som formuläret anger.",
    en: "The scorecard was filled in under another rubric or another version. Use the rubric that the card names.",
  },
  "scoring/rating-off-scale": {
    sv: "Betyget finns inte på kompetensens skala. Rätta betyget eller skalan; ett betyg flyttas aldrig till närmaste nivå.",
    en: "The rating is not on the competency's scale. Correct the rating or the scale; a rating is never moved to the nearest level.",
  },
  "scoring/plugin-version-differs": {
    sv: "Bedömningen räknades fram med version {$traced} av {$plugin}, men här finns version {$here}. Använd den version som beräkningsspåret anger, så blir resultatet detsamma.",
    en: "The assessment was calculated with version {$traced} of {$plugin}, but this is version {$here}. Use the version that the trace names to get the same result.",
  },
  "scoring/rubric-mismatch": {
    sv: "Bedömningen är gjord enligt en annan bedömningsmall. Skicka med den mall vars hash bedömningen anger.",
    en: "The assessment was made under another rubric. Pass the one whose hash it names.",
  },
  "scoring/rule-needs-must-have": {
    sv: "Regeln {$combination} bygger på skallkrav, men bedömningsmallen har inga. Lägg till ett skallkrav eller välj en annan regel.",
    en: "The rule {$combination} rests on must-haves, and the rubric has none. Add a must-have or choose another rule.",
  },
  "scoring/rule-needs-positive-scale": {
    sv: "Regeln {$combination} kräver att alla tal på skalan är större än 0. Ge skalan andra tal eller välj en annan regel.",
    en: "The rule {$combination} needs a scale whose numbers are all above 0. Give the scale other numbers or choose another rule.",
  },
  "scoring/scale-ranges-differ": {
    sv: "Skalorna har olika lägsta eller högsta tal, så vikterna skulle bli meningslösa. Ge alla skalor i bedömningsmallen samma ändpunkter.",
    en: "The scales have different lowest or highest numbers, so weights between them would mean nothing. Give all scales of the rubric the same ends.",
  },
  "scoring/scale-too-large": {
    sv: "Skalan har ett tal som är för stort att räkna med. Använd mindre tal.",
    en: "The scale has a number that is too large to calculate with. Use smaller numbers.",
  },
  "scoring/score-not-reproduced": {
    sv: "Poängen för {$applicationId} går inte att räkna fram igen ur bedömningen. Använd samma insticksmoduler som när den gjordes, och en oförändrad bedömning.",
    en: "The score of {$applicationId} cannot be reproduced from its assessment. Use the plugins with which it was made, and an unchanged assessment.",
  },
  "scoring/trace-altered": {
    sv: "Bedömningsmallen i beräkningsspåret stämmer inte med sin hash. Använd beräkningsspåret som det sparades.",
    en: "The rubric in the trace does not match its hash. Use the trace as it was stored.",
  },
  "scoring/trace-plugins-differ": {
    sv: "Beräkningsspåret anger andra insticksmoduler än dem som bedömningsmallen använder. Använd beräkningsspåret som det sparades.",
    en: "The trace names other plugins than those that its rubric uses. Use the trace as it was stored.",
  },
  "scoring/unknown-competency": {
    sv: "Betyget gäller en kompetens som inte finns i bedömningsmallen. Lägg till kompetensen i mallen eller rätta betyget.",
    en: "The rating is about a competency that the rubric does not have. Add the competency to the rubric or correct the rating.",
  },
  "scoring/unsealed-card": {
    sv: "Formuläret är ett utkast. Vänta tills det är inlämnat, eller väg samman utan det.",
    en: "The scorecard is a draft. Wait until it is sealed, or combine without it.",
  },
  ...agreementIssueTexts,
  ...fairnessIssueTexts,
  ...independenceIssueTexts,
  ...interchangeIssueTexts,
  ...pluginsIssueTexts,
  ...ratersIssueTexts,
  ...reliabilityIssueTexts,
  ...reportsIssueTexts,
  ...resamplingIssueTexts,
};
