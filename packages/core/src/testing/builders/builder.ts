import type { z } from "zod";
import { parser } from "../../documents/parser.ts";

/**
 * Makes the `buildX` of a schema: defaults, shallowly overridden, then parsed, so that what it returns is valid.
 *
 * @param schema - the model's schema
 * @param defaults - a realistic document
 * @returns a function over shallow overrides; it throws what the model's `parseX` throws
 */
export function builder<S extends z.ZodType<unknown, object>>(
  schema: S,
  defaults: z.input<S>
): (overrides?: Partial<z.input<S>>) => z.output<S> {
  const parse = parser(schema);
  return (overrides = {}) => parse({ ...defaults, ...overrides });
}
