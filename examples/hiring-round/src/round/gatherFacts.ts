import type { ZoneRules } from "@samtal/core/time";
import { civilDayOf, consentFact, parseRetentionFacts, type RetentionFacts } from "@samtal/retention";
import type { RoundInput } from "../input/roundInput.ts";

/** What happened, as far as retention needs to know it, in days of the controller's zone. */
export function gatherFacts(input: RoundInput, zoneRules: ZoneRules): RetentionFacts {
  const zone = input.role.timeZone;
  const dayOf = (instant: RoundInput["settings"]["bookedAt"]): string => civilDayOf(instant, zone, zoneRules);
  const decided = input.applications.map(({ id }) => input.decisions.find((decision) => decision.applicationId === id));
  const everyoneDecided = decided.every((decision) => decision !== undefined && decision.outcome !== "next-round");
  const lastDecision = decided.map((decision) => (decision ? dayOf(decision.decidedAt) : "")).sort().at(-1) ?? "";

  return parseRetentionFacts({
    schemaVersion: 1,
    zone,
    zoneData: zoneRules.version,
    applications: input.applications.map(({ id, candidateId, appliedAt, status }, at) => {
      const decision = decided[at];
      const day = decision && dayOf(decision.decidedAt);
      return {
        applicationId: id,
        candidateId,
        applied: dayOf(appliedAt),
        stage: everyoneDecided ? "process-ended" : decision ? "closed" : "active",
        ...(decision?.outcome === "not-offered" ? { rejected: day } : {}),
        // The folder has no hiring date of its own; a hired candidate's is the day of the decision.
        ...(status === "hired" ? { hired: day } : {}),
        ...(everyoneDecided ? { processEnded: lastDecision } : {}),
      };
    }),
    subjects: input.interviewers.map(({ id }) => ({ subjectId: id, interviewing: true })),
    consents: input.consents.map((consent) => consentFact(consent, zone, zoneRules)),
    matters: [],
    restrictions: [],
    requests: [],
  });
}
