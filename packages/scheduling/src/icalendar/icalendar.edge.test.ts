import { buildBooking } from "@samtal/core/testing";
import { parseInstant, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { expect, it } from "vitest";
import { parseInvitation } from "./invitation.ts";
import { readBusy } from "./readBusy.ts";
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
