import { join } from "node:path";
import ts from "typescript";
import { root } from "../root.ts";
import type { DocExample, Fault } from "./docExample.ts";

/**
 * Type-checks the written examples under the repository's own strict flags.
 *
 * @param written - each example by the absolute path of the file it was written to
 */
export function typeFaults(written: ReadonlyMap<string, DocExample>): Fault[] {
  const base = join(root, "tsconfig.base.json");
  const { config } = ts.readConfigFile(base, ts.sys.readFile.bind(ts.sys)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([...written.keys()], { ...options, types: ["node"] });
  return [...written].flatMap(([path, { file, line }]) => {
    const source = program.getSourceFile(path);
    if (!source) return [{ file, line, message: "was not compiled" }];
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ start = 0, messageText, code }) => ({
      file,
      line: line + source.getLineAndCharacterOfPosition(start).line,
      message: `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    }));
  });
}
