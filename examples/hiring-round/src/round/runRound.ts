import { sweden } from "@samtal/calendars";
import { defaultRuleSet, ruleSetHash } from "@samtal/communication";
import type { Candidate, Interview, LiveRound } from "@samtal/core";
import { parseLocalDate } from "@samtal/core/time";
import { checkGuide } from "@samtal/guide";
import { planRetention, policyHash, swedishPolicy } from "@samtal/retention";
import { rubricHash } from "@samtal/scoring";
import { tzdataRules } from "@samtal/tzdata";
import type { RoundInput } from "../input/roundInput.ts";
import { arrangeInterview } from "./arrangeInterview.ts";
import { assessRound } from "./assessRound.ts";
import { calendars } from "./calendars.ts";
import { bookInterviews } from "./bookInterviews.ts";
import { describeData } from "./describeData.ts";
import { gatherFacts } from "./gatherFacts.ts";
import { planRoundMessages } from "./planRoundMessages.ts";
import type { RoundResult } from "./roundResult.ts";

/** The whole round, one package after the other. Pure: the same input gives the same result on every machine. */
export function runRound(input: RoundInput): RoundResult {
  const { role, guide, rubric, settings } = input;
  const round = input.plan.rounds.find((each): each is LiveRound => each.mode === "live") as LiveRound;

  const guideCheck = checkGuide(guide, { languages: ["sv", "en"], role });
  const bookings = bookInterviews(input, round, tzdataRules, calendars);
  const interviews = bookings.flatMap((application): Interview[] => {
    if (application.status === "none") return [];
    const candidate = input.candidates.find(({ id }) => id === application.candidateId) as Candidate;
    return [arrangeInterview(input, round, application.booking, candidate, application.applicationId)];
  });
  const messages = planRoundMessages(input, interviews, tzdataRules, sweden);
  const panels = new Map(
    bookings.flatMap((application) =>
      application.status === "booked"
        ? [[application.booking.interviewId, new Set<string>(application.booking.seats.map(({ interviewerId }) => interviewerId))]]
        : [],
    ),
  );
  const scores = assessRound(input, interviews, panels);
  const assessed = scores.assessments.map(({ applicationId }) => applicationId);
  const items = describeData(input, interviews, assessed, tzdataRules);
  const retention = planRetention(items, gatherFacts(input, tzdataRules), swedishPolicy, parseLocalDate(settings.retentionDay));

  return {
    schemaVersion: 1,
    restsOn: {
      zoneData: tzdataRules.version,
      calendars: calendars.map(({ id, version }) => ({ id, version })),
      guideHash: guide.contentHash,
      rubricHash: rubricHash(rubric),
      ruleSetHash: ruleSetHash(defaultRuleSet),
      policyHash: policyHash(swedishPolicy),
    },
    guide: guideCheck,
    bookings,
    interviews,
    messages,
    scores,
    decisions: input.decisions,
    items,
    retention,
  };
}
