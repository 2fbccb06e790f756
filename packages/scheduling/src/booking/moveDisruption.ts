import { idSchema, parser, safeParser } from "@samtal/core";
import * as z from "zod";

const participants = z.array(
  z.union([idSchema("interviewer"), idSchema("interpreter"), idSchema("captioner")]),
);

/** The schema of a {@link MoveDisruption}. */
export const moveDisruptionSchema = z.strictObject({
  joining: participants.describe("Who would come in beside those booked, ordered by id."),
  leaving: participants.describe("Who of those booked would no longer take part, ordered by id."),
  sameDay: z.boolean().describe("Whether it stays on the same date on the candidate's clock."),
  minutesMoved: z.number().describe("From the old start to the new; negative when it comes earlier."),
  peopleTold: z.int().min(1).describe("The candidate, those booked and those who come in, each once."),
  shortNotice: z
    .boolean()
    .describe("Whether the new time is so near that the notice for changes is already past."),
});

/** What a move costs people, in the order in which it counts. */
export type MoveDisruption = z.infer<typeof moveDisruptionSchema>;

/** Validates what a move costs. @throws SamtalError with every issue found */
export const parseMoveDisruption = parser(moveDisruptionSchema);

/** Validates what a move costs; never throws. */
export const safeParseMoveDisruption = safeParser(moveDisruptionSchema);

/** Less disruption first: people who change, the day, the distance, people to tell, the notice. */
export function compareDisruption(a: MoveDisruption, b: MoveDisruption): number {
  return (
    changed(a) - changed(b) ||
    Number(b.sameDay) - Number(a.sameDay) ||
    Math.abs(a.minutesMoved) - Math.abs(b.minutesMoved) ||
    a.peopleTold - b.peopleTold ||
    Number(a.shortNotice) - Number(b.shortNotice)
  );
}

const changed = ({ joining, leaving }: MoveDisruption): number => joining.length + leaving.length;
