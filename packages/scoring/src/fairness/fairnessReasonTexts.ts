import type { ReasonTexts } from "@samtal/core";

/** The texts of the fairness audit's reasons. */
export const fairnessReasonTexts: ReasonTexts = {
  "scoring/answers-counted": {
    sv: ".input {$answers :number} {{Underlaget är {$answers} svar.}}",
    en: ".input {$answers :number} .match $answers one {{The basis is one answer.}} * {{The basis is {$answers} answers.}}",
  },
  "scoring/below-four-fifths": {
    sv: ".input {$percent :number} {{Andelen i {$group} är {$percent} procent av andelen i {$reference}, alltså under fyra femtedelar.}}",
    en: ".input {$percent :number} {{The rate of {$group} is {$percent} percent of that of {$reference}, which is below four fifths.}}",
  },
  "scoring/below-two-percent": {
    sv: "{$group} utgör mindre än 2 procent av alla och har på begäran lämnats utanför jämförelsen.",
    en: "{$group} makes up less than 2 percent of everybody and was left out of the comparison, as asked.",
  },
  "scoring/cell-suppressed": {
    sv: ".input {$minimum :number} {{Antalen visas inte: gruppen är mindre än {$minimum} personer, eller så skulle en så liten grupp gå att räkna fram ur den.}}",
    en: ".input {$minimum :number} {{The counts are not shown: the group has fewer than {$minimum} people, or such a small group could be worked out from it.}}",
  },
  "scoring/difference-beyond-chance": {
    sv: ".input {$percent :number} .input {$limit :number} {{En så här stor skillnad skulle uppstå av en slump i {$percent} procent av fallen, vilket är under gränsen på {$limit} procent. Det säger inte vad skillnaden beror på.}}",
    en: ".input {$percent :number} .input {$limit :number} {{Chance alone would bring about a difference this large in {$percent} percent of cases, below the limit of {$limit} percent. That does not say what the difference comes from.}}",
  },
  "scoring/difference-within-chance": {
    sv: ".input {$percent :number} .input {$limit :number} {{En så här stor skillnad skulle uppstå av en slump i {$percent} procent av fallen, vilket inte är under gränsen på {$limit} procent. Det visar inte att chanserna är lika: med få personer kan också stora skillnader bero på slumpen.}}",
    en: ".input {$percent :number} .input {$limit :number} {{Chance alone would bring about a difference this large in {$percent} percent of cases, not below the limit of {$limit} percent. That does not show that chances are equal: with few people, large differences may be chance as well.}}",
  },
  "scoring/everything-suppressed": {
    sv: ".input {$minimum :number} {{Inget kan visas utan att antalen i grupper med färre än {$minimum} personer går att räkna fram. Slå ihop grupper eller vänta på fler ansökningar.}}",
    en: ".input {$minimum :number} {{Nothing can be shown without giving away the counts of groups of fewer than {$minimum} people. Merge groups or wait for more applications.}}",
  },
  "scoring/four-fifths-reached": {
    sv: ".input {$percent :number} {{Andelen i {$group} är {$percent} procent av andelen i {$reference}, alltså minst fyra femtedelar.}}",
    en: ".input {$percent :number} {{The rate of {$group} is {$percent} percent of that of {$reference}, which is at least four fifths.}}",
  },
  "scoring/group-counted": {
    sv: ".input {$selected :number} .input {$total :number} {{I {$group} räknades {$selected} av {$total}.}}",
    en: ".input {$selected :number} .input {$total :number} {{In {$group}, {$selected} of {$total} were counted.}}",
  },
  "scoring/impact-ratio-undefined": {
    sv: "Ingen i {$reference} är utvald, så det finns ingen andel att jämföra {$group} med.",
    en: "Nobody in {$reference} was selected, so there is no rate to compare {$group} with.",
  },
  "scoring/no-bias-audit": {
    sv: "Tabellerna är ingen granskning av snedvridning (bias audit): en sådan görs av en oberoende granskare.",
    en: "The tables are not a bias audit: that needs an independent auditor.",
  },
  "scoring/no-verdict-on-cause": {
    sv: "Siffrorna beskriver antal. De varken visar eller utesluter diskriminering.",
    en: "The figures describe counts. They neither show nor rule out discrimination.",
  },
  "scoring/one-person-flips-ratio": {
    sv: "Om ett enda beslut hade fallit annorlunda hade kvoten hamnat på andra sidan fyra femtedelar.",
    en: "Had a single decision gone the other way, the ratio would be on the other side of four fifths.",
  },
  "scoring/one-person-flips-test": {
    sv: "Om ett enda beslut hade fallit annorlunda hade skillnaden hamnat på andra sidan gränsen för vad som kan bero på slumpen.",
    en: "Had a single decision gone the other way, the difference would be on the other side of the limit for chance.",
  },
  "scoring/other-changes-possible": {
    sv: "Jämförelsen gäller två omgångar svar. Annat än processen kan ha ändrats mellan dem.",
    en: "The comparison is of two sets of answers. More than the process may have changed between them.",
  },
  "scoring/reference-chosen": {
    sv: "Grupperna jämförs med {$group}, som har valts i förväg.",
    en: "The groups are compared with {$group}, which was chosen beforehand.",
  },
  "scoring/reference-highest-rate": {
    sv: "Grupperna jämförs med {$group}, som har den högsta andelen av de grupper som jämförs.",
    en: "The groups are compared with {$group}, which has the highest rate of the groups compared.",
  },
  "scoring/reference-not-shown": {
    sv: "Den valda jämförelsegruppen visas inte i den här tabellen, så inget jämförs.",
    en: "The chosen reference group is not shown in this table, so nothing is compared.",
  },
  "scoring/scored-above-median": {
    sv: "Andelen är den del av gruppen som fick högre poäng än medianen för alla.",
    en: "The rate is the share of the group that scored above the median of everybody.",
  },
  "scoring/small-expected-count": {
    sv: ".input {$limit :number} {{Vid lika chanser är det förväntade antalet i någon cell mindre än {$limit}. Utgå hellre från det exakta testet.}}",
    en: ".input {$limit :number} {{With equal chances, the expected count in some cell is below {$limit}. Use the exact test instead.}}",
  },
  "scoring/strata-compared": {
    sv: ".input {$strata :number} .match $strata one {{Grupperna jämförs inom en tjänst.}} * {{Grupperna jämförs inom var och en av {$strata} tjänster.}}",
    en: ".input {$strata :number} .match $strata one {{The groups are compared within one job.}} * {{The groups are compared within each of {$strata} jobs.}}",
  },
  "scoring/too-few-answers": {
    sv: ".input {$minimum :number} {{Resultatet visas inte: det finns färre än {$minimum} svar.}}",
    en: ".input {$minimum :number} {{The result is not shown: there are fewer than {$minimum} answers.}}",
  },
  "scoring/too-few-groups-shown": {
    sv: "Färre än två grupper kan visas i den här tabellen, så inget jämförs.",
    en: "Fewer than two groups can be shown in this table, so nothing is compared.",
  },
};
