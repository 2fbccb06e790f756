import type { GeneratedFiles } from "../generatedFiles.ts";
import { publicExports } from "../publicExports.ts";
import { schemaFiles } from "./schemaFiles.ts";

/** The JSON Schema files of all packages, in each package's `schemas` folder. */
export async function allSchemas(): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  const folders: string[] = [];
  for (const [folder, exported] of await publicExports()) {
    folders.push(`${folder}/schemas`);
    for (const [name, content] of schemaFiles(exported)) files.set(`${folder}/schemas/${name}`, content);
  }
  return { files, folders };
}
