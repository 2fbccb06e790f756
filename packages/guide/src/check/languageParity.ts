import { type LanguageTag, type LocalizedText, reason, textIn } from "@samtal/core";
import { type Finding, finding } from "../finding.ts";
import { placedQuestions } from "../placedQuestions.ts";
import type { GuideRule, GuideRuleInput } from "./guideRule.ts";

type Place = readonly [path: Finding["path"], text: LocalizedText];

/**
 * Everything that a candidate hears or a rater reads exists in each asked language: under the tag or the tag
 * shortened from its end, never another one.
 */
export const languageParity: GuideRule = ({ guide, languages }) => [
  ...places(guide).flatMap(([path, text]) =>
    languages
      .filter((language) => textIn(text, language) === undefined)
      .map((language) => finding("blocking", path, reason("guide/language-missing", { language }))),
  ),
  ...placedQuestions(guide).flatMap(({ question, path }) =>
    languages
      .filter((language) => !question.variants.some((variant) => speaks(variant.language, language)))
      .map((language) => {
        const why = reason("guide/variant-missing", { questionId: question.id, language });
        return finding("blocking", [...path, "variants"], why);
      }),
  ),
];

/** The tag itself, or the tag shortened from its end: what `textIn` takes of a text. */
function speaks(variant: LanguageTag, language: LanguageTag): boolean {
  return variant === language || language.startsWith(`${variant}-`);
}

function places(guide: GuideRuleInput["guide"]): Place[] {
  return [
    [["title"], guide.title],
    ...("levels" in guide.scale
      ? guide.scale.levels.map(({ label }, at): Place => [["scale", "levels", at, "label"], label])
      : []),
    ...guide.competencies.flatMap(({ competency, anchors }, at): Place[] => [
      [["competencies", at, "competency", "name"], competency.name],
      [["competencies", at, "competency", "definition"], competency.definition],
      ...anchors.map(({ behaviour }, nth): Place => [["competencies", at, "anchors", nth, "behaviour"], behaviour]),
    ]),
    ...guide.sections.map(({ title }, at): Place => [["sections", at, "title"], title]),
    ...placedQuestions(guide).flatMap(({ question, path }) =>
      (question.anchors ?? []).map(({ behaviour }, at): Place => [[...path, "anchors", at, "behaviour"], behaviour]),
    ),
  ];
}
