import { z } from "zod";

/**
 * The JSON Schema files of a package: one for every top-level document that its entry point exports, that is
 * every `<name>Schema` whose shape has a `schemaVersion`. What stands inside a document has no file of its own.
 *
 * @param exported - the entry point's exports
 * @returns file name to content
 */
export function schemaFiles(exported: Readonly<Record<string, unknown>>): Map<string, string> {
  const files = new Map<string, string>();
  for (const [key, schema] of Object.entries(exported).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [, name] = /^(\w+)Schema$/.exec(key) ?? [];
    if (name === undefined || !(schema instanceof z.core.$ZodType) || !isDocument(schema)) continue;
    const kebab = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
    const content = { $schema, $id: `urn:samtal:schema:${kebab}:1`, title: titleOf(name), ...rest };
    files.set(`${kebab}.schema.json`, `${JSON.stringify(content, null, 2)}\n`);
  }
  return files;
}

function isDocument(schema: z.core.$ZodType): boolean {
  const { def } = schema._zod as z.core.$ZodTypes["_zod"];
  if (def.type === "object") return "schemaVersion" in def.shape;
  if (def.type === "union") return def.options.length > 0 && def.options.every(isDocument);
  return def.type === "pipe" && isDocument(def.in);
}

function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
