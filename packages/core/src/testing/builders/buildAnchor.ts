import { anchorSchema } from "../../models/guide/anchor.ts";
import { builder } from "./builder.ts";

/**
 * The behaviour of level `l3` of {@link buildScale}.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildAnchor = builder(anchorSchema, {
  level: "l3",
  behaviour: {
    sv: "Beskriver problemet, två förklaringar som prövades och vad som avgjorde.",
    en: "Describes the problem, two explanations that were tested and what settled it.",
  },
});
