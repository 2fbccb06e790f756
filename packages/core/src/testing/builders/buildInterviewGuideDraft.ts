import { interviewGuideDraftSchema } from "../../models/guide/interviewGuide.ts";
import { builder } from "./builder.ts";
import { interviewGuideDefaults } from "./interviewGuideDefaults.ts";

/**
 * A guide for the role of `buildRole`, still edited.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildInterviewGuideDraft = builder(interviewGuideDraftSchema, interviewGuideDefaults);
