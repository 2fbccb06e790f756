import { type EpochDay, localDateOf } from "@samtal/core/time";
import fc from "fast-check";
import type { RetentionFacts } from "../facts/retentionFacts.ts";
import type { DataItem } from "../items/dataItem.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import { buildDataItem } from "./buildDataItem.ts";
import { buildRetentionFacts } from "./buildRetentionFacts.ts";
import { buildCeiling, buildClaim, buildRetentionPolicy } from "./buildRetentionPolicy.ts";

/** A policy, what happened, and items that derive from each other, around one day. */
export interface Round {
  readonly policy: RetentionPolicy;
  readonly facts: RetentionFacts;
  readonly items: readonly DataItem[];
  readonly today: EpochDay;
}

const today: EpochDay = 20_800;
const date = fc.integer({ min: today - 900, max: today + 3 }).map(localDateOf);
const laterDate = fc.integer({ min: today + 1, max: today + 900 }).map(localDateOf);
const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((given) => (given === undefined ? {} : { [key]: given }));
const merged = (...parts: fc.Arbitrary<object>[]) => fc.tuple(...parts).map((list) => Object.assign({}, ...list) as object);

// What is in play has no day on which it was over, and only an ended process has the day on which it ended.
const decided = ["rejected", "withdrawn"].map((key) => maybe(key, date));
const applicationFacts = merged(
  fc.oneof(
    fc.constant({ stage: "active" }),
    merged(fc.constant({ stage: "closed" }), ...decided),
    merged(fc.constant({ stage: "process-ended" }), ...decided, maybe("processEnded", date)),
  ),
  maybe("applied", date),
  // Of the past only: a law that begins or ends on a day that has not come changes things unannounced.
  maybe(
    "jurisdictions",
    fc.array(
      merged(
        fc.record({ jurisdiction: fc.constantFrom("SE", "DE"), from: fc.constant(localDateOf(today - 901)) }),
        maybe("until", fc.integer({ min: today - 900, max: today }).map(localDateOf)),
      ),
      { minLength: 1, maxLength: 2 },
    ),
  ),
);
const ids = ["application_1", "application_2"];
const people = ["candidate_1", "interviewer_1", "interviewer_2"];
const categories = ["cv", "note", "scorecard", "recording", "transcript"] as const;

const clock = merged(
  fc.record({
    period: fc.constantFrom("P0D", "P4W", "P6M", "P1Y", "P24M"),
    trigger: fc.constantFrom(["rejected"], ["processEnded"], ["collected"], ["lastContact"], ["rejected", "withdrawn"]),
    categories: fc.subarray([...categories], { minLength: 1 }),
  }),
  maybe("notBefore", fc.constantFrom(["applied"], ["eighteenthBirthday"])),
  maybe("jurisdiction", fc.constantFrom("SE", "DE")),
  maybe("outcome", fc.constantFrom("hired", "not-hired")),
  maybe("forEvents", fc.constantFrom({ from: localDateOf(today - 400) }, { before: localDateOf(today - 400) })),
);
const claim = merged(
  clock,
  fc.constantFrom<object>(
    { class: "mandatory", legalBasis: "legal-obligation" },
    { class: "hold" },
    { class: "defence" },
    { class: "defence", lineage: "with-sources" },
    { class: "discretionary", legalBasis: "contract", purpose: "recruitment" },
    { class: "discretionary", purpose: "calibration", lineage: "with-sources" },
    { class: "discretionary", legalBasis: "consent", purpose: "recording", consentFrom: "everyone" },
    {
      class: "discretionary",
      legalBasis: "consent",
      purpose: "recording",
      consentFrom: "everyone",
      partialWithdrawal: "redact",
    },
    {
      class: "discretionary",
      legalBasis: "consent",
      purpose: "talent-pool",
      consentFrom: "candidates",
      trigger: ["consentGiven"],
    },
  ),
  fc.record({ tier: fc.constantFrom("active", "restricted") }),
  maybe("while", fc.constantFrom("application-active", "process-open")),
);
const ceiling = merged(
  clock,
  fc.record({
    scope: fc.constantFrom(
      { of: "everything" },
      { of: "tier", tier: "active" },
      { of: "class", class: "discretionary" },
      { of: "purpose", purpose: "talent-pool" },
    ),
  }),
);
const consent = merged(
  fc.record({
    subjectId: fc.constantFrom(...people),
    purpose: fc.constantFrom("recording", "talent-pool"),
    answer: fc.constantFrom("given", "given", "refused"),
    answeredOn: date,
  }),
  maybe("expiresOn", laterDate),
  maybe("withdrawnOn", fc.integer({ min: today + 4, max: today + 5 }).map(localDateOf)),
);
/** The part that a request is about; mostly everything. */
const scope = maybe(
  "scope",
  fc.constantFrom<object>({ categories: ["recording", "note"] }, { applicationIds: ["application_1"] }, { itemIds: ["item_0", "item_3"] }),
);
const request = merged(fc.record({ subjectId: fc.constantFrom(...people), on: date }), scope).chain((base) =>
  fc.constantFrom<object>({ ...base, kind: "erasure" }, { ...base, kind: "objection", compellingFor: ["claim-0"] }),
);
const matter = merged(
  fc.record({ ground: fc.constantFrom("dispute", "request") }),
  fc.constant({ scope: {}, authorId: "counsel", from: localDateOf(today - 901) }),
  maybe("releasedOn", fc.oneof(date, laterDate)),
);
const restriction = merged(
  fc.record({ subjectId: fc.constantFrom(...people) }),
  fc.constant({ from: localDateOf(today - 901) }),
  scope,
  maybe("liftedOn", fc.oneof(date, laterDate)),
);
const item = merged(
  fc.record({
    category: fc.constantFrom(...categories),
    subjectIds: fc.subarray(people, { minLength: 1 }),
    interviewId: fc.constant("interview_1"),
    collectedOn: fc.integer({ min: today - 900, max: today }).map(localDateOf),
    onExpiry: fc.constantFrom("erase", "anonymise"),
    picks: fc.array(fc.nat(7), { maxLength: 2 }),
  }),
  maybe("applicationId", fc.constantFrom(...ids)),
);

/** Rounds of up to eight items; each item derives from earlier ones. */
export const roundArbitrary: fc.Arbitrary<Round> = fc
  .record({
    claims: fc.array(claim, { maxLength: 5 }),
    ceilings: fc.array(ceiling, { maxLength: 2 }),
    applications: fc.tuple(applicationFacts, applicationFacts),
    subject: merged(maybe("lastContact", date), maybe("eighteenthBirthday", laterDate)),
    consents: fc.array(consent, { maxLength: 4 }),
    requests: fc.array(request, { maxLength: 2 }),
    matters: fc.array(matter, { maxLength: 1 }),
    restrictions: fc.array(restriction, { maxLength: 1 }),
    items: fc.array(item, { minLength: 1, maxLength: 8 }),
  })
  .map(({ claims, ceilings, applications, subject, items, consents, requests, matters, ...lists }) => ({
    today,
    policy: buildRetentionPolicy(
      [
        // Every category is covered, by a claim that ended long ago.
        buildClaim({ key: "covered", trigger: ["collected"], period: "P0D" }),
        ...claims.map((one, at) => buildClaim({ ...one, key: `claim-${at}` })),
      ],
      ceilings.map((one, at) => buildCeiling({ ...one, key: `ceiling-${at}` })),
      { jurisdictions: ["SE", "DE"] },
    ),
    facts: buildRetentionFacts(
      {},
      {
        ...(lists as object),
        applications: applications.map((one, at) => ({
          ...(one as { stage: "active" }),
          applicationId: `application_${at + 1}`,
          candidateId: "candidate_1",
        })),
        subjects: [{ subjectId: "candidate_1", ...subject }],
        consents: consents.map((one, at) => ({ ...one, consentId: `consent_${at}` }) as never),
        // A compelling ground names a claim of the policy, and the first is there only where any is.
        requests: requests.map((one) =>
          "compellingFor" in one && claims.length === 0 ? { ...one, compellingFor: [] } : one,
        ) as never,
        matters: matters.map((one, at) => ({ ...one, matterId: `matter-${at}` }) as never),
      },
    ),
    items: items.map((one, at) => {
      const { picks, ...rest } = one as { picks: number[] };
      const sourceIds = at === 0 ? [] : picks.map((pick) => `item_${pick % at}`);
      const { applicationId: _, ...shared } = buildDataItem();
      return { ...shared, ...rest, sourceIds, id: `item_${at}` } as DataItem;
    }),
  }));
