import { explain, issueTexts as coreIssueTexts } from "@samtal/core";
import { parseInstant, parseTimeZone, zonedAt } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import {
  after,
  called,
  counter,
  guest,
  guests,
  invited,
  meeting,
  refresh,
  reply,
  stockholm,
} from "../../../testdata/meetings.ts";
import { messageJson } from "../../../testdata/calendarMessages.ts";
import { reasonTexts } from "../../reasonTexts.ts";
import { parseCalendarMessage } from "../calendarMessage.ts";
import { writeCalendarMessage } from "../writeCalendarMessage.ts";
import { answerMeeting } from "./answerMeeting.ts";
import type { ItipOutcome, OrganizerMessage } from "./itipOutcome.ts";
import {
  type OrganizedMeeting,
  parseOrganizedMeeting,
  safeParseOrganizedMeeting,
} from "./organizedMeeting.ts";
import type { OrganizerAct } from "./organizerAct.ts";
import { organizeMeeting } from "./organizeMeeting.ts";
import { receiveFromAttendee } from "./receiveFromAttendee.ts";
import { receiveFromOrganizer } from "./receiveFromOrganizer.ts";

const everybody = guests.map(({ id }) => id);
const [candidate = "", second = "", chair = ""] = everybody;
const act = (state: OrganizedMeeting, doing: OrganizerAct, seconds = 100) =>
  organizeMeeting(state, doing, { now: after(seconds), zoneRules: tzdataRules });
const receive = (
  state: OrganizedMeeting,
  message: Parameters<typeof receiveFromAttendee>[1],
  seconds = 100,
) => receiveFromAttendee(state, message, { now: after(seconds) });
const wednesday = {
  type: "reschedule",
  start: stockholm("2027-03-17T09:00:00Z"),
  end: stockholm("2027-03-17T09:45:00Z"),
} as const;
const sent = ({ messages }: Pick<ItipOutcome<unknown>, "messages">) =>
  messages.map(({ to, message }) => [
    message.method,
    "sequence" in message ? message.sequence : undefined,
    to,
  ]);
const replies = (state: OrganizedMeeting) => state.attendees.map((each) => each.reply?.status);

describe("a meeting that is called", () => {
  it("asks everybody, with SEQUENCE 0", () => {
    expect(sent(called())).toEqual([["REQUEST", 0, everybody]]);
    expect(called("tentative").messages[0]?.message).toMatchObject({ status: "tentative" });
  });

  it("refuses one person twice, without naming anybody", () => {
    const twice = { ...meeting(), attendees: [...meeting().attendees, ...meeting().attendees] };
    const parsed = safeParseOrganizedMeeting(twice);
    expect(parsed.status === "invalid" && parsed.issues[0].code).toBe("core/duplicate-id");
    expect(JSON.stringify(parsed)).not.toMatch(/example|Name of/);
  });
});

describe("the organizer", () => {
  it("reschedules: SEQUENCE 1, everybody is asked anew", () => {
    const accepted = receive(meeting(), reply(candidate, 0, 10)).meeting;
    const moved = act(accepted, wednesday);
    expect(sent(moved)).toEqual([["REQUEST", 1, everybody]]);
    expect(replies(moved.meeting)).toEqual([undefined, undefined, undefined]);
    expect(moved.messages[0]?.message).toMatchObject({
      start: { local: "2027-03-17T10:00:00" },
      attendees: [{ reply: "needs-action" }, { reply: "needs-action" }, { reply: "needs-action" }],
    });
  });

  it("updates texts: SEQUENCE stays, DTSTAMP is later, replies stand", () => {
    const accepted = receive(meeting(), reply(candidate, 0, 10)).meeting;
    const updated = act(accepted, { type: "update", texts: { summary: "Intervju 2", location: "Umeå" } });
    expect(sent(updated)).toEqual([["REQUEST", 0, everybody]]);
    expect(updated.meeting).toMatchObject({ summary: "Intervju 2", location: "Umeå", writtenAt: after(100) });
    expect(updated.meeting).not.toHaveProperty("description");
    expect(replies(updated.meeting)).toEqual(["accepted", undefined, undefined]);
  });

  it("confirms a hold: SEQUENCE 1, replies stand", () => {
    const held = receive(called("tentative").meeting, reply(candidate, 0, 10)).meeting;
    const confirmed = act(held, { type: "confirm" });
    expect(confirmed.meeting).toMatchObject({ status: "confirmed", sequence: 1 });
    expect(replies(confirmed.meeting)[0]).toBe("accepted");
    // A reply to the hold that comes only now still answers the same question.
    expect(receive(confirmed.meeting, reply(second, 0, 20)).status).toBe("applied");
    expect(act(confirmed.meeting, { type: "confirm" }).status).toBe("unchanged");
  });

  it("invites more: everybody gets the new list, SEQUENCE stays", () => {
    const more = act(meeting(), { type: "invite", guests: [guest("interviewer_9"), guest(candidate)] });
    expect(sent(more)).toEqual([["REQUEST", 0, [...everybody, "interviewer_9"]]]);
    expect(act(more.meeting, { type: "invite", guests: [guest(candidate)] }).status).toBe("unchanged");
  });

  it("takes people off: CANCEL without STATUS to them, the new list to the others", () => {
    const fewer = act(meeting(), { type: "uninvite", attendeeIds: [second] });
    expect(sent(fewer)).toEqual([
      ["CANCEL", 1, [second]],
      ["REQUEST", 1, [candidate, chair]],
    ]);
    const [cancel] = fewer.messages;
    expect(cancel && writeCalendarMessage(cancel.message, { zoneRules: tzdataRules })).not.toContain(
      "STATUS",
    );
    expect(receive(fewer.meeting, reply(second, 0, 20)).status).toBe("unknown-attendee");
    // Back again: what was answered before the removal no longer counts.
    const back = act(fewer.meeting, { type: "invite", guests: [guest(second)] }).meeting;
    expect(receive(back, reply(second, 0, 20)).status).toBe("stale");
    expect(receive(back, reply(second, 1, 200)).status).toBe("applied");
  });

  it("can't take everybody off, nor anybody who isn't there", () => {
    expect(act(meeting(), { type: "uninvite", attendeeIds: everybody }).status).toBe("last-attendee");
    expect(act(meeting(), { type: "uninvite", attendeeIds: ["interviewer_9"] })).toMatchObject({
      status: "unknown-attendee",
      messages: [],
      because: [{ code: "scheduling/itip-unknown-attendee", params: { attendeeId: "interviewer_9" } }],
    });
    expect(act(meeting(), { type: "uninvite", attendeeIds: [] }).status).toBe("unchanged");
  });

  it("cancels: SEQUENCE 1, and nothing follows", () => {
    const cancelled = act(meeting(), { type: "cancel" });
    expect(sent(cancelled)).toEqual([["CANCEL", 1, everybody]]);
    const [cancel] = cancelled.messages;
    expect(cancel && writeCalendarMessage(cancel.message, { zoneRules: tzdataRules })).toContain(
      "\r\nSTATUS:CANCELLED\r\n",
    );
    const acts: OrganizerAct[] = [wednesday, { type: "confirm" }, { type: "cancel" }, { type: "ask-again" }];
    for (const each of acts) {
      expect(act(cancelled.meeting, each)).toMatchObject({ status: "cancelled", messages: [] });
    }
  });

  it("asks again those who have not answered, with the same file", () => {
    const accepted = receive(meeting(), reply(candidate, 0, 10)).meeting;
    const again = act(accepted, { type: "ask-again" }, 5000);
    expect(sent(again)).toEqual([["REQUEST", 0, [second, chair]]]);
    expect(again.messages[0]?.message.writtenAt).toBe(after(0));
    expect(again.meeting).toEqual(accepted);
    const all = [second, chair].reduce((state, id) => receive(state, reply(id, 0, 30)).meeting, accepted);
    expect(act(all, { type: "ask-again" }).status).toBe("unchanged");
  });

  it("sends nothing when nothing changes", () => {
    const { start, end } = meeting();
    expect(act(meeting(), { type: "reschedule", start, end })).toMatchObject({
      status: "unchanged",
      messages: [],
    });
  });

  it("sends nothing when the texts are the old ones", () => {
    const { summary, description } = meeting();
    const same = { type: "update", texts: { summary, description: description ?? "" } } as const;
    expect(act(meeting(), same)).toMatchObject({ status: "unchanged", messages: [] });
  });

  it("refuses what is no document, by code and without repeating it", () => {
    const { start, end } = meeting();
    const refusals: [OrganizerAct, string][] = [
      [{ type: "reschedule", start: end, end: start }, "core/end-not-after-start at end"],
      [
        { type: "invite", guests: [guest("interviewer_9"), guest("interviewer_9")] },
        "core/duplicate-id at attendees",
      ],
      [{ type: "update", texts: { summary: " " } }, "core/too-small at summary"],
      [
        { type: "invite", guests: [{ ...guest("interviewer_9"), email: "a@example.com\r\nX:1" }] },
        "core/invalid-format at attendees.3.email",
      ],
    ];
    for (const [doing, message] of refusals) expect(() => act(meeting(), doing)).toThrow(message);
  });

  it("writes later stamps though the clock stands still", () => {
    const first = act(meeting(), { type: "update", texts: { summary: "A" } }, 0).meeting;
    const second = act(first, { type: "update", texts: { summary: "B" } }, 0).meeting;
    expect([first.writtenAt, second.writtenAt]).toEqual([after(1), after(2)]);
  });

  it("says a word with a message", () => {
    const options = { now: after(9), zoneRules: tzdataRules, comment: "Lokalen är upptagen." };
    const moved = organizeMeeting(meeting(), wednesday, options);
    expect(moved.messages[0]?.message.comment).toBe("Lokalen är upptagen.");
  });
});

describe("a meeting in another zone", () => {
  it("is told anew when only the clock's reading changes", () => {
    const start = { ...meeting().start, zone: parseTimeZone("Europe/Berlin") };
    const end = { ...meeting().end, zone: parseTimeZone("Europe/Berlin") };
    expect(act(meeting(), { type: "reschedule", start, end }).status).toBe("applied");
  });
});

describe("replies", () => {
  it("are recorded, the latest of each", () => {
    const first = receive(meeting(), reply(candidate, 0, 10, "tentative")).meeting;
    const later = receive(first, reply(candidate, 0, 20, "declined"));
    expect(later.status).toBe("applied");
    expect(replies(later.meeting)).toEqual(["declined", undefined, undefined]);
    expect(receive(later.meeting, reply(candidate, 0, 10, "tentative"))).toMatchObject({
      status: "stale",
      meeting: later.meeting,
    });
    expect(receive(later.meeting, reply(candidate, 0, 20, "declined")).status).toBe("duplicate");
  });

  it("are put in order by SEQUENCE first, whatever the senders' clocks say", () => {
    const held = receive(called("tentative").meeting, reply(candidate, 0, 500)).meeting;
    const confirmed = act(held, { type: "confirm" }).meeting;
    const later = receive(confirmed, reply(candidate, 1, 200, "declined"));
    expect(later.status).toBe("applied");
    expect(receive(later.meeting, reply(candidate, 0, 900, "tentative")).status).toBe("stale");
  });

  it("to an older question are refused, with both SEQUENCEs", () => {
    const moved = act(meeting(), wednesday).meeting;
    const late = receive(moved, reply(candidate, 0, 9999));
    expect(late).toMatchObject({
      status: "stale",
      because: [{ code: "scheduling/itip-stale", params: { attendeeId: candidate, sequence: 0, known: 1 } }],
    });
    expect(late.meeting).toBe(moved);
  });

  it("to a question that was never asked say that the state is old", () =>
    expect(receive(meeting(), reply(candidate, 3, 10)).status).toBe("ahead"));

  it("of strangers and to other meetings are refused, naming ids only", () => {
    expect(receive(meeting(), reply("interviewer_9", 0, 10)).status).toBe("unknown-attendee");
    const other = receive(meeting(), { ...reply(candidate, 0, 10), uid: "booking_2" });
    expect(other).toMatchObject({ status: "wrong-uid", because: [{ params: {} }] });
  });

  it("after a cancellation change nothing", () => {
    const cancelled = act(meeting(), { type: "cancel" }).meeting;
    for (const sequence of [0, 1]) {
      const outcome = receive(cancelled, reply(candidate, sequence, 200));
      expect(outcome).toMatchObject({ status: "cancelled", messages: [] });
      expect(outcome.meeting).toBe(cancelled);
    }
  });
});

describe("a REFRESH", () => {
  it("gets the latest request, unchanged", () => {
    const outcome = receive(meeting(), refresh(candidate), 5000);
    expect(sent(outcome)).toEqual([["REQUEST", 0, [candidate]]]);
    expect(outcome.messages[0]?.message.writtenAt).toBe(after(0));
    expect(outcome.meeting).toBe(outcome.meeting);
  });

  it("gets the cancellation once the meeting is off", () => {
    const cancelled = act(meeting(), { type: "cancel" }).meeting;
    expect(sent(receive(cancelled, refresh(chair)))).toEqual([["CANCEL", 1, [chair]]]);
  });
});

describe("a COUNTER", () => {
  const proposed = (): OrganizedMeeting => receive(meeting(), counter(candidate, 0, 10)).meeting;

  it("stands open until it is answered", () => {
    expect(proposed().counters).toMatchObject([{ attendeeId: candidate, answer: "open" }]);
    expect(receive(proposed(), counter(candidate, 0, 10)).status).toBe("duplicate");
  });

  it("is accepted by a new REQUEST on the meeting's own clock, once", () => {
    const accepted = act(proposed(), { type: "accept-counter", attendeeId: candidate });
    expect(sent(accepted)).toEqual([["REQUEST", 1, everybody]]);
    expect(accepted.meeting).toMatchObject({
      start: { zone: "Europe/Stockholm", local: "2027-03-18T13:00:00" },
      end: { local: "2027-03-18T14:00:00" },
      counters: [{ answer: "accepted" }],
    });
    expect(act(accepted.meeting, { type: "accept-counter", attendeeId: candidate }).status).toBe(
      "no-open-counter",
    );
    expect(receive(accepted.meeting, counter(candidate, 0, 10))).toMatchObject({
      status: "duplicate",
      messages: [],
    });
  });

  it("is declined by DECLINECOUNTER, once, and the meeting stays", () => {
    const declined = act(proposed(), { type: "decline-counter", attendeeId: candidate });
    expect(sent(declined)).toEqual([["DECLINECOUNTER", 0, [candidate]]]);
    expect(declined.meeting).toMatchObject({
      sequence: 0,
      writtenAt: after(0),
      counters: [{ answer: "declined" }],
    });
    expect(act(declined.meeting, { type: "decline-counter", attendeeId: candidate }).status).toBe(
      "no-open-counter",
    );
  });

  it("of somebody else is declined when the time changes", () => {
    const both = receive(proposed(), counter(chair, 0, 11, "2027-03-19")).meeting;
    const accepted = act(both, { type: "accept-counter", attendeeId: chair });
    expect(sent(accepted)).toEqual([
      ["REQUEST", 1, everybody],
      ["DECLINECOUNTER", 0, [candidate]],
    ]);
    expect(sent(act(proposed(), wednesday))).toEqual([
      ["REQUEST", 1, everybody],
      ["DECLINECOUNTER", 0, [candidate]],
    ]);
  });

  it("that comes after the time has changed is declined at once, and only once", () => {
    const moved = act(meeting(), wednesday).meeting;
    const late = receive(moved, counter(candidate, 0, 10));
    expect(late.status).toBe("stale");
    expect(sent(late)).toEqual([["DECLINECOUNTER", 0, [candidate]]]);
    expect(receive(late.meeting, counter(candidate, 0, 10))).toMatchObject({
      status: "duplicate",
      messages: [],
    });
  });

  it("that comes after the cancellation gets the cancellation, and only once", () => {
    const cancelled = act(meeting(), { type: "cancel" }).meeting;
    const late = receive(cancelled, counter(candidate, 0, 10));
    expect(late.status).toBe("cancelled");
    expect(sent(late)).toEqual([["CANCEL", 1, [candidate]]]);
    expect(receive(late.meeting, counter(candidate, 0, 10)).messages).toEqual([]);
  });

  it("is overtaken by a later one of the same attendee", () => {
    const later = receive(proposed(), counter(candidate, 0, 20, "2027-03-22")).meeting;
    expect(later.counters).toHaveLength(1);
    expect(later.counters[0]?.interval.start).toBe("2027-03-22T12:00:00Z");
    expect(receive(later, counter(candidate, 0, 10)).status).toBe("stale");
  });

  it("is answered after its own stamp, though its sender's clock runs ahead", () => {
    const state = receive(meeting(), counter(candidate, 0, 7000)).meeting;
    const declined = act(state, { type: "decline-counter", attendeeId: candidate }, 100);
    expect(declined.messages[0]?.message.writtenAt).toBe(after(7001));
  });

  it("with the stamp of an answered one opens nothing", () => {
    const declined = act(proposed(), { type: "decline-counter", attendeeId: candidate }).meeting;
    const twin = receive(declined, counter(candidate, 0, 10, "2027-03-30"));
    expect(twin.status).toBe("duplicate");
    expect(twin.meeting).toBe(declined);
  });

  it("over a gap is accepted with the clock that shows there", () => {
    // 2027-03-28 in Stockholm: 00:30Z is 01:30, 01:30Z is 03:30.
    const night = {
      ...counter(candidate, 0, 10),
      interval: { start: "2027-03-28T00:30:00Z", end: "2027-03-28T01:30:00Z" },
    };
    const state = receive(meeting(), night as never).meeting;
    const accepted = act(state, { type: "accept-counter", attendeeId: candidate }).meeting;
    expect([accepted.start.local, accepted.end.local]).toEqual([
      "2027-03-28T01:30:00",
      "2027-03-28T03:30:00",
    ]);
  });
});

describe("an attendee", () => {
  const [request] = called().messages;
  const first = () =>
    receiveFromOrganizer(invited(candidate), (request as NonNullable<typeof request>).message);

  it("is asked, and answers once", () => {
    const { meeting: asked } = first();
    expect(asked.latest).toMatchObject({ sequence: 0, status: "confirmed", asked: true });
    const answered = answerMeeting(asked, { type: "reply", reply: "accepted" }, { now: after(60) });
    expect(answered.meeting).toMatchObject({
      reply: { status: "accepted", sequence: 0 },
      latest: { asked: false },
    });
    expect(answered.messages[0]?.message).toMatchObject({
      method: "REPLY",
      sequence: 0,
      attendee: { reply: "accepted" },
    });
    expect(first().status).toBe("applied");
    expect(receiveFromOrganizer(asked, (request as NonNullable<typeof request>).message).status).toBe(
      "duplicate",
    );
  });

  it("can't answer before being asked", () => {
    const early = answerMeeting(invited(candidate), { type: "refresh" }, { now: after(0) });
    expect(early).toMatchObject({ status: "not-invited", messages: [] });
  });

  it("proposes another time, and is told no", () => {
    const proposal = { start: stockholm("2027-03-18T12:00:00Z"), end: stockholm("2027-03-18T13:00:00Z") };
    const asking = answerMeeting(
      first().meeting,
      { type: "counter", ...proposal },
      { now: after(60), comment: "Hellre då" },
    );
    expect(asking.messages[0]?.message).toMatchObject({
      method: "COUNTER",
      sequence: 0,
      comment: "Hellre då",
    });
    const declined = act(receive(meeting(), counter(candidate, 0, 60)).meeting, {
      type: "decline-counter",
      attendeeId: candidate,
    }).messages[0];
    const told = receiveFromOrganizer(asking.meeting, declined?.message as never);
    expect(told.meeting.counter?.answer).toBe("declined");
    // While the first waits there is no second; after the refusal there is, and the old refusal leaves it open.
    expect(answerMeeting(asking.meeting, { type: "counter", ...proposal }, { now: after(70) }).status).toBe(
      "unchanged",
    );
    const second = answerMeeting(told.meeting, { type: "counter", ...proposal }, { now: after(0) }).meeting;
    expect(receiveFromOrganizer(second, declined?.message as never).status).toBe("no-open-counter");
    expect(receiveFromOrganizer(told.meeting, declined?.message as never).status).toBe("duplicate");
    expect(receiveFromOrganizer(first().meeting, declined?.message as never).status).toBe("no-open-counter");
  });

  it("is left behind by a later request, and takes no earlier one", () => {
    const moved = act(meeting(), wednesday);
    const next = receiveFromOrganizer(first().meeting, moved.messages[0]?.message as never);
    expect(next.meeting.latest).toMatchObject({ sequence: 1, start: { local: "2027-03-17T10:00:00" } });
    expect(receiveFromOrganizer(next.meeting, request?.message as never).status).toBe("stale");
  });

  it("can't answer what is off, but may ask for the latest", () => {
    const cancel = act(meeting(), { type: "cancel" }).messages[0]?.message as never;
    const off = receiveFromOrganizer(first().meeting, cancel).meeting;
    expect(off.latest?.status).toBe("cancelled");
    expect(answerMeeting(off, { type: "reply", reply: "accepted" }, { now: after(300) }).status).toBe(
      "cancelled",
    );
    expect(answerMeeting(off, { type: "refresh" }, { now: after(300) }).status).toBe("applied");
  });

  it("takes a PUBLISH without being asked", () => {
    const published = parseCalendarMessage(messageJson("PUBLISH")) as OrganizerMessage;
    const received = receiveFromOrganizer(invited(candidate), published);
    expect(received.meeting.latest).toMatchObject({ asked: false, status: "confirmed" });
  });

  it("does not take what is for others", () => {
    const forOthers = act(meeting(), { type: "uninvite", attendeeIds: [candidate] }).messages[1]
      ?.message as never;
    expect(receiveFromOrganizer(first().meeting, forOthers).status).toBe("unknown-attendee");
    const other = { ...(request?.message as object), uid: "booking_2" } as never;
    expect(receiveFromOrganizer(invited(candidate), other).status).toBe("wrong-uid");
  });
});

describe("what is told", () => {
  it("names nobody, and can be read in Swedish and English", () => {
    const outcomes = [
      called(),
      act(meeting(), wednesday),
      act(meeting(), { type: "accept-counter", attendeeId: chair }),
      receive(meeting(), reply(candidate, 0, 10, "declined")),
      receive(meeting(), counter(chair, 0, 10)),
      receive(meeting(), refresh(chair)),
      receive(act(meeting(), { type: "cancel" }).meeting, counter(chair, 0, 10)),
    ];
    const because = outcomes.flatMap((each) => [...each.because]);
    expect(JSON.stringify(because)).not.toMatch(/example|Name of|Intervju|Rekrytering/);
    const texts = { ...coreIssueTexts, ...reasonTexts };
    for (const locale of ["sv", "en"] as const) {
      for (const each of because) expect(explain(each, locale, texts)).not.toMatch(/[{}]/);
    }
    expect(explain(because[3] as (typeof because)[number], "sv", texts)).toBe(
      "candidate_1 har tackat nej (SEQUENCE 0).",
    );
  });

  it("is JSON that a stored state survives", () => {
    const state = act(receive(meeting(), counter(chair, 0, 10)).meeting, wednesday).meeting;
    expect(parseOrganizedMeeting(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it("can be written on a leap day in Kathmandu", () => {
    const at = (instant: string) =>
      zonedAt(parseInstant(instant), parseTimeZone("Asia/Kathmandu"), tzdataRules);
    const [start, end] = [at("2028-02-29T03:15:00Z"), at("2028-02-29T04:00:00Z")];
    const [message] = act(meeting(), { type: "reschedule", start, end }).messages;
    expect(message && writeCalendarMessage(message.message, { zoneRules: tzdataRules })).toContain(
      "DTSTART;TZID=Asia/Kathmandu:20280229T090000",
    );
  });
});
