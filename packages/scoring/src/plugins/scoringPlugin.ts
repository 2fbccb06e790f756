import type { CombinationRule } from "../combination/combinationRule.ts";
import type { MustHaveRule } from "./mustHaveRule.ts";
import type { RaterModel } from "./raterModel.ts";
import type { ScalePlugin } from "./scalePlugin.ts";

/** Everything that scoring can be extended by. */
export type ScoringPlugin = CombinationRule | MustHaveRule | RaterModel | ScalePlugin;
