import { type LocalDate, parseLocalDate } from "@samtal/core/time";
import type { DataItem, RetentionFacts, RetentionPolicy } from "@samtal/retention";
import type { World } from "./stores/world.ts";

type Item = DataItem;
type Application = RetentionFacts["applications"][number];
type Claim = RetentionPolicy["claims"][number];

/** What went wrong, counted by a walk that uses nothing of what planned and carried out the sweep. */
export interface WalkVerdict {
  /** Items gone from a store although a hold, a restriction, a duty, a defence or a running application keeps them. */
  readonly wrongfullyErased: readonly Item["id"][];
  /** Receipts for an order that the sender did not carry out wholly. */
  readonly falseReceipts: readonly string[];
}

/**
 * Goes over every item and every receipt by itself. It counts periods in its own simple way and knows of no request,
 * consent or derivation, so it only looks for what no request could have ended.
 */
export function walk(world: World, items: readonly Item[], facts: RetentionFacts, policy: RetentionPolicy, day: LocalDate): WalkVerdict {
  const applications = new Map<string, Application>(facts.applications.map((one) => [one.applicationId, one]));
  const byCandidate = new Map<string, Application[]>();
  for (const one of facts.applications) byCandidate.set(one.candidateId, [...(byCandidate.get(one.candidateId) ?? []), one]);
  const asked = new Set<string>(facts.requests.map(({ subjectId }) => subjectId));
  const restricted = new Set<string>(facts.restrictions.filter((one) => !one.liftedOn || one.liftedOn > day).map((one) => one.subjectId));
  const held = new Set<string>(
    facts.matters.filter((one) => !one.releasedOn || one.releasedOn > day).flatMap(({ scope }) => scope.subjectIds ?? []),
  );
  const keeps = (item: Item): boolean => {
    if (item.subjectIds.some((id) => held.has(id) || restricted.has(id))) return true;
    const own = item.applicationId ? [applications.get(item.applicationId)] : (byCandidate.get(item.subjectIds[0] as string) ?? []);
    return own.some((one) => one !== undefined && isKeptFor(item, one, { policy, day, mayHaveEnded: item.subjectIds.some((id) => asked.has(id)) }));
  };
  const stores = Object.values(world.stores);
  const gone = ({ id }: Item): boolean =>
    stores.some((store) => store.held.has(id) && ["absent", "anonymised", "pseudonymised"].includes(store.stateOf(id)));
  return { wrongfullyErased: items.filter((item) => gone(item) && keeps(item)).map(({ id }) => id), falseReceipts: falseReceipts(world, stores) };
}

interface Ground {
  readonly policy: RetentionPolicy;
  readonly day: LocalDate;
  readonly mayHaveEnded: boolean;
}

function isKeptFor(item: Item, application: Application, { policy, day, mayHaveEnded }: Ground): boolean {
  const now = (application.jurisdictions ?? []).filter(({ from, until }) => from <= day && (!until || until > day));
  const countries = new Set<string>(now.map(({ jurisdiction }) => jurisdiction));
  const claims = policy.claims.filter((one) => one.categories.includes(item.category) && one.jurisdiction && countries.has(one.jurisdiction));
  return claims.some((claim) => {
    if (claim.legalBasis === "consent") return false;
    if (claim.class === "discretionary") return !mayHaveEnded && claim.while === "application-active" && application.stage === "active";
    if (claim.class === "defence" && mayHaveEnded) return false;
    return isRunning(claim, item, application, day);
  });
}

function isRunning(claim: Claim, item: Item, application: Application, day: LocalDate): boolean {
  if (claim.outcome || claim.forEvents) return false;
  if (claim.while === "process-open" && application.stage !== "process-ended") return true;
  const { rejected, rejectionReceived, withdrawn, hired, processEnded, applied } = application;
  const days: Readonly<Record<string, LocalDate | undefined>> = {
    rejected,
    rejectionReceived,
    withdrawn,
    hired,
    processEnded,
    applied,
    collected: item.collectedOn,
  };
  const start = claim.trigger.map((trigger) => days[trigger]).find((one) => one !== undefined);
  return start !== undefined && start <= day && later(start, claim.period) >= day;
}

/** The same day some months or days on; a month that is too short ends on its last day. */
function later(start: LocalDate, period: string): LocalDate {
  const [, years = "0", months = "0", weeks = "0", days = "0"] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period) ?? [];
  const [year = 0, month = 1, date = 1] = start.split("-").map(Number);
  const total = month - 1 + Number(months) + 12 * (year + Number(years));
  const last = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(Math.floor(total / 12), total % 12, Math.min(date, last)));
  end.setUTCDate(end.getUTCDate() + Number(days) + 7 * Number(weeks));
  return parseLocalDate(end.toISOString().slice(0, 10));
}

const settledStates = {
  restrict: /^(?!present)/,
  pseudonymise: /^(?:pseud|anon|abs)/,
  anonymise: /^(?:anon|abs)/,
  erase: /^absent/,
};

function falseReceipts({ receipts, told, ports }: World, stores: readonly World["stores"]["database"][]): string[] {
  const isDone = (store: World["stores"]["database"], orderId: string): boolean => {
    const order = told.get(orderId) ?? store.carriedOut.get(orderId);
    if (order === undefined) return false;
    const settled = settledStates[order.action];
    return order.itemIds.every((id) => settled.test(store.stateOf(id)));
  };
  const recipients = new Set(ports.recipients.map(({ key }) => key));
  return receipts
    .filter(({ from, orderId }) =>
      recipients.has(from)
        ? !told.has(orderId) || !stores.every((store) => isDone(store, orderId))
        : !stores.some((store) => store.key === from && isDone(store, orderId)),
    )
    .map(({ receiptId }) => receiptId);
}
