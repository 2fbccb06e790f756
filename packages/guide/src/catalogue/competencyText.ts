/** A text in the two languages that the catalogue is written in. */
export interface CatalogueText {
  readonly sv: string;
  readonly en: string;
}

/** One wording of a question, with a follow-up for each part of a told episode. */
export interface QuestionWording {
  readonly text: string;
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
}

/** A question of the catalogue as it is written down: each language by itself, the same parts in both. */
export interface QuestionText {
  /** Stable within the competency; the question's id is made of it. */
  readonly key: string;
  readonly importance: 1 | 2 | 3 | 4 | 5;
  readonly sv: QuestionWording;
  readonly en: QuestionWording;
}

/** A competency of the catalogue as it is written down. */
export interface CompetencyText {
  /** Stable; the ids of the competency, its questions and its probes are made of it. */
  readonly key: string;
  readonly name: CatalogueText;
  readonly definition: CatalogueText;
  /** From the lowest level of the catalogue's scale to the highest. */
  readonly anchors: readonly [CatalogueText, CatalogueText, CatalogueText, CatalogueText, CatalogueText];
  readonly behavioural: readonly QuestionText[];
  readonly situational: readonly QuestionText[];
}
