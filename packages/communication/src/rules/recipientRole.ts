/** Whom a message can go to. */
export const recipientRoles = ["candidate", "interviewer", "recruiter"] as const;

/** Whom a message goes to. */
export type RecipientRole = (typeof recipientRoles)[number];
