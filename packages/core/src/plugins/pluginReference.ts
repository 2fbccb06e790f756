import * as z from "zod";

/** The form of a plugin's id: namespace, slash, name. */
export const pluginIdPattern = /^[a-z][a-z0-9-]{0,39}\/[a-z][a-z0-9-]{0,79}$/;

/** A plugin's configuration: JSON that the plugin's own schema validates. */
export const pluginConfigSchema = z.json().describe("JSON that the plugin's own schema validates.");

/** The schema of a {@link PluginReference}. */
export const pluginReferenceSchema = z.strictObject({
  id: z.string().regex(pluginIdPattern).describe("Namespaced id, such as samtal/weighted-mean."),
  config: pluginConfigSchema.exactOptional(),
});

/** Which plugin a document wants, and how it is configured. */
export type PluginReference = z.infer<typeof pluginReferenceSchema>;
