import * as fc from "fast-check";

// A commit's tests say the same on every run: properties draw from one seed. `pnpm test:seeds` looks further.
const given = Number(process.env["FAST_CHECK_SEED"]);
fc.configureGlobal({ seed: Number.isInteger(given) && given !== 0 ? given : 20_261_121 });
