import { noAmbient } from "./noAmbient.js";

/** oxlint's plugin of this repository. */
export default { meta: { name: "samtal" }, rules: { "no-ambient": noAmbient } };
