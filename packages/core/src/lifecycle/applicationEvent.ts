import * as z from "zod";
import { documentSchema } from "../documents/document.ts";
import { parser, safeParser } from "../documents/parser.ts";
import { idSchema } from "../ids/id.ts";
import { instantSchema } from "../time/instant.ts";
import { actorSchema } from "./actor.ts";

const common = {
  machine: z.literal("application"),
  applicationId: idSchema("application"),
  at: instantSchema.describe("When it happened."),
};
const staff = actorSchema.exclude(["candidate"]);
const person = actorSchema.exclude(["candidate", "system"]).describe("A person: nothing in Samtal decides.");
const candidate = actorSchema.extract(["candidate"]);
const decisionId = idSchema("decision").describe("The person's decision that this carries out.");

/** The schema of an {@link ApplicationEvent}. */
export const applicationEventSchema = z.discriminatedUnion("type", [
  documentSchema({ type: z.literal("start-processing"), ...common, actor: staff }),
  documentSchema({ type: z.literal("hold"), ...common, actor: actorSchema }),
  documentSchema({ type: z.literal("resume"), ...common, actor: actorSchema }),
  documentSchema({ type: z.literal("offer"), ...common, actor: person, decisionId }),
  documentSchema({ type: z.literal("accept-offer"), ...common, actor: candidate }),
  documentSchema({ type: z.literal("decline-offer"), ...common, actor: candidate }),
  documentSchema({ type: z.literal("reject"), ...common, actor: person, decisionId }),
  documentSchema({ type: z.literal("withdraw"), ...common, actor: candidate }),
]);

/** Something that happened to an application and may move it. */
export type ApplicationEvent = z.infer<typeof applicationEventSchema>;

/** What an {@link ApplicationEvent} can be. */
export type ApplicationEventType = ApplicationEvent["type"];

/** Validates an event of an application. @throws SamtalError with every issue found */
export const parseApplicationEvent = parser(applicationEventSchema);

/** Validates an event of an application; never throws. */
export const safeParseApplicationEvent = safeParser(applicationEventSchema);
