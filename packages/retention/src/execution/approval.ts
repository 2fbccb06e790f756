import { documentSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { dispositionPlanSchema, opaqueKeySchema } from "./dispositionPlan.ts";

const signedShape = {
  role: opaqueKeySchema.describe("In which role, such as data-protection-officer."),
  personId: opaqueKeySchema.describe("Who; the caller's own opaque key."),
  at: instantSchema,
  policyHash: dispositionPlanSchema.shape.policyHash,
};

/** The schema of an {@link Approval}. */
export const approvalSchema = z.strictObject({ ...signedShape, planHash: dispositionPlanSchema.shape.planHash });

/** One person's approval of one plan. */
export type Approval = z.infer<typeof approvalSchema>;

/** The schema of an {@link ApprovedPlan}. */
export const approvedPlanSchema = documentSchema({
  plan: dispositionPlanSchema,
  approvals: z.array(approvalSchema).min(1),
});

/** A plan with the approvals that it needs. */
export type ApprovedPlan = z.infer<typeof approvedPlanSchema>;

/** Validates an approved plan. @throws SamtalError with every issue found */
export const parseApprovedPlan = parser(approvedPlanSchema);

/** Validates an approved plan; never throws. */
export const safeParseApprovedPlan = safeParser(approvedPlanSchema);

/** The schema of a {@link PolicyAcceptance}. */
export const policyAcceptanceSchema = documentSchema({
  ...signedShape,
  unverified: z.array(z.string()).describe("Keys of the claims and ceilings without a verified source that are accepted."),
});

/** A named role of the caller's organisation takes a policy as its own. */
export type PolicyAcceptance = z.infer<typeof policyAcceptanceSchema>;

/** Validates an acceptance. @throws SamtalError with every issue found */
export const parsePolicyAcceptance = parser(policyAcceptanceSchema);

/** Validates an acceptance; never throws. */
export const safeParsePolicyAcceptance = safeParser(policyAcceptanceSchema);
