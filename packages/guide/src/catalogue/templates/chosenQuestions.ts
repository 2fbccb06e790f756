import { compareText, type Question } from "@samtal/core";
import type { CatalogueEntry } from "../catalogueEntry.ts";

/**
 * Questions of every competency in turn, until the minutes are used: a first one for each, then a second, and so on.
 *
 * A competency's questions alternate between behavioural and situational, each kind by importance. Every second
 * competency begins with a situational one, so that even a short interview has both kinds. What was chosen is asked by
 * importance, and within one importance in the order of the competencies.
 */
export function chosenQuestions(entries: readonly CatalogueEntry[], minutes: number): Question[] {
  const queues = entries.map(({ questions }, at) => alternating(questions, at % 2 === 0));
  const rounds = Math.max(0, ...queues.map(({ length }) => length));
  const chosen = new Map<string, Question>();
  let left = minutes;
  for (let round = 0; round < rounds; round += 1) {
    for (const queue of queues) {
      const question = queue[round];
      if (question === undefined || chosen.has(question.id) || question.minutes > left) continue;
      chosen.set(question.id, question);
      left -= question.minutes;
    }
  }
  return [...chosen.values()].sort((one, other) => other.importance - one.importance);
}

function alternating(questions: readonly Question[], behaviouralFirst: boolean): Question[] {
  const byImportance = [...questions].sort(
    (one, other) => other.importance - one.importance || compareText(one.id, other.id),
  );
  const behavioural = byImportance.filter(({ kind }) => kind === "behavioural");
  const others = byImportance.filter(({ kind }) => kind !== "behavioural");
  const [first, second] = behaviouralFirst ? [behavioural, others] : [others, behavioural];
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) =>
    [first[at], second[at]].filter((question) => question !== undefined),
  ).flat();
}
