import type { ConsentFact } from "../facts/consentFact.ts";
import type {
  ApplicationFacts,
  RestrictionRequest,
  RetentionFacts,
  RetentionRequest,
  SubjectFacts,
} from "../facts/retentionFacts.ts";
import type { Matter } from "../facts/matter.ts";

/** Facts by whom they are about, so that a million items can be judged without searching. */
export interface FactIndex {
  readonly application: ReadonlyMap<string, ApplicationFacts>;
  readonly applicationsOf: ReadonlyMap<string, readonly ApplicationFacts[]>;
  readonly subject: ReadonlyMap<string, SubjectFacts>;
  readonly consentsOf: ReadonlyMap<string, readonly ConsentFact[]>;
  readonly requestsOf: ReadonlyMap<string, readonly RetentionRequest[]>;
  readonly restrictionsOf: ReadonlyMap<string, readonly RestrictionRequest[]>;
  readonly matters: readonly Matter[];
}

/** Builds the index; one pass over the facts. */
export function factIndex(facts: RetentionFacts): FactIndex {
  return {
    application: new Map(facts.applications.map((application) => [application.applicationId, application])),
    applicationsOf: grouped(facts.applications, ({ candidateId }) => candidateId),
    subject: new Map(facts.subjects.map((subject) => [subject.subjectId, subject])),
    consentsOf: grouped(facts.consents, ({ subjectId }) => subjectId),
    requestsOf: grouped(facts.requests, ({ subjectId }) => subjectId),
    restrictionsOf: grouped(facts.restrictions, ({ subjectId }) => subjectId),
    matters: facts.matters,
  };
}

function grouped<T>(list: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
