import type {
  Application,
  ApplicationState,
  Assessment,
  AssessmentNode,
  Decision,
  Evidence,
  Interview,
  InterviewGuide,
  InterviewState,
  Note,
  Panel,
  Question,
  Rating,
  Rubric,
  Scorecard,
} from "@samtal/core";
import { describe, expectTypeOf, it } from "vitest";
import type { mayRecordNow } from "./recordingConsents.ts";

/** How deep documents are looked into; an assessment's tree repeats itself well before. */
type Depth = [1, 1, 1, 1, 1, 1];

/** Every key of a document at any depth, the vendor's own metadata aside. */
type DeepKeys<T, Left extends readonly unknown[] = Depth> = Left extends readonly [unknown, ...infer Rest]
  ? T extends readonly (infer Element)[]
    ? DeepKeys<Element, Rest>
    : T extends string | number | boolean | null | undefined
      ? never
      : T extends object
        ? { [Key in Exclude<keyof T, "metadata"> & string]: Key | DeepKeys<T[Key], Rest> }[Exclude<keyof T, "metadata"> & string]
        : never
  : never;

/** Keys that would say something about an answer to a question for consent. */
type AboutConsent<Key extends string> = Extract<Lowercase<Key>, `${string}consent${string}` | `${string}recording${string}` | `${string}mayrecord${string}`>;

describe("requirement 35: refusing costs nothing", () => {
  it("no document that a rater fills in or is given has a field about consent, at any depth", () => {
    expectTypeOf<AboutConsent<DeepKeys<Scorecard>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepKeys<Rating>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepKeys<Evidence>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepKeys<Note>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepKeys<Interview>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepKeys<InterviewState>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepKeys<Panel>>>().toBeNever();
  });

  it("nor has one that scores, ranks or decides", () => {
    expectTypeOf<AboutConsent<DeepKeys<Rubric>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepKeys<Assessment>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepKeys<AssessmentNode>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepKeys<Decision>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepKeys<Application>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepKeys<ApplicationState>>>().toBeNever();
  });

  it("nor has one that holds the wording of an interview", () => {
    expectTypeOf<AboutConsent<DeepKeys<InterviewGuide>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepKeys<Question>>>().toBeNever();
  });

  it("whoever rates is told one bit, the same for a no and for silence", () => {
    expectTypeOf<ReturnType<typeof mayRecordNow>>().toEqualTypeOf<boolean>();
  });

  it("would find such a field, however deep it lies", () => {
    interface Leaky {
      readonly ratings: readonly { readonly rater: { readonly recordingConsent: boolean } }[];
    }
    expectTypeOf<AboutConsent<DeepKeys<Leaky>>>().toEqualTypeOf<"recordingconsent">();
  });
});
