import type { RuleSetInput } from "../rules/ruleSet.ts";

/** The notice that an interview is cancelled, as every preset sends it. */
export const cancellationNotice: RuleSetInput["cancellation"] = {
  channels: ["email", "sms"],
  onAmbiguousDelivery: "resend",
  requiredContent: ["cancellation", "calendar-cancellation", "next-steps"],
  guide: { sources: ["ClickUp"], requirements: [33] },
};
