import { compareText, type Id, type Question, type Reason, reason } from "@samtal/core";

/** A question to leave out, and why this one. */
export interface Drop {
  readonly questionId: Id<"question">;
  readonly because: readonly Reason[];
}

/**
 * What to leave out so that the rest fits: the least important question first. Within one importance, first those
 * whose competencies keep another question, then the longest, then by id.
 *
 * @param remaining - rated questions that are neither asked nor skipped
 * @param asked - rated questions that were asked
 * @param minutes - what is left for them
 */
export function dropOrder(remaining: readonly Question[], asked: readonly Question[], minutes: number): Drop[] {
  const kept = new Set(remaining);
  const drops: Drop[] = [];
  let needed = remaining.reduce((sum, question) => sum + question.minutes, 0);
  // Minutes may have decimals: 0.1 + 0.2 fits into 0.3.
  while (needed > minutes + 1e-9 && kept.size > 0) {
    const questions = [...kept];
    const others = (question: Question): Question[] => [...asked, ...questions.filter((each) => each !== question)];
    const bare = (question: Question): string | undefined =>
      question.competencyIds.find((id) => !others(question).some(({ competencyIds }) => competencyIds.includes(id)));
    const [next] = questions.sort(
      (a, b) =>
        a.importance - b.importance ||
        Number(bare(a) !== undefined) - Number(bare(b) !== undefined) ||
        b.minutes - a.minutes ||
        compareText(a.id, b.id),
    );
    if (next === undefined) break;
    const competencyId = bare(next);
    const because = [reason("guide/drop-least-important", { importance: next.importance, minutes: next.minutes })];
    if (competencyId !== undefined) because.push(reason("guide/drop-leaves-competency", { competencyId }));
    drops.push({ questionId: next.id, because });
    kept.delete(next);
    needed -= next.minutes;
  }
  return drops;
}
