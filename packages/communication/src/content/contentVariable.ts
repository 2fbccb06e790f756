import type { InstantStyle } from "@samtal/core/time";
import type { ContentFacts } from "./contentFacts.ts";

/** How a variable's source is read, and what may be done with it in a template. */
export type ContentVariableType =
  | { readonly kind: "text" | "localized" | "prose" | "count" | "url" | "phone" | "email" }
  | { readonly kind: "instant"; readonly style: InstantStyle }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly item: Readonly<Record<string, ContentVariable>> };

/** A variable that templates can use: its type, and where it comes from. */
export type ContentVariable = ContentVariableType & {
  /** From the facts (or from the item of a list) to the source. */
  readonly path: readonly string[];
  /** Where walking the path is not enough. The item of a list is given for a variable within a list. */
  readonly read?: (facts: ContentFacts, item: unknown) => unknown;
  /** May be missing; a block that uses it is shown only where it is there. */
  readonly optional?: true;
  /** Not known at the booking yet, only when the message is due. */
  readonly later?: true;
  /** A list that may be empty. */
  readonly mayBeEmpty?: true;
};
