import { isInItemScope } from "../facts/itemScope.ts";
import type { RestrictionRequest } from "../facts/retentionFacts.ts";
import { requesters, type View } from "./view.ts";

/** The restrictions that reach an item, those that were lifted too. */
export const restrictionsReaching = ({ item, index }: Pick<View, "item" | "index">): RestrictionRequest[] =>
  requesters(item)
    .flatMap((subjectId) => index.restrictionsOf.get(subjectId) ?? [])
    .filter(({ scope }) => isInItemScope(item, scope));
