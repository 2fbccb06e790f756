/** The ways on which a message can travel. */
export const messageChannels = ["email", "sms", "in-app"] as const;

/** The way on which a message travels. */
export type MessageChannel = (typeof messageChannels)[number];
