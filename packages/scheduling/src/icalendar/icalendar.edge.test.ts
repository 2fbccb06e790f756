import { buildBooking } from "@samtal/core/testing";
import { parseInstant, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { expect, it } from "vitest";
import { called, invited } from "../../testdata/meetings.ts";
import { parseInvitation } from "./invitation.ts";
import { answerMeeting } from "./itip/answerMeeting.ts";
import { readItip } from "./itip/readItip.ts";
import { receiveFromOrganizer } from "./itip/receiveFromOrganizer.ts";
import { readBusy } from "./readBusy.ts";
import { writeCalendarMessage } from "./writeCalendarMessage.ts";
import { writeInvitation } from "./writeInvitation.ts";

it("writes an invitation and reads it back in an edge runtime", () => {
  const invitation = parseInvitation({
    method: "REQUEST",
    booking: buildBooking(),
    sequence: 0,
    writtenAt: "2027-03-01T08:00:00Z",
    language: "sv",
    summary: "Intervju",
    organizer: { name: "Rekrytering", email: "jobb@example.com" },
    attendees: [
      {
        name: "Nils Ek",
        email: "nils.ek@example.com",
        kind: "person",
        role: "required",
        reply: "needs-action",
      },
    ],
  });
  const { busy } = readBusy(writeInvitation(invitation, { zoneRules: tzdataRules }), {
    zone: parseTimeZone("Etc/UTC"),
    zoneRules: tzdataRules,
    from: parseInstant("2027-03-01T00:00:00Z"),
    until: parseInstant("2027-04-01T00:00:00Z"),
  });
  // Stockholm, 10:00 to 10:45 on 16 March 2027, is UTC+1.
  expect(busy).toEqual([
    { interval: { start: "2027-03-16T09:00:00Z", end: "2027-03-16T09:45:00Z" }, kind: "busy" },
  ]);
});

it("takes an answer from a request to the organizer in an edge runtime", () => {
  const asked = called().messages.reduce(
    (known, { message }) => receiveFromOrganizer(known, message).meeting,
    invited("candidate_1"),
  );
  const now = parseInstant("2027-03-02T08:00:00Z");
  const [sent] = answerMeeting(asked, { type: "reply", reply: "declined" }, { now }).messages;
  const text = sent ? writeCalendarMessage(sent.message, { zoneRules: tzdataRules }) : "";
  const read = readItip(text, {
    attendeeOf: (address) => (address === "candidate.1@example.com" ? "candidate_1" : undefined),
    zone: parseTimeZone("Etc/UTC"),
    zoneRules: tzdataRules,
  });
  expect(read).toMatchObject({ status: "ok", value: { attendeeId: "candidate_1", reply: "declined" } });
});
