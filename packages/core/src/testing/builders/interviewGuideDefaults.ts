import type { z } from "zod";
import type { interviewGuideDraftSchema } from "../../models/guide/interviewGuide.ts";

type Draft = z.input<typeof interviewGuideDraftSchema>;
type Question = Draft["sections"][number]["questions"][number];

const human = { by: "human" } as const;

function question(
  key: string,
  competency: string | undefined,
  rest: Partial<Question>,
  sv: string,
  en: string
): Question {
  return {
    id: `question_${key}`,
    kind: "behavioural",
    competencyIds: competency === undefined ? [] : [`competency_${competency}`],
    minutes: 8,
    importance: 4,
    variants: [
      { language: "sv", text: sv, probes: [], provenance: human },
      { language: "en", text: en, probes: [], provenance: human },
    ],
    ...rest,
  };
}

const levels = [
  { key: "l1", value: 1, label: { sv: "Saknas", en: "Absent" } },
  { key: "l2", value: 2, label: { sv: "Grundläggande", en: "Basic" } },
  { key: "l3", value: 3, label: { sv: "Tillräcklig", en: "Sufficient" } },
  { key: "l4", value: 4, label: { sv: "Stark", en: "Strong" } },
  { key: "l5", value: 5, label: { sv: "Framstående", en: "Outstanding" } },
];

/** A guide for the role of `buildRole`: three competencies, each with anchors and questions, opening and closing. */
export const interviewGuideDefaults: Draft = {
  schemaVersion: 1,
  id: "guide_backend",
  version: 1,
  roleId: "role_backend",
  title: { sv: "Intervju för backendutvecklare", en: "Interview for backend developers" },
  scale: { kind: "ordered", id: "scale_five", levels },
  competencies: [
    {
      competency: {
        id: "competency_problem-solving",
        name: { sv: "Problemlösning", en: "Problem solving" },
        definition: {
          sv: "Avgränsar ett problem, prövar förklaringar mot fakta och kommer fram till en lösning som håller.",
          en: "Narrows a problem down, tests explanations against facts and arrives at a solution that lasts.",
        },
      },
      anchors: [
        {
          level: "l1",
          behaviour: {
            sv: "Nämner inget fel som hen själv har letat efter.",
            en: "Names no fault that they looked for themselves.",
          },
        },
        {
          level: "l3",
          behaviour: {
            sv: "Beskriver två förklaringar som prövades och vad som avgjorde.",
            en: "Describes two explanations that were tested and what settled it.",
          },
        },
        {
          level: "l5",
          behaviour: {
            sv: "Visar dessutom hur felet hindras från att komma tillbaka.",
            en: "Also shows how the fault is kept from coming back.",
          },
        },
      ],
    },
    {
      competency: {
        id: "competency_collaboration",
        name: { sv: "Samarbete", en: "Collaboration" },
        definition: {
          sv: "Når gemensamma mål med andra, också när åsikterna går isär.",
          en: "Reaches shared goals with others, also when opinions differ.",
        },
      },
      anchors: [
        {
          level: "l1",
          behaviour: { sv: "Beskriver bara den egna insatsen.", en: "Describes only their own part." },
        },
        {
          level: "l3",
          behaviour: {
            sv: "Återger en annans åsikt och hur de enades.",
            en: "Gives another's view and how they came to agree.",
          },
        },
        {
          level: "l5",
          behaviour: {
            sv: "Ändrade sitt eget förslag efter den andras argument och säger varför.",
            en: "Changed their own proposal for the other's reasons and says why.",
          },
        },
      ],
    },
    {
      competency: {
        id: "competency_communication",
        name: { sv: "Kommunikation", en: "Communication" },
        definition: {
          sv: "Gör ett tekniskt förhållande begripligt för den som inte kan ämnet.",
          en: "Makes a technical matter clear to somebody outside the field.",
        },
      },
      anchors: [
        {
          level: "l1",
          behaviour: {
            sv: "Förklarar med facktermer som inte reds ut.",
            en: "Explains with terms of the trade that stay unexplained.",
          },
        },
        {
          level: "l3",
          behaviour: {
            sv: "Förklarar utan facktermer och med ett exempel.",
            en: "Explains without terms of the trade and with an example.",
          },
        },
        {
          level: "l5",
          behaviour: {
            sv: "Frågar vad lyssnaren vet och anpassar förklaringen efter svaret.",
            en: "Asks what the listener knows and adapts the explanation to the answer.",
          },
        },
      ],
    },
  ],
  sections: [
    {
      kind: "opening",
      title: { sv: "Välkommen", en: "Welcome" },
      minutes: 5,
      questions: [
        question(
          "welcome",
          undefined,
          { kind: "opening", minutes: 5, importance: 3 },
          "Hur var vägen hit, och hörs vi bra?",
          "How was your way here, and do we hear each other well?"
        ),
      ],
    },
    {
      kind: "questions",
      title: { sv: "Frågor om arbetet", en: "Questions about the work" },
      minutes: 24,
      questions: [
        question(
          "hard-fault",
          "problem-solving",
          { importance: 5 },
          "Berätta om ett fel i drift som var svårt att hitta. Vad gjorde du?",
          "Tell us about a fault in production that was hard to find. What did you do?"
        ),
        question(
          "disagreement",
          "collaboration",
          {},
          "Berätta om en gång då du och en kollega ville olika saker. Hur gick det?",
          "Tell us about a time when you and a colleague wanted different things. How did it go?"
        ),
        question(
          "explain-outage",
          "communication",
          { kind: "situational" },
          "En kund ringer mitt i ett avbrott och är inte tekniker. Vad säger du?",
          "A customer who is no engineer calls during an outage. What do you say?"
        ),
      ],
    },
    {
      kind: "candidate-questions",
      title: { sv: "Dina frågor", en: "Your questions" },
      minutes: 8,
      questions: [],
    },
    {
      kind: "closing",
      title: { sv: "Avslutning", en: "Closing" },
      minutes: 5,
      questions: [
        question(
          "anything-else",
          undefined,
          { kind: "closing", minutes: 5, importance: 2 },
          "Är det något vi borde ha frågat om?",
          "Is there anything that we should have asked?"
        ),
      ],
    },
  ],
};
