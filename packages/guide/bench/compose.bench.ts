// A guide composed from a bank of 2,000 questions: the optimiser alone, and the documents with a reason per question.
import { parseRole, type Question, questionSchema, toId } from "@samtal/core";
import { competencyCatalogue, composeGuide } from "@samtal/guide";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";
import { optimalSelection } from "../src/compose/optimalSelection.ts";

const limit = 50;
const competencies = competencyCatalogue().slice(0, 6);
const own = competencies.flatMap(({ questions }) => questions);

const bank: Question[] = Array.from({ length: 2_000 }, (_, nth) => {
  const template = own[nth % own.length];
  return questionSchema.parse({
    ...template,
    id: `question_${nth}`,
    minutes: 3 + ((nth * 7) % 11) / 2,
    importance: 1 + ((nth * 13) % 5),
  });
});
const items = bank.map(({ id, kind, minutes, importance, competencyIds }) => ({
  id,
  competency: competencies.findIndex(({ competency }) => competency.id === competencyIds[0]),
  kind: kind === "behavioural" ? ("behavioural" as const) : ("situational" as const),
  seconds: minutes * 60,
  importance,
}));
const role = parseRole({
  schemaVersion: 1,
  id: "role_bench",
  title: { en: "Backend developer" },
  competencyIds: competencies.map(({ competency }) => competency.id),
  country: "SE",
  timeZone: "Europe/Stockholm",
});

const faces = {
  "kernel (the best choice)": () => optimalSelection(items, competencies.length, 40 * 60).length,
  "documents (guide, check, 2,000 reasons)": () =>
    composeGuide({ guideId: toId("guide", "bench"), role, competencies, bank, minutes: 60, languages: ["en"] }).rounds
      .length,
};

let missed = false;
for (const [name, face] of Object.entries(faces)) {
  const { best: each } = cpuMilliseconds(face, 20);
  missed ||= each > limit;
  process.stdout.write(`  ${name}: ${each.toFixed(1)} ms of ${limit}${each > limit ? ": MISSED" : ""}\n`);
}
process.exitCode = missed ? 1 : 0;
