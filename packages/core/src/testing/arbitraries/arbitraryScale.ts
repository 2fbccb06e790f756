import * as fc from "fast-check";
import {
  continuousScaleSchema,
  levelKeySchema,
  nominalScaleSchema,
  orderedScaleSchema,
  pluginScaleSchema,
  type Scale,
} from "../../models/guide/scale.ts";
import { arbitraryId } from "./arbitraryId.ts";
import { arbitraryLocalizedText } from "./arbitraryLocalizedText.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

const tenths = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 10);

/** Scales of all four kinds; the steps of ordered ones are rarely equal. */
export function arbitraryScale(): fc.Arbitrary<Scale> {
  const label = arbitraryLocalizedText();
  const keys = fc.uniqueArray(arbitraryOf(levelKeySchema), { minLength: 2, maxLength: 7 });
  const values = fc
    .uniqueArray(tenths, { minLength: 7, maxLength: 7 })
    .map((all) => all.sort((a, b) => a - b));

  const ordered = fc
    .record({ id: arbitraryId("scale"), keys, values, label })
    .map(({ id, keys, values, label }) => {
      const levels = keys.map((key, at) => ({ key, value: values[at], label }));
      return orderedScaleSchema.parse({ kind: "ordered", id, levels });
    });
  const nominal = fc
    .record({ id: arbitraryId("scale"), keys, label })
    .map(({ id, keys, label }) =>
      nominalScaleSchema.parse({ kind: "nominal", id, levels: keys.map((key) => ({ key, label })) })
    );
  return fc.oneof(ordered, nominal, arbitraryOf(continuousScaleSchema), arbitraryOf(pluginScaleSchema));
}
