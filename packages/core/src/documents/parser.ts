import type { z } from "zod";
import { type Issue, issue } from "../errors/issue.ts";
import { SamtalError } from "../errors/samtalError.ts";
import { documentFault } from "./documentFault.ts";
import { issuesOf } from "./issuesOf.ts";

/** What `safeParseX` returns: the document, or every issue found in it. */
export type Parsed<T> =
  | { readonly status: "ok"; readonly value: T }
  | { readonly status: "invalid"; readonly issues: readonly [Issue, ...Issue[]] };

/**
 * Makes the `safeParseX` of a schema: validates a document from outside and returns it, or all its issues.
 *
 * @param schema - a zod schema whose refinements name their code in `params.issue`
 * @returns a function that never throws
 * @example
 * ```ts
 * import { safeParser } from "@samtal/core";
 * import { z } from "zod";
 *
 * const safeParsePoint = safeParser(z.strictObject({ x: z.number() }));
 * safeParsePoint({ x: "secret" }).status; // => "invalid"
 * ```
 */
export function safeParser<S extends z.ZodType>(schema: S): (input: unknown) => Parsed<z.output<S>> {
  return (input) => {
    try {
      const refused = documentFault(input);
      if (refused) return { status: "invalid", issues: [refused] };
      const result = schema.safeParse(input);
      if (result.success) return { status: "ok", value: result.data };
      return { status: "invalid", issues: issuesOf(schema, result.error) as [Issue, ...Issue[]] };
    } catch {
      // What was thrown came from the input (a getter, a proxy) and may quote it.
      return { status: "invalid", issues: [issue("core/not-json")] };
    }
  };
}

/**
 * Makes the `parseX` of a schema: the throwing twin of {@link safeParser}.
 *
 * @param schema - a zod schema whose refinements name their code in `params.issue`
 * @returns a function that returns the document
 * @throws {@link SamtalError} with every issue found
 * @example
 * ```ts
 * import { parser } from "@samtal/core";
 * import { z } from "zod";
 *
 * const parsePoint = parser(z.strictObject({ x: z.number() }));
 * parsePoint({ x: 3 }).x; // => 3
 * ```
 */
export function parser<S extends z.ZodType>(schema: S): (input: unknown) => z.output<S> {
  const safeParse = safeParser(schema);
  return (input) => {
    const result = safeParse(input);
    if (result.status === "invalid") throw new SamtalError(result.issues);
    return result.value;
  };
}
