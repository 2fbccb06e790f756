import { type BusinessCalendar, epochDayOf } from "@samtal/core/time";
import { dataCategories } from "../items/dataCategories.ts";
import { type ClaimKernel, claimKernel } from "./claimKernel.ts";
import { compiledGroups } from "./compiledGroups.ts";
import type { CompiledPolicy } from "./compiledPolicy.ts";
import type { RetentionColumns } from "./retentionColumns.ts";

/** Each category's claims on columns, by the category's number; `undefined` where no claim is about it. */
export function kernelGroups(
  compiled: CompiledPolicy,
  columns: RetentionColumns,
  calendar?: BusinessCalendar,
): readonly (readonly ClaimKernel[] | undefined)[] {
  const today = epochDayOf(compiled.day);
  const byCategory = new Map<string, ClaimKernel[]>();
  for (const { categories, claims, ceilings } of compiledGroups(compiled)) {
    const kernels = claims.map((claim) => claimKernel(claim, ceilings, today, columns, calendar));
    for (const category of categories) byCategory.set(category, kernels);
  }
  return dataCategories.map((category) => byCategory.get(category));
}
