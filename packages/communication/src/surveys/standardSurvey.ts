import { parseSurvey, type Survey } from "./survey.ts";

const labels = { low: { sv: "Stämmer inte alls", en: "Not true at all" }, high: { sv: "Stämmer helt", en: "Entirely true" } };
const rating = { kind: "rating", low: 1, high: 5, favourableFrom: 4, labels };

/**
 * A short survey about the process: what was told beforehand, the technology, the conversation, the answer, whether
 * one would recommend it, and what to change. Nothing in it asks who one is.
 *
 * The questions and their number are our own choice.
 *
 * @example
 * ```ts
 * import { standardSurvey } from "@samtal/communication";
 *
 * standardSurvey.questions.map(({ key }) => key);
 * // => ["informed-beforehand", "technology-worked", "fair-conversation", "clear-next-steps", "recommend", "what-to-change"]
 * ```
 */
export const standardSurvey: Survey = parseSurvey({
  schemaVersion: 1,
  id: "survey_candidate-experience",
  version: 1,
  title: { sv: "Hur var det att söka jobb hos oss?", en: "What was it like to apply to us?" },
  introduction: {
    sv: "Svaren läses först när alla beslut är fattade, och bara sammanräknade. De påverkar inte din ansökan. Du kan hoppa över frågor, eller låta bli att svara. Skriv inget i fritext som du inte vill ska kännas igen.",
    en: "Answers are read only once all decisions are made, and only added up. They do not affect your application. You can skip questions, or not answer at all. In free text, write nothing that you do not want to be recognised by.",
  },
  questions: [
    {
      ...rating,
      key: "informed-beforehand",
      text: {
        sv: "Jag visste i god tid vad som skulle hända under intervjun.",
        en: "I knew in good time what would happen in the interview.",
      },
    },
    {
      ...rating,
      key: "technology-worked",
      text: {
        sv: "Tekniken fungerade, eller så fick jag snabbt hjälp.",
        en: "The technology worked, or I got help quickly.",
      },
    },
    {
      ...rating,
      key: "fair-conversation",
      text: { sv: "Jag fick visa vad jag kan.", en: "I was able to show what I can do." },
    },
    {
      ...rating,
      key: "clear-next-steps",
      text: {
        sv: "Jag fick veta vad som händer härnäst och när.",
        en: "I was told what happens next and when.",
      },
    },
    {
      kind: "recommendation",
      key: "recommend",
      text: {
        sv: "Hur troligt är det att du skulle råda en vän att söka hit?",
        en: "How likely are you to advise a friend to apply here?",
      },
    },
    {
      kind: "free-text",
      key: "what-to-change",
      maximumLength: 2_000,
      text: { sv: "Vad borde vi göra annorlunda?", en: "What should we do differently?" },
    },
  ],
});
