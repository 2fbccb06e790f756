import { reason } from "@samtal/core";
import type { OrdinalRefusal } from "./ordinalRefusal.ts";

/** A fit that came to nothing, in words. */
export function refusedFit(status: "unbounded" | "boundary" | "not-converged"): OrdinalRefusal {
  switch (status) {
    case "unbounded":
      return { status: "not-identified", because: [reason("scoring/effects-unbounded")] };
    case "boundary":
      return { status: "not-identified", because: [reason("scoring/effects-on-boundary")] };
    case "not-converged":
      return { status: "not-converged", because: [reason("scoring/effects-not-converged")] };
  }
}
