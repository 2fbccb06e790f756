import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig, type ExtractorLogLevel } from "@microsoft/api-extractor";
import { root } from "../root.ts";
import type { PackedPackage } from "./packedPackage.ts";

const quiet = { default: { logLevel: "none" as ExtractorLogLevel } };

/**
 * Compares the public API of each entry with the reviewed report in the package's `api` folder.
 *
 * @param isUpdate - rewrite the reports instead
 * @returns entries whose API is not the reviewed one
 */
export function apiFaults({ folder, entries }: PackedPackage, isUpdate: boolean): string[] {
  const reports = join(root, folder, "api");
  mkdirSync(reports, { recursive: true });
  const wanted = new Map(
    [...entries].map(([entry, module]) => [`${fileNameOf(entry)}.api.md`, { entry, module }]),
  );
  const strays = readdirSync(reports).filter((file) => !wanted.has(file));
  if (isUpdate) for (const file of strays) rmSync(join(reports, file));
  const faults = isUpdate ? [] : strays.map((file) => `api/${file} belongs to no entry`);
  for (const [file, { entry, module }] of wanted) {
    const isKnown = existsSync(join(reports, file));
    const { apiReportChanged } = extract(folder, file, module, isUpdate);
    if (isUpdate) continue;
    if (!isKnown) faults.push(`${entry} has no API report`);
    else if (apiReportChanged) faults.push(`${entry} differs from the reviewed api/${file}`);
  }
  return faults;
}

/** `.` is reported in index.api.md, `./time` in time.api.md. */
function fileNameOf(entry: string): string {
  return entry === "." ? "index" : entry.slice(2).replaceAll("/", "-");
}

function extract(folder: string, file: string, module: string, isUpdate: boolean) {
  const packageFolder = join(root, folder);
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: packageFolder,
      mainEntryPointFilePath: join(packageFolder, `${module}.d.ts`),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "ES2022",
            lib: ["ES2023"],
            module: "ESNext",
            moduleResolution: "bundler",
            types: [],
          },
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: file,
        reportFolder: join(packageFolder, "api"),
        reportTempFolder: join(root, ".ci/.cache/api", folder),
        // A type that an entry uses but leaves to a sister entry to export belongs to the contract all the same.
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      // Their places name the build's hashed files, and TSDoc is typedoc's to judge.
      messages: {
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
        compilerMessageReporting: quiet,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(packageFolder, "package.json"),
  });
  return Extractor.invoke(config, {
    localBuild: isUpdate,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
}
