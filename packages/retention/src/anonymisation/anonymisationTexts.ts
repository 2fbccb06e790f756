import type { ReasonTexts } from "@samtal/core";

/** What is wrong with a call about aggregates, and the way out. */
export const anonymisationIssueTexts: ReasonTexts = {
  "retention/dimension-of-persons": {
    sv: "Värdet är ett id som leder till en person. Antal per person är personuppgifter. Dela upp på något annat, till exempel fråga, nivå eller land.",
    en: "The value is an id that leads to one person, and counts by person are personal data. Divide by something else, such as question, level or country.",
  },
  "retention/duplicate-dimension": {
    sv: "Samma dimension eller värde står två gånger. Låt varje stå en gång.",
    en: "The same dimension or value stands twice. Let each stand once.",
  },
  "retention/too-many-cells": {
    sv: "Tabellerna är för stora: högst 5 000 celler i en tabell och 100 000 i alla. Slå ihop värden.",
    en: "The tables are too large: at most 5,000 cells in a table and 100,000 in all. Merge values.",
  },
  "retention/unknown-dimension-value": {
    sv: "Bidraget saknar ett värde för dimensionen, eller har ett som definitionen inte känner. Lägg till värdet i definitionen eller rätta bidraget.",
    en: "The contribution has no value for the dimension, or one that the definition does not know. Add the value to the definition or correct the contribution.",
  },
  "retention/contributed-twice": {
    sv: "Samma person räknas två gånger i en tabell. Väg ihop flera bedömningar av en person till ett värde, eller skilj dem åt med ett stratum.",
    en: "The same person is counted twice in one table. Combine several ratings of a person into one value, or keep them apart with a stratum.",
  },
  "retention/publication-edited": {
    sv: "Den tidigare publiceringen har ändrats efter att den gjordes. Hämta den som publicerades.",
    en: "The earlier publication was edited after it was made. Fetch the one that was published.",
  },
  "retention/other-series": {
    sv: "Den tidigare publiceringen hör till en annan serie. Jämför bara med seriens egna.",
    en: "The earlier publication belongs to another series. Hand in the series' own only.",
  },
};

/** Why an aggregate is published or not. */
export const anonymisationReasonTexts: ReasonTexts = {
  "retention/aggregate-published": {
    sv: "Publicerade antal: {$shown}, vart och ett på minst {$people} personer. Dolda antal: {$hidden}, så att inga mindre grupper går att räkna fram.",
    en: "Counts published: {$shown}, each of at least {$people} people. Counts hidden: {$hidden}, so that no smaller group can be reckoned.",
  },
  "retention/window-open": {
    sv: "Perioden pågår till och med {$day}. Publicera när den är slut, så att ingen kan tillkomma efteråt.",
    en: "The window lasts until {$day}. Publish when it is over, so that nobody can join it afterwards.",
  },
  "retention/window-published": {
    sv: "Perioden är redan publicerad. Använd den publiceringen: en till skulle visa vem som har tillkommit eller tagits bort.",
    en: "The window is published already. Use that publication: another one would show who came or went since.",
  },
  "retention/windows-overlap": {
    sv: "Perioden överlappar en som redan är publicerad utan att omfatta den helt. Välj en period som ligger före, efter eller runt om.",
    en: "The window overlaps one that is published already, without holding it whole. Choose one that lies before, after or around it.",
  },
  "retention/definition-changed": {
    sv: "Definitionen har ändrats sedan en tidigare period publicerades. Publicera den nya för perioder som ligger utanför de publicerade.",
    en: "The definition was changed since an earlier window was published. Publish the new one for windows outside those.",
  },
  "retention/cohort-changed": {
    sv: "Alla som räknades i en tidigare publicerad period finns inte kvar, eller så har någon tillkommit. Skillnaden skulle visa vem. Publicera en period som börjar efter den.",
    en: "Not everybody counted in an earlier published window is still there, or somebody was added. The difference would show who. Publish a window that begins after it.",
  },
  "retention/differences-too-small": {
    sv: "Skillnaden mot vad som redan är publicerat skulle avslöja grupper med färre än {$people} personer. Vänta tills fler har tillkommit.",
    en: "The difference from what is published already would show groups of fewer than {$people} people. Wait until more have joined.",
  },
  "retention/too-few-people": {
    sv: "Inget antal på minst {$people} personer går att visa utan att en mindre grupp går att räkna fram. Vänta, eller slå ihop värden.",
    en: "No count of at least {$people} people can be shown without showing a smaller group. Wait, or merge values.",
  },
};
