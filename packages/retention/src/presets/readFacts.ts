import { parseLocalDate } from "@samtal/core/time";

/** Of a text that was read itself, and when. */
export const readFacts = { evidence: "read", verifiedOn: parseLocalDate("2026-11-21") } as const;

/** Of what only others write about a text. */
export const secondaryFacts = { evidence: "secondary", verifiedOn: null } as const;

/** Of what is commonly known and was not looked up. */
export const generalFacts = { evidence: "general", verifiedOn: null } as const;
