import * as z from "zod";
import { SamtalError } from "../errors/samtalError.ts";

/** What an id can name. The kind is the id's prefix, so that an id read in a log says what it is. */
export const idKinds = [
  "role",
  "competency",
  "scale",
  "question",
  "probe",
  "guide",
  "plan",
  "round",
  "panel",
  "seat",
  "candidate",
  "interviewer",
  "interpreter",
  "captioner",
  "application",
  "interview",
  "booking",
  "offer",
  "hold",
  "platform",
  "accommodation",
  "rubric",
  "rating",
  "evidence",
  "note",
  "scorecard",
  "assessment",
  "comparison",
  "decision",
  "consent",
  "recording",
  "message",
  "promise",
  "survey",
  "answer",
  "item",
  "policy",
  "event",
] as const;

/** One of {@link idKinds}. */
export type IdKind = (typeof idKinds)[number];

/** An opaque id of one kind, such as `candidate_7f3a`. Holds no name and no address. */
export type Id<Kind extends IdKind> = string & z.core.$brand<Kind>;

const opaque = "[A-Za-z0-9][A-Za-z0-9.~-]{0,127}";

/**
 * The schema of an id of one kind: the kind, an underscore, then 1 to 128 letters, digits, dots, tildes or
 * hyphens of the vendor's own.
 *
 * @param kind - what the id names
 * @returns a string schema whose output is branded with the kind
 * @example
 * ```ts
 * import { idSchema } from "@samtal/core";
 *
 * idSchema("candidate").safeParse("candidate_7f3a").success; // => true
 * idSchema("candidate").safeParse("interviewer_7f3a").success; // => false
 * ```
 */
export function idSchema<Kind extends IdKind>(
  kind: Kind,
): z.core.$ZodBranded<z.ZodString, Kind> & z.ZodType<Id<Kind>, string> {
  return z
    .string()
    .regex(new RegExp(`^${kind}_${opaque}$`))
    .brand<Kind>() as never;
}

/**
 * Makes an id from the vendor's own key.
 *
 * @param kind - what the id names
 * @param key - the vendor's key: 1 to 128 letters, digits, dots, tildes or hyphens
 * @returns the branded id
 * @throws {@link SamtalError} `core/invalid-id` when the key has other characters
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 *
 * toId("candidate", "7f3a"); // => "candidate_7f3a"
 * ```
 */
export function toId<Kind extends IdKind>(kind: Kind, key: string): Id<Kind> {
  if (!new RegExp(`^${opaque}$`).test(key)) throw SamtalError.of("core/invalid-id", [], { kind });
  return `${kind}_${key}` as Id<Kind>;
}
