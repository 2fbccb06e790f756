import { nominalScaleSchema } from "../../models/guide/scale.ts";
import { builder } from "./builder.ts";

/** Three codes without an order. @throws SamtalError when an override makes it invalid */
export const buildNominalScale = builder(nominalScaleSchema, {
  kind: "nominal",
  id: "scale_working-style",
  levels: [
    { key: "alone", label: { sv: "Helst ensam", en: "Preferably alone" } },
    { key: "in-pairs", label: { sv: "Helst i par", en: "Preferably in pairs" } },
    { key: "in-group", label: { sv: "Helst i grupp", en: "Preferably in a group" } },
  ],
});
