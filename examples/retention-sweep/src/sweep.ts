import { createHash } from "node:crypto";
import { type Reason, toId } from "@samtal/core";
import { type Instant, type LocalDate, parseInstant } from "@samtal/core/time";
import {
  type AggregatePublication,
  type ApprovalOutcome,
  approve,
  type AuditChainVerdict,
  type AuditEvent,
  destroySubjectKeys,
  type DispositionPlan,
  execute,
  type ExecutionOutcome,
  type KeyDestructionOutcome,
  parsePolicyAcceptance,
  planDisposition,
  reapplyTombstones,
  type ReapplyOutcome,
  type SignedAuditHead,
  verifyAuditChain,
  vouchedAuditHead,
} from "@samtal/retention";
import { tzdataRules } from "@samtal/tzdata";
import { AuditLog, demoSigner } from "./auditLog.ts";
import { askingSubject, type Copy, copyOf } from "./copy.ts";
import { population, type PopulationSettings } from "./population/population.ts";
import { remainingCounts } from "./remaining.ts";
import { type StuckGroup, stuckGroups } from "./stuck.ts";
import { createWorld, type World } from "./stores/world.ts";
import { sweepPolicy } from "./sweepPolicy.ts";
import { walk, type WalkVerdict } from "./walk.ts";

type Ended = Exclude<ExecutionOutcome, { status: "refused" }>;

/** Everything that the account, the files and the tests look at. */
export interface SweepResult {
  readonly day: LocalDate;
  readonly people: number;
  readonly applications: number;
  readonly plan: DispositionPlan;
  readonly stuck: readonly StuckGroup[];
  /** How many items an order is about at most. */
  readonly batchSize: number;
  readonly approvals: { readonly one: ApprovalOutcome; readonly two: ApprovalOutcome };
  readonly remaining: AggregatePublication | null;
  readonly unnamed: readonly Reason[];
  readonly runs: { readonly first: Ended; readonly second: Ended; readonly third: Ended };
  /** What the first run left behind: marks still pending, and orders that the recipient was told of. */
  readonly afterFirst: { readonly pending: number; readonly final: number };
  readonly hasThirdChanged: boolean;
  readonly backwards: readonly Reason[];
  readonly restored: {
    readonly itemCount: number;
    readonly stillGone: boolean;
    readonly locksBack: boolean;
    readonly outcome: ReapplyOutcome;
  };
  readonly log: {
    readonly events: readonly AuditEvent[];
    readonly heads: readonly SignedAuditHead[];
    readonly before: AuditChainVerdict;
    readonly after: AuditChainVerdict;
    readonly edited: AuditChainVerdict;
    /** Of those of whom nothing is left. */
    readonly vault: KeyDestructionOutcome;
    /** Of whom it still says something. */
    readonly subjects: readonly string[];
  };
  readonly copy: Copy;
  readonly walked: WalkVerdict;
  readonly world: World;
}

const tenantId = "nordviken";

/** A sweep from dry run to one person's copy, with everything that goes wrong on the way. */
export async function sweep(settings: PopulationSettings): Promise<SweepResult> {
  const { day, seed } = settings;
  const at = (time: string): Instant => parseInstant(`${day}T${time}:00Z`);
  const { items, facts } = population(settings);
  const policy = sweepPolicy();
  const log = new AuditLog(tenantId, settings);
  for (const { applicationId, candidateId } of facts.applications) {
    log.append(at("05:00"), "application.listed", { subjectId: candidateId, payload: { applicationId } });
  }

  const plan = planDisposition(items, facts, policy, day, { tenantId });
  const stuck = stuckGroups({ items, facts }, policy, plan);
  log.append(at("06:00"), "plan.made");
  const remaining = remainingCounts({ items, facts }, day, seed);
  if (remaining) log.append(at("06:10"), "aggregate.published");

  const { planHash, policyHash } = plan;
  const signed = (personId: string, role: string, time: string) => ({ planHash, policyHash, personId, role, at: at(time) });
  const officer = signed("p-17", "data-protection-officer", "06:30");
  const both = [officer, signed("p-18", "head-of-recruitment", "06:45")];
  const approvals = { one: approve(plan, [officer], tzdataRules), two: approve(plan, both, tzdataRules) };
  log.append(at("06:45"), "plan.approved");
  const acceptance = parsePolicyAcceptance({
    schemaVersion: 1,
    policyHash,
    personId: "p-17",
    role: "data-protection-officer",
    at: at("06:20"),
    unverified: [],
  });
  const named = { ...acceptance, unverified: ["es-blocking"] };
  const world = createWorld(items, facts, (_count, action) => log.append(at("08:00"), `batch.${action}-done`));
  const approved = { schemaVersion: 1 as const, plan, approvals: both };
  const batchSize = Math.min(1_000, Math.max(50, Math.round(items.length / 100)));
  const run = (time: string, accepted = named): Promise<ExecutionOutcome> =>
    execute(approved, policy, accepted, world.ports, { now: at(time), zoneRules: tzdataRules, batchSize });

  const unnamed = refusalOf(await run("07:00", acceptance));
  log.append(at("07:10"), "policy.accepted");
  const signedBefore = await log.signed(at("07:15"));
  const before = verifyAuditChain(log.events, await vouchedAuditHead(signedBefore, demoSigner));
  const { register, stores } = world;
  const backUp = stores.database.backUp();
  const backedUp = register.items.map(({ id }) => id);

  const scope = { subjectIds: [toId("candidate", "dispute")] };
  register.hold({ matterId: "matter-new", scope, authorId: "counsel", ground: "dispute", from: day });
  log.append(at("07:30"), "hold.set", { subjectId: "candidate_dispute", payload: { matterId: "matter-new" } });
  let failures = 0;
  stores.index.isDown = ({ action }) => action === "erase" && failures++ === 0;
  const first = endOf(await run("08:00"));
  const afterFirst = { pending: world.tombstones.count("pending"), final: world.tombstones.count("final") };
  const second = endOf(await run("09:00"));
  const state = stateOf(world);
  const third = endOf(await run("10:00"));
  const hasThirdChanged = state !== stateOf(world);
  const backwards = refusalOf(await run("09:30"));

  const gone = backedUp.filter((id) => stores.database.stateOf(id) !== backUp.get(id) && stores.database.stateOf(id) !== "restricted");
  stores.database.restore(backUp);
  const outcome = await reapplyTombstones(backedUp, world.ports);
  const stillGone = gone.every((id) => ["absent", "anonymised"].includes(stores.database.stateOf(id)));
  log.append(at("11:00"), "back-up.cleaned");
  // The locks of the back-up's day come back by the same plan: its orders can be repeated.
  endOf(await run("11:30"));
  const restored = { itemCount: backedUp.length, stillGone, locksBack: state === stateOf(world), outcome };

  const copy = copyOf(world, policy, day);
  log.append(at("12:00"), "export.made", { subjectId: askingSubject, payload: { items: copy.document.items.length } });
  const left = new Set<string>(register.items.flatMap(({ subjectIds }) => subjectIds));
  const people = new Set<string>(facts.applications.map(({ candidateId }) => candidateId));
  const nothingLeft = [...people].filter((id) => !left.has(id));
  log.deletePayloads(nothingLeft);
  const vault = await destroySubjectKeys({ tenantId, keyIds: nothingLeft, now: at("12:10") }, { keys: log, within: world.ports.within });
  const signedAfter = await log.signed(at("12:30"));
  const anchors = [await vouchedAuditHead(signedBefore, demoSigner)];
  const head = await vouchedAuditHead(signedAfter, demoSigner);
  const after = verifyAuditChain(log.events, head, anchors);
  const edited = verifyAuditChain(log.events.map((event, place) => (place === 3 ? { ...event, at: at("05:01") } : event)), head, anchors);
  return {
    day,
    people: people.size,
    applications: facts.applications.length,
    plan,
    stuck,
    batchSize,
    approvals,
    remaining,
    unnamed,
    runs: { first, second, third },
    afterFirst,
    hasThirdChanged,
    backwards,
    restored,
    log: { events: log.events, heads: [signedBefore, signedAfter], before, after, edited, vault, subjects: log.subjects },
    copy,
    walked: walk(world, items, register.facts, policy, day),
    world,
  };
}

function refusalOf(outcome: ExecutionOutcome): readonly Reason[] {
  if (outcome.status !== "refused") throw new Error("A run that should be refused was not");
  return outcome.because;
}

function endOf(outcome: ExecutionOutcome): Ended {
  if (outcome.status === "refused") throw new Error(outcome.because.map(({ code }) => code).join());
  return outcome;
}

/** The same text for the same state of everything. */
function stateOf({ stores, receipts, register, tombstones }: World): string {
  const hash = createHash("sha256");
  for (const store of Object.values(stores)) for (const [id, state] of store.backUp()) hash.update(`${store.key} ${id} ${state}\n`);
  return hash.update(`${receipts.length} ${register.items.length} ${tombstones.count("final")}`).digest("hex");
}
