import type { z } from "zod";

/** What the checks of a string, number or array schema say about its values. */
export interface SchemaBounds {
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly minimumExcluded?: boolean;
  readonly maximum?: number;
  readonly maximumExcluded?: boolean;
  /** Whether there are refinements, which only the schema itself can judge. */
  readonly refined?: boolean;
}

/** Reads the checks of a schema; a later check overrides an earlier one of the same kind. */
export function schemaBounds({ _zod: { def } }: z.core.$ZodType): SchemaBounds {
  const own = def as { format?: string };
  const bounds: SchemaBounds[] = (def.checks ?? []).map((check) => boundOf(check as z.core.$ZodChecks));
  return Object.assign({}, own.format === undefined ? {} : { format: own.format }, ...bounds) as SchemaBounds;
}

function boundOf(check: z.core.$ZodChecks): SchemaBounds {
  const { def } = check._zod;
  switch (def.check) {
    case "min_length":
      return { minimum: def.minimum };
    case "max_length":
      return { maximum: def.maximum };
    case "greater_than":
      return { minimum: Number(def.value), minimumExcluded: !def.inclusive };
    case "less_than":
      return { maximum: Number(def.value), maximumExcluded: !def.inclusive };
    case "string_format":
      return def.pattern ? { pattern: def.pattern } : {};
    default:
      return (def as { check: string }).check === "custom" ? { refined: true } : {};
  }
}
