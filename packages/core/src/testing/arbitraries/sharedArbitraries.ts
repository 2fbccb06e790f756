import * as fc from "fast-check";
import type { z } from "zod";
import { metadataSchema } from "../../documents/document.ts";
import { documentFault } from "../../documents/documentFault.ts";
import { languageTagSchema } from "../../models/text/languageTag.ts";
import { localizedTextSchema } from "../../models/text/localizedText.ts";
import { pluginConfigSchema } from "../../plugins/pluginReference.ts";
import { durationSchema } from "../../time/duration.ts";
import { instantSchema } from "../../time/instant.ts";
import { localDateSchema } from "../../time/localDate.ts";
import { timeZoneSchema } from "../../time/timeZone.ts";
import { zonedInstantSchema } from "../../time/zonedInstant.ts";
import { arbitraryDuration } from "./arbitraryDuration.ts";
import { arbitraryInstant } from "./arbitraryInstant.ts";
import { arbitraryLanguageTag } from "./arbitraryLanguageTag.ts";
import { arbitraryLocalDate } from "./arbitraryLocalDate.ts";
import { arbitraryLocalizedText } from "./arbitraryLocalizedText.ts";
import { arbitraryTimeZone } from "./arbitraryTimeZone.ts";
import { arbitraryZonedInstant } from "./arbitraryZonedInstant.ts";

// JSON has no negative zero, which jsonValue() gives, and no document may have a field named __proto__.
const json = fc
  .json({ maxDepth: 3 })
  .map((text): unknown => JSON.parse(text))
  .filter((value) => documentFault(value) === undefined);
const metadataKey = fc.string({ maxLength: 8 }).filter((key) => key !== "__proto__");

/** The arbitraries that every model's fields share, by their schemas. */
export function sharedArbitraries(): (readonly [z.core.$ZodType, fc.Arbitrary<unknown>])[] {
  return [
    [metadataSchema, fc.dictionary(metadataKey, json, { maxKeys: 2, noNullPrototype: true })],
    [pluginConfigSchema, json],
    [languageTagSchema, arbitraryLanguageTag()],
    [localizedTextSchema, arbitraryLocalizedText()],
    [durationSchema, arbitraryDuration()],
    [instantSchema, arbitraryInstant()],
    [localDateSchema, arbitraryLocalDate()],
    [timeZoneSchema, arbitraryTimeZone()],
    [zonedInstantSchema, arbitraryZonedInstant()],
  ];
}
