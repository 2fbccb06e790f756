import * as z from "zod";
import { distinct } from "../../documents/distinct.ts";
import { idSchema } from "../../ids/id.ts";
import { pluginReferenceSchema } from "../../plugins/pluginReference.ts";
import { localizedTextSchema } from "../text/localizedText.ts";

/** The schema of a level's key: short, stable, without meaning to a computer. */
export const levelKeySchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

const id = idSchema("scale");

/** The schema of an {@link OrderedScale}. */
export const orderedScaleSchema = z
  .strictObject({
    kind: z.literal("ordered"),
    id,
    levels: z
      .array(z.strictObject({ key: levelKeySchema, value: z.number(), label: localizedTextSchema }))
      .min(2)
      .describe("From the lowest to the highest; the steps between values need not be equal."),
  })
  .refine(
    ({ levels }) => levels.every(({ value }, at) => at === 0 || value > (levels[at - 1]?.value ?? value)),
    {
      path: ["levels"],
      params: { issue: "core/levels-not-ascending" },
    }
  )
  .refine(({ levels }) => distinct(levels.map(({ key }) => key)), {
    path: ["levels"],
    params: { issue: "core/duplicate-level" },
  });

/** The schema of a {@link NominalScale}. */
export const nominalScaleSchema = z
  .strictObject({
    kind: z.literal("nominal"),
    id,
    levels: z
      .array(z.strictObject({ key: levelKeySchema, label: localizedTextSchema }))
      .min(2)
      .describe("Codes without an order; they are counted, never averaged."),
  })
  .refine(({ levels }) => distinct(levels.map(({ key }) => key)), {
    path: ["levels"],
    params: { issue: "core/duplicate-level" },
  });

/** The schema of a {@link ContinuousScale}. */
export const continuousScaleSchema = z
  .strictObject({ kind: z.literal("continuous"), id, minimum: z.number(), maximum: z.number() })
  .refine(({ minimum, maximum }) => minimum < maximum, {
    path: ["maximum"],
    params: { issue: "core/range-empty" },
  });

/** The schema of a {@link PluginScale}. */
export const pluginScaleSchema = z.strictObject({
  kind: z.literal("plugin"),
  id,
  scale: pluginReferenceSchema.describe("The plugin that knows the scale's range and numbers."),
});

/** The schema of a {@link Scale}. */
export const scaleSchema = z.discriminatedUnion("kind", [
  orderedScaleSchema,
  nominalScaleSchema,
  continuousScaleSchema,
  pluginScaleSchema,
]);

/** What ratings are made on: ordered levels with numbers, nominal codes, a range of numbers, or what a plugin says. */
export type Scale = z.infer<typeof scaleSchema>;

/** A scale of ordered levels whose numbers need not be equidistant. */
export type OrderedScale = z.infer<typeof orderedScaleSchema>;

/** A scale of codes without an order. */
export type NominalScale = z.infer<typeof nominalScaleSchema>;

/** A scale of numbers between two bounds. */
export type ContinuousScale = z.infer<typeof continuousScaleSchema>;

/** A scale whose range and numbers a plugin knows. */
export type PluginScale = z.infer<typeof pluginScaleSchema>;
