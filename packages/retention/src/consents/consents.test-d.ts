import type * as core from "@samtal/core";
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

/** Names of the functions that read a document in which something is said about consent. */
type DocumentsAboutConsent<Module> = {
  [Name in keyof Module & `parse${string}`]: Module[Name] extends (...given: never[]) => infer Document
    ? [AboutConsent<DeepWords<Document>>] extends [never]
      ? never
      : Name
    : never;
}[keyof Module & `parse${string}`];

describe("requirement 35: refusing costs nothing", () => {
  it("no document that a rater fills in or is given has a field about consent, at any depth", () => {
    expectTypeOf<AboutConsent<DeepWords<Scorecard>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepWords<Rating>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepWords<Evidence>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepWords<Note>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepWords<Interview>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepWords<InterviewState>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepWords<Panel>>>().toBeNever();
  });

  it("nor has one that scores, ranks or decides", () => {
    expectTypeOf<AboutConsent<DeepWords<Rubric>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepWords<Assessment>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepWords<AssessmentNode>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepWords<Decision>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepWords<Application>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepWords<ApplicationState>>>().toBeNever();
  });

  it("nor has one that holds the wording of an interview", () => {
    expectTypeOf<AboutConsent<DeepWords<InterviewGuide>>>().toBeNever();
    expectTypeOf<AboutConsent<DeepWords<Question>>>().toBeNever();
  });

  it("of all documents of core only these say anything of it, and no rater is given one: a new one would show here", () => {
    // Of a platform: whether it can record at all.
    expectTypeOf<DocumentsAboutConsent<typeof core>>().toEqualTypeOf<"parseConsent" | "parseRecording" | "parseMeetingPlatform">();
  });

  it("whoever rates is told one bit, the same for a no and for silence", () => {
    expectTypeOf<ReturnType<typeof mayRecordNow>>().toEqualTypeOf<boolean>();
  });

  it("would find such a field, however deep it lies", () => {
    interface Leaky {
      readonly ratings: readonly { readonly rater: { readonly recordingConsent: boolean } }[];
    }
    expectTypeOf<AboutConsent<DeepWords<Leaky>>>().toEqualTypeOf<"recordingconsent">();
  });
});
