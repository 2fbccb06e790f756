import * as z from "zod";
import { messageKeySchema } from "../rules/messageKey.ts";

/** What can be promised: `response` is the answer that a response duty asks for. */
export const promiseKinds = ["decision", "feedback", "references", "documents", "response", "next-step"] as const;

/** One of {@link promiseKinds}. */
export type PromiseKind = (typeof promiseKinds)[number];

export const promiseKindSchema = z.enum(promiseKinds);

export const promiseKeySchema = messageKeySchema.describe(
  "Which promise of its kind, in the vendor's own words: second-round-date. The same each time that it is told.",
);
