import * as fc from "fast-check";
import { type Question, questionSchema } from "../../models/guide/question.ts";
import { arbitraryLanguageTag } from "./arbitraryLanguageTag.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

const { variants } = questionSchema.shape;

/** Questions of every kind, in one to three languages. */
export function arbitraryQuestion(): fc.Arbitrary<Question> {
  const languages = fc.uniqueArray(arbitraryLanguageTag(), { minLength: 1, maxLength: 3 });
  const wordings = fc
    .tuple(languages, arbitraryOf(variants.element))
    .map(([all, variant]) => all.map((language) => ({ ...variant, language })));
  return arbitraryOf(questionSchema, [[variants, wordings]]);
}
