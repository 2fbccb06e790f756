import type * as fc from "fast-check";
import { type LawCheck, lawCheck } from "./lawCheck.ts";

/** A plugin's function over plain JSON. */
type Call<Input> = (input: Input) => unknown;

/**
 * What every plugin's function keeps: it answers at once, answers the same twice, and leaves its input and its config
 * alone.
 */
export function callLaws<Input>(input: fc.Arbitrary<Input>, config: unknown, call: Call<Input>): LawCheck[] {
  return [
    lawCheck("answers", input, (given) => outcomeOf(call, copied(given)).status === "answered"),
    lawCheck("synchronous", input, (given) => {
      const outcome = outcomeOf(call, copied(given));
      if (outcome.status === "thrown" || !isPromise(outcome.answer)) return true;
      // Nobody waits for it; a rejection must not end the test run.
      outcome.answer.then(undefined, () => undefined);
      return false;
    }),
    lawCheck("pure", input, (given) => {
      const own = copied(given);
      const configured = written(config);
      const first = outcomeOf(call, own);
      const second = outcomeOf(call, frozen(copied(given)));
      if (written(config) !== configured) return false;
      return first.status === "thrown" || (written(own) === written(given) && written(first) === written(second));
    }),
  ];
}

/** What a call gives, or `undefined` when it throws: `answers` reports that, and no other law needs to. */
export function quietly<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

type Outcome = { readonly status: "answered"; readonly answer: unknown } | { readonly status: "thrown" };

function outcomeOf<Input>(call: Call<Input>, input: Input): Outcome {
  try {
    return { status: "answered", answer: call(input) };
  } catch {
    return { status: "thrown" };
  }
}

function isPromise(answer: unknown): answer is PromiseLike<unknown> {
  return typeof answer === "object" && answer !== null && "then" in answer && typeof answer.then === "function";
}

const written = (value: unknown): string => JSON.stringify(value) ?? "";

const copied = <Value>(value: Value): Value => (value === undefined ? value : (JSON.parse(written(value)) as Value));

function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const child of Object.values(value)) frozen(child);
  return Object.freeze(value);
}
