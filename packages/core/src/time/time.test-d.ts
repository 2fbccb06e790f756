import { describe, expectTypeOf, it } from "vitest";
import {
  type Instant,
  type LocalDate,
  type LocalTime,
  parseInstant,
  parseLocalDate,
  type ResolvedLocal,
  resolveLocal,
  type TimeZone,
  type WindowEnd,
  zonedAt,
  type ZonedInstant,
} from "./index.ts";

describe("types of time", () => {
  it("tell an instant from a date and both from any string", () => {
    expectTypeOf(parseInstant).returns.toEqualTypeOf<Instant>();
    expectTypeOf(parseLocalDate).returns.toEqualTypeOf<LocalDate>();
    expectTypeOf<string>().not.toExtend<Instant>();
    expectTypeOf<Instant>().not.toExtend<LocalDate>();
    expectTypeOf<Instant>().toExtend<string>();
  });

  it("allow 24:00 as an end alone", () => {
    expectTypeOf<"24:00">().toExtend<WindowEnd>();
    expectTypeOf<"24:00">().not.toExtend<LocalTime>();
    expectTypeOf<LocalTime>().toExtend<WindowEnd>();
  });

  it("give an instant only after the outcome was looked at", () => {
    expectTypeOf(resolveLocal).returns.toEqualTypeOf<ResolvedLocal>();
    expectTypeOf<ResolvedLocal>().not.toHaveProperty("instant");
    expectTypeOf<Extract<ResolvedLocal, { status: "ok" }>["instant"]>().toEqualTypeOf<Instant>();
    expectTypeOf<Extract<ResolvedLocal, { status: "rejected" }>["kind"]>().toEqualTypeOf<"gap" | "overlap">();
  });

  it("take parsed zones only", () => {
    expectTypeOf(zonedAt).parameter(1).toEqualTypeOf<TimeZone>();
    expectTypeOf(zonedAt).returns.toEqualTypeOf<ZonedInstant>();
  });
});
