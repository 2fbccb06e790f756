import type { z } from "zod";
import { parseRetentionFacts, type RetentionFacts, type retentionFactsSchema } from "../facts/retentionFacts.ts";

type Input = z.input<typeof retentionFactsSchema>;

/** Facts about one application that parse; `application` overrides its fields, `overrides` whole lists. */
export const buildRetentionFacts = (
  application: Partial<Input["applications"][number]> = {},
  overrides: Partial<Input> = {},
): RetentionFacts =>
  parseRetentionFacts({
    schemaVersion: 1,
    zone: "Europe/Stockholm",
    zoneData: "2026f",
    applications: [
      { applicationId: "application_1", candidateId: "candidate_1", stage: "process-ended", ...application },
    ],
    subjects: [],
    consents: [],
    matters: [],
    restrictions: [],
    requests: [],
    ...overrides,
  });
