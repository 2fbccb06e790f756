import * as z from "zod";
import { purposeSchema, tiers } from "./claim.ts";
import { clockShape, endsBeforeItBegins } from "./clock.ts";

/** The schema of a {@link Ceiling}. It never rolls to a working day: a roll would lengthen storage. */
export const ceilingSchema = z
  .strictObject({
    ...clockShape,
    trigger: clockShape.trigger.refine((keys) => !keys.includes("consentGiven"), {
      params: { issue: "retention/consent-clock" },
    }),
    scope: z
      .discriminatedUnion("of", [
        z.strictObject({ of: z.literal("everything") }),
        z.strictObject({ of: z.literal("tier"), tier: z.enum(tiers) }),
        z.strictObject({ of: z.literal("class"), class: z.enum(["defence", "discretionary"]) }),
        z.strictObject({ of: z.literal("purpose"), purpose: purposeSchema }),
      ])
      .describe("Which claims it cuts. France's two years from the last contact cut active use, not the archive."),
  })
  .refine((ceiling) => !endsBeforeItBegins(ceiling), {
    path: ["period"],
    params: { issue: "retention/empty-period" },
  });

/** The longest time that data of some categories may be kept. Duties to keep, holds and restrictions outlast it. */
export type Ceiling = z.infer<typeof ceilingSchema>;
