import type { ActivityText } from "../activities/activityText.ts";
import { caseTask } from "../activities/caseTask.ts";
import { codeTest } from "../activities/codeTest.ts";
import type { CatalogueText } from "../competencyText.ts";
import type { OpeningFormat } from "../sections/openingItems.ts";

/** The interviews that a template exists for. */
export const guideTemplateKinds = [
  "screening-call",
  "structured-45",
  "structured-60",
  "technical-code-test",
  "case",
  "panel",
  "asynchronous-video",
] as const;

/** One of {@link guideTemplateKinds}. */
export type GuideTemplateKind = (typeof guideTemplateKinds)[number];

/** Who meets the candidate, and the minutes of each section in its order. */
export interface TemplateShape {
  readonly title: CatalogueText;
  readonly format: OpeningFormat;
  readonly activity: ActivityText | null;
  readonly minutes: {
    readonly opening: number;
    readonly activity: number;
    readonly questions: number;
    readonly candidateQuestions: number;
    readonly closing: number;
  };
}

const shape = (
  title: CatalogueText,
  [opening, activity, questions, candidateQuestions, closing]: readonly [number, number, number, number, number],
  rest: Partial<Pick<TemplateShape, "format" | "activity">> = {},
): TemplateShape => ({
  title,
  format: "one-interviewer",
  activity: null,
  minutes: { opening, activity, questions, candidateQuestions, closing },
  ...rest,
});

/** The shape of each template; an array's minutes add up to the length that its title says. */
export function templateShape(kind: GuideTemplateKind): TemplateShape {
  switch (kind) {
    case "screening-call":
      return shape({ sv: "Första samtal, 20 minuter", en: "Screening call, 20 minutes" }, [3, 0, 10, 4, 3]);
    case "structured-45":
      return shape(
        { sv: "Strukturerad intervju, 45 minuter", en: "Structured interview, 45 minutes" },
        [5, 0, 30, 6, 4],
      );
    case "structured-60":
      return shape(
        { sv: "Strukturerad intervju, 60 minuter", en: "Structured interview, 60 minutes" },
        [6, 0, 40, 9, 5],
      );
    case "technical-code-test":
      return shape(
        { sv: "Teknisk intervju med kodprov, 75 minuter", en: "Technical interview with code test, 75 minutes" },
        [5, 30, 26, 9, 5],
        { activity: codeTest },
      );
    case "case":
      return shape(
        { sv: "Caseintervju, 60 minuter", en: "Case interview, 60 minutes" },
        [5, 28, 16, 7, 4],
        { activity: caseTask },
      );
    case "panel":
      return shape({ sv: "Panelintervju, 60 minuter", en: "Panel interview, 60 minutes" }, [7, 0, 40, 8, 5], {
        format: "panel",
      });
    case "asynchronous-video":
      return shape(
        { sv: "Inspelad videointervju, 25 minuter", en: "Asynchronous video interview, 25 minutes" },
        [3, 0, 18, 2, 2],
        { format: "asynchronous" },
      );
  }
}
