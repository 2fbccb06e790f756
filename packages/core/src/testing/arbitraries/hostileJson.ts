import * as fc from "fast-check";

const keys = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "id",
  "name",
  "schemaVersion",
  "metadata",
  "kind",
];

/**
 * JSON documents that hold a marker, to prove that a border neither breaks on them nor repeats what they say.
 *
 * The marker stands in values, in keys (`__proto__` and the like among the others), in ids, addresses and dates
 * that are nearly right, under deep nesting, and in place of one field of an otherwise valid document.
 *
 * @param marker - a text that occurs nowhere else, of letters and digits
 * @param valid - documents to spoil in one place
 * @returns documents as `JSON.parse` gives them
 */
export function hostileJson(marker: string, valid: readonly unknown[] = []): fc.Arbitrary<unknown> {
  const anything = fc.oneof(
    { arbitrary: json(marker), weight: 2 },
    { arbitrary: leaf(marker), weight: 1 },
    { arbitrary: nested(marker), weight: 1 }
  );
  return valid.length === 0 ? anything : fc.oneof(anything, spoiled(marker, valid, anything));
}

function leaf(marker: string): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom(
      marker,
      ` ${marker} `,
      `${marker}@example.org`,
      `https://example.org/${marker}`,
      `candidate_${marker}`,
      `candidate_1\n${marker}`,
      `2027-03-28T01:00:00Z${marker}`,
      `core/${marker}`,
      `{$${marker}}`
    ),
    fc.string().map((text) => text + marker),
    fc.constantFrom(null, true, 0, -1, 1e308, 2027, "")
  );
}

function key(marker: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...keys),
    fc.constant(marker),
    fc.string({ maxLength: 5 }).map((text) => text + marker)
  );
}

function json(marker: string): fc.Arbitrary<unknown> {
  const { document } = fc.letrec<{ document: unknown }>((tie) => ({
    document: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf(marker),
      fc.array(tie("document"), { maxLength: 4 }),
      fc.array(fc.tuple(key(marker), tie("document")), { maxLength: 4 }).map(own)
    ),
  }));
  return document;
}

function nested(marker: string): fc.Arbitrary<unknown> {
  return fc.tuple(key(marker), leaf(marker), fc.constantFrom(3, 40, 3_000)).map(([name, inner, depth]) => {
    let document = inner;
    for (let level = 0; level < depth; level += 1)
      document = level % 2 === 0 ? own([[name, document]]) : [document];
    return document;
  });
}

function spoiled(
  marker: string,
  valid: readonly unknown[],
  junk: fc.Arbitrary<unknown>
): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      fc.constantFrom(...valid),
      fc.nat(),
      junk,
      key(marker),
      fc.constantFrom("replace", "add", "rename")
    )
    .map(([document, at, value, name, how]) => {
      const copy: unknown = JSON.parse(JSON.stringify(document));
      const holders = holdersIn(copy);
      const holder = holders[at % holders.length];
      if (holder === undefined) return value;
      const fields = Object.keys(holder);
      const field = fields[at % fields.length];
      if (how === "replace" && field !== undefined) define(holder, field, value);
      else if (how === "rename" && field !== undefined) {
        define(holder, name, Reflect.get(holder, field));
        Reflect.deleteProperty(holder, field);
      } else define(holder, name, value);
      return copy;
    });
}

/** Every object and array of a document, itself included. */
function holdersIn(document: unknown): object[] {
  if (typeof document !== "object" || document === null) return [];
  return [document, ...Object.values(document).flatMap(holdersIn)];
}

/** Like JSON.parse, and unlike assignment, `__proto__` becomes a field of the document's own. */
function own(fields: readonly (readonly [string, unknown])[]): object {
  const document = {};
  for (const [name, value] of fields) define(document, name, value);
  return document;
}

function define(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, configurable: true, enumerable: true, writable: true });
}
