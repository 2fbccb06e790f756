import { compareText } from "@samtal/core";
import {
  type BusinessCalendar,
  type EpochMilliseconds,
  epochMilliseconds,
  type Instant,
  type TimeZone,
  type ZoneRules,
  type ZoneTable,
} from "@samtal/core/time";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import type { Recipient } from "../plan/recipient.ts";
import { type RecipientRole, recipientRoles } from "../rules/recipientRole.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { timingAnchors } from "../rules/timingAnchor.ts";
import type { QuietWindow } from "../timing/quietWindow.ts";
import { carryLate } from "./carryLate.ts";
import { type CompiledRule, compiledRules, quietWindowOf } from "./compiledRule.ts";
import { anchorIndex, conditionBits, openChannels, stopBits } from "./ruleBits.ts";
import { desiredByRule } from "./desiredByRule.ts";
import { placedInstant, tooLate } from "./placedInstant.ts";
import type { Placed } from "./placedInstants.ts";
import type { PlanningInput } from "./planningInput.ts";

const booked = anchorIndex("booked");
const lobby = anchorIndex("lobby");
const start = anchorIndex("start");
const end = anchorIndex("end");
const decision = anchorIndex("decision");
const stageChanged = anchorIndex("stage-changed");
const documentMissing = anchorIndex("document-missing");
const notHeld = stopBits(["interview-not-held"]);
// Near the ends of the zone data a clock's reading can fall outside; the documents refuse what does.
const margin = 2 * 86_400_000;

type State = PlannedMessage["state"];
interface AddressedRules {
  readonly recipient: Recipient;
  readonly rules: readonly CompiledRule[];
}

/** Places the messages of one interview after another; what it keeps between them is look-ups. */
export class InterviewPlacer {
  readonly #zoneRules: ZoneRules;
  readonly #rules: ReadonlyMap<RecipientRole, readonly CompiledRule[]>;
  /** Roles whose recipients need a calendar of their own. */
  readonly #needCalendar: ReadonlySet<RecipientRole>;
  readonly #tables = new Map<TimeZone, ZoneTable>();
  readonly #window: QuietWindow;
  /** By the name of the recipient's calendar: days off are quiet too. */
  readonly #windows: ReadonlyMap<string, QuietWindow>;
  /** False when a calendar is missing that the rules ask for; the documents then say which. */
  readonly #complete: boolean;
  readonly #anchors = new Float64Array(timingAnchors.length);
  #desired = new Float64Array(16);
  #departure: EpochMilliseconds = 0;
  #conditions = 0;
  #occurred = 0;

  /** Compiles the rules. */
  constructor(ruleSet: RuleSet, zoneRules: ZoneRules, calendars: Readonly<Record<string, BusinessCalendar>>) {
    this.#zoneRules = zoneRules;
    this.#complete = ruleSet.rules.every(
      ({ offset, repeat }) =>
        (offset.kind !== "business-days" || Object.hasOwn(calendars, offset.calendar)) &&
        (repeat === undefined || Object.hasOwn(calendars, repeat.calendar)),
    );
    const compiled = this.#complete ? compiledRules(ruleSet, calendars) : [];
    this.#rules = new Map(recipientRoles.map((role) => [role, compiled.filter(({ rule }) => rule.to === role)]));
    this.#needCalendar = new Set(
      ruleSet.rules
        .filter(({ quietHours }) => quietHours.days === "business-days" && quietHours.handling !== "ignore")
        .map(({ to }) => to),
    );
    this.#window = quietWindowOf(ruleSet);
    this.#windows = new Map(
      Object.entries(calendars).map(([name, calendar]) => [name, { ...this.#window, calendar }]),
    );
  }

  /** Places every message; `undefined` when the documents have to tell, because the case is rare or a mistake. */
  place({ interview, people, facts, now }: PlanningInput): Placed | undefined {
    const { status, candidateId } = interview;
    if (!this.#complete || status === "cancelled" || status === "withdrawn") return undefined;
    if (facts.sent !== undefined && facts.sent.length > 0) return undefined;
    const anchors = this.#anchors;
    anchors[booked] = epochMilliseconds(facts.bookedAt);
    anchors[lobby] = epochMilliseconds(interview.lobbyOpensAt);
    anchors[start] = epochMilliseconds(interview.assessmentStartsAt);
    anchors[end] = epochMilliseconds(interview.endsAt);
    anchors[decision] = known(facts.decidedAt);
    anchors[stageChanged] = known(facts.stageChangedAt);
    anchors[documentMissing] = known(facts.documentMissingAt);
    if (!((anchors[booked] as number) < (anchors[start] as number))) return undefined;
    if (!this.#belongTogether(people, candidateId)) return undefined;
    if (status === "planned" || status === "on-hold") return nothing;
    this.#departure = Math.max(anchors[booked] as number, epochMilliseconds(now));
    this.#conditions = conditionBits(facts.conditions);
    const absent = status === "candidate-no-show" || status === "interviewer-no-show";
    this.#occurred = stopBits(facts.occurred) | (absent ? notHeld : 0);
    return this.#placeAll(people);
  }

  #belongTogether(people: readonly Recipient[], candidateId: Recipient["id"]): boolean {
    let hasCandidate = false;
    for (let index = 0; index < people.length; index++) {
      const { id, role, calendar, timeZone } = people[index] as Recipient;
      if (id === candidateId) hasCandidate = true;
      else if (role === "candidate") return false;
      if (calendar === undefined ? this.#needCalendar.has(role) : !this.#windows.has(calendar)) return false;
      if (!this.#tables.has(timeZone)) {
        if (!this.#zoneRules.has(timeZone)) return false;
        this.#tables.set(timeZone, this.#zoneRules.table(timeZone));
      }
      for (let other = 0; other < index; other++) if ((people[other] as Recipient).id === id) return false;
    }
    return hasCandidate;
  }

  #placeAll(people: readonly Recipient[]): Placed | undefined {
    const ordered = people.length === 1 ? people : people.toSorted((a, b) => compareText(a.id, b.id));
    const recipients = ordered.map(
      (recipient): AddressedRules => ({
        recipient,
        rules: this.#rules.get(recipient.role) as readonly CompiledRule[],
      }),
    );
    let count = 0;
    for (const { rules } of recipients) count += rules.length;
    if (this.#desired.length < count) this.#desired = new Float64Array(2 * count);
    const due = new Float64Array(count);
    const states: State[] = [];
    const carriers: number[] = [];
    let first = 0;
    for (const addressed of recipients) {
      if (!this.#placeRecipient(addressed, first, due, states, carriers)) return undefined;
      first += addressed.rules.length;
    }
    return { due, states, carriers, recipients };
  }

  /** False when an instant lies where the zone data may not reach. */
  #placeRecipient(
    { recipient, rules }: AddressedRules,
    first: number,
    due: Float64Array,
    states: (State | "late")[],
    carriers: number[],
  ): boolean {
    const table = this.#tables.get(recipient.timeZone) as ZoneTable;
    const [low, high] = [table.from + margin, table.until - margin];
    const [anchors, desiredAt, departure] = [this.#anchors, this.#desired, this.#departure];
    if (!(departure > low && departure < high)) return false;
    for (const anchor of anchors) if (anchor <= low || anchor >= high) return false;
    const atBooking = anchors[booked] as number;
    const conditions = this.#conditions | conditionBits(recipient.conditions);
    const occurred = this.#occurred | stopBits(recipient.occurred);
    const days = recipient.calendar === undefined ? undefined : this.#windows.get(recipient.calendar);
    let late = false;
    for (let index = 0; index < rules.length; index++) {
      const compiled = rules[index] as CompiledRule;
      const position = first + index;
      carriers.push(-1);
      const anchorAt = anchors[compiled.anchor] as number;
      if (!isCalledFor(compiled, conditions, occurred, recipient) || Number.isNaN(anchorAt)) {
        due[position] = Number.NaN;
        states.push("skipped");
        continue;
      }
      const desired = desiredByRule(compiled, anchorAt, table);
      const notAfter = this.#notAfter(compiled);
      if (!(desired > low && desired < high)) return false;
      if (notAfter <= low || (notAfter >= high && notAfter !== Number.POSITIVE_INFINITY)) return false;
      desiredAt[position] = desired;
      const { ifLate, quietHours } = compiled.rule;
      const window = (compiled.quietOnDaysOff ? days : undefined) ?? this.#window;
      // As planMessages does: what still lies ahead stays where the booking put it.
      let at = placedInstant(desired, atBooking, notAfter, ifLate, quietHours.handling, window, table);
      if (at < departure && departure !== atBooking)
        at = placedInstant(desired, departure, notAfter, ifLate, quietHours.handling, window, table);
      due[position] = at;
      late ||= at === tooLate;
      states.push(at === tooLate ? "late" : Number.isNaN(at) ? "skipped" : "planned");
    }
    if (!late) return true;
    const open = openChannels(recipient.channels);
    const placed = {
      due,
      states,
      carriers,
      isReachable: (position: number) => ((rules[position - first] as CompiledRule).channels & open) !== 0,
      leavesAtOnce: (position: number) => (desiredAt[position] as number) <= departure,
      isPreEvent: (position: number) => (rules[position - first] as CompiledRule).preEvent,
    };
    carryLate(placed, first, first + rules.length, (position) => {
      const compiled = rules[position - first] as CompiledRule;
      const { handling } = compiled.rule.quietHours;
      const window = (compiled.quietOnDaysOff ? days : undefined) ?? this.#window;
      const desired = desiredAt[position] as number;
      return placedInstant(desired, departure, this.#notAfter(compiled), "send-now", handling, window, table);
    });
    return true;
  }

  #notAfter({ deadline, deadlineDistance }: CompiledRule): EpochMilliseconds {
    return deadline < 0 ? Number.POSITIVE_INFINITY : (this.#anchors[deadline] as number) + deadlineDistance;
  }
}

const nothing: Placed = { due: new Float64Array(0), states: [], carriers: [], recipients: [] };

const known = (instant: Instant | undefined): EpochMilliseconds =>
  instant === undefined ? Number.NaN : epochMilliseconds(instant);

function isCalledFor(
  { rule, when, stopWhen }: CompiledRule,
  conditions: number,
  occurred: number,
  { consents }: Recipient,
): boolean {
  if ((when & ~conditions) !== 0 || (stopWhen & occurred) !== 0) return false;
  if (rule.consent === undefined) return true;
  const answer = consents?.[rule.consent.purpose];
  return answer === "given" || (answer === undefined && rule.consent.needs === "not-refused");
}
