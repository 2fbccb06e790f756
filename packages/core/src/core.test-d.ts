import { describe, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type {
  Application,
  ApplicationEvent,
  ApplicationState,
  Candidate,
  candidateSchema,
  Id,
  InterviewState,
  Parsed,
  Rating,
  Transition,
} from "./index.ts";
import {
  allowedEvents,
  derivedId,
  idSchema,
  parseCandidate,
  safeParseCandidate,
  toId,
  transition,
} from "./index.ts";
import { buildCandidate, buildInterviewEvent } from "./testing/index.ts";
import type { Instant } from "./time/index.ts";

describe("ids", () => {
  it("of different kinds don't mix", () => {
    expectTypeOf<Id<"candidate">>().not.toExtend<Id<"interviewer">>();
    expectTypeOf<Candidate["id"]>().toEqualTypeOf<Application["candidateId"]>();
    expectTypeOf<Candidate["id"]>().not.toExtend<Application["id"]>();
    expectTypeOf(toId("candidate", "1")).toExtend<Candidate["id"]>();
    expectTypeOf(derivedId("message", "x")).toEqualTypeOf<Id<"message">>();
    expectTypeOf(idSchema("role").parse("role_1")).toEqualTypeOf<Id<"role">>();
  });

  it("are strings, and not every string is one", () => {
    expectTypeOf<Id<"candidate">>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<Id<"candidate">>();
  });

  it("of unknown kinds are refused", () => {
    expectTypeOf(toId<"role">).parameter(1).toEqualTypeOf<string>();
    // @ts-expect-error "vendor" is no kind
    toId("vendor", "1");
    // @ts-expect-error a derived id has at least one part
    derivedId("message");
  });
});

describe("instants", () => {
  it("are no plain strings", () => {
    expectTypeOf<string>().not.toExtend<Instant>();
    expectTypeOf<Instant>().toExtend<string>();
    expectTypeOf<Application["appliedAt"]>().toEqualTypeOf<Instant>();
  });
});

describe("parsers", () => {
  it("return the model", () => {
    expectTypeOf(parseCandidate).toEqualTypeOf<(input: unknown) => Candidate>();
    expectTypeOf(safeParseCandidate).returns.toEqualTypeOf<Parsed<Candidate>>();
  });

  it("leave optional fields out, never undefined", () => {
    type Contact = Candidate["contact"];
    expectTypeOf<{ email: string }>().toExtend<Contact>();
    expectTypeOf<{ email: string; phone: undefined }>().not.toExtend<Contact>();
  });
});

describe("builders", () => {
  it("take plain strings and return branded ones", () => {
    expectTypeOf(buildCandidate)
      .parameter(0)
      .toEqualTypeOf<Partial<z.input<typeof candidateSchema>> | undefined>();
    expectTypeOf(buildCandidate()).toEqualTypeOf<Candidate>();
    expectTypeOf(buildCandidate({ id: "candidate_9" }).id).toExtend<string>();
  });
});

describe("ratings", () => {
  it("have a level or a value only when they were given", () => {
    type Missing = Exclude<Rating, { state: "rated" }>;
    expectTypeOf<Missing>().not.toHaveProperty("rated");
    expectTypeOf<Missing["state"]>().toEqualTypeOf<
      "not-rated" | "not-applicable" | "insufficient-evidence" | "withheld"
    >();
  });
});

describe("transition", () => {
  it("keeps to one machine", () => {
    const moved = transition({} as InterviewState, buildInterviewEvent());
    expectTypeOf(moved).toEqualTypeOf<Transition<InterviewState>>();
    // @ts-expect-error an application is not moved by an interview's event
    transition({} as ApplicationState, buildInterviewEvent());
  });

  it("takes a rejection only with a person and a decision", () => {
    type Rejection = Extract<ApplicationEvent, { type: "reject" }>;
    expectTypeOf<Rejection["actor"]>().toEqualTypeOf<"recruiter" | "interviewer">();
    expectTypeOf<Rejection["decisionId"]>().toEqualTypeOf<Id<"decision">>();
  });

  it("knows statuses by machine", () => {
    expectTypeOf(allowedEvents("application", "on-hold")).items.toEqualTypeOf<ApplicationEvent["type"]>();
    // @ts-expect-error an application is never in a lobby
    allowedEvents("application", "in-lobby");
  });
});
