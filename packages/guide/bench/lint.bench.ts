import { lintPackFor, lintText } from "@samtal/guide";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";
import english from "../testdata/questionLint/development.en.json" with { type: "json" };
import swedish from "../testdata/questionLint/development.sv.json" with { type: "json" };

// The labelled questions of the development set, over and over until they are ten thousand: at most a second of CPU time.
const asked = 10_000;
const limit = 1_000;

for (const [language, items] of [
  ["en", english],
  ["sv", swedish],
] as const) {
  const options = { packs: [lintPackFor("EU", language)], language, kind: "question" } as const;
  const texts = Array.from({ length: asked }, (_, at) => (items[at % items.length] as { text: string }).text);
  const { best, value } = cpuMilliseconds(() => texts.reduce((sum, text) => sum + lintText(text, options).findings.length, 0), 5);
  const missed = best > limit;
  process.stdout.write(
    `lint, ${language}: ${asked} questions in ${best.toFixed(0)} ms of CPU time (at most ${limit}), ` +
      `${Math.round((asked / best) * 1000)} a second, ${value} findings${missed ? ": MISSED" : ""}\n`,
  );
  if (missed) process.exitCode = 1;
}
