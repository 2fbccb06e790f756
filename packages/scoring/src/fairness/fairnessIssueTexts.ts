import type { ReasonTexts } from "@samtal/core";

/** What each of the fairness audit's issues means, and the way out. */
export const fairnessIssueTexts: ReasonTexts = {
  "scoring/dimensions-differ": {
    sv: "Alla grupper måste ange samma dimensioner, var och en en gång. Ange gruppens kategori i varje dimension, eller inga kategorier alls.",
    en: "All groups must name the same dimensions, each of them once. Give the group's category in every dimension, or no categories at all.",
  },
  "scoring/duplicate-group": {
    sv: "Gruppen finns med två gånger. Slå ihop antalen till en rad.",
    en: "The group occurs twice. Add the counts up into one entry.",
  },
  "scoring/duplicate-score": {
    sv: "Poängen eller svarsnivån finns med två gånger. Slå ihop antalen.",
    en: "The score or answer level occurs twice. Add the counts up.",
  },
  "scoring/empty-group": {
    sv: "Det finns ingen i gruppen. Utelämna gruppen.",
    en: "Nobody is in the group. Leave the group out.",
  },
  "scoring/favourable-levels-differ": {
    sv: "Före- och eftermätningen räknar svar som positiva från olika nivåer. Använd samma nivå.",
    en: "Before and after count answers as favourable from different levels. Use the same level.",
  },
  "scoring/invalid-count": {
    sv: "Antalet måste vara ett heltal från 0 och uppåt, och summan får inte överstiga 2^53.",
    en: "The count must be a whole number from 0 up, and the sum at most 2^53.",
  },
  "scoring/invalid-favourable-level": {
    sv: "Nivån från vilken ett svar räknas som positivt måste vara ett tal.",
    en: "The level from which an answer is favourable must be a number.",
  },
  "scoring/invalid-score": {
    sv: "Poängen eller svarsnivån måste vara ett ändligt tal.",
    en: "The score or answer level must be a finite number.",
  },
  "scoring/invalid-small-cell": {
    sv: "Det minsta antal som får visas måste vara ett heltal från 1 och uppåt.",
    en: "The smallest number that may be shown must be a whole number from 1 up.",
  },
  "scoring/no-strata": {
    sv: "Det finns inga tjänster att jämföra inom. Skicka med minst en.",
    en: "There are no jobs to compare within. Pass at least one.",
  },
  "scoring/same-process-version": {
    sv: "Före- och eftermätningen anger samma version av processen. Ange två olika.",
    en: "Before and after name the same version. Name two different versions of the process.",
  },
  "scoring/selected-above-total": {
    sv: "Fler är utvalda än det finns i gruppen. Rätta antalen.",
    en: "More are selected than are in the group. Correct the counts.",
  },
  "scoring/too-few-groups": {
    sv: ".input {$minimum :number} {{Det behövs minst {$minimum} grupper för en jämförelse. Skicka med alla grupper.}}",
    en: ".input {$minimum :number} {{A comparison needs at least {$minimum} groups. Pass all groups.}}",
  },
  "scoring/too-many-groups": {
    sv: ".input {$maximum :number} {{Högst {$maximum} grupper kan granskas på en gång. Slå ihop grupper.}}",
    en: ".input {$maximum :number} {{At most {$maximum} groups can be audited at once. Merge groups.}}",
  },
  "scoring/unknown-reference-group": {
    sv: "Jämförelsegruppen finns inte bland grupperna. Ange en grupp som finns, eller utelämna valet: då jämförs grupperna med den som har högst andel.",
    en: "The reference group is not among the groups. Name one that is, or leave it out: then the groups are compared with the one that has the highest rate.",
  },
};
