import type { ReasonTexts } from "@samtal/core";

/** What became of drafts and calls, for core's `explain`. */
export const reasonTexts: ReasonTexts = {
  "ai/attempts-spent": {
    sv: ".input {$attempts :number} .match $attempts one {{Fler försök var inte tillåtna än det enda.}} * {{Alla {$attempts} försök är gjorda.}}",
    en: ".input {$attempts :number} .match $attempts one {{Only one attempt was allowed.}} * {{All {$attempts} attempts have been made.}}",
  },
  "ai/call-failed": {
    sv: "Anropet av modellen gick fel på ett sätt som inte blir bättre av ett nytt försök.",
    en: "The call of the model went wrong in a way that another attempt won't mend.",
  },
  "ai/consent-missing": {
    sv: "Kandidaten har inte lämnat något gällande samtycke till att en modell sammanfattar intervjun {$interviewId}. Inget har skickats.",
    en: "There is no consent in force by the candidate to a model's summary of {$interviewId}. Nothing was sent.",
  },
  "ai/content-filtered": {
    sv: "Leverantörens filter stoppade svaret, eller så vägrade modellen.",
    en: "The provider's filter stopped the answer, or the model refused.",
  },
  "ai/cut-short": {
    sv: "Svaret var längre än gränsen för ett svar och klipptes av.",
    en: "The answer was longer than one may be, and was cut off.",
  },
  "ai/declined": {
    sv: "Modellen avböjde att svara.",
    en: "The model declined to answer.",
  },
  "ai/drafted": {
    sv: ".input {$attempts :number} .input {$tokens :number} .match $attempts one {{Modellen skrev utkastet på första försöket ({$tokens} token). En människa ska läsa och godkänna det.}} * {{Modellen skrev utkastet på {$attempts} försök ({$tokens} token). En människa ska läsa och godkänna det.}}",
    en: ".input {$attempts :number} .input {$tokens :number} .match $attempts one {{The model wrote the draft at the first attempt ({$tokens} tokens). A person is to read and approve it.}} * {{The model wrote the draft in {$attempts} attempts ({$tokens} tokens). A person is to read and approve it.}}",
  },
  "ai/empty-output": {
    sv: "Modellen svarade ingenting.",
    en: "The model answered nothing.",
  },
  "ai/invalid-draft": {
    sv: "Svaret har rätt form men går inte att använda: en text är tom eller för lång, eller så saknas texter.",
    en: "The answer has the right form and can't be used: a text is empty or too long, or texts are missing.",
  },
  "ai/malformed-output": {
    sv: "Svaret har inte den begärda formen.",
    en: "The answer does not have the form that was asked for.",
  },
  "ai/malformed-reply": {
    sv: "Leverantörens svar gick inte att läsa.",
    en: "The provider's reply could not be read.",
  },
  "ai/no-notes": {
    sv: "Intervjun {$interviewId} har inga anteckningar att sammanfatta.",
    en: "There are no notes of {$interviewId} to summarise.",
  },
  "ai/other-questions": {
    sv: ".input {$asked :number} .match $asked one {{Svaret innehåller inte den fråga som begärdes.}} * {{Svaret innehåller inte de {$asked} frågor som begärdes.}}",
    en: ".input {$asked :number} .match $asked one {{The answer does not hold the question that was asked for.}} * {{The answer does not hold the {$asked} questions that were asked for.}}",
  },
  "ai/output-rates": {
    sv: "Mening {$sentence} i svaret betygsätter eller rekommenderar någon. Det gör bara människor.",
    en: "Sentence {$sentence} of the answer rates or recommends somebody. Only people do that.",
  },
  "ai/provider-error": {
    sv: ".input {$status :string} {{Leverantören svarade med felkoden {$status}.}}",
    en: ".input {$status :string} {{The provider replied with the error code {$status}.}}",
  },
  "ai/rate-limited": {
    sv: "Leverantören tar inte emot fler anrop just nu.",
    en: "The provider takes no more calls at the moment.",
  },
  "ai/stopped": {
    sv: "Anropet avbröts av den som hade begärt det.",
    en: "Whoever had asked for the call stopped it.",
  },
  "ai/timed-out": {
    sv: ".input {$milliseconds :number} {{Modellen hade inte svarat efter {$milliseconds} millisekunder.}}",
    en: ".input {$milliseconds :number} {{The model had not answered after {$milliseconds} milliseconds.}}",
  },
  "ai/tokens-spent": {
    sv: ".input {$tokens :number} {{Ett försök till ryms inte inom {$tokens} token.}}",
    en: ".input {$tokens :number} {{Another attempt does not fit into {$tokens} tokens.}}",
  },
  "ai/uncited-sentence": {
    sv: "Mening {$sentence} i svaret hänvisar inte till någon anteckning.",
    en: "Sentence {$sentence} of the answer cites no note.",
  },
  "ai/unknown-note": {
    sv: "Mening {$sentence} i svaret hänvisar till en anteckning som inte finns.",
    en: "Sentence {$sentence} of the answer cites a note that does not exist.",
  },
  "ai/unknown-placeholder": {
    sv: ".input {$placeholders :number} .match $placeholders one {{Svaret innehåller en platshållare som ingen har delat ut.}} * {{Svaret innehåller {$placeholders} platshållare som ingen har delat ut.}}",
    en: ".input {$placeholders :number} .match $placeholders one {{The answer holds a placeholder that nobody handed out.}} * {{The answer holds {$placeholders} placeholders that nobody handed out.}}",
  },
  "ai/unreachable": {
    sv: "Leverantören gick inte att nå, eller så bröts förbindelsen.",
    en: "The provider could not be reached, or the connection was lost.",
  },
};
