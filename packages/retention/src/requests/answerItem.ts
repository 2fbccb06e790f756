import { type Reason, reason } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import type { ClaimVerdict, Evaluation, Until } from "../evaluation/evaluation.ts";
import { isCandidate, requesters } from "../evaluation/view.ts";
import type { DataCategory } from "../items/dataCategories.ts";
import type { DataItem, Disposition } from "../items/dataItem.ts";
import type { Claim } from "../policies/claim.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import type { AnswerOptions } from "./answerOptions.ts";
import type { DataSubjectRequest } from "./dataSubjectRequest.ts";
import type { AnsweredClaim, AnsweredItem } from "./requestAnswer.ts";
import type { RequestRight } from "./requestRight.ts";

/** What answering about one item reads. */
export interface ItemBasis {
  readonly item: DataItem;
  readonly request: DataSubjectRequest;
  /** The day of receipt. */
  readonly on: LocalDate;
  readonly day: LocalDate;
  /** What would be done with the item had nobody asked. */
  readonly before: Evaluation;
  readonly after: Evaluation;
  readonly policy: RetentionPolicy;
  readonly options: AnswerOptions;
}

type Found = Pick<AnsweredItem, "outcome"> & Partial<Pick<AnsweredItem, "ground" | "redact" | "ends">> & { why: readonly Reason[] };

/** The answer about one item under one right; `null` where the right is about no item. */
export function answerItem(right: RequestRight, basis: ItemBasis): AnsweredItem | null {
  const found = rightly(right, basis);
  if (found === null) return null;
  const { item, before, after } = basis;
  const { outcome, ground = null, redact = [], ends = [], why } = found;
  const acts = outcome !== "included" && outcome !== "withheld" && outcome !== "correct" && outcome !== "add-statement";
  return {
    itemId: item.id,
    category: item.category,
    right,
    outcome,
    ground,
    isRestricted: before.action === "restrict",
    redact,
    ends,
    claims: keptFor(basis),
    until: after.until,
    because: acts ? [...why, ...after.because] : why,
    citations: after.citations,
  };
}

function rightly(right: RequestRight, basis: ItemBasis): Found | null {
  switch (right) {
    case "access":
      return access(basis);
    case "portability":
      return portability(basis);
    case "rectification":
      return rectification(basis.item);
    case "automated-decision":
      return null;
    default:
      return outOfReach(basis) ?? acting(right, basis);
  }
}

/** A rater can't have the candidate's scorecard erased, and a request reaches nothing that came after it. */
function outOfReach({ item, request, on }: ItemBasis): Found | null {
  if (!requesters(item).includes(request.subjectId)) return { outcome: "kept", why: [reason("retention/candidates-data", {})] };
  return item.collectedOn > on ? { outcome: "kept", why: [reason("retention/came-after-request", { on })] } : null;
}

function acting(right: RequestRight, basis: ItemBasis): Found {
  if (right === "restriction") return { outcome: "restrict", why: [reason("retention/restricted-as-asked", {}, "GDPR art. 18")] };
  if (right === "erasure") return erasure(basis);
  const { before, after, options } = basis;
  const legalBasis = right === "objection" ? "legitimate-interests" : "consent";
  const stood = standingClaims(before, basis).filter((claim) => claim.legalBasis === legalBasis && claim.class === "discretionary");
  const left = new Set(standingClaims(after, basis).map(({ key }) => key));
  const ends = stood.map(({ key }) => key).filter((key) => !left.has(key));
  if (after.redact.includes(basis.request.subjectId)) return { outcome: "redact", why: [] };
  const gone = disposal(after);
  // What goes anyway goes, whether or not it stood on what was turned against.
  if (gone !== null || ends.length > 0) return { outcome: gone ?? "stop", ends, why: [] };
  if (right === "consent-withdrawal") return { outcome: "kept", why: [reason("retention/not-on-consent", {})] };
  const compelling = stood.some(({ key }) => options.compellingFor?.includes(key));
  return {
    outcome: "kept",
    why: compelling
      ? [reason("retention/compelling-ground", {}, "GDPR art. 21(1)")]
      : [reason("retention/nothing-to-object-to", {}, "GDPR art. 21(1)")],
  };
}

function erasure(basis: ItemBasis): Found {
  const { item, request, before, after, day } = basis;
  const gone = disposal(after);
  if (gone !== null) {
    const ends = standingClaims(before, basis).map(({ key }) => key);
    const wasToStay = item.onExpiry === "pseudonymise" && gone === "erase";
    const why = wasToStay ? [reason("retention/pseudonymising-is-no-erasure", {}, "GDPR art. 17(1)")] : [];
    return { outcome: gone, ends, why };
  }
  if (after.redact.includes(request.subjectId)) return { outcome: "redact", why: [] };
  if (after.because.some(({ code }) => code === "retention/erasure-waits")) return { outcome: "ask-withdrawal", why: [reason("retention/withdrawal-asked", {})] };
  const standing = alive(after, day);
  const isOf = (rank: string): boolean => standing.some((claim) => claim.class === rank && !isFreeze(claim));
  if (isOf("mandatory")) return { outcome: "kept", ground: "17(3)(b)", why: [reason("retention/kept-by-duty", {}, "GDPR art. 17(3)(b)")] };
  if (isOf("defence") || isOf("hold")) {
    return { outcome: "kept", ground: "17(3)(e)", why: [reason("retention/kept-for-claims", {}, "GDPR art. 17(3)(e)")] };
  }
  if (isOf("restriction")) return { outcome: "restrict", why: [reason("retention/restricted-instead", {}, "GDPR art. 18")] };
  if (standing.some(isFreeze)) return { outcome: "kept", why: [reason("retention/frozen-for-request", {})] };
  return { outcome: "kept", why: [reason("retention/consented-anew", {})] };
}

const disposal = ({ action }: Evaluation): Disposition | null => (action === "retain" || action === "restrict" ? null : action);

function access({ item, before, request, options }: ItemBasis): Found {
  if (item.category === "reference" && options.withholdReferences === true) {
    return { outcome: "withheld", why: [reason("retention/told-in-confidence", {}, "GDPR art. 15(4)")] };
  }
  const redact = othersOn(item, request.subjectId);
  const why = [
    ...(before.action === "restrict" ? [reason("retention/restricted-included", {}, "GDPR art. 15")] : []),
    ...(redact.length > 0 ? [reason("retention/others-removed", { count: redact.length }, "GDPR art. 15(4)")] : []),
  ];
  return { outcome: "included", redact, why };
}

function portability(basis: ItemBasis): Found {
  const { item, before, request } = basis;
  if (!provided(basis)) return { outcome: "withheld", why: [reason("retention/not-provided", {}, "GDPR art. 20(1)")] };
  const carried = standingClaims(before, basis).some(({ legalBasis }) => legalBasis === "consent" || legalBasis === "contract");
  return carried
    ? { outcome: "included", redact: othersOn(item, request.subjectId), why: [] }
    : { outcome: "withheld", why: [reason("retention/not-on-consent-or-contract", {}, "GDPR art. 20(1)")] };
}

/** Other candidates always; on a recording everyone else who is seen or heard. */
function othersOn(item: DataItem, asker: string): AnsweredItem["redact"] {
  const isShared = item.category === "recording" || item.category === "transcript";
  return [...new Set(item.subjectIds)].filter((id) => id !== asker && (isShared || isCandidate(id))).sort();
}

/** What somebody thought. */
const judgements: ReadonlySet<DataCategory> = new Set<DataCategory>(["assessment", "decision", "note", "rating", "reference", "scorecard"]);
/** What shows something as it happened. */
const records: ReadonlySet<DataCategory> = new Set<DataCategory>(["audit-event", "message", "recording"]);

/** Facts are corrected, whoever wrote them down. */
function rectification({ category }: DataItem): Found {
  if (judgements.has(category)) return { outcome: "add-statement", why: [reason("retention/judgement-stands", {}, "GDPR art. 16")] };
  if (records.has(category)) return { outcome: "add-statement", why: [reason("retention/record-stands", {}, "GDPR art. 16")] };
  return { outcome: "correct", why: [] };
}

const providedByThePerson: ReadonlySet<DataCategory> = new Set<DataCategory>([
  "profile",
  "contact-details",
  "cv",
  "application-answer",
  "survey-answer",
  "accommodation",
  "special-category",
  "consent",
]);

const provided = ({ item, options }: ItemBasis): boolean =>
  providedByThePerson.has(item.category) || options.providedIds?.has(item.id) === true;

/** Whether a claim is the freeze of another request; that it needs the item is no purpose of the controller's. */
const isFreeze = ({ key, purpose }: ClaimVerdict): boolean => key === "legal-hold" && purpose === "request";

const alive = ({ claims }: Evaluation, day: LocalDate): Evaluation["claims"] =>
  claims.filter(({ until }) => until === "open" || (until !== null && until >= day));

/** The policy's claims that keep the item on the day. */
function standingClaims(evaluation: Evaluation, { policy, day }: ItemBasis): Claim[] {
  const keys = new Set(alive(evaluation, day).map(({ key }) => key));
  return policy.claims.filter(({ key }) => keys.has(key));
}

/** What the item is kept for. */
function keptFor(basis: ItemBasis): AnsweredClaim[] {
  const { after, policy, day } = basis;
  const claims = alive(after, day)
    .filter((claim) => !isFreeze(claim))
    .map(({ key, purpose, until }) => ({
      purpose,
      legalBasis: policy.claims.find((claim) => claim.key === key)?.legalBasis ?? null,
      until: until as Until,
    }));
  return [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
}
