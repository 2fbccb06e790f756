import { reason } from "@samtal/core";
import { elapsedMinutes } from "../elapsedMinutes.ts";
import { sectionMinutes } from "../../check/sectionMinutes.ts";
import { competencyCoverage } from "../../check/competencyCoverage.ts";
import { type ComponentRule, liveRoundsOf } from "../auditFacts.ts";
import { auditFinding, checkedFinding, dataMissing } from "../auditFinding.ts";
import type { AuditFinding } from "../structureProfile.ts";

/** 5. Enough questions about each competency, and time for them in the section, the round, the booking and the interview. */
export const longerInterview: ComponentRule = ({ guide, thresholds, plan, bookings, after }) => {
  const findings: AuditFinding[] = sectionMinutes({ guide, languages: [], role: null }).flatMap((each) =>
    checkedFinding(each, reason("guide/fix-more-time")),
  );
  for (const [at, { competencyId, questionIds }] of competencyCoverage(guide).entries()) {
    const [questions, advised] = [questionIds.length, thresholds.minimumQuestions];
    // A competency without any is a question of the job analysis.
    if (questions === 0 || questions >= advised) continue;
    const why = reason("guide/few-questions", { competencyId, questions, advised });
    findings.push(auditFinding("advice", ["competencies", at], why, reason("guide/fix-add-question")));
  }
  const needed = guide.sections.reduce((sum, { minutes }) => sum + minutes, 0);
  const short = (minutes: number): boolean => minutes < needed - 1e-9;
  const rounds = liveRoundsOf(plan, guide);
  for (const { round, at } of rounds) {
    if (!short(round.minutes)) continue;
    const why = reason("guide/audit-round-short", { roundId: round.id, minutes: round.minutes, needed });
    findings.push(auditFinding("advice", ["plan", "rounds", at, "minutes"], why, reason("guide/fix-more-time")));
  }
  for (const [at, { id: bookingId, start, end }] of (bookings ?? []).entries()) {
    const minutes = elapsedMinutes(start.instant, end.instant);
    if (!short(minutes)) continue;
    const why = reason("guide/audit-booking-short", { bookingId, minutes, needed });
    findings.push(auditFinding("advice", ["bookings", at], why, reason("guide/fix-more-time")));
  }
  for (const [at, { id: interviewId, assessmentStartsAt, endsAt }] of (after?.held ?? []).entries()) {
    const minutes = elapsedMinutes(assessmentStartsAt, endsAt);
    if (!short(minutes) || after?.explained.has(interviewId)) continue;
    const why = reason("guide/audit-interview-short", { interviewId, minutes, needed });
    findings.push(auditFinding("advice", ["interviews", at], why, reason("guide/fix-more-time")));
  }
  const timed = plan?.rounds.some(({ guideId }) => guideId === guide.id) || bookings?.length || after?.held.length;
  return { findings, missing: timed ? [] : [dataMissing("plan")], explained: [...(after?.explained.values() ?? [])] };
};
