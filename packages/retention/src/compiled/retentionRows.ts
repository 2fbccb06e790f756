import { issue, type Issue, SamtalError } from "@samtal/core";
import { epochDayOf, type LocalDate, localDateOf } from "@samtal/core/time";
import type { End } from "../evaluation/claimState.ts";
import { type ConsentCap, consentCap } from "../evaluation/consentCap.ts";
import { isInterviewing } from "../evaluation/eventDay.ts";
import { factIndex } from "../evaluation/factIndex.ts";
import { requestsReaching } from "../evaluation/requestsReaching.ts";
import { sourceEnd } from "../evaluation/sourceEnd.ts";
import { requestCap } from "../evaluation/requestCap.ts";
import { requireKnownClaims } from "../evaluation/requireKnownClaims.ts";
import { standingHolds } from "../evaluation/standingHolds.ts";
import { applicationsOf, type EvaluationContext, type View } from "../evaluation/view.ts";
import type { ApplicationFacts, RetentionFacts, RetentionRequest } from "../facts/retentionFacts.ts";
import type { DataItem } from "../items/dataItem.ts";
import type { Claim } from "../policies/claim.ts";
import { policyHash } from "../policies/policyHash.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import { applicationTriggers } from "../policies/triggers.ts";
import type { CompiledPolicy } from "./compiledPolicy.ts";
import type { LastDay, RetentionRow } from "./retentionRow.ts";
import { isAboutSeveralPeople, subjectDays } from "./subjectDays.ts";

/**
 * Items with their facts as flat rows, for a table that {@link toSql} asks or for {@link retentionColumns}.
 *
 * Holds, restrictions, requests, consents and laws are written as known on the compiled day; a row has to be written
 * anew when one of its facts changes. A row says what {@link evaluate} would read, so the verdicts are the same.
 *
 * @param items - what is stored, without its content
 * @param facts - what happened
 * @param policy - the policy that was compiled
 * @param compiled - the policy on the day
 * @param context - working days where a claim rolls; of derived items, what happens to their sources
 * @returns the rows in the order of the items; several in a row of an item that several applications share
 * @throws SamtalError `retention/other-policy-compiled`, `retention/other-zone`, `retention/category-uncovered`, `retention/people-differ`
 *   where several people's days differ and a claim counts from them, `retention/sources-needed`,
 *   `retention/unknown-claim`, `retention/calendar-needed`
 * @example
 * ```ts
 * import { compile, parseDataItem, parseRetentionFacts, retentionRows, swedishPolicy } from "@samtal/retention";
 * import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
 *
 * const item = parseDataItem({
 *   schemaVersion: 1, id: "item_notes1", category: "note", subjectIds: ["candidate_7f3a"],
 *   applicationId: "application_1", collectedOn: "2027-03-30", sourceIds: [], onExpiry: "erase",
 * });
 * const facts = parseRetentionFacts({
 *   schemaVersion: 1, zone: "Europe/Stockholm", zoneData: "2026f",
 *   applications: [{
 *     applicationId: "application_1", candidateId: "candidate_7f3a", stage: "closed", rejected: "2027-04-09",
 *   }],
 *   subjects: [], consents: [], matters: [], restrictions: [], requests: [],
 * });
 * const compiled = compile(swedishPolicy, parseLocalDate("2027-05-01"), parseTimeZone("Europe/Stockholm"));
 * const rows = retentionRows([item], facts, swedishPolicy, compiled);
 * rows.map(({ stage, triggers }) => [stage, triggers.rejected]); // => [["closed", "2027-04-09"]]
 * ```
 */
export function retentionRows(
  items: readonly DataItem[],
  facts: RetentionFacts,
  policy: RetentionPolicy,
  compiled: CompiledPolicy,
  context: EvaluationContext = {},
): RetentionRow[] {
  const hash = policyHash(policy);
  if (hash !== compiled.policyHash) throw SamtalError.of("retention/other-policy-compiled", ["compiled", "policyHash"]);
  if (facts.zone !== compiled.zone) throw SamtalError.of("retention/other-zone", ["facts", "zone"]);
  requireKnownClaims(facts, policy);
  const index = factIndex(facts);
  const today = epochDayOf(compiled.day);
  const views = items.map((item): View => ({ item, index, policy, policyHash: hash, today, context }));
  SamtalError.throwIfAny(views.flatMap((view, position) => faultsOf(view, position)));
  return views.flatMap((view) => {
    const own = ownCells(view);
    return applicationsOf(view).map((application) => ({ ...own, ...cellsOf(application, own, compiled.day) }));
  });
}

function faultsOf(view: View, position: number): Issue[] {
  const { item, policy, context } = view;
  const clocks = [...policy.claims, ...policy.ceilings].filter(({ categories }) => categories.includes(item.category));
  const { category } = item;
  if (!policy.claims.some(({ categories }) => categories.includes(category))) {
    return [issue("retention/category-uncovered", ["items", position, "category"], { category })];
  }
  if (item.sourceIds.length > 0 && context.sources === undefined) {
    return [issue("retention/sources-needed", ["context", "sources"], { itemId: item.id })];
  }
  return isAboutSeveralPeople(view, clocks)
    ? [issue("retention/people-differ", ["items", position, "subjectIds"], { itemId: item.id })]
    : [];
}

type OwnCells = Omit<RetentionRow, "stage" | "jurisdictions" | "jurisdictionsEver">;

function ownCells(view: View): OwnCells {
  const { item, policy } = view;
  const claims = policy.claims.filter(({ categories }) => categories.includes(item.category));
  const holds = standingHolds(view);
  const requests = requestsReaching(view);
  const first = (wanted: (request: RetentionRequest) => boolean): LocalDate | null =>
    requests.filter(wanted).reduce<LocalDate | null>((day, { on }) => (day === null || on < day ? on : day), null);
  const consents = claims
    .filter(({ legalBasis }) => legalBasis === "consent")
    .map((claim) => ({ claim, cap: consentCap(claim, view) }));
  const byConsent = <T>(read: (one: (typeof consents)[number]) => T): Record<string, T> =>
    Object.fromEntries(consents.map((one) => [one.claim.key, read(one)]));
  return {
    item: item.id,
    category: item.category,
    interviewing: isInterviewing(view),
    triggers: {
      ...(Object.fromEntries(applicationTriggers.map((key) => [key, null])) as RetentionRow["triggers"]),
      ...subjectDays(view),
      collected: item.collectedOn,
      erasureRequested: first(({ kind, subjectId }) => kind === "erasure" && subjectId.startsWith("candidate_")),
    },
    heldUntil: latest(holds.filter((state) => state.class === "hold").map(({ end }) => end)),
    restrictedUntil: latest(holds.filter((state) => state.class === "restriction").map(({ end }) => end)),
    erasureRequestedOn: first(({ kind }) => kind === "erasure"),
    objectedOn: Object.fromEntries(
      claims.map(({ key }) => [
        key,
        first((request) => request.kind === "objection" && !request.compellingFor.includes(key)),
      ]),
    ),
    consentUntil: byConsent(({ claim, cap }) => consentUntil(claim, cap, view)),
    consentToCome: byConsent(({ cap }) => cap.status === "future"),
    redacting: byConsent(({ cap }) => cap.status === "known" && cap.redaction !== undefined),
    sourcesUntil: sourcesUntil(view),
  };
}

function cellsOf(
  application: ApplicationFacts | undefined,
  { triggers }: OwnCells,
  day: LocalDate,
): Pick<RetentionRow, "stage" | "triggers" | "jurisdictions" | "jurisdictionsEver"> {
  const begun = (application?.jurisdictions ?? []).filter(({ from }) => from <= day);
  const standing = begun.filter(({ until }) => until === undefined || until > day);
  const codes = (laws: typeof begun): string[] => [...new Set(laws.map(({ jurisdiction }) => jurisdiction))];
  return {
    stage: application?.stage ?? null,
    triggers: { ...triggers, ...daysOf(application) },
    jurisdictions: begun.length === 0 ? null : codes(standing),
    jurisdictionsEver: begun.length === 0 ? null : codes(begun),
  };
}

const daysOf = (application: ApplicationFacts | undefined): Partial<RetentionRow["triggers"]> =>
  Object.fromEntries(applicationTriggers.map((key) => [key, application?.[key] ?? null]));

function consentUntil(claim: Claim, consents: ConsentCap, view: View): LastDay | null {
  const { end } = requestCap(claim, view, undefined);
  if (consents.status === "future") return end === Infinity ? null : lastDayOf(end);
  return lastDayOf(Math.min(consents.end, end));
}

function sourcesUntil({ item, context }: View): LastDay | null {
  const ends = item.sourceIds.map((id) => sourceEnd(id, context));
  return ends.length === 0 ? null : lastDayOf(Math.min(...ends));
}

const latest = (ends: readonly End[]): LastDay | null => (ends.length === 0 ? null : lastDayOf(Math.max(...ends)));

const lastDayOf = (end: End): LastDay =>
  end === Infinity ? "infinity" : end === -Infinity ? "-infinity" : localDateOf(end);
