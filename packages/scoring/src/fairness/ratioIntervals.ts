import { normalQuantile } from "../distributions/normalQuantile.ts";
import type { FairnessBounds, FairnessInterval } from "./fairnessFigure.ts";
import { scoreRatioBounds } from "./scoreRatioBounds.ts";
import type { Selection } from "./selection.ts";

/** Bounds of the impact ratio, by method. */
export interface RatioIntervals {
  readonly katzLog: FairnessInterval;
  readonly adjustedLog: FairnessInterval;
  /** The one to read: sound for small groups and for rates near 0 and 1. */
  readonly miettinenNurminen: FairnessInterval;
  readonly koopman: FairnessInterval;
}

/** The intervals of the ratio of the focal group's rate to the reference group's. */
export function ratioIntervals(focal: Selection, reference: Selection, level: number): RatioIntervals {
  const z = normalQuantile(1 - (1 - level) / 2);
  return {
    katzLog: katzLog(focal, reference, level, z),
    adjustedLog: adjustedLog(focal, reference, level, z),
    miettinenNurminen: score(focal, reference, level, z, true),
    koopman: score(focal, reference, level, z, false),
  };
}

const katz = { method: "Katz, log", reference: "Katz, Baptista, Azen and Pike (1978), Biometrics 34, 469-474" };
const adjusted = { method: "adjusted log, one half added", reference: "Walter (1975)" };
const koopman = { method: "Koopman, score", reference: "Koopman (1984), Biometrics 40, 513-517" };
const miettinenNurminen = {
  method: "Miettinen and Nurminen, score",
  reference: "Miettinen and Nurminen (1985), Statistics in Medicine 4, 213-226",
};

/** The logarithm of a ratio needs somebody selected on both sides. */
function katzLog(focal: Selection, reference: Selection, level: number, z: number): FairnessInterval {
  if (reference.selected === 0) {
    const reason = focal.selected === 0 ? "nobody-selected" : "reference-rate-zero";
    return { status: "undefined", reason, ...katz };
  }
  if (focal.selected === 0) return { status: "undefined", reason: "unbounded", ...katz };
  return { status: "ok", ...logBounds(focal, reference, 0, z), level, ...katz };
}

/** Half a person more selected on each side makes 0 a ratio, but 0/0 stays one of nothing. */
function adjustedLog(focal: Selection, reference: Selection, level: number, z: number): FairnessInterval {
  if (focal.selected + reference.selected === 0) return { status: "undefined", reason: "nobody-selected", ...adjusted };
  return { status: "ok", ...logBounds(focal, reference, 0.5, z), level, ...adjusted };
}

function logBounds(
  focal: Selection,
  reference: Selection,
  added: number,
  z: number,
): Pick<FairnessBounds, "lower" | "upper"> {
  const [a, n1] = [focal.selected + added, focal.total + added];
  const [b, n2] = [reference.selected + added, reference.total + added];
  const ratio = (a * n2) / (b * n1);
  const factor = Math.exp(z * Math.sqrt((n1 - a) / (a * n1) + (n2 - b) / (b * n2)));
  return { lower: ratio / factor, upper: ratio * factor };
}

function score(
  focal: Selection,
  reference: Selection,
  level: number,
  z: number,
  widened: boolean,
): FairnessInterval {
  const names = widened ? miettinenNurminen : koopman;
  if (focal.selected + reference.selected === 0) return { status: "undefined", reason: "nobody-selected", ...names };
  const [lower, upper] = scoreRatioBounds(focal, reference, z, widened);
  return { status: "ok", lower, upper, level, ...names };
}
