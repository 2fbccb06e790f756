import type { Scorecard } from "@samtal/core";
import { describe, expectTypeOf, it } from "vitest";
import type * as scoring from "./index.ts";

/** How deep documents are looked into; an assessment's tree repeats itself well before. */
type Depth = [1, 1, 1, 1, 1, 1];

/** Every key and every fixed word of a document at any depth, the vendor's own metadata aside. */
type DeepWords<T, Left extends readonly unknown[] = Depth> = Left extends readonly [unknown, ...infer Rest]
  ? T extends readonly (infer Element)[]
    ? DeepWords<Element, Rest>
    : T extends string
      ? string extends T
        ? never
        : T
      : T extends number | boolean | null | undefined
        ? never
        : T extends object
          ? { [Key in Exclude<keyof T, "metadata"> & string]: Key | DeepWords<T[Key], Rest> }[Exclude<keyof T, "metadata"> & string]
          : never
  : never;

/** Words that would say something about an answer to a question for consent. */
type AboutConsent<Word extends string> = Extract<Lowercase<Word>, `${string}consent${string}` | `${string}recording${string}` | `${string}mayrecord${string}`>;

/** Names of the functions that take or give something about consent. */
type FunctionsAboutConsent<Module> = {
  [Name in keyof Module & string]: Module[Name] extends (...given: infer Given) => infer Result
    ? [AboutConsent<DeepWords<Given[number]> | DeepWords<Result>>] extends [never]
      ? never
      : Name
    : never;
}[keyof Module & string];

describe("requirement 35: refusing costs nothing", () => {
  it("no function that scores, compares or measures takes or gives anything about consent, at any depth", () => {
    expectTypeOf<FunctionsAboutConsent<typeof scoring>>().toBeNever();
  });

  it("would find one that does", () => {
    interface Leaky {
      readonly taking: (input: { readonly cards: readonly { readonly consentId: string }[] }) => number;
      readonly giving: (input: number) => { readonly mayRecord: boolean };
      readonly naming: (input: { readonly weighBy: "score" | "recording-refused" }) => number;
      readonly neither: (input: Scorecard) => number;
    }
    expectTypeOf<FunctionsAboutConsent<Leaky>>().toEqualTypeOf<"taking" | "giving" | "naming">();
  });
});
