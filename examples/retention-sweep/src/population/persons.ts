import { type EpochDay, localDateOf } from "@samtal/core/time";
import type { DrawnApplication } from "./applicationDays.ts";
import type { Extras } from "./personItems.ts";

/** Somebody of the account: not drawn, so that every population has the person. */
export interface Person {
  readonly candidateId: string;
  readonly extras: readonly Extras[];
  applications(today: EpochDay): readonly DrawnApplication[];
  subject(today: EpochDay): object;
  consents(today: EpochDay): readonly object[];
}

/** Asked for a copy: turned down half a year ago, then in the talent pool, with a new application in play. */
export const exportedPerson: Person = {
  candidateId: "candidate_copy",
  extras: [
    { recorded: false, optional: ["test-result", "reference"] },
    { recorded: true, optional: ["accommodation"] },
  ],
  applications: (today) => [
    rejected("application_copy-1", "candidate_copy", today - 240, today - 190),
    inPlay("application_copy-2", "candidate_copy", today - 25),
  ],
  subject: (today) => ({ subjectId: "candidate_copy", lastContact: localDateOf(today - 2) }),
  consents: (today) => [
    {
      consentId: "consent_copy-pool",
      subjectId: "candidate_copy",
      purpose: "talent-pool",
      answer: "given",
      answeredOn: localDateOf(today - 185),
    },
  ],
};

/** Turned down three years ago: everything is due, until a dispute begins between the plan and the run. */
export const heldPerson: Person = {
  candidateId: "candidate_dispute",
  extras: [{ recorded: false, optional: ["test-result"] }],
  applications: (today) => [rejected("application_dispute-1", "candidate_dispute", today - 1_200, today - 1_150)],
  subject: (today) => ({ subjectId: "candidate_dispute", lastContact: localDateOf(today - 1_100) }),
  consents: () => [],
};

const jurisdictionsFrom = (from: EpochDay): object => ({ jurisdictions: [{ jurisdiction: "SE", from: localDateOf(from) }] });

function rejected(applicationId: string, candidateId: string, applied: EpochDay, ended: EpochDay): DrawnApplication {
  const day = localDateOf(ended);
  const facts = {
    applicationId,
    candidateId,
    stage: "process-ended",
    applied: localDateOf(applied),
    rejected: day,
    rejectionReceived: day,
    processEnded: localDateOf(ended + 5),
    ...jurisdictionsFrom(applied),
  };
  return { applicationId, applied, interviewed: applied + 20, ended, isOpen: false, facts };
}

function inPlay(applicationId: string, candidateId: string, applied: EpochDay): DrawnApplication {
  const facts = { applicationId, candidateId, stage: "active", applied: localDateOf(applied), ...jurisdictionsFrom(applied) };
  return { applicationId, applied, interviewed: applied + 15, ended: applied + 60, isOpen: true, facts };
}
