import { evidenceSchema } from "../../models/assessment/evidence.ts";
import { builder } from "./builder.ts";

/** What was said to the question of `buildQuestion`. @throws SamtalError when an override makes it invalid */
export const buildEvidence = builder(evidenceSchema, {
  id: "evidence_1",
  questionId: "question_hard-fault",
  notedAt: "2027-03-16T09:14:00Z",
  text: "Mätte svarstiderna per nod, fann en läckande anslutningspool och bytte bibliotek.",
});
