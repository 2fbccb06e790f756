import { questionSchema } from "../../models/guide/question.ts";
import { builder } from "./builder.ts";

/**
 * A behavioural question in Swedish and English with one probe.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildQuestion = builder(questionSchema, {
  id: "question_hard-fault",
  kind: "behavioural",
  competencyIds: ["competency_problem-solving"],
  minutes: 8,
  importance: 5,
  variants: [
    {
      language: "sv",
      text: "Berätta om ett fel i drift som var svårt att hitta. Vad gjorde du?",
      probes: [{ id: "probe_what-settled-it", text: "Vad var det som avgjorde?" }],
      provenance: { by: "human" },
    },
    {
      language: "en",
      text: "Tell us about a fault in production that was hard to find. What did you do?",
      probes: [{ id: "probe_what-settled-it", text: "What settled it?" }],
      provenance: { by: "human" },
    },
  ],
});
