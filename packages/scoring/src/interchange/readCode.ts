import { issue, reason } from "@samtal/core";
import type { InterchangeLoss } from "./interchangeLoss.ts";
import type { ReadRating } from "./ratingReading.ts";
import type { VendorCode, VendorDialect } from "./vendorDialect.ts";

/** Reads a value as a rating on the dialect's own scale. */
export function readCode(dialect: VendorDialect, value: unknown): ReadRating {
  const exact = entryOf(dialect, value ?? null, []);
  if (exact !== undefined) return exact;
  const other = otherSpelling(value);
  const spelt = other === undefined ? undefined : entryOf(dialect, other, [numberAsText(dialect)]);
  if (spelt !== undefined) return spelt;
  const known = [...dialect.levels, ...dialect.missing].map(({ code }) =>
    code === "" ? '""' : String(code),
  );
  return {
    status: "refused",
    issues: [issue("scoring/unknown-vendor-code", [], { dialect: dialect.id, known: known.join(" ") })],
  };
}

const numberAsText = ({ id }: VendorDialect): InterchangeLoss =>
  reason("scoring/number-as-text", { dialect: id });

function entryOf(
  dialect: VendorDialect,
  value: unknown,
  losses: readonly InterchangeLoss[],
): ReadRating | undefined {
  const level = dialect.levels.find(({ code }) => code === value);
  if (level !== undefined) {
    return { status: "read", rating: { state: "rated", rated: { on: "level", level: level.level } }, losses };
  }
  const missing = dialect.missing.find(({ code }) => code === value);
  if (missing === undefined) return undefined;
  const { state } = missing;
  const params = { dialect: dialect.id, state };
  const written = dialect.missing.find((entry) => entry.state === state);
  const merged = written === missing ? [] : [reason("scoring/missing-state-merged", params)];
  const ambiguous = missing.alsoMeans === undefined ? [] : [reason("scoring/missing-code-ambiguous", params)];
  return { status: "read", rating: { state }, losses: [...losses, ...merged, ...ambiguous] };
}

/** A number spelt as text, or text as the number that it spells; undefined where it spells none exactly. */
function otherSpelling(value: unknown): VendorCode | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value.length > 24) return undefined;
  return String(Number(value)) === value ? Number(value) : undefined;
}
