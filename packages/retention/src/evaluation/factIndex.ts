import type { ConsentFact } from "../facts/consentFact.ts";
import type {
  ApplicationFacts,
  RestrictionRequest,
  RetentionFacts,
  RetentionRequest,
  SubjectFacts,
} from "../facts/retentionFacts.ts";
import { groupedBy } from "../facts/groupedBy.ts";
import { type MatterIndex, matterIndex } from "./matterIndex.ts";

/** Facts by whom they are about, so that a million items can be judged without searching. */
export interface FactIndex {
  readonly application: ReadonlyMap<string, ApplicationFacts>;
  readonly applicationsOf: ReadonlyMap<string, readonly ApplicationFacts[]>;
  readonly subject: ReadonlyMap<string, SubjectFacts>;
  readonly consentsOf: ReadonlyMap<string, readonly ConsentFact[]>;
  readonly requestsOf: ReadonlyMap<string, readonly RetentionRequest[]>;
  readonly restrictionsOf: ReadonlyMap<string, readonly RestrictionRequest[]>;
  readonly matters: MatterIndex;
}

/** Builds the index; one pass over the facts. */
export function factIndex(facts: RetentionFacts): FactIndex {
  return {
    application: new Map(facts.applications.map((application) => [application.applicationId, application])),
    applicationsOf: groupedBy(facts.applications, ({ candidateId }) => candidateId),
    subject: new Map(facts.subjects.map((subject) => [subject.subjectId, subject])),
    consentsOf: groupedBy(facts.consents, ({ subjectId }) => subjectId),
    requestsOf: groupedBy(facts.requests, ({ subjectId }) => subjectId),
    restrictionsOf: groupedBy(facts.restrictions, ({ subjectId }) => subjectId),
    matters: matterIndex(facts.matters),
  };
}
