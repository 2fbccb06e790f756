import { weekendsOnly } from "@samtal/calendars";
import { type BusinessCalendar, type LocalDate, localDateOf, parseLocalDate, epochDayOf } from "@samtal/core/time";
import fc from "fast-check";
import { type RetentionFacts, safeParseRetentionFacts } from "../src/facts/retentionFacts.ts";
import { dataCategories } from "../src/items/dataCategories.ts";
import { type DataItem, dispositions, safeParseDataItem } from "../src/items/dataItem.ts";
import { claimClasses } from "../src/policies/claim.ts";
import { type RetentionPolicy, safeParseRetentionPolicy } from "../src/policies/retentionPolicy.ts";
import { triggers } from "../src/policies/triggers.ts";
import { buildCeiling, buildClaim } from "../src/testing/buildRetentionPolicy.ts";

/** A policy with all that the schema allows of it, and facts of every kind. */
export interface WideRound {
  readonly policy: RetentionPolicy;
  readonly facts: RetentionFacts;
  readonly items: readonly DataItem[];
  readonly day: LocalDate;
  readonly calendar: BusinessCalendar;
}

const day = parseLocalDate("2028-02-29");
const today = epochDayOf(day);
const periods = ["P1D", "P4W", "P1M", "P6M", "P1Y", "P24M", "P1M1D"] as const;
// On and beside the days on which one of the periods runs out, and elsewhere.
const corners = ["2028-02-28", "2028-02-27", "2028-02-01", "2028-01-31", "2028-01-29", "2028-01-28", "2027-08-29", "2027-08-28", "2027-08-31", "2027-02-28", "2026-02-28", "2027-03-01", "2026-03-01"];
const date = fc.oneof(
  fc.constantFrom(...corners),
  fc.integer({ min: today - 3, max: today + 3 }).map(localDateOf),
  fc.integer({ min: today - 900, max: today }).map(localDateOf),
);
const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined, freq: 2 }).map((given) => (given === undefined ? {} : { [key]: given }));
const merged = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((list) => Object.assign({}, ...list) as object);
const laws = fc.constantFrom("SE", "DE", "FR");
const categories = fc.subarray(["cv", "note", "scorecard", "recording", "rater-figure"] as const, { minLength: 1 });
const purposes = ["recruitment", "legal-claims", "talent-pool", "recording"] as const;

const clock = merged(
  fc.record({
    period: fc.constantFrom(...periods),
    trigger: fc.subarray(triggers.filter((key) => key !== "consentGiven"), { minLength: 1, maxLength: 2 }),
    counting: fc.constantFrom("exclusive-start", "inclusive-start"),
    categories,
  }),
  maybe("notBefore", fc.subarray(triggers.filter((key) => key !== "consentGiven"), { minLength: 1, maxLength: 2 })),
  maybe("jurisdiction", laws),
  maybe("outcome", fc.constantFrom("hired", "not-hired")),
  maybe("forEvents", fc.record({ from: date, before: date }, { requiredKeys: [] })),
);
const consent = fc.constantFrom<object>(
  { legalBasis: "consent", consentFrom: "everyone", partialWithdrawal: "redact" },
  { legalBasis: "consent", consentFrom: "everyone" },
  { legalBasis: "consent", consentFrom: "candidates", trigger: ["consentGiven"] },
);
const claim = merged(
  clock,
  fc.record({
    class: fc.constantFrom(...claimClasses),
    tier: fc.constantFrom("active", "restricted"),
    purpose: fc.constantFrom(...purposes),
    legalBasis: fc.constantFrom("contract", "legal-obligation", "legitimate-interests", "public-task", "vital-interests"),
    lineage: fc.constantFrom("own", "own", "with-sources"),
    roll: fc.constantFrom("none", "next-working-day"),
  }),
  maybe("while", fc.constantFrom("application-active", "process-open", "employed", "interviewing")),
  fc.oneof(fc.constant({}), fc.constant({}), merged(fc.record({ class: fc.constant("discretionary"), purpose: fc.constantFrom("talent-pool", "recording") }), consent)),
);
const ceiling = merged(
  clock,
  fc.record({
    scope: fc.oneof(
      fc.constant({ of: "everything" }),
      fc.record({ of: fc.constant("tier"), tier: fc.constantFrom("active", "restricted") }),
      fc.record({ of: fc.constant("class"), class: fc.constantFrom("defence", "discretionary") }),
      fc.record({ of: fc.constant("purpose"), purpose: fc.constantFrom(...purposes) }),
    ),
  }),
);
const application = merged(
  fc.record({ stage: fc.constantFrom("active", "closed", "process-ended"), candidateId: fc.constantFrom("candidate_1", "candidate_2") }),
  ...["applied", "rejected", "rejectionReceived", "withdrawn", "processEnded", "hired"].map((key) => maybe(key, date)),
  maybe("jurisdictions", fc.array(merged(fc.record({ jurisdiction: laws, from: date }), maybe("until", date)), { maxLength: 2 })),
).map((one) => {
  // What is in play has no day on which it was over, and only an ended process has the day on which it ended.
  const { rejected: _r, rejectionReceived: _n, withdrawn: _w, processEnded, hired: _h, ...open } = one as Record<string, unknown>;
  if (open["stage"] === "active") return open;
  return open["stage"] === "process-ended" || processEnded === undefined ? one : { ...one, processEnded: undefined };
});
const scope = maybe("scope", fc.constantFrom<object>({ categories: ["cv", "note"] }, { applicationIds: ["application_1"] }, { itemIds: ["item_0"] }));
const people = fc.constantFrom("candidate_1", "candidate_2", "interviewer_1", "interviewer_2");
const list = (one: fc.Arbitrary<object>, maxLength: number): fc.Arbitrary<object[]> => fc.array(one, { maxLength });
const dates = (...keys: string[]): fc.Arbitrary<object>[] => keys.map((key) => maybe(key, date));

/** Rounds of several laws, of which a policy may know none; whatever the schemas refuse is left out. */
export const wideRound: fc.Arbitrary<WideRound> = fc
  .record({
    claims: fc.array(claim, { minLength: 1, maxLength: 4 }),
    ceilings: list(ceiling, 2),
    applications: list(application, 3),
    candidate: merged(...dates("lastContact", "eighteenthBirthday")),
    interviewer: fc.oneof(fc.constant({ interviewing: true }), merged(fc.constant({ interviewing: false }), ...dates("interviewingEnded"))),
    consents: list(
      merged(
        fc.record({ subjectId: people, purpose: fc.constantFrom("talent-pool", "recording"), answer: fc.constantFrom("given", "given", "given", "refused"), answeredOn: date }),
        ...dates("expiresOn", "withdrawnOn"),
      ),
      5,
    ),
    requests: list(merged(fc.record({ subjectId: people, on: date, kind: fc.constantFrom("erasure", "objection") }), scope), 2),
    matters: list(merged(fc.constant({ scope: {}, authorId: "counsel", ground: "dispute" }), fc.record({ from: date }), ...dates("releasedOn")), 1),
    restrictions: list(merged(fc.record({ subjectId: people, from: date }), scope, ...dates("liftedOn")), 1),
    items: fc.array(
      merged(
        fc.record({
          category: fc.constantFrom("cv", "note", "scorecard", "recording", "rater-figure"),
          subjectIds: fc.subarray(["candidate_1", "candidate_2", "interviewer_1", "interviewer_2"], { minLength: 1 }),
          collectedOn: date.filter((one) => one <= day),
          onExpiry: fc.constantFrom(...dispositions),
          pick: fc.option(fc.nat(5), { nil: undefined }),
        }),
        maybe("applicationId", fc.constantFrom("application_0", "application_1")),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ claims, ceilings, applications, candidate, interviewer, consents, requests, matters, items, restrictions }) => {
    const numbered = (documents: readonly object[], key: string, prefix: string): object[] =>
      documents.map((one, at) => ({ ...one, [key]: `${prefix}${at}` }));
    const policy = safeParseRetentionPolicy({
      schemaVersion: 1,
      id: "policy_wide",
      version: "1.0.0",
      effectiveFrom: "2000-01-01",
      jurisdictions: ["SE", "DE", "FR"],
      claims: [
        buildClaim({ key: "covered", categories: [...dataCategories], trigger: ["collected"], period: "P0D" }),
        ...claims.map((one, at) => ({ ...buildClaim(), ...one, key: `claim-${at}` })),
      ],
      ceilings: ceilings.map((one, at) => ({ ...buildCeiling(), ...one, key: `ceiling-${at}` })),
    });
    const facts = safeParseRetentionFacts({
      schemaVersion: 1,
      zone: "Europe/Stockholm",
      zoneData: "2026f",
      applications: numbered(applications, "applicationId", "application_"),
      subjects: [
        ...["candidate_1", "candidate_2"].map((subjectId) => ({ subjectId, ...candidate })),
        ...["interviewer_1", "interviewer_2"].map((subjectId) => ({ subjectId, ...interviewer })),
      ],
      consents: numbered(consents, "consentId", "consent_"),
      matters: numbered(matters, "matterId", "matter-"),
      restrictions,
      requests: requests.map((one) => ("kind" in one && one.kind === "objection" ? { ...one, compellingFor: [] } : one)),
    });
    const documents = items.map((one, at) => {
      const { pick, ...rest } = one as { pick?: number };
      const sourceIds = at === 0 || pick === undefined ? [] : [`item_${pick % at}`];
      return safeParseDataItem({ schemaVersion: 1, interviewId: "interview_1", ...rest, sourceIds, id: `item_${at}` });
    });
    return { policy, facts, documents };
  })
  .filter(({ policy, facts, documents }) => [policy, facts, ...documents].every(({ status }) => status === "ok"))
  .map(({ policy, facts, documents }) => ({
    policy: (policy as unknown as { value: RetentionPolicy }).value,
    facts: (facts as unknown as { value: RetentionFacts }).value,
    items: documents.map((one) => (one as unknown as { value: DataItem }).value),
    day,
    calendar: weekendsOnly,
  }));
