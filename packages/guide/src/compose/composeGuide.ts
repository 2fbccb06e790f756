import {
  compareText,
  type Id,
  type InterviewGuideDraft,
  type Question,
  type Reason,
  reason,
  parseInterviewGuideDraft,
  SamtalError,
} from "@samtal/core";
import { catalogueScale } from "../catalogue/catalogueScale.ts";
import { inLanguages } from "../catalogue/templates/inLanguages.ts";
import { checkGuide, type GuideCheck } from "../checkGuide.ts";
import { campion1997 } from "../sources.ts";
import { composedGuideId, type ComposeOptions, refuseComposeMistakes } from "./composeOptions.ts";
import { composedSections, sharedMinutes } from "./composedSections.ts";
import { optimalSelection, type SelectionItem } from "./optimalSelection.ts";
import { type Eligibility, mainCompetency, type QuestionChoice, reasonAgainst } from "./questionChoice.ts";

/** One round of what {@link composeGuide} made. */
export type ComposedRound = {
  /** From 1 up. */
  readonly round: number;
  /** Every question of the bank, by id. */
  readonly choices: readonly QuestionChoice[];
  readonly because: readonly Reason[];
} & (
  | { readonly status: "composed"; readonly guide: InterviewGuideDraft; readonly check: GuideCheck }
  /** What was composed lacks what a guide needs, and `check` says what. */
  | { readonly status: "incomplete"; readonly guide: InterviewGuideDraft; readonly check: GuideCheck }
  /** Some competency gets no question at all, so that there is no guide. */
  | { readonly status: "uncovered"; readonly competencyIds: readonly Id<"competency">[] }
);

/** What {@link composeGuide} made. */
export interface ComposedGuides {
  /** `composed` when every round is. */
  readonly status: "composed" | "not-composed";
  readonly rounds: readonly ComposedRound[];
}

/**
 * Composes an interview guide from a bank of questions: which ones, in which order, and why each.
 *
 * Among all choices that fit into the time it takes the one with, in this order, (1) the most competencies with a
 * question, (2) the most with two, (3) the most with both a behavioural and a situational one, (4) the largest sum of
 * squared importance, (5) the fewest minutes. The optimum is exact. A question counts for the first of its competencies
 * that the guide rates. What was chosen is asked by importance, within one importance in the order of the competencies.
 *
 * Rounds are filled one after the other, each with the optimum of what those before it left. Nothing is asked that needs
 * everyone in one room; where answers are recorded there are no probes, technical tasks or cases.
 *
 * @param options - ids, role, competencies, bank, minutes, rounds and languages
 * @returns per round a draft that {@link checkGuide} finds complete, or what keeps it from being one, with a reason for
 *   every question of the bank
 * @throws SamtalError `guide/compose-minutes`, `guide/compose-rounds`, `guide/compose-no-competency`,
 *   `guide/compose-repeated-id`, `guide/compose-activity-elsewhere`, `guide/compose-activity-competency`,
 *   `guide/compose-activity-language`, `guide/compose-activities-too-long`, `guide/no-language`, `guide/template-language`, `guide/other-role`
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { buildRole } from "@samtal/core/testing";
 * import { competencyCatalogue, composeGuide } from "@samtal/guide";
 *
 * const competencies = competencyCatalogue(["competency_problem-solving", "competency_collaboration"]);
 * const composed = composeGuide({
 *   guideId: toId("guide", "first"),
 *   role: buildRole({ competencyIds: competencies.map(({ competency }) => competency.id) }),
 *   competencies,
 *   bank: competencies.flatMap(({ questions }) => questions),
 *   minutes: 45,
 *   languages: ["sv"],
 * });
 * composed.status; // => "composed"
 * composed.rounds[0]?.choices.filter(({ verdict }) => verdict === "chosen").length; // => 6
 * ```
 */
export function composeGuide(options: ComposeOptions): ComposedGuides {
  refuseComposeMistakes(options);
  const { rounds: count = 1 } = options;
  const askedBefore = new Map<string, number>();
  const rounds = Array.from({ length: count }, (_, at) => {
    const composed = composedRound(options, at + 1, askedBefore);
    for (const { questionId, verdict } of composed.choices) if (verdict === "chosen") askedBefore.set(questionId, at + 1);
    return composed;
  });
  return { status: rounds.every(({ status }) => status === "composed") ? "composed" : "not-composed", rounds };
}

function composedRound(options: ComposeOptions, round: number, askedBefore: ReadonlyMap<string, number>): ComposedRound {
  const { competencies, languages, minutes, format = "one-interviewer", role } = options;
  const positions = new Map<string, number>(competencies.map(({ competency }, at) => [competency.id, at]));
  const asked = new Set(positions.keys());
  const by: Eligibility = {
    competencyIds: asked,
    languages,
    asynchronous: format === "asynchronous",
    needsOneRoom: new Set(options.needsOneRoom),
    askedBefore,
  };
  const against = new Map<string, Reason>();
  const eligible: Question[] = [];
  const bank = [...options.bank].sort((a, b) => compareText(a.id, b.id));
  for (const question of bank) {
    const why = reasonAgainst(question, by);
    if (why === undefined) eligible.push(question);
    else against.set(question.id, why);
  }
  const positionOf = (question: Question): number => positions.get(mainCompetency(question, asked) ?? "") ?? 0;
  const activities = (options.activities ?? []).filter(({ guideId }) => guideId === composedGuideId(options, round));
  const time = sharedMinutes(minutes, activities.reduce((sum, { minutes: own }) => sum + own, 0));
  if (time.questions <= 0) {
    const most = time.questions + time.activities;
    throw SamtalError.of("guide/compose-activities-too-long", ["activities"], { round, minutes: time.activities, most });
  }
  const items = eligible.map((question) => itemOf(question, positionOf(question)));
  const chosen = new Set(optimalSelection(items, competencies.length, time.questions * 60));
  const questions = eligible
    .filter(({ id }) => chosen.has(id))
    .sort((a, b) => b.importance - a.importance || positionOf(a) - positionOf(b) || compareText(a.id, b.id));

  const perCompetency = competencies.map((_, at) => questions.filter((question) => positionOf(question) === at));
  const places = new Map(perCompetency.flatMap((own) => own.map((question, nth) => [question.id, nth] as const)));
  const choices = bank.map((question): QuestionChoice => {
    const nth = places.get(question.id);
    const competencyId = mainCompetency(question, asked) ?? "";
    const { importance } = question;
    if (nth !== undefined) {
      const why = reason("guide/compose-chosen", { competencyId, nth: nth + 1, importance }, campion1997);
      return { questionId: question.id, verdict: "chosen", because: [why] };
    }
    const why = against.get(question.id) ?? timeReason(question, time.questions);
    return { questionId: question.id, verdict: "left-out", because: [why] };
  });

  const planned = questions.reduce((sum, question) => sum + question.minutes, 0);
  const because = [
    reason("guide/compose-optimum", { questions: questions.length, planned: rounded(planned), minutes: time.questions }),
  ];
  const uncovered: Id<"competency">[] = [];
  for (const [at, own] of perCompetency.entries()) {
    const competencyId = competencies[at]?.competency.id as Id<"competency">;
    const there = items.filter(({ competency }) => competency === at).length;
    if (own.length === 0) {
      uncovered.push(competencyId);
      because.push(
        there === 0
          ? reason("guide/compose-nothing-in-bank", { competencyId })
          : reason("guide/compose-no-time", { competencyId, minutes: time.questions }),
      );
    } else if (own.length === 1) {
      because.push(
        there === 1
          ? reason("guide/compose-one-in-bank", { competencyId }, campion1997)
          : reason("guide/compose-time-for-one", { competencyId, minutes: time.questions }, campion1997),
      );
    }
  }
  if (uncovered.length > 0) return { status: "uncovered", round, choices, because, competencyIds: uncovered };

  const draft = parseInterviewGuideDraft({
    schemaVersion: 1,
    id: composedGuideId(options, round),
    version: 1,
    roleId: role.id,
    title: role.title,
    scale: catalogueScale(),
    competencies: competencies.map(({ competency, anchors }) => ({ competency, anchors })),
    sections: composedSections(options, time, activities, questions.map((question) => ownCompetencies(question, asked, by))),
  });
  const guide = inLanguages(draft, languages);
  const check = checkGuide(guide, { languages, role });
  return { status: check.status === "complete" ? "composed" : "incomplete", round, choices, because, guide, check };
}

/** Fractions of a second are rounded up: what is chosen always fits. */
function itemOf({ id, kind, minutes, importance }: Question, competency: number): SelectionItem {
  return {
    id,
    competency,
    kind: kind === "behavioural" || kind === "situational" ? kind : "other",
    seconds: Math.max(1, Math.ceil(minutes * 60 - 1e-6)),
    importance,
  };
}

function timeReason({ minutes: needed, importance }: Question, minutes: number): Reason {
  return needed > minutes
    ? reason("guide/compose-too-long", { needed, minutes })
    : reason("guide/compose-outweighed", { needed, importance });
}

/** A guide names only competencies of its own, and nobody probes a recorded answer. */
function ownCompetencies(question: Question, asked: ReadonlySet<string>, by: Eligibility): Question {
  return {
    ...question,
    competencyIds: question.competencyIds.filter((id) => asked.has(id)),
    variants: by.asynchronous ? question.variants.map((variant) => ({ ...variant, probes: [] })) : question.variants,
  };
}

function rounded(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
