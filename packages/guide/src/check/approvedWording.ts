import { reason } from "@samtal/core";
import { finding } from "../finding.ts";
import { unapprovedVariants } from "../unapprovedVariants.ts";
import type { GuideRule } from "./guideRule.ts";

/** A wording that a model drafted has been approved by a person. */
export const approvedWording: GuideRule = ({ guide }) =>
  unapprovedVariants(guide).map(({ questionId, language, path }) =>
    finding("blocking", path, reason("guide/wording-unapproved", { questionId, language })),
  );
