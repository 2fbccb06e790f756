import { qualifiedOn, reason } from "@samtal/core";
import { parseLocalDate } from "@samtal/core/time";
import { type ComponentRule, liveRoundsOf } from "../auditFacts.ts";
import { auditFinding, dataMissing } from "../auditFinding.ts";
import type { AuditFinding } from "../structureProfile.ts";

/** 14. The plan asks for training, and who is booked holds it on the interview's civil date. */
export const training: ComponentRule = ({ guide, plan, bookings, interviewers, thresholds, traineeIds, after }) => {
  const { qualification } = thresholds;
  const findings: AuditFinding[] = [];
  const rounds = liveRoundsOf(plan, guide);
  for (const { round, at } of rounds) {
    for (const [seat, { id: seatId, kind, qualifications }] of round.panel.seats.entries()) {
      if (kind === "trainee" || qualifications.includes(qualification)) continue;
      const why = reason("guide/audit-seat-untrained", { seatId, qualification });
      const path = ["plan", "rounds", at, "panel", "seats", seat];
      findings.push(auditFinding("advice", path, why, reason("guide/fix-ask-training")));
    }
  }
  const trainees = new Set<string>(traineeIds);
  let unknown = false;
  for (const [at, { id: bookingId, seats, start }] of (bookings ?? []).entries()) {
    const day = parseLocalDate(start.local.slice(0, 10));
    for (const { interviewerId } of seats) {
      if (trainees.has(interviewerId)) continue;
      const person = interviewers?.find(({ id }) => id === interviewerId);
      unknown ||= person === undefined;
      if (person === undefined || qualifiedOn(person, qualification, day)) continue;
      const why = reason("guide/audit-interviewer-untrained", { interviewerId, bookingId, qualification, day });
      findings.push(auditFinding("advice", ["bookings", at], why, reason("guide/fix-train")));
    }
  }
  const booked = new Set<string>(bookings?.map(({ interviewId }) => interviewId));
  const undated = after?.held.some(({ id }) => !booked.has(id)) ?? false;
  const nothing = rounds.length === 0 && booked.size === 0;
  return {
    findings,
    missing: [
      ...(unknown ? [dataMissing("interviewers")] : []),
      ...(undated ? [dataMissing("bookings")] : nothing ? [dataMissing("plan")] : []),
    ],
  };
};
