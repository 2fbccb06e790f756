import { localTimeSchema, millisecondsOfDay, windowEndSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link LunchWindow}. */
export const lunchWindowSchema = z
  .strictObject({
    from: localTimeSchema,
    to: windowEndSchema,
    minutes: z.int().min(5).max(240).describe("How much of the window stays free, in one piece."),
  })
  .refine(({ from, to }) => millisecondsOfDay(from) < millisecondsOfDay(to), {
    path: ["to"],
    params: { issue: "scheduling/window-order" },
  })
  .refine(
    ({ from, to, minutes }) => {
      const length = millisecondsOfDay(to) - millisecondsOfDay(from);
      return length <= 0 || minutes * 60_000 <= length;
    },
    { path: ["minutes"], params: { issue: "scheduling/lunch-longer-than-window" } },
  );

/** When a person eats, on the clock of where the person is, and how long that takes. */
export type LunchWindow = z.infer<typeof lunchWindowSchema>;
