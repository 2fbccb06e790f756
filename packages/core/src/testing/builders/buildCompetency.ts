import { competencySchema } from "../../models/guide/competency.ts";
import { builder } from "./builder.ts";

/** Problem solving. @throws SamtalError when an override makes it invalid */
export const buildCompetency = builder(competencySchema, {
  id: "competency_problem-solving",
  name: { sv: "Problemlösning", en: "Problem solving" },
  definition: {
    sv: "Avgränsar ett problem, prövar förklaringar mot fakta och kommer fram till en lösning som håller.",
    en: "Narrows a problem down, tests explanations against facts and arrives at a solution that lasts.",
  },
});
