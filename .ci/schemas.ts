// Writes packages/*/schemas/*.schema.json from the zod schemas; `--check` fails where they differ.
import { writeOrCheck } from "./generatedFiles.ts";
import { allSchemas } from "./schemas/allSchemas.ts";

writeOrCheck(await allSchemas(), "pnpm schemas");
