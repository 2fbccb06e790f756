import { orderedScaleSchema } from "../../models/guide/scale.ts";
import { builder } from "./builder.ts";

/**
 * Five ordered levels, valued 1 to 5, keyed `l1` to `l5`.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildScale = builder(orderedScaleSchema, {
  kind: "ordered",
  id: "scale_five",
  levels: [
    { key: "l1", value: 1, label: { sv: "Saknas", en: "Absent" } },
    { key: "l2", value: 2, label: { sv: "Grundläggande", en: "Basic" } },
    { key: "l3", value: 3, label: { sv: "Tillräcklig", en: "Sufficient" } },
    { key: "l4", value: 4, label: { sv: "Stark", en: "Strong" } },
    { key: "l5", value: 5, label: { sv: "Framstående", en: "Outstanding" } },
  ],
});
