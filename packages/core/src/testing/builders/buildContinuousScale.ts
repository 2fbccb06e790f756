import { continuousScaleSchema } from "../../models/guide/scale.ts";
import { builder } from "./builder.ts";

/** Numbers from 0 to 100. @throws SamtalError when an override makes it invalid */
export const buildContinuousScale = builder(continuousScaleSchema, {
  kind: "continuous",
  id: "scale_percent",
  minimum: 0,
  maximum: 100,
});
