// A thousand guides from the catalogue, audited by the document face: auditStructure has no kernel of its own.
import { type LanguageTag, toId } from "@samtal/core";
import { auditStructure, competencyCatalogue, guideTemplate, publishGuide } from "@samtal/guide";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";

const guides = 1_000;
const limit = 1_000;
const guide = publishGuide(
  guideTemplate("structured-60", {
    guideId: toId("guide", "bench"),
    roleId: toId("role", "bench"),
    competencies: competencyCatalogue().slice(0, 4),
    languages: ["sv", "en"] as LanguageTag[],
  }),
);
const many = Array.from({ length: guides }, (_, at) => ({ ...guide, version: at + 1 }));
const { best, value } = cpuMilliseconds(() => {
  let findings = 0;
  for (const each of many) {
    for (const component of auditStructure(each, { lint: [] }).components) findings += component.findings.length + 1;
  }
  return findings;
}, 3);
const missed = best > limit || value < guides * 15;
process.stdout.write(`audit: document face (auditStructure): ${guides} guides in ${best.toFixed(0)} ms CPU (at most ${limit}): ${(limit / best).toFixed(1)} times as fast as the limit asks${missed ? ": MISSED" : ""}\n`);
if (missed) process.exitCode = 1;
