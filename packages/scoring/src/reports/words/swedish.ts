import type { ReportWords } from "./reportWords.ts";

const count = (amount: number, one: string, other: string): string => `${amount} ${amount === 1 ? one : other}`;

/** The words of a Swedish report. */
export const swedish: ReportWords = {
  ranking: "Rangordning",
  group: "Grupp",
  groupsApart: "Grupperna har inte bedömts på samma grund. Därför finns ingen ordning mellan dem.",
  application: "Ansökan",
  rank: "Plats",
  tied: "delad",
  score: "Poäng",
  interval: (percent) => `Intervall, ${percent}`,
  possible: "Möjligt utfall med det som saknas",
  coverage: "Betygsatt",
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
    `På nivån ${percent} skiljer siffrorna inte de här ansökningarna åt, oavsett vilken plats de har.`,
  aboveNext: "Före nästa",
  stability: "Står sig förstaplatsen?",
  stabilityLead: (first) => `Vad som skulle krävas för att någon annan skulle få högre poäng än ${first}.`,
  checks: { weights: "Andra vikter", raters: "En bedömare färre", scale: "Andra tal på skalan" },
  standing: { survives: "står sig", falls: "står sig inte", unknown: "går inte att säga" },
  none: "inga",
  how: "Så har det räknats ut",
  why: "Varför",
  peopleDecide: "Människor fattar besluten. Siffrorna visar vad bedömarnas betyg ger och hur säkert det är.",
  bars: "Kompetenser med intervall",
  barsDescription: (applications, competencies, percent) =>
    `En stapel för var och en av ${count(competencies, "kompetens", "kompetenser")} hos ${count(applications, "sökande", "sökande")}. Stapeln är bedömarnas medelvärde. Strecket över stapelns ände är intervallet på nivån ${percent}, där det finns ett.`,
  heatMap: "Sökande och kompetenser",
  heatMapDescription: (applications, competencies) =>
    `${count(applications, "sökande", "sökande")} och ${count(competencies, "kompetens", "kompetenser")}. Siffran står i rutan; ju mörkare ruta, desto högre värde. En randig ruta är inte betygsatt.`,
  lowest: "lägst",
  highest: "högst",
  shown: (shown, of) => `Bilden visar de ${shown} första av ${of}. Alla finns i tabellen.`,
  raterFigures: "Så sätter bedömarna betyg",
  raterFiguresLead:
    "Siffrorna är bedömarnas personuppgifter. De visar hur nivåerna skiljer sig, inte vem som har rätt. Dela dem bara med dem som behöver dem.",
  interviewer: "Bedömare",
  severity: "Stränghet",
  ratings: "Betyg",
  severityPlot: "Bedömarnas stränghet",
  severityDescription: (interviewers, percent) =>
    `${interviewers} bedömare, var och en som en punkt med sitt intervall på nivån ${percent}. Till höger om mitten: sätter lägre betyg än panelen. Till vänster: högre.`,
  lenient: "sätter högre betyg",
  severe: "sätter lägre betyg",
};
