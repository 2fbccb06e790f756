// Compiles and runs the code in README files, docs/ and TSDoc, and compares what `// => value` promises.
// Without arguments it takes every document; with arguments, the files named.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkedSource } from "./docExamples/checkedSource.ts";
import type { DocExample, Fault } from "./docExamples/docExample.ts";
import { examplesInMarkdown } from "./docExamples/examplesInMarkdown.ts";
import { examplesInSource } from "./docExamples/examplesInSource.ts";
import { runFaults } from "./docExamples/runFaults.ts";
import { typeFaults } from "./docExamples/typeFaults.ts";
import { documents } from "./documents.ts";
import { root } from "./root.ts";

const named = process.argv.slice(2);
const files = named.length > 0 ? named : documents();
// Below the repository, so that the examples find the packages as a reader's project would.
const folder = join(root, ".ci/.cache/doc-examples", String(process.pid));
const checkModule = join(root, ".ci/docExamples/check.ts");
const faults: Fault[] = [];
const written = new Map<string, DocExample>();
let checks = 0;

mkdirSync(folder, { recursive: true });
for (const file of files) {
  const text = readFileSync(join(root, file), "utf8");
  const found = file.endsWith(".md")
    ? { examples: examplesInMarkdown(file, text), faults: [] }
    : examplesInSource(file, text);
  faults.push(...found.faults);
  for (const example of found.examples) {
    const checked = checkedSource(example, checkModule);
    faults.push(...checked.faults);
    checks += checked.checks;
    const path = join(folder, `${written.size}.ts`);
    writeFileSync(path, checked.source);
    written.set(path, example);
  }
}
faults.push(...typeFaults(written), ...(await runFaults(written)));
rmSync(folder, { recursive: true });

for (const { file, line, message } of faults) console.error(`${file}:${line}: ${message}`);
console.log(`Documents: ${written.size} examples, ${checks} checked lines, ${faults.length} faults.`);
process.exit(faults.length > 0 ? 1 : 0);
