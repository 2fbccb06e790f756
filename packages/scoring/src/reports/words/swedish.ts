import type { ReportWords } from "./reportWords.ts";

const count = (amount: number, one: string, other: string): string => `${amount} ${amount === 1 ? one : other}`;

/** The words of a Swedish report. */
export const swedish: ReportWords = {
  ranking: "Rangordning",
  group: "Grupp",
  groupsApart: "Grupperna har inte bedömts på samma grunder. Därför rangordnas de inte mot varandra.",
  application: "Ansökan",
  rank: "Plats",
  tied: "delad",
  score: "Poäng",
  interval: (percent) => `Intervall (${percent})`,
  possible: "Möjlig poäng om allt betygsätts",
  coverage: "Andel betygsatt",
  raters: "Bedömare",
  band: "Nivå",
  mustHaves: "Skallkrav",
  verdicts: { met: "uppfyllt", "not-met": "inte uppfyllt", unknown: "okänt" },
  competencies: "Kompetenser",
  competency: "Kompetens",
  notRated: "inte betygsatt",
  ratersOf: (raters, missing) =>
    `${raters} bedömare${missing === 0 ? "" : `, ${missing} betyg saknas`}`,
  weights: "Vikt",
  unranked: "Utan plats i rangordningen",
  alike: "Går inte att skilja åt",
  alikeLead: (percent) =>
    `På konfidensnivån ${percent} går de här ansökningarna inte att skilja åt, oavsett vilken plats de har.`,
  aboveNext: "Sannolikhet före nästa",
  stability: "Står sig förstaplatsen?",
  stabilityLead: (first) => `Vad som krävs för att någon annan ska få högre poäng än ${first}.`,
  checks: { weights: "Andra vikter", raters: "En bedömare färre", scale: "Andra tal på skalan" },
  standing: { survives: "står sig", falls: "står sig inte", unknown: "går inte att säga" },
  none: "inga",
  how: "Så har siffrorna räknats fram",
  why: "Varför",
  peopleDecide: "Det är människor som fattar besluten. Siffrorna visar vad bedömarnas betyg ger sammantaget och hur säkert det är.",
  bars: "Kompetenser med intervall",
  barsDescription: (applications, competencies, percent) =>
    `Staplar för ${count(competencies, "kompetens", "kompetenser")} hos ${applications} sökande. Varje stapel visar bedömarnas medelvärde. Strecket över stapelns ände visar intervallet på konfidensnivån ${percent}, om det finns något.`,
  heatMap: "Sökande och kompetenser",
  heatMapDescription: (applications, competencies) =>
    `${applications} sökande och ${count(competencies, "kompetens", "kompetenser")}. Siffran står i rutan; ju mörkare ruta, desto högre värde. En randig ruta är inte betygsatt.`,
  lowest: "lägst",
  highest: "högst",
  shown: (shown, of) => `Bilden visar de ${shown} första av ${of}. Alla finns i tabellen.`,
  raterFigures: "Så sätter bedömarna betyg",
  raterFiguresLead:
    "Siffrorna är bedömarnas personuppgifter. De visar hur nivåerna skiljer sig åt, inte vem som har rätt. Lämna dem bara till dem som behöver dem.",
  interviewer: "Bedömare",
  severity: "Stränghet",
  ratings: "Betyg",
  severityPlot: "Bedömarnas stränghet",
  severityDescription: (interviewers, percent) =>
    `${interviewers} bedömare, var och en som en punkt med ett intervall på konfidensnivån ${percent}. Till höger om mitten: sätter lägre betyg än panelen. Till vänster: högre.`,
  lenient: "sätter högre betyg",
  severe: "sätter lägre betyg",
};
