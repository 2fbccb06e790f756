import { SamtalError } from "@samtal/core";
import type { RetentionColumnNames } from "./columnNames.ts";

type Path = readonly string[];

/** Quoted identifiers and numbered parameters of one statement. Only an identifier ever becomes part of its text. */
export interface SqlNames {
  /** A column as the statement writes it. */
  column(...path: Path): string;
  /** A parameter; the same value is sent once. */
  parameter(value: string, type: "date" | "text"): string;
  readonly values: readonly string[];
}

/**
 * @throws SamtalError `retention/column-missing` at the use of a column that was left out and decides,
 *   `retention/unsafe-identifier`
 */
export function sqlNames(columns: RetentionColumnNames): SqlNames {
  const values: string[] = [];
  const positions = new Map<string, number>();
  return {
    values,
    column(...path) {
      let found: unknown = columns;
      for (const part of path) {
        found = typeof found === "object" && found !== null && Object.hasOwn(found, part) ? (found as Record<string, unknown>)[part] : undefined;
      }
      if (found === undefined) throw SamtalError.of("retention/column-missing", ["columns", ...path]);
      return quoted(found, ["columns", ...path]);
    },
    parameter(value, type) {
      const key = `${type} ${value}`;
      let position = positions.get(key);
      if (position === undefined) {
        position = values.push(type === "date" ? sqlDate(value) : value);
        positions.set(key, position);
      }
      return `$${position}::${type}`;
    },
  };
}

/** A day as PostgreSQL reads it: to it the year 0 is 1 BC. */
export const sqlDate = (day: string): string => (day.startsWith("0000-") ? `0001${day.slice(4)} BC` : day);

/**
 * An identifier between double quotes. Letters, digits, `_` and `$` only, and no more than PostgreSQL keeps: a longer
 * one would be cut without a word and name another column.
 *
 * @throws SamtalError `retention/unsafe-identifier` without the name: it may hold anything
 */
export function quoted(name: unknown, path: Path): string {
  if (typeof name !== "string" || !/^[A-Za-z_][A-Za-z0-9_$]{0,62}$/.test(name) || name.includes("\n")) {
    throw SamtalError.of("retention/unsafe-identifier", [...path]);
  }
  return `"${name}"`;
}
