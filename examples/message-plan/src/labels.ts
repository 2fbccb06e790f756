import type { TimelineWordingOptions } from "@samtal/communication/timeline";

/** What readers see in place of ids. Everyone here is invented. */
export const labels: NonNullable<TimelineWordingOptions["labels"]> = {
  interview_8c1f: { sv: "intervjun med Maya Chen", en: "the interview with Maya Chen" },
  candidate_5c11: "Maya Chen",
  interviewer_a1f0: "Astrid Lindqvist",
  interviewer_0e2d: { sv: "rekryteraren Erik Holm", en: "Erik Holm, recruiter" },
  SE: { sv: "Sverige", en: "Sweden" },
};
