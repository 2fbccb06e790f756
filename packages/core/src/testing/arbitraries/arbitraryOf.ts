import * as fc from "fast-check";
import type { z } from "zod";
import { parser, safeParser } from "../../documents/parser.ts";
import { arbitraryText } from "./arbitraryText.ts";
import { sharedArbitraries } from "./sharedArbitraries.ts";
import { schemaBounds } from "./schemaBounds.ts";

type Schema = z.core.$ZodTypes;
type Arbitrary = fc.Arbitrary<unknown>;

/** Arbitraries to use for a schema instead of deriving them from it. */
export type GivenArbitraries = readonly (readonly [z.core.$ZodType, Arbitrary])[];

type Given = ReadonlyMap<unknown, Arbitrary>;

/** A node of a tree refers to its own schema: below this depth its children stay empty. */
const deepest = 4;

/**
 * Valid documents of a schema, derived from it: objects, unions, records, arrays, patterns, bounds, refinements.
 *
 * A refinement that random values seldom pass needs a given arbitrary for its schema.
 *
 * @param schema - a schema over JSON
 * @param given - arbitraries for schemas within it, beside those for times, zones and texts
 * @returns documents as the schema's parser returns them
 * @throws TypeError for a kind of schema that it doesn't know
 */
export function arbitraryOf<S extends z.ZodType>(
  schema: S,
  given: GivenArbitraries = []
): fc.Arbitrary<z.output<S>> {
  // A described schema is a clone that shares its definition.
  const byDefinition = new Map([...sharedArbitraries(), ...given].map(([{ _zod }, own]) => [_zod.def, own]));
  return derive(schema, byDefinition, 0).map(parser(schema));
}

function derive(schema: z.core.$ZodType, given: Given, depth: number): Arbitrary {
  const own = given.get(schema._zod.def) ?? byType(schema as Schema, given, depth);
  if (schemaBounds(schema).refined !== true) return own;
  const check = safeParser(schema as z.ZodType);
  return own.filter((value) => check(value).status === "ok");
}

function byType(schema: Schema, given: Given, depth: number): Arbitrary {
  const { def } = schema._zod;
  const inner = (child: z.core.$ZodType): Arbitrary => derive(child, given, depth);
  switch (def.type) {
    case "string":
      return strings(schema);
    case "number":
      return numbers(schema);
    case "boolean":
      return fc.boolean();
    case "literal":
      return fc.constantFrom(...def.values);
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "nullable":
      return fc.option(inner(def.innerType), { nil: null });
    case "union":
      return fc.oneof(...def.options.map(inner));
    case "array":
      return arrays(schema, def.element, given, depth);
    case "record": {
      const bounds = { maxKeys: 3, noNullPrototype: true };
      const keys = (inner(def.keyType) as fc.Arbitrary<string>).filter((key) => key !== "__proto__");
      return fc.dictionary(keys, inner(def.valueType), bounds);
    }
    case "object":
      return objects(def.shape, given, depth);
    default:
      throw new TypeError(`no arbitrary for a schema of type ${def.type}`);
  }
}

function objects(shape: z.core.$ZodLooseShape, given: Given, depth: number): Arbitrary {
  const model: Record<string, Arbitrary> = {};
  const requiredKeys: string[] = [];
  for (const [key, child] of Object.entries(shape) as [string, Schema][]) {
    const { def } = child._zod;
    if (def.type !== "optional") requiredKeys.push(key);
    model[key] = derive(def.type === "optional" ? def.innerType : child, given, depth);
  }
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

function arrays(schema: Schema, element: z.core.$ZodType, given: Given, depth: number): Arbitrary {
  const { minimum: minLength = 0, maximum = minLength + 3 } = schemaBounds(schema);
  if (depth >= deepest && minLength === 0) return fc.constant([]);
  return fc.array(derive(element, given, depth + 1), {
    minLength,
    maxLength: Math.min(maximum, minLength + 3),
  });
}

function strings(schema: Schema): Arbitrary {
  const { format, pattern, minimum = 0, maximum = 40 } = schemaBounds(schema);
  if (format === "email") return fc.stringMatching(/^[a-z]{1,12}\.[a-z]{1,12}@example\.(?:org|com|se)$/);
  if (format === "url")
    return fc.stringMatching(/^https:\/\/[a-z]{1,9}\.example\.(?:com|org)\/[A-Za-z0-9-]{0,12}$/);
  if (pattern) return fc.stringMatching(pattern, { size: "small" });
  return arbitraryText({ minLength: minimum, maxLength: Math.min(maximum, 40) });
}

function numbers(schema: Schema): Arbitrary {
  const bounds = schemaBounds(schema);
  const { minimum: min = -1_000_000, maximum: max = 1_000_000 } = bounds;
  if (bounds.format === "safeint") return fc.integer({ min, max });
  const { minimumExcluded: minExcluded = false, maximumExcluded: maxExcluded = false } = bounds;
  const doubles = fc.double({ min, max, minExcluded, maxExcluded, noNaN: true });
  // JSON has no negative zero.
  return doubles.map((value) => (value === 0 ? 0 : value));
}
