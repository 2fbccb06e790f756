import type { InterviewGuideDraft, LanguageTag, LocalizedText } from "@samtal/core";

/** The draft with only those texts and wordings that serve one of the languages; its own tag or a shorter one does. */
export function inLanguages(draft: InterviewGuideDraft, languages: readonly LanguageTag[]): InterviewGuideDraft {
  const serves = (tag: LanguageTag) => languages.some((asked) => asked === tag || asked.startsWith(`${tag}-`));
  // A text in none of the languages stays as it is, so that the check can name it.
  const text = (texts: LocalizedText): LocalizedText => {
    const kept = Object.entries(texts).filter(([tag]) => serves(tag));
    return kept.length === 0 ? texts : Object.fromEntries(kept);
  };
  const anchors = (all: InterviewGuideDraft["competencies"][number]["anchors"]) =>
    all.map((anchor) => ({ ...anchor, behaviour: text(anchor.behaviour) }));
  return {
    ...draft,
    title: text(draft.title),
    scale: scaleIn(draft.scale, text),
    competencies: draft.competencies.map((entry) => ({
      competency: {
        ...entry.competency,
        name: text(entry.competency.name),
        definition: text(entry.competency.definition),
      },
      anchors: anchors(entry.anchors),
    })),
    sections: draft.sections.map((section) => ({
      ...section,
      title: text(section.title),
      questions: section.questions.map((question) => {
        const kept = question.variants.filter(({ language }) => serves(language));
        return {
          ...question,
          variants: kept.length === 0 ? question.variants : kept,
          ...(question.anchors === undefined ? {} : { anchors: anchors(question.anchors) }),
        };
      }),
    })),
  };
}

function scaleIn(
  scale: InterviewGuideDraft["scale"],
  text: (texts: LocalizedText) => LocalizedText,
): InterviewGuideDraft["scale"] {
  if (scale.kind !== "ordered") return scale;
  return { ...scale, levels: scale.levels.map((level) => ({ ...level, label: text(level.label) })) };
}
