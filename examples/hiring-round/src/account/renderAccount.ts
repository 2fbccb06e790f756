import type pc from "picocolors";
import type { RoundInput } from "../input/roundInput.ts";
import type { RoundResult } from "../round/roundResult.ts";
import { needsInWords } from "../wording/needsInWords.ts";
import { groupBy } from "../wording/groupBy.ts";
import { sharedFates } from "../wording/sharedFates.ts";
import type { Wording } from "../wording/wording.ts";


type Colours = ReturnType<typeof pc.createColors>;

/** The round as a readable account for a terminal; colour only where there is one. */
export function renderAccount(input: RoundInput, result: RoundResult, wording: Wording, colours: Colours): string {
  const { labels } = wording;
  const heading = (text: string): string => `\n${colours.bold(text)}\n`;
  return [
    colours.bold(`${labels.title}: ${wording.text(input.role.title).toLowerCase()}\n`),
    colours.dim(`${labels.lead}\n`),
    heading(labels.guide),
    ...guide(input, result, wording, colours),
    heading(labels.interviews),
    ...interviews(input, result, wording, colours),
    heading(labels.messages),
    ...messages(result, wording, colours),
    heading(labels.scores),
    ...scores(input, result, wording, colours),
    heading(labels.decisions),
    ...decisions(input, result, wording, colours),
    heading(labels.data),
    ...data(result, wording, colours),
    `\n${colours.dim(`${labels.restsOn}: tz ${result.restsOn.zoneData}. ${labels.notAdvice}`)}\n`,
  ].join("");
}

function guide(input: RoundInput, result: RoundResult, wording: Wording, colours: Colours): string[] {
  const { status, because, findings, coverage } = result.guide;
  const paint = status === "complete" ? colours.green : colours.yellow;
  return [
    `  ${wording.text(input.guide.title)}: ${paint(wording.labels[status].toLowerCase())}. ${because.map(wording.say).join(" ")}\n`,
    ...coverage.map(
      ({ competencyId, questionIds, describedLevels }) =>
        `  ${wording.name(competencyId).padEnd(24)} ${questionIds.length} ${wording.labels.questions.toLowerCase()}, ${describedLevels.length} ${wording.labels.anchors.toLowerCase()}\n`,
    ),
    ...findings.map((finding) => `  ${colours.yellow("!")} ${finding.because.map(wording.say).join(" ")}\n`),
  ];
}

function interviews(input: RoundInput, result: RoundResult, wording: Wording, colours: Colours): string[] {
  const { labels } = wording;
  return result.bookings.flatMap((application) => {
    const name = wording.name(application.candidateId);
    if (application.status === "none") {
      return [`  ${name}: ${colours.red(labels.noSlot)}\n`, ...application.because.map((why) => `    ${wording.say(why)}\n`)];
    }
    const { booking, slot, choices } = application;
    const { start } = booking;
    const minutes = (Date.parse(slot.end) - Date.parse(slot.start)) / 60_000;
    const needs = input.accommodations.filter(({ candidateId }) => candidateId === application.candidateId).flatMap((each) => each.needs);
    return [
      `  ${colours.cyan(name)}: ${wording.moment(start.instant, start.zone)} (${start.zone}, UTC${start.offset})\n`,
      ...slot.local
        .filter(({ personId }) => personId !== application.candidateId)
        .map(({ personId, start: there }) => `    ${wording.name(personId).padEnd(20)} ${wording.clock(there.instant, there.zone)} ${there.zone}\n`),
      `    ${labels.minutes(minutes)}${needs.length > 0 ? `; ${labels.needs.toLowerCase()}: ${needsInWords(needs, wording)}` : ""}\n`,
      `    ${colours.dim(labels.choices(choices))}\n`,
    ];
  });
}

function messages(result: RoundResult, wording: Wording, colours: Colours): string[] {
  const { labels } = wording;
  return result.messages.flatMap((plan) => {
    const interview = result.interviews.find(({ id }) => id === plan.interviewId);
    return [
      `  ${colours.cyan(wording.name(interview?.candidateId ?? plan.interviewId))}\n`,
      ...plan.messages.map((message) => {
        const what = labels.rules[message.rule] ?? message.rule;
        if (message.state !== "planned") return `    ${what}\n`;
        const when = wording.moment(message.due.instant, message.due.zone);
        const channel = message.channel === null ? colours.red(labels.taskForRecruiter) : labels.channels[message.channel];
        return `    ${what.padEnd(38)} ${when} ${colours.dim(`· ${channel}`)}\n`;
      }),
    ];
  });
}

function scores(input: RoundInput, result: RoundResult, wording: Wording, colours: Colours): string[] {
  const { labels, figure } = wording;
  const ranked = result.scores.comparison.groups.flatMap(({ entries }) => entries);
  return [
    ...result.scores.assessments.map(({ applicationId, score, bounds, mustHaves }) => {
      const entry = ranked.find((each) => each.applicationId === applicationId);
      const place = entry ? `${labels.rank.toLowerCase()} ${entry.rank}${entry.tied ? ` (${labels.tied})` : ""}` : labels.notScored;
      const open = bounds && bounds.lowest < bounds.highest ? `${labels.bounds(figure(bounds.lowest), figure(bounds.highest))}; ` : "";
      const musts = mustHaves.map(({ competencyId, verdict }) => `${wording.name(competencyId)}: ${labels.mustHaves[verdict]}`);
      const name = colours.cyan(wording.name(applicationId).padEnd(20));
      return `  ${name} ${score === null ? labels.notScored : figure(score)}  ${place}  ${colours.dim(`${open}${labels.mustHave.toLowerCase()} ${musts.join(", ").toLowerCase()}`)}\n`;
    }),
    ...result.scores.unassessed.map(
      ({ applicationId, because }) =>
        `  ${colours.cyan(wording.name(applicationId).padEnd(20))} ${labels.notScored}: ${because.map(wording.say).join(" ")}\n`,
    ),
    ...result.scores.strangers.map((id) => `  ${colours.yellow("!")} ${labels.stranger(wording.name(id))}\n`),
    ...result.scores.disagreements.map(
      ({ applicationId, competencyId, interviewerIds }) =>
        `  ${colours.yellow("!")} ${labels.disagreements}: ${wording.name(applicationId)}, ${wording.name(competencyId).toLowerCase()} (${interviewerIds.map(wording.name).join(", ")})\n`,
    ),
    ...result.scores.late.map(({ scorecardId, minutes }) => {
      const card = input.scorecards.find(({ id }) => id === scorecardId);
      return `  ${colours.yellow("!")} ${wording.name(card?.interviewerId ?? scorecardId)}, ${wording.name(card?.applicationId ?? scorecardId)}: ${labels.late(minutes)}\n`;
    }),
    `  ${colours.dim(labels.peopleDecide)}\n`,
  ];
}

function decisions(input: RoundInput, result: RoundResult, wording: Wording, colours: Colours): string[] {
  return result.decisions.map(
    ({ applicationId, outcome, decidedBy, decidedAt }) =>
      `  ${colours.cyan(wording.name(applicationId))} ${wording.labels.outcomes[outcome]} (${wording.name(decidedBy)}, ${wording.moment(decidedAt, input.role.timeZone)})\n`,
  );
}

function data(result: RoundResult, wording: Wording, colours: Colours): string[] {
  return [
    `  ${colours.dim(wording.labels.asOf(wording.day(result.retention.day)))}\n`,
    ...sharedFates(result.retention.items, result, wording).flatMap(({ fate, why, items }) => [
      `  ${colours.cyan(fate)}\n`,
      ...[...groupBy(items, ({ kind }) => kind)].map(
        ([kind, of]) => `    ${kind}: ${of.map(({ subjects }) => subjects.join(", ")).join("; ")}\n`,
      ),
      ...why.map((sentence) => `      ${colours.dim(sentence)}\n`),
    ]),
  ];
}
