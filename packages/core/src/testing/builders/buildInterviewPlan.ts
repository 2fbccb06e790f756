import { interviewPlanSchema } from "../../models/process/interviewPlan.ts";
import { buildRound } from "./buildRound.ts";
import { builder } from "./builder.ts";

/**
 * The plan of the role of `buildRole`: one live round.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildInterviewPlan = builder(interviewPlanSchema, {
  schemaVersion: 1,
  id: "plan_backend",
  roleId: "role_backend",
  rounds: [buildRound()],
});
