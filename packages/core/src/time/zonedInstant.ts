import * as z from "zod";
import { parser, safeParser } from "../documents/parser.ts";
import { epochMilliseconds } from "./epoch.ts";
import { instantSchema } from "./instant.ts";
import { localDateTimeSchema } from "./localDateTime.ts";
import { timeZoneSchema } from "./timeZone.ts";
import { utcOffsetMilliseconds, utcOffsetSchema } from "./utcOffset.ts";
import { wallMilliseconds } from "./wallMilliseconds.ts";

/** The schema of a {@link ZonedInstant}; `local` must be `instant` shifted by `offset`. */
export const zonedInstantSchema = z
  .strictObject({
    instant: instantSchema,
    zone: timeZoneSchema,
    local: localDateTimeSchema.describe("What the zone's clock shows."),
    offset: utcOffsetSchema,
    zoneData: z.string().min(1).max(64).describe("Version of the tz data that gave the offset, or unknown."),
  })
  .refine(
    ({ instant, local, offset }) =>
      epochMilliseconds(instant) + utcOffsetMilliseconds(offset) === wallMilliseconds(local),
    { path: ["local"], params: { issue: "core/local-contradicts-instant" } },
  )
  .describe("An instant with what a zone's clock shows at it, and the zone data that said so.");

/** An instant with what a zone's clock shows at it, and the zone data that said so. */
export type ZonedInstant = z.infer<typeof zonedInstantSchema>;

/** Validates a zoned instant. @throws SamtalError `core/local-contradicts-instant` and those of its parts */
export const parseZonedInstant = parser(zonedInstantSchema);

/** Validates a zoned instant; never throws. */
export const safeParseZonedInstant = safeParser(zonedInstantSchema);
