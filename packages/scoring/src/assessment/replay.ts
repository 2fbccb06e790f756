import { issue, type Issue, type PluginRegistry } from "@samtal/core";
import type { ScoringPlugin } from "../plugins/scoringPlugin.ts";
import { shippedRegistry } from "../plugins/shippedRegistry.ts";
import { preparedRubric, type RubricPreparation } from "../rubric/preparedRubric.ts";
import type { AssessmentTrace } from "./assessmentTrace.ts";
import type { AssessOutcome } from "./assessOutcome.ts";
import { scoreApplication } from "./scoreApplication.ts";
import { untracedCard } from "./untracedCard.ts";

/**
 * Makes an assessment again from its trace: the same bytes, years later.
 *
 * It is refused rather than made differently: when a plugin has another version now or is gone, when the rubric in the
 * trace is not the one whose hash it names, and when the trace names other plugins than its rubric uses.
 *
 * @param trace - a parsed trace
 * @param plugins - the plugins at hand now
 * @returns what `assess` returned, its trace included; or `refused` with `scoring/plugin-version-differs`,
 *   `scoring/unknown-plugin`, `scoring/trace-altered`, `scoring/trace-plugins-differ` and whatever the trace's cards give rise to
 * @throws SamtalError `scoring/broken-plugin` when a plugin breaks its contract
 * @example
 * ```ts
 * import { contentHash, toId } from "@samtal/core";
 * import { buildRubric, buildScorecard } from "@samtal/core/testing";
 * import { assess, parseAssessmentTrace, replay } from "@samtal/scoring";
 *
 * const applicationId = toId("application", "1");
 * const outcome = assess({ applicationId, rubric: buildRubric({ quorum: 1 }), scorecards: [buildScorecard()] });
 * if (outcome.status !== "assessed") throw new Error(outcome.status);
 * const stored = JSON.stringify(outcome.trace);
 * const again = replay(parseAssessmentTrace(JSON.parse(stored)));
 * contentHash(again) === contentHash(outcome); // => true
 * ```
 */
export function replay(
  trace: AssessmentTrace,
  plugins: PluginRegistry<ScoringPlugin> = shippedRegistry,
): AssessOutcome {
  const { applicationId, rubric, setAside, deadline, consensus } = trace;
  const preparation = preparedRubric(rubric, plugins);
  const [first, ...others] = traceIssues(trace, plugins, preparation);
  if (first !== undefined) {
    return { status: "refused", applicationId, issues: [first, ...others, ...preparation.issues] };
  }
  const outcome = scoreApplication(preparation, {
    applicationId,
    cards: trace.cards.map((card) => untracedCard(trace, card)),
    pathOf: (at) => ["cards", at],
    setAsidePathOf: (at) => ["setAside", at],
    setAside,
    deadline,
    consensus: consensus === null ? null : untracedCard(trace, consensus),
  });
  return outcome.status === "assessed" ? outcome.unfold() : outcome;
}

function traceIssues(
  trace: AssessmentTrace,
  plugins: PluginRegistry<ScoringPlugin>,
  preparation: RubricPreparation,
): Issue[] {
  const issues: Issue[] = [];
  if (preparation.hash !== trace.rubricHash) issues.push(issue("scoring/trace-altered", ["rubricHash"]));
  for (const [at, { kind, id, version }] of trace.plugins.entries()) {
    const here = plugins.list().find((plugin) => plugin.kind === kind && plugin.id === id);
    // One that is gone is named by the rubric that asks for it.
    if (here === undefined || here.version === version) continue;
    const params = { kind, plugin: id, traced: version, here: here.version };
    issues.push(issue("scoring/plugin-version-differs", ["plugins", at, "version"], params));
  }
  // The list is made from the rubric: one that names other plugins would hide which versions reckoned.
  if (issues.length === 0 && preparation.status === "ok" && !sameList(trace.plugins, preparation.prepared.plugins)) {
    issues.push(issue("scoring/trace-plugins-differ", ["plugins"]));
  }
  return issues;
}

function sameList(a: AssessmentTrace["plugins"], b: AssessmentTrace["plugins"]): boolean {
  const keys = (list: AssessmentTrace["plugins"]): string => list.map(({ kind, id }) => `${kind} ${id}`).sort().join("\n");
  return keys(a) === keys(b);
}
