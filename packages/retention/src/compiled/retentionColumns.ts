import { SamtalError } from "@samtal/core";
import { epochDayOf } from "@samtal/core/time";
import { dataCategories } from "../items/dataCategories.ts";
import type { CompiledPolicy } from "./compiledPolicy.ts";
import { needs } from "./needs.ts";
import type { LastDay, RetentionRow, RowTrigger } from "./retentionRow.ts";

/** Stages as numbers; 0 where no application is known. */
export const stageCodes = { active: 1, closed: 2, "process-ended": 3 } as const;

/** A day that is not recorded. It lies after every cutoff, so that what did not start is never past. */
export const noDay = 0x7f_ff_ff_ff;

/** A last day that nobody can name, and one that never was. */
export const openEnd = 0x7f_ff_ff_ff;
export const neverEnd = -0x80_00_00_00;

/** Of a consent: nobody knows yet. Its claim stands as its own clock has it, which counts as not started. */
export const unknownEnd = 0x7f_ff_ff_fe;

/** Days of rows as whole numbers since 1970-01-01, column by column: what {@link verdicts} reads. */
export interface RetentionColumns {
  /** How many rows there are. */
  readonly rows: number;
  /** The item of each row, counted from 0; rows of one item stand together. */
  readonly item: Int32Array;
  readonly itemIds: readonly string[];
  /** Index into `dataCategories`. */
  readonly category: Uint8Array;
  readonly stage: Uint8Array;
  readonly interviewing: Uint8Array;
  readonly triggers: Readonly<Partial<Record<RowTrigger, Int32Array>>>;
  /** A bit for each law of `laws`; the highest bit where any is known. */
  readonly jurisdictions: Int32Array;
  readonly jurisdictionsEver: Int32Array;
  readonly laws: readonly string[];
  readonly heldUntil: Int32Array;
  readonly restrictedUntil: Int32Array;
  readonly erasureRequestedOn: Int32Array;
  readonly sourcesUntil: Int32Array;
  readonly objectedOn: Readonly<Record<string, Int32Array>>;
  readonly consentUntil: Readonly<Record<string, Int32Array>>;
  readonly consentToCome: Readonly<Record<string, Uint8Array>>;
  readonly redacting: Readonly<Record<string, Uint8Array>>;
}

/** The bit that says that some law is recorded; a policy names at most as many as there are bits beside it. */
export const lawKnown = 0x40_00_00_00;
const mostLaws = 30;

/**
 * Rows as columns of numbers, for the memory and the speed that a million items ask for.
 *
 * @param rows - from {@link retentionRows}; those of one item stand together
 * @param compiled - the policy that they are for: only what it reads is kept
 * @throws SamtalError `retention/too-many-jurisdictions` beyond 30
 * @example
 * ```ts
 * import { compile, retentionColumns, swedishPolicy, verdicts } from "@samtal/retention";
 * import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
 *
 * const compiled = compile(swedishPolicy, parseLocalDate("2026-11-21"), parseTimeZone("Europe/Stockholm"));
 * verdicts(compiled, retentionColumns([], compiled)).length; // => 0
 * ```
 */
export function retentionColumns(rows: readonly RetentionRow[], compiled: CompiledPolicy): RetentionColumns {
  const { triggers, objectedOn, consentUntil, redacting } = needs(compiled);
  const laws = lawsOf(compiled);
  const itemIds: string[] = [];
  const item = Int32Array.from(rows, (row) => {
    if (itemIds.at(-1) !== row.item) itemIds.push(row.item);
    return itemIds.length - 1;
  });
  const column = (read: (row: RetentionRow) => number): Int32Array => Int32Array.from(rows, read);
  const per = <Key extends string, Column>(keys: readonly Key[], make: (key: Key) => Column): Record<Key, Column> =>
    Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Column>;
  const bits = (codes: readonly string[] | null): number =>
    codes === null ? 0 : codes.reduce((sum, code) => (laws.includes(code) ? sum | (1 << laws.indexOf(code)) : sum), lawKnown);
  return {
    rows: rows.length,
    item,
    itemIds,
    category: Uint8Array.from(rows, ({ category }) => dataCategories.indexOf(category)),
    stage: Uint8Array.from(rows, ({ stage }) => (stage === null ? 0 : stageCodes[stage])),
    interviewing: Uint8Array.from(rows, ({ interviewing }) => Number(interviewing)),
    triggers: per(triggers, (key) => column((row) => dayOf(row.triggers[key]))),
    laws,
    jurisdictions: column((row) => bits(row.jurisdictions)),
    jurisdictionsEver: column((row) => bits(row.jurisdictionsEver)),
    heldUntil: column((row) => lastOf(row.heldUntil, neverEnd)),
    restrictedUntil: column((row) => lastOf(row.restrictedUntil, neverEnd)),
    erasureRequestedOn: column((row) => dayOf(row.erasureRequestedOn)),
    sourcesUntil: column((row) => lastOf(row.sourcesUntil, openEnd)),
    objectedOn: per(objectedOn, (key) => column((row) => dayOf(row.objectedOn[key]))),
    consentUntil: per(consentUntil, (key) => column((row) => lastOf(row.consentUntil[key], unknownEnd))),
    consentToCome: per(consentUntil, (key) => Uint8Array.from(rows, (row) => Number(row.consentToCome[key] === true))),
    redacting: per(redacting, (key) => Uint8Array.from(rows, (row) => Number(row.redacting[key] === true))),
  };
}

/** The laws that a policy's claims and ceilings name, by code. */
function lawsOf({ claims, ceilings }: CompiledPolicy): string[] {
  const laws = [...new Set([...claims, ...ceilings].flatMap(({ jurisdiction }) => jurisdiction ?? []))].sort();
  if (laws.length > mostLaws) throw SamtalError.of("retention/too-many-jurisdictions", ["compiled"], { limit: mostLaws });
  return laws;
}

const dayOf = (day: RetentionRow["erasureRequestedOn"] | undefined): number =>
  day === null || day === undefined ? noDay : epochDayOf(day);

function lastOf(day: LastDay | null | undefined, missing: number): number {
  if (day === null || day === undefined) return missing;
  return day === "infinity" ? openEnd : day === "-infinity" ? neverEnd : epochDayOf(day);
}
