import { toId } from "@samtal/core";
import { buildDecision, buildNominalScale } from "@samtal/core/testing";
import { parseInstant, parseLocalDate } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { feedbackSection } from "../catalogue/sections/feedbackSection.ts";
import { copyOf } from "../testing/copyOf.ts";
import { first } from "../testing/first.ts";
import { auditInterviews } from "./auditInterviews.ts";
import { auditStructure } from "./auditStructure.ts";
import { structureComponents } from "./structureComponents.ts";
import { parseStructureProfile, type StructureProfile } from "./structureProfile.ts";
import { type AuditedRound, auditedRound, beforeOptions } from "../testing/auditedRound.ts";

const questionsOf = ({ guide }: AuditedRound) => first(guide.sections.slice(1)).questions;
const seatsOf = ({ options }: AuditedRound) => {
  const round = first(options.plan.rounds);
  if (round.mode !== "live") throw new Error("not live");
  return round;
};
const view = (kind: "cv" | "scorecard", at: string, whose = "2") => ({
  id: toId("event", "view"),
  at: parseInstant(at),
  viewerId: toId("interviewer", "1"),
  applicationIds: [toId("application", "1")],
  item: kind === "cv" ? { kind } : { kind, interviewerId: toId("interviewer", whose) },
});
const debrief = (at: string) => ({ id: toId("event", "debrief"), applicationId: toId("application", "1"), startedAt: parseInstant(at) });
const early = "2027-03-16T10:20:00Z";
const late = "2027-03-16T10:40:00Z";

function findingsOf(profile: StructureProfile): string[] {
  const named = profile.components.flatMap(({ findings, level }, at) => findings.map(({ code }) => `${at + 1} ${level} ${code}`));
  return [...named, ...profile.beside.map(({ code }) => `beside ${code}`)];
}
const before = (round: AuditedRound) => auditStructure(round.guide, beforeOptions(round));
const after = ({ guide, interviews, scorecards, options }: AuditedRound) =>
  auditInterviews(guide, interviews, scorecards, options);

describe("a round about which there is nothing to say", () => {
  it("meets all fifteen components after the interviews", () => {
    const profile = after(auditedRound());
    expect(profile.components.map(({ component, level }) => `${component} ${level}`)).toEqual(
      structureComponents.map((component) => `${component} met`),
    );
    expect(profile.beside).toEqual([]);
    expect(parseStructureProfile(copyOf(profile))).toEqual(profile);
  });

  it("meets before the interviews all but what shows in them alone", () => {
    const open = before(auditedRound()).components.filter(({ level }) => level !== "met");
    expect(open.map(({ component, level }) => `${component} ${level}`)).toEqual([
      "ancillary-data unknown",
      "notes unknown",
      "no-discussion unknown",
    ]);
  });
});

type Row = [string, (round: AuditedRound) => void, string[]];

const guideRows: Row[] = [
  ["1: a competency without a question", (round) => void (first(round.guide.sections.slice(1)).questions = questionsOf(round).slice(2)), ["1 not guide/competency-without-question"]],
  ["1: a question about an unknown competency", (round) => void first(questionsOf(round)).competencyIds.push(toId("competency", "x")), ["1 not guide/unknown-competency"]],
  ["1: a question about nothing", (round) => void questionsOf(round).push({ ...copyOf(first(questionsOf(round))), id: toId("question", "x"), competencyIds: [], minutes: 0 }), ["1 partly guide/question-without-competency"]],
  ["1: a competency that the role lacks", ({ options }) => void options.role.competencyIds.pop(), ["1 partly guide/competency-beyond-role"]],
  ["1: a competency that the guide lacks", ({ options }) => void options.role.competencyIds.push(toId("competency", "x")), ["1 not guide/role-competency-missing"]],
  ["2: a draft", ({ guide }) => void delete (guide as Partial<typeof guide>).contentHash, ["2 partly guide/audit-draft"]],
  ["2: a question in one language", (round) => void first(questionsOf(round)).variants.pop(), ["2 not guide/variant-missing"]],
  ["2: a round with another version", ({ options }) => void options.plan.rounds.push({ ...copyOf(first(options.plan.rounds)), id: toId("round", "x"), guideVersion: 2 }), ["2 partly guide/audit-other-version"]],
  ["3: no probes", (round) => first(questionsOf(round)).variants.forEach((variant) => (variant.probes = [])), ["3 partly guide/audit-no-probes"]],
  ["3: more probes than allowed", ({ options }) => void (options.thresholds = { maximumProbes: 1 }), []],
  ["3: a probe in one language", (round) => void first(first(questionsOf(round)).variants).probes.push({ id: toId("probe", "x"), text: "?" }), ["3 not guide/probe-missing"]],
  ["4: mostly technical questions", (round) => questionsOf(round).slice(0, 4).forEach((question) => (question.kind = "technical")), ["4 partly guide/audit-few-better-questions"]],
  ["4: only technical questions", (round) => questionsOf(round).forEach((question) => (question.kind = "technical")), ["4 not guide/audit-few-better-questions"]],
  ["4: a leading question", ({ options }) => void options.lint.push({ rule: "leading", path: ["sections", 1, "questions", 0, "variants", 0, "text"] }), ["4 partly guide/audit-weak-wording"]],
  ["4: a leading question, found in its other language and a probe too", ({ options }) => {
    for (const place of ["0", "1"]) options.lint.push({ rule: "leading", path: ["sections", 1, "questions", 0, "variants", Number(place), "text"] });
    options.lint.push({ rule: "leading", path: ["sections", 1, "questions", 0, "variants", 0, "probes", 0, "text"] });
  }, ["4 partly guide/audit-weak-wording"]],
  ["4: the wording of what opens the interview", ({ options }) => void options.lint.push({ rule: "leading", path: ["sections", 0, "questions", 0, "variants", 0, "text"] }), []],
  ["4: a risk that is another component's", ({ options }) => void options.lint.push({ rule: "union", path: ["sections", 1, "questions", 0] }), []],
  ["5: one question", (round) => void questionsOf(round).shift(), ["5 partly guide/few-questions"]],
  ["5: a section too short", (round) => void (first(questionsOf(round)).minutes += 1), ["5 partly guide/section-too-short"]],
  ["5: a round too short", (round) => void (seatsOf(round).minutes = 65), ["5 partly guide/audit-round-short"]],
  ["5: a booking too short", ({ options }) => void (first(options.bookings).end.instant = parseInstant("2027-03-16T10:05:00Z")), ["5 partly guide/audit-booking-short"]],
  ["7: no time for the candidate's questions", ({ guide }) => void (first(guide.sections.slice(2)).kind = "closing"), ["7 not guide/audit-no-candidate-questions"]],
  ["7: the candidate's questions first", ({ guide }) => void guide.sections.unshift(...guide.sections.splice(2, 1)), ["7 partly guide/audit-candidate-questions-early"]],
  ["8: a rated opening question", ({ guide }) => void first(first(guide.sections).questions).competencyIds.push(toId("competency", "communication")), ["8 not guide/unrated-kind-rated"]],
  ["8: a competency that the rubric lacks", ({ options }) => void options.rubric.competencies.pop(), ["8 partly guide/audit-competency-not-in-rubric"]],
  ["9: no middle anchor", ({ guide }) => void first(guide.competencies).anchors.splice(2, 1), ["9 not guide/anchor-missing"]],
  ["9: a level between undescribed", ({ guide }) => void first(guide.competencies).anchors.splice(1, 1), ["9 partly guide/level-undescribed"]],
  ["9: a level twice", ({ guide }) => void first(guide.competencies).anchors.push({ level: "l1", behaviour: { en: "Says nothing about it." } }), ["9 not guide/anchor-duplicate-level"]],
  ["9: an unknown level", ({ guide }) => void first(guide.competencies).anchors.push({ level: "l9", behaviour: { en: "Says nothing about it." } }), ["9 not guide/anchor-unknown-level"]],
  ["9: praise alone, in Swedish", ({ guide }) => void (first(guide.competencies).anchors[4] = { level: "l5", behaviour: { sv: "Mycket god problemlösning." } }), ["9 partly guide/audit-anchor-adjective-only"]],
  ["9: praise alone, in English", ({ guide }) => void (first(guide.competencies).anchors[4] = { level: "l5", behaviour: { en: "Excellent problem solving skills" } }), ["9 partly guide/audit-anchor-adjective-only"]],
  ["9: two levels alike", ({ guide }) => void (first(guide.competencies).anchors[4] = { level: "l5", behaviour: { sv: "MELLAN  L4!" } }), ["9 partly guide/audit-anchors-alike"]],
  ["11: one rater planned", (round) => void (seatsOf(round).panel.seats.length = 1), ["11 not guide/audit-small-panel"]],
  ["14: a seat without training", (round) => void (first(seatsOf(round).panel.seats).qualifications = []), ["14 partly guide/audit-seat-untrained"]],
  ["14: training that ended the day before", ({ options }) => void (first(options.interviewers).qualifications = [{ key: "structured-interviewing", validFrom: parseLocalDate("2026-01-01"), validUntil: parseLocalDate("2027-03-15") }]), ["14 partly guide/audit-interviewer-untrained", "14 partly guide/audit-interviewer-untrained"]],
  ["15: a rule fixed too late", ({ options }) => void (options.rubricFixedAt = parseInstant("2027-03-16T09:00:01Z")), ["15 not guide/audit-rule-late"]],
  ["beside: a retired platform", ({ options }) => void (first(options.platforms).retirement = { successor: "Next" }), ["beside guide/audit-platform-retired"]],
  ["beside: feedback within the interview", ({ guide }) => {
    const { section } = feedbackSection({ minutes: 1 });
    first(guide.sections.slice(3)).questions = section.questions.slice(0, 1);
  }, ["beside guide/audit-feedback-in-guide"]],
];

describe("auditStructure: one edit, exactly that finding", () => {
  it.each(guideRows)("%s", (_, edit, expected) => {
    const round = auditedRound();
    edit(round);
    expect(findingsOf(before(round))).toEqual(expected);
  });

  it.each<Row>([
    ["3: more probes than allowed", (round) => {
      for (const variant of first(questionsOf(round)).variants) variant.probes.push({ id: toId("probe", "x"), text: "?" });
      round.options.thresholds = { maximumProbes: 1 };
    }, ["3 partly guide/audit-many-probes"]],
    ["9: codes without an order", ({ guide }) => {
      guide.scale = buildNominalScale();
      const keys = guide.scale.levels.map(({ key }) => key);
      for (const each of guide.competencies) each.anchors = each.anchors.slice(0, keys.length).map(({ behaviour }, at) => ({ level: keys[at] ?? "", behaviour }));
    }, ["9 not guide/audit-scale-without-levels"]],
    ["12: other people for each candidate", ({ options }) => {
      options.bookings[1]?.seats.forEach((seat, at) => (seat.interviewerId = toId("interviewer", `${at + 3}`)));
      options.interviewers.push(...options.interviewers.map((each, at) => ({ ...each, id: toId("interviewer", `${at + 3}`) })));
    }, ["12 not guide/audit-panels-differ"]],
  ])("%s", (_, edit, expected) => {
    const round = auditedRound();
    edit(round);
    expect(findingsOf(before(round))).toEqual(expected);
  });
});

const interviewRows: Row[] = [
  ["2: another version", ({ interviews }) => void (first(interviews).guideVersion = 2), ["2 not guide/audit-interview-other-version"]],
  ["2: a question not asked", ({ options }) => void options.events.splice(1, 1), ["2 partly guide/audit-question-not-asked"]],
  ["2: a skip without reason", ({ options }) => void (options.events[1] = { ...first(options.events.slice(1)), kind: "skipped", reason: " " } as never), ["2 partly guide/audit-skip-without-reason"]],
  ["2: a skip with a reason", ({ options }) => void (options.events[1] = { ...first(options.events.slice(1)), kind: "skipped", reason: "Answered before." } as never), []],
  ["2: a question more", ({ options }) => void options.events.push({ ...first(options.events), questionId: toId("question", "x") } as never), ["2 partly guide/audit-question-added"]],
  ["2: another order", ({ options }) => void (options.events[0] = { ...first(options.events), at: parseInstant("2027-03-16T09:59:00Z") }), ["2 partly guide/audit-order-changed"]],
  ["3: a probe of one's own", ({ options }) => void options.events.push({ ...first(options.events), kind: "probed", probeId: null } as never), ["3 partly guide/audit-probe-off-list"]],
  ["3: four probes to one candidate and none to the other", ({ options }) => void options.events.push(...Array.from({ length: 4 }, () => ({ ...first(options.events), kind: "probed", probeId: "probe_result" }) as never)), ["3 partly guide/audit-probes-uneven"]],
  ["3: three probes to one candidate and none to the other", ({ options }) => void options.events.push(...Array.from({ length: 3 }, () => ({ ...first(options.events), kind: "probed", probeId: "probe_result" }) as never)), []],
  ["5: a short interview", ({ interviews }) => void (first(interviews).endsAt = parseInstant("2027-03-16T10:05:00Z")), ["5 partly guide/audit-interview-short"]],
  ["6: the CV read too early", ({ options }) => void options.views.push(view("cv", early)), ["6 partly guide/audit-material-viewed"]],
  ["6: the CV read afterwards", ({ options }) => void options.views.push(view("cv", late)), []],
  ["8: a competency that nobody rated", ({ scorecards }) => scorecards.slice(0, 2).forEach(({ ratings }) => ratings.pop()), ["8 partly guide/audit-competency-unrated"]],
  ["10: a rating without a note", ({ scorecards }) => void Object.assign(first(first(scorecards).ratings), { evidenceIds: [] }), ["10 partly guide/audit-rating-without-note"]],
  ["10: a note after sealing", ({ scorecards }) => void (first(first(scorecards).evidence).notedAt = parseInstant(late)), ["10 partly guide/audit-note-late"]],
  ["10: a note of one word", ({ scorecards }) => void (first(first(scorecards).evidence).text = "Bra"), ["10 partly guide/audit-note-short"]],
  ["11: one rater for a competency", ({ scorecards }) => void first(scorecards).ratings.pop(), ["11 partly guide/audit-few-raters"]],
  ["13: another's card read too early", ({ options }) => void options.views.push(view("scorecard", early)), ["13 partly guide/audit-peer-viewed"]],
  ["13: one's own card read", ({ options }) => void options.views.push(view("scorecard", early, "1")), []],
  ["13: another's card read afterwards", ({ options }) => void options.views.push(view("scorecard", late)), []],
  ["13: a debrief too early", ({ options }) => void options.debriefs.push(debrief(early)), ["13 partly guide/audit-debrief-early"]],
  ["13: a debrief after all are in", ({ options }) => void options.debriefs.push(debrief(late)), []],
  ["15: another version of the rubric", ({ scorecards }) => void (first(scorecards).rubricVersion = 2), ["15 partly guide/audit-other-rubric"]],
  ["15: an override", ({ options }) => void options.decisions.push(buildDecision({ override: { computed: "ranked-below", reason: "r" } })), ["15 partly guide/audit-override"]],
  ["beside: no plan for when the line fails", ({ interviews }) => void (first(interviews).fallbackPlan = []), ["beside guide/audit-no-fallback"]],
  ["beside: feedback before one's own card is sealed", ({ options }) => void options.events.push({ kind: "feedback", interviewId: toId("interview", "1"), interviewerId: toId("interviewer", "1"), at: parseInstant(early) }), ["beside guide/audit-feedback-early"]],
  ["beside: feedback afterwards", ({ options }) => void options.events.push({ kind: "feedback", interviewId: toId("interview", "1"), interviewerId: toId("interviewer", "1"), at: parseInstant(late) }), []],
];

describe("auditInterviews: one edit, exactly that finding", () => {
  it.each(interviewRows)("%s", (_, edit, expected) => {
    const round = auditedRound();
    edit(round);
    expect(findingsOf(after(round))).toEqual(expected);
  });

  it("12: other people for each candidate", () => {
    const round = auditedRound();
    round.options.thresholds = { minimumPanelOverlap: 0.6 };
    for (const card of round.scorecards.slice(3)) card.interviewerId = toId("interviewer", "3");
    expect(findingsOf(after(round))).toEqual(["12 partly guide/audit-panels-differ"]);
  });
});

const differences: [string, (round: AuditedRound) => void][] = [
  ["2", ({ options }) => void options.events.splice(1, 1)],
  ["3", ({ options }) => void options.events.push(...Array.from({ length: 4 }, () => ({ ...first(options.events), kind: "probed", probeId: "probe_result" }) as never))],
  ["5", ({ interviews }) => void (first(interviews).endsAt = parseInstant("2027-03-16T10:05:00Z"))],
  ["8", ({ scorecards }) => scorecards.slice(0, 2).forEach(({ ratings }) => ratings.pop())],
];
const explanations: [string, (round: AuditedRound) => void, string][] = [
  ["an accommodation", ({ interviews }) => void first(interviews).accommodationIds.push(toId("accommodation", "1")), "guide/audit-accommodated"],
  ["an interruption", ({ options }) => void options.events.push({ kind: "interruption", interviewId: toId("interview", "1"), at: parseInstant(early) }), "guide/audit-disturbed"],
  ["technical trouble on a card", ({ scorecards }) => void first(scorecards).disturbances.push({ kind: "technical-trouble", at: parseInstant(early) }), "guide/audit-disturbed"],
];

describe("explained differences", () => {
  it.each(differences.flatMap(([number, differ]) => explanations.map((each) => [number, differ, ...each] as const)))(
    "component %s: is lowered by nothing under %3$s",
    (number, differ, _, explain, code) => {
      const round = auditedRound();
      differ(round);
      expect(findingsOf(after(round))).toHaveLength(1);
      explain(round);
      expect(findingsOf(after(round))).toEqual([]);
      const component = after(round).components[Number(number) - 1];
      expect(component?.level).toBe("met");
      expect(component?.because.map((each) => each.code)).toContain(code);
    },
  );
});

// Each option and the components that cannot be judged without it.
const needs: [keyof AuditedRound["options"], string[]][] = [
  ["role", ["job-analysis"]],
  ["rubric", ["statistical-combination"]],
  ["rubricFixedAt", ["statistical-combination"]],
  ["decisions", ["statistical-combination"]],
  ["bookings", ["training"]],
  ["interviewers", ["training"]],
  ["lint", ["better-questions"]],
  ["views", ["ancillary-data", "no-discussion"]],
  ["viewedKinds", ["ancillary-data"]],
  ["debriefs", ["no-discussion"]],
  ["events", ["same-questions", "limited-probing"]],
];

describe("what was not handed in", () => {
  it.each(needs)("makes unknown: %s", (option, expected) => {
    const round = auditedRound();
    delete (round.options as Partial<typeof round.options>)[option];
    const unknown = after(round).components.filter(({ level }) => level === "unknown");
    expect(unknown.map(({ component }) => component)).toEqual(expected);
    for (const { because } of unknown) expect(because.map(({ code }) => code)).toContain("guide/audit-data-missing");
    expect(findingsOf(after(round))).toEqual([]);
  });

  it("makes everything unknown that interviews show, where none were held", () => {
    const { guide, options } = auditedRound();
    const profile = auditInterviews(guide, [], [], options);
    expect(profile.components.filter(({ level }) => level === "met").map(({ component }) => component)).toEqual([
      "job-analysis",
      "better-questions",
      "longer-interview",
      "candidate-questions",
      "anchored-scales",
      "training",
    ]);
    expect(findingsOf(profile)).toEqual([]);
  });
});
