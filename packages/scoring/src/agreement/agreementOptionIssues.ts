import { type Issue, issue } from "@samtal/core";
import { confidenceLevelIssues } from "../statistic/confidenceLevelIssues.ts";
import { isRatingNumber } from "../statistic/isRatingNumber.ts";
import type { AgreementOptions, AgreementWeights } from "./agreementOptions.ts";
import type { Category } from "./category.ts";

/** Weights are a square over the categories, and every unit has a count for each: a thousand make 8 MB of weights. */
const mostCategories = 1_000;

/** What is wrong with the options of a coefficient of agreement. */
export function agreementOptionIssues({ categories, weights, level }: AgreementOptions): Issue[] {
  return [
    ...categoryIssues(categories),
    ...(categories.length <= mostCategories
      ? []
      : [issue("scoring/too-many-categories", ["options", "categories"], { maximum: mostCategories })]),
    ...(weights === undefined ? [] : weightIssues(categories, weights)),
    ...(level === undefined ? [] : confidenceLevelIssues(level, ["options", "level"])),
  ];
}

/** What is wrong with a declared scale. */
export function categoryIssues(categories: readonly Category[]): Issue[] {
  const issues: Issue[] = [];
  if (categories.length < 2) issues.push(issue("scoring/too-few-categories", ["options", "categories"]));
  const seen = new Set<Category>();
  categories.forEach((category, at) => {
    const path = ["options", "categories", at];
    if (typeof category === "number" && !isRatingNumber(category)) {
      issues.push(issue("scoring/invalid-category", path));
    } else if (seen.has(category)) issues.push(issue("scoring/duplicate-category", path));
    seen.add(category);
  });
  return issues;
}

/** Whether every number of a scale is larger than the one before; texts are in order as they stand. */
export function ascending(categories: readonly Category[]): boolean {
  const numbers = categories.filter((category) => typeof category === "number");
  return numbers.every((value, at) => at === 0 || value > (numbers[at - 1] as number));
}

function weightIssues(categories: readonly Category[], weights: AgreementWeights): Issue[] {
  const path = ["options", "weights"];
  if (weights === "none") return [];
  if (weights === "ordinal") {
    return ascending(categories) ? [] : [issue("scoring/categories-not-ascending", ["options", "categories"])];
  }
  if (weights === "linear" || weights === "quadratic") {
    return categories.every((category) => typeof category === "number")
      ? []
      : [issue("scoring/weights-need-numbers", path)];
  }
  const size = categories.length;
  const [matrix, valid] =
    "agreement" in weights ? [weights.agreement, agreementCell] : [weights.disagreement, disagreementCell];
  const square = matrix.length === size && matrix.every((row) => row.length === size);
  const sound =
    square &&
    matrix.every((row, at) =>
      row.every((cell, beside) => valid(cell, at === beside) && cell === matrix[beside]?.[at]),
    ) &&
    ("agreement" in weights || matrix.some((row) => row.some((cell) => cell > 0)));
  return sound ? [] : [issue("scoring/invalid-weights", path, { categories: size })];
}

const agreementCell = (cell: number, onDiagonal: boolean): boolean =>
  onDiagonal ? cell === 1 : cell >= 0 && cell <= 1;

const disagreementCell = (cell: number, onDiagonal: boolean): boolean =>
  onDiagonal ? cell === 0 : cell >= 0 && Number.isFinite(cell);
