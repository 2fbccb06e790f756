import type { Booking, Id, Reason } from "@samtal/core";
import type { Interval } from "@samtal/core/time";
import { describe, expectTypeOf, it } from "vitest";
import type { BusyCalendar } from "./icalendar/index.ts";
import type {
  BookOutcome,
  BusyTime,
  CandidateAvailability,
  PersonAvailability,
  Slot,
  SlotSearch,
} from "./index.ts";

describe("the outcomes are told apart by status", () => {
  it("a search has slots only where some were found", () => {
    expectTypeOf<Extract<SlotSearch, { status: "found" }>["slots"]>().toEqualTypeOf<readonly Slot[]>();
    expectTypeOf<Extract<SlotSearch, { status: "none" }>>().not.toHaveProperty("slots");
    expectTypeOf<SlotSearch["because"]>().toEqualTypeOf<readonly Reason[]>();
  });

  it("a booking exists only where the slot still stands", () => {
    expectTypeOf<Extract<BookOutcome, { status: "booked" }>["booking"]>().toEqualTypeOf<Booking>();
    expectTypeOf<Extract<BookOutcome, { status: "local-time-changed" }>>().not.toHaveProperty("booking");
  });
});

describe("documents fit together", () => {
  it("what is read from a calendar is what an availability holds", () => {
    expectTypeOf<BusyCalendar["busy"][number]>().toEqualTypeOf<BusyTime>();
    expectTypeOf<PersonAvailability["busy"][number]["interval"]>().toEqualTypeOf<Interval>();
  });

  it("an interviewer is no candidate", () => {
    expectTypeOf<CandidateAvailability["personId"]>().toEqualTypeOf<Id<"candidate">>();
    expectTypeOf<Id<"interviewer">>().not.toExtend<CandidateAvailability["personId"]>();
  });
});
