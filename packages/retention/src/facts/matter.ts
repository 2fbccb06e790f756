import { localDateSchema } from "@samtal/core/time";
import * as z from "zod";
import { type DataItem, dataItemSchema } from "../items/dataItem.ts";
import { isInItemScope, itemScopeSchema } from "./itemScope.ts";

const opaqueKey = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,127}$/);

/** The schema of a {@link Matter}. */
export const matterSchema = z
  .strictObject({
    matterId: opaqueKey.describe("The vendor's own opaque key of the dispute, the inspection or the request."),
    scope: z
      .strictObject({ ...itemScopeSchema.shape, subjectIds: dataItemSchema.shape.subjectIds.exactOptional() })
      .describe("What it holds: the items that match every list given. Without any list: everything."),
    authorId: opaqueKey.describe("Who ordered the hold."),
    ground: z
      .enum(["dispute", "inspection", "investigation", "request", "other"])
      .describe("request: a person's request about the data is being answered, which needs it."),
    from: localDateSchema.describe("The day it was ordered. It holds as soon as it is known."),
    releasedOn: localDateSchema.exactOptional().describe("The first day on which it no longer holds."),
  })
  .refine(({ from, releasedOn }) => releasedOn === undefined || from <= releasedOn, {
    path: ["releasedOn"],
    params: { issue: "retention/released-before-held" },
  });

/** One reason to hold data: a dispute, an inspection, a request that is being answered. Holds are a set of matters: each is released by itself. */
export type Matter = z.infer<typeof matterSchema>;

/**
 * Whether a matter holds an item, whatever the day.
 *
 * @param matter - the matter
 * @param item - the item
 * @returns true where the item matches every list that the scope gives
 */
export function holdsItem({ scope }: Pick<Matter, "scope">, item: DataItem): boolean {
  const { subjectIds } = scope;
  if (subjectIds && !item.subjectIds.some((id) => subjectIds.includes(id))) return false;
  return isInItemScope(item, scope);
}
