/** What a recipient can say yes or no to, apart from the interview itself. */
export const consentPurposes = ["survey", "talent-pool", "references", "recording"] as const;

/** What a recipient can say yes or no to, apart from the interview itself. */
export type ConsentPurpose = (typeof consentPurposes)[number];
