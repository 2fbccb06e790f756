import { compareInstants } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  after,
  asRead,
  called,
  counter,
  guest,
  guests,
  invited,
  reply,
  stockholm,
} from "../../../testdata/meetings.ts";
import { type CalendarMessage, parseCalendarMessage } from "../calendarMessage.ts";
import { answerMeeting, type AttendeeAct } from "./answerMeeting.ts";
import type { AttendeeMessage } from "./attendeeMessage.ts";
import type { InvitedMeeting } from "./invitedMeeting.ts";
import type { ItipOutcome, OrganizerMessage } from "./itipOutcome.ts";
import { type OrganizedMeeting, parseOrganizedMeeting } from "./organizedMeeting.ts";
import type { OrganizerAct } from "./organizerAct.ts";
import { organizeMeeting } from "./organizeMeeting.ts";
import { receiveFromAttendee } from "./receiveFromAttendee.ts";
import { receiveFromOrganizer } from "./receiveFromOrganizer.ts";

const people = guests.map(({ id }) => id);
const person = fc.constantFrom(...people);
const times = fc.integer({ min: 15, max: 26 }).map((day) => ({
  start: stockholm(`2027-03-${day}T09:00:00Z`),
  end: stockholm(`2027-03-${day}T09:45:00Z`),
}));
const reschedule = times.map((each): OrganizerAct => ({ type: "reschedule", ...each }));
const update = fc
  .constantFrom("A", "B")
  .map((summary): OrganizerAct => ({ type: "update", texts: { summary } }));
const cancel = fc.constant<OrganizerAct>({ type: "cancel" });
const organizerAct: fc.Arbitrary<OrganizerAct> = fc.oneof(
  { weight: 4, arbitrary: reschedule },
  { weight: 2, arbitrary: update },
  { weight: 1, arbitrary: fc.constant<OrganizerAct>({ type: "confirm" }) },
  { weight: 1, arbitrary: cancel },
  {
    weight: 3,
    arbitrary: person.map((attendeeId): OrganizerAct => ({ type: "accept-counter", attendeeId })),
  },
  {
    weight: 3,
    arbitrary: person.map((attendeeId): OrganizerAct => ({ type: "decline-counter", attendeeId })),
  },
  { weight: 1, arbitrary: person.map((id): OrganizerAct => ({ type: "invite", guests: [guest(id)] })) },
  { weight: 1, arbitrary: person.map((id): OrganizerAct => ({ type: "uninvite", attendeeIds: [id] })) },
  { weight: 1, arbitrary: fc.constant<OrganizerAct>({ type: "ask-again" }) },
);
const attendeeAct: fc.Arbitrary<AttendeeAct> = fc.oneof(
  fc
    .constantFrom("accepted" as const, "declined" as const, "tentative" as const)
    .map((answer): AttendeeAct => ({ type: "reply", reply: answer })),
  times.map((each): AttendeeAct => ({ type: "counter", ...each })),
  fc.constant<AttendeeAct>({ type: "refresh" }),
);
/** `deliver` takes any message that is under way; `again` leaves a copy there. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("organize" as const), act: organizerAct }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("answer" as const), who: person, act: attendeeAct }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("deliver" as const), which: fc.nat(), again: fc.boolean() }),
  },
);

type UnderWay =
  | { readonly to: string; readonly message: OrganizerMessage }
  | { readonly from: string; readonly message: AttendeeMessage };
type Change = ItipOutcome<OrganizedMeeting, OrganizerMessage>;

/** An organizer, three attendees, and the messages between them. */
class World {
  organizer = called().meeting;
  readonly attendees = new Map<string, InvitedMeeting>(people.map((id) => [id, invited(id)]));
  readonly underWay: UnderWay[] = [];
  /** What each attendee was sent last, as the oracle for what must stand in the end. */
  readonly lastSent = new Map<string, CalendarMessage>();
  seconds = 0;

  constructor() {
    this.sent(called());
  }

  sent({ messages }: Change): void {
    for (const { to, message } of messages) {
      for (const id of to) {
        this.underWay.push({ to: id, message });
        if (message.method !== "DECLINECOUNTER") this.lastSent.set(id, message);
      }
    }
  }

  organize(act: OrganizerAct): void {
    this.seconds += 1;
    const options = { now: after(this.seconds), zoneRules: tzdataRules };
    this.change(organizeMeeting(this.organizer, act, options));
  }

  answer(who: string, act: AttendeeAct): void {
    this.seconds += 1;
    const outcome = answerMeeting(this.attendees.get(who) as InvitedMeeting, act, {
      now: after(this.seconds),
    });
    this.attendees.set(who, outcome.meeting);
    for (const { message } of outcome.messages) {
      this.underWay.push({ from: who, message: asRead(who, parseCalendarMessage(message)) });
    }
  }

  /** Which laws were broken, in the order in which that was seen. */
  readonly broken: string[] = [];

  law(name: string, holds: boolean): void {
    if (!holds) this.broken.push(name);
  }

  deliver(which: number, again: boolean): void {
    const at = which % Math.max(1, this.underWay.length);
    const [each] = again ? this.underWay.slice(at, at + 1) : this.underWay.splice(at, 1);
    if (each === undefined) return;
    if ("to" in each) {
      const receive = () =>
        receiveFromOrganizer(this.attendees.get(each.to) as InvitedMeeting, each.message).meeting;
      this.attendees.set(each.to, receive());
      this.law("an attendee takes a message once", receive() === this.attendees.get(each.to));
      return;
    }
    const receive = () => receiveFromAttendee(this.organizer, each.message, { now: after(this.seconds) });
    this.change(receive());
    const twice = receive();
    const silent = each.message.method === "REFRESH" || twice.messages.length === 0;
    this.law("the organizer takes a message once", twice.meeting === this.organizer && silent);
  }

  /** Takes an outcome of the organizer's side, and holds it to the laws. */
  change(outcome: Change): void {
    const before = this.organizer;
    const { meeting: next, messages } = outcome;
    this.law("states are documents", same(parseOrganizedMeeting(next), next));
    this.law(
      "messages are documents",
      messages.every(({ message }) => same(parseCalendarMessage(message), message)),
    );
    const rise = next.sequence - before.sequence;
    const changed = next.start.instant !== before.start.instant || next.status !== before.status;
    this.law("SEQUENCE never falls, and rises with what is asked", rise === 1 || (rise === 0 && !changed));
    this.law("DTSTAMP never falls", compareInstants(next.writtenAt, before.writtenAt) >= 0);
    if (before.status === "cancelled") {
      this.law("nothing follows a cancellation", same(next, { ...before, counters: next.counters }));
      this.law(
        "but the same again",
        messages.every(({ message }) => message.method === "CANCEL"),
      );
    }
    this.law(
      "replies answer the standing question",
      next.attendees.every((each) => !each.reply || each.reply.sequence >= each.askedSequence),
    );
    this.heldToCounters(before, outcome);
    this.sent(outcome);
    this.organizer = next;
  }

  /** Each counter is answered once, by the message that fits, and never opens again. */
  heldToCounters(before: OrganizedMeeting, { meeting, messages }: Change): void {
    const known = (now: Counter): Counter | undefined =>
      before.counters.find(
        (was) =>
          was.attendeeId === now.attendeeId &&
          was.sequence === now.sequence &&
          was.writtenAt === now.writtenAt &&
          was.answer !== "open",
      );
    const answers = meeting.counters.filter((now) => now.answer !== "open" && !known(now));
    this.law(
      "an answer stands",
      meeting.counters.every((now) => (known(now)?.answer ?? now.answer) === now.answer),
    );
    const declines = messages.flatMap(({ to, message }) => (message.method === "DECLINECOUNTER" ? to : []));
    const declined =
      meeting.status === "cancelled" ? [] : answers.filter(({ answer }) => answer === "declined");
    const refused = declined.map(({ attendeeId }) => attendeeId);
    this.law("a refusal is told, once", same(declines.sort(), refused.sort()));
    for (const { attendeeId, answer, interval } of answers) {
      const told = messages.filter(({ to }) => to.includes(attendeeId)).map(({ message }) => message);
      const [only] = told;
      if (answer === "accepted") {
        const fits = only?.method === "REQUEST" && only.start.instant === interval.start;
        this.law("what is accepted is asked", told.length === 1 && fits);
        this.law("with a higher SEQUENCE", meeting.sequence === before.sequence + 1);
      } else if (meeting.status === "cancelled") {
        this.law("a cancellation answers", told.length === 1 && only?.method === "CANCEL");
      }
    }
  }
}

type Counter = OrganizedMeeting["counters"][number];
/** Whether two documents are the same, whatever the order of their fields. */
const same = (a: unknown, b: unknown): boolean => ordered(a) === ordered(b);
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

describe("any history of acts, delivered late, twice and in any order", () => {
  it("keeps SEQUENCE rising, answers each counter once, and ends with everybody knowing the same", () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 5, maxLength: 40 }),
        fc.infiniteStream(fc.nat({ max: 1000 })),
        (steps, order) => {
          const world = new World();
          for (const each of steps) {
            if (each.kind === "organize") world.organize(each.act);
            else if (each.kind === "answer") world.answer(each.who, each.act);
            else world.deliver(each.which, each.again);
          }
          for (const which of order) {
            if (world.underWay.length === 0) break;
            world.deliver(which, false);
          }
          expect(world.broken).toEqual([]);
          for (const id of people) {
            const { latest, counter: own } = world.attendees.get(id) as InvitedMeeting;
            const last = world.lastSent.get(id);
            expect(latest).toMatchObject({
              writtenAt: last?.writtenAt,
              ...(last && "sequence" in last ? { sequence: last.sequence } : {}),
            });
            const { status, attendees, counters, start } = world.organizer;
            const here = attendees.some((each) => each.id === id);
            expect(latest?.status).toBe(here ? status : "removed");
            if (here) expect(latest?.start?.instant).toBe(start.instant);
            const open = counters.find((each) => each.attendeeId === id)?.answer === "open";
            // A proposal that waits on one side waits on the other, unless its sender was taken off meanwhile.
            if (here && latest?.sequence === own?.sequence) expect(own?.answer === "open").toBe(open);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("the organizer's state", () => {
  /** Messages with stamps of their own, as real ones have. */
  const message = fc.record({
    who: person,
    sequence: fc.nat({ max: 3 }),
    kind: fc.constantFrom("accepted", "declined", "tentative", "counter"),
    place: fc.nat({ max: 1000 }),
    elsewhere: fc.nat({ max: 1000 }),
  });

  it("does not depend on when and in which order messages come", () => {
    const acts = fc.array(
      fc.oneof(reschedule, update, fc.constant<OrganizerAct>({ type: "confirm" }), cancel),
      {
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(acts, fc.array(message, { maxLength: 10 }), (doing, incoming) => {
        const told = incoming.map(({ who, sequence, kind, place, elsewhere }, index) => ({
          message:
            kind === "counter"
              ? counter(who, sequence, index, `2027-04-${10 + index}`)
              : reply(who, sequence, index, kind),
          place,
          elsewhere,
        }));
        const run = (key: "place" | "elsewhere"): OrganizedMeeting => {
          let state = called("tentative").meeting;
          const left = [...told].sort((a, b) => a[key] - b[key]);
          // Each comes at its place, counted in acts, but never before the request that it answers.
          const receiveUpTo = (position: number): void => {
            for (const each of left.slice()) {
              const asked = "sequence" in each.message && each.message.sequence <= state.sequence;
              if (each[key] % (doing.length + 1) > position || !asked) continue;
              left.splice(left.indexOf(each), 1);
              state = receiveFromAttendee(state, each.message, { now: after(500) }).meeting;
            }
          };
          receiveUpTo(0);
          doing.forEach((act, index) => {
            const options = { now: after(100 + index), zoneRules: tzdataRules };
            state = organizeMeeting(state, act, options).meeting;
            receiveUpTo(index + 1);
          });
          return state;
        };
        expect(run("place")).toEqual(run("elsewhere"));
      }),
      { numRuns: 300 },
    );
  });
});

describe("an attendee's state", () => {
  it("does not depend on the order in which requests and cancellations come, nor on how often", () => {
    fc.assert(
      fc.property(
        fc.array(organizerAct, { maxLength: 8 }),
        person,
        fc.array(fc.nat({ max: 1000 }), { minLength: 40, maxLength: 40 }),
        (doing, who, order) => {
          const all = [...called().messages];
          let state = called().meeting;
          doing.forEach((act, index) => {
            const outcome = organizeMeeting(state, act, { now: after(index), zoneRules: tzdataRules });
            state = outcome.meeting;
            all.push(...outcome.messages);
          });
          const mine = all.filter(({ to }) => to.includes(who)).map(({ message: each }) => each);
          const receive = (messages: readonly OrganizerMessage[]): InvitedMeeting =>
            messages.reduce((known, each) => receiveFromOrganizer(known, each).meeting, invited(who));
          const mixed = [...mine, ...mine]
            .map((each, index) => ({ each, key: order[index % order.length] as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ each }) => each);
          expect(receive(mixed)).toEqual(receive(mine));
        },
      ),
      { numRuns: 200 },
    );
  });
});
