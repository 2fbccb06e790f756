import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { arbitraryApplicationEvent } from "../testing/arbitraries/arbitraryApplicationEvent.ts";
import { arbitraryApplicationState } from "../testing/arbitraries/arbitraryApplicationState.ts";
import { arbitraryInterviewEvent } from "../testing/arbitraries/arbitraryInterviewEvent.ts";
import { arbitraryInterviewState } from "../testing/arbitraries/arbitraryInterviewState.ts";
import { arbitraryOf } from "../testing/arbitraries/arbitraryOf.ts";
import { instantOf } from "../time/epoch.ts";
import { allowedEvents } from "./allowedEvents.ts";
import { applicationEventSchema } from "./applicationEvent.ts";
import { type ApplicationState, applicationStateSchema } from "./applicationState.ts";
import { cascadeSchema } from "./cascade.ts";
import { interviewEventSchema } from "./interviewEvent.ts";
import { type InterviewState, interviewStateSchema } from "./interviewState.ts";
import type { Transition } from "./transitionOutcome.ts";
import { transition } from "./transition.ts";

type State = ApplicationState | InterviewState;
type Move = (state: State, event: { type: string }) => Transition<State>;

const move = transition as Move;
const later = (minute: number) => instantOf(Date.UTC(2027, 2, 1) + minute * 60_000);

// Events of one subject, in the order of time.
const applicationEvents = fc
  .array(arbitraryApplicationEvent(), { maxLength: 30 })
  .map((events) => events.map((event, at) => ({ ...event, applicationId: "application_1", at: later(at) })));
const interviewEvents = fc
  .array(arbitraryInterviewEvent(), { maxLength: 40 })
  .map((events) => events.map((event, at) => ({ ...event, interviewId: "interview_1", at: later(at) })));

const machines = [
  {
    machine: "application",
    first: {
      schemaVersion: 1,
      machine: "application",
      applicationId: "application_1",
      status: "submitted",
      since: later(0),
    },
    events: applicationEvents,
    states: arbitraryApplicationState(),
    event: arbitraryApplicationEvent(),
    stateSchema: applicationStateSchema,
    eventSchema: applicationEventSchema,
    final: ["hired", "rejected", "withdrawn"],
  },
  {
    machine: "interview",
    first: {
      schemaVersion: 1,
      machine: "interview",
      interviewId: "interview_1",
      status: "planned",
      since: later(0),
    },
    events: interviewEvents,
    states: arbitraryInterviewState(),
    event: arbitraryInterviewEvent(),
    stateSchema: interviewStateSchema,
    eventSchema: interviewEventSchema,
    final: ["completed", "cancelled", "withdrawn"],
  },
] as const;

describe.each(machines)(
  "the $machine's machine",
  ({ machine, first, events, states, event, stateSchema, eventSchema, final }) => {
    const allowed = allowedEvents as (machine: string, status: string) => readonly string[];
    const subject = { [`${machine}Id`]: `${machine}_1` };
    const walk = (all: readonly { type: string }[]): State => {
      let state = first as State;
      for (const one of all) {
        const outcome = move(state, one);
        if (outcome.status === "moved") ({ state } = outcome);
      }
      return state;
    };

    it("moves by exactly the events that allowedEvents names", () => {
      const sample = <T>(schema: z.ZodType<T>): T[] =>
        fc.sample(arbitraryOf(schema), { numRuns: 1, seed: 1 });
      const every = stateSchema.options.flatMap((option) => sample(option as z.ZodType<State>));
      const all = eventSchema.options.flatMap((option) => sample(option as z.ZodType<{ type: string }>));
      const at = instantOf(Date.UTC(2099, 0));
      for (const state of every) {
        for (const one of all) {
          const outcome = move(
            { ...state, ...subject } as State,
            { ...one, ...subject, at, bookingId: "booking_new" } as never
          );
          const expected = allowed(machine, state.status).includes(one.type) ? "moved" : "illegal";
          expect([state.status, one.type, outcome.status]).toEqual([state.status, one.type, expected]);
        }
      }
    });

    it("names a way out of every status but the final ones", () => {
      const closed = stateSchema.options
        .map(({ shape }) => [...shape.status.values][0] as string)
        .filter((status) => allowed(machine, status).length === 0);
      expect(closed).toEqual(final);
    });

    it("knows every type of event", () => {
      const named = new Set(
        stateSchema.options.flatMap(({ shape }) => allowed(machine, [...shape.status.values][0] as string))
      );
      expect(named).toEqual(new Set(eventSchema.options.map(({ shape }) => [...shape.type.values][0])));
    });

    it("keeps every state valid, every cascade valid, and what is over over", () => {
      fc.assert(
        fc.property(events, (all) => {
          let state = first as State;
          for (const one of all) {
            const before = JSON.stringify(state);
            const outcome = move(state, one);
            expect(JSON.stringify(state)).toBe(before);
            if (outcome.status === "illegal") continue;
            expect(final).not.toContain(state.status);
            ({ state } = outcome);
            expect(stateSchema.parse(state)).toEqual(state);
            expect(outcome.cascades.map((cascade) => cascadeSchema.parse(cascade))).toEqual(outcome.cascades);
          }
        })
      );
    });

    it("gives the same bytes when it is replayed, also from half-way", () => {
      fc.assert(
        fc.property(events, fc.nat(), (all, cut) => {
          const half = cut % (all.length + 1);
          let state = walk(all.slice(0, half));
          for (const one of all.slice(half)) {
            const outcome = move(JSON.parse(JSON.stringify(state)) as State, one);
            if (outcome.status === "moved") ({ state } = outcome);
          }
          expect(JSON.stringify(state)).toBe(JSON.stringify(walk(all)));
        })
      );
    });

    it("never moves back in time", () => {
      fc.assert(
        fc.property(states, event, (state: State, one) => {
          const outcome = move({ ...state, ...subject } as State, { ...one, ...subject } as never);
          const moved =
            outcome.status === "moved" ? Date.parse(outcome.state.since) >= Date.parse(state.since) : true;
          expect(moved).toBe(true);
        })
      );
    });

    it("has nothing of the vendor's metadata in an issue or a reason", () => {
      fc.assert(
        fc.property(states, event, (state: State, one) => {
          const marked = { ...state, metadata: { note: "Qz7marker" } };
          const outcome = move(
            { ...marked, ...subject } as State,
            { ...one, ...subject, metadata: { note: "Qz7marker" } } as never
          );
          const said = outcome.status === "moved" ? [outcome.because, outcome.cascades] : outcome.issue;
          expect(JSON.stringify(said)).not.toContain("Qz7marker");
        })
      );
    });
  }
);
