// Writes docs/errors.md and docs/reasons.md from the packages' texts; `--check` fails where they differ.
import { codesPages } from "./codes/codesPages.ts";
import { writeOrCheck } from "./generatedFiles.ts";

writeOrCheck(await codesPages(), "pnpm docs:errors");
