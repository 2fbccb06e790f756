import { idSchema } from "@samtal/core";
import * as z from "zod";
import { type DataItem, dataItemSchema } from "../items/dataItem.ts";

/** The schema of an {@link ItemScope}. */
export const itemScopeSchema = z
  .strictObject({
    itemIds: z.array(idSchema("item")).min(1).exactOptional(),
    applicationIds: z.array(idSchema("application")).min(1).exactOptional(),
    categories: z.array(dataItemSchema.shape.category).min(1).exactOptional(),
  })
  .describe("The items that match every list given; without any list, all of them.");

/** A part of what is stored: one recording, one application, every CV. */
export type ItemScope = z.infer<typeof itemScopeSchema>;

/**
 * Whether an item is within a scope. What is shared by all of a candidate's applications is in no single one of them.
 *
 * @param scope - the scope; left out, everything is within it
 */
export function isInItemScope(item: Pick<DataItem, "id" | "applicationId" | "category">, scope: ItemScope = {}): boolean {
  const { itemIds, applicationIds, categories } = scope;
  if (itemIds && !itemIds.includes(item.id)) return false;
  if (applicationIds && !(item.applicationId && applicationIds.includes(item.applicationId))) return false;
  return !categories || categories.includes(item.category);
}

/** The same text for scopes that say the same, in whatever order. */
export const itemScopeKey = (scope: ItemScope = {}): string =>
  JSON.stringify([scope.itemIds, scope.applicationIds, scope.categories].map((list) => list && [...new Set<string>(list)].sort()));

/** Whether whatever is within the inner scope is within the outer one, as far as their lists show. */
export function coversItemScope(outer: ItemScope = {}, inner: ItemScope = {}): boolean {
  const covers = (all: readonly string[] | undefined, some: readonly string[] | undefined): boolean =>
    all === undefined || (some !== undefined && some.every((entry) => all.includes(entry)));
  return (
    covers(outer.itemIds, inner.itemIds) &&
    covers(outer.applicationIds, inner.applicationIds) &&
    covers(outer.categories, inner.categories)
  );
}
