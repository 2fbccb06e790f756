import { toId } from "@samtal/core";
import { parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { expect, it } from "vitest";
import { slotRequest } from "../../testdata/slotRequest.ts";
import { book } from "../booking/book.ts";
import { findSlots } from "./findSlots.ts";

it("finds and books a slot in an edge runtime", () => {
  const search = findSlots(slotRequest(), { zoneRules: tzdataRules });
  const [slot] = search.status === "found" ? search.slots : [];
  expect(slot?.start).toBe("2027-03-15T08:00:00Z");
  if (!slot) return;
  const [interviewId, candidateZone] = [toId("interview", "1"), parseTimeZone("Asia/Kolkata")];
  expect(book({ slot, interviewId, candidateZone, zoneRules: tzdataRules })).toMatchObject({
    status: "booked",
    booking: { start: { local: "2027-03-15T13:30:00" } },
  });
});
