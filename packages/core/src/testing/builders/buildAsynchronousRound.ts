import { asynchronousRoundSchema } from "../../models/process/round.ts";
import { builder } from "./builder.ts";

/** A round of recorded answers, open for five days. @throws SamtalError when an override makes it invalid */
export const buildAsynchronousRound = builder(asynchronousRoundSchema, {
  mode: "asynchronous",
  id: "round_recorded",
  name: { sv: "Inspelade svar", en: "Recorded answers" },
  guideId: "guide_backend",
  guideVersion: 1,
  window: "P5D",
  attempts: 3,
});
