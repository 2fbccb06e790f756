import { describe, expect, it } from "vitest";
import { z } from "zod";
import { drift } from "../generatedFiles.ts";
import { allSchemas } from "./allSchemas.ts";
import { schemaFiles } from "./schemaFiles.ts";

const cardSchema = z.strictObject({ schemaVersion: z.literal(1), note: z.string().exactOptional() });

describe("schemaFiles", () => {
  it("gives every document a file with an own $id", () => {
    const files = schemaFiles({ indexCardSchema: cardSchema });
    expect([...files.keys()]).toEqual(["index-card.schema.json"]);
    expect(JSON.parse(files.get("index-card.schema.json") ?? "")).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:samtal:schema:index-card:1",
      title: "IndexCard",
      type: "object",
      properties: { schemaVersion: { type: "number", const: 1 }, note: { type: "string" } },
      required: ["schemaVersion"],
      additionalProperties: false,
    });
  });

  it("gives a file to a refined document and to a union of documents", () => {
    const refined = cardSchema.refine(() => true);
    const union = z.union([cardSchema, refined]);
    expect([...schemaFiles({ refinedSchema: refined, unionSchema: union }).keys()]).toEqual([
      "refined.schema.json",
      "union.schema.json",
    ]);
  });

  it("passes over what is no document", () => {
    const partSchema = z.strictObject({ note: z.string() });
    expect(schemaFiles({ partSchema, cardSchemas: [cardSchema], parseCard: () => 1 }).size).toBe(0);
  });

  it("does not depend on the order of exports", () => {
    const a = schemaFiles({ aSchema: cardSchema, bSchema: cardSchema });
    const b = schemaFiles({ bSchema: cardSchema, aSchema: cardSchema });
    expect([...a]).toEqual([...b]);
  });
});

describe("the schema files of the packages", () => {
  it("are what the source gives; after a wanted change run `pnpm schemas`", async () => {
    expect(drift(await allSchemas())).toEqual([]);
  });
});
