import type { ReasonTexts } from "@samtal/core";

/** The texts of resampling's reasons. */
export const resamplingReasonTexts: ReasonTexts = {
  "scoring/bca-past-the-end": {
    sv: "Inget intervall: BCa-korrigeringen hamnar utanför fördelningen. Välj percentilmetoden eller ta med fler enheter.",
    en: "No interval: the BCa correction runs past the end of the distribution. Choose the percentile method or include more units.",
  },
  "scoring/constant-replicates": {
    sv: ".input {$replicates :number} {{Inget intervall: måttet blev detsamma i alla {$replicates} bootstrapurval, och det säger inget om hur säkert det är.}}",
    en: ".input {$replicates :number} {{No interval: the figure came out the same in all {$replicates} replicates, which does not say how certain it is.}}",
  },
  "scoring/no-unit-matters": {
    sv: "Inget BCa-intervall: måttet är detsamma vilken enhet som än utelämnas. Välj percentilmetoden.",
    en: "No BCa interval: the figure is the same whichever unit is left out. Choose the percentile method.",
  },
  "scoring/one-sided-replicates": {
    sv: "Inget BCa-intervall: alla bootstrapurval hamnade på samma sida om måttet. Dra fler urval, eller välj percentilmetoden.",
    en: "No BCa interval: all replicates fell on one side of the figure. Draw more replicates, or choose the percentile method.",
  },
  "scoring/too-few-units-to-resample": {
    sv: ".input {$units :number} {{Bootstrap kräver minst två enheter, och det finns {$units}.}}",
    en: ".input {$units :number} {{Resampling needs at least two units, and there are {$units}.}}",
  },
  "scoring/undefined-replicates": {
    sv: ".input {$count :number} .input {$replicates :number} .match $count one {{I {$count} av {$replicates} bootstrapurval hade måttet inget värde. Det urvalet är utelämnat.}} * {{I {$count} av {$replicates} bootstrapurval hade måttet inget värde. De är utelämnade.}}",
    en: ".input {$count :number} .input {$replicates :number} .match $count one {{In {$count} of {$replicates} replicates the figure had no value. It is left out.}} * {{In {$count} of {$replicates} replicates the figure had no value. They are left out.}}",
  },
  "scoring/undefined-without-unit": {
    sv: ".input {$count :number} .match $count one {{Inget BCa-intervall: måttet saknar värde om en viss enhet utelämnas. Välj percentilmetoden.}} * {{Inget BCa-intervall: måttet saknar värde om någon av {$count} enheter utelämnas. Välj percentilmetoden.}}",
    en: ".input {$count :number} .match $count one {{No BCa interval: the figure has no value without one particular unit. Choose the percentile method.}} * {{No BCa interval: the figure has no value without any one of {$count} units. Choose the percentile method.}}",
  },
};
