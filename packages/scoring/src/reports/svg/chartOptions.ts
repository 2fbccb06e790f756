import type { Locale, ReasonTexts } from "@samtal/core";

/** In which language a report is written, and how much of it is drawn. */
export interface ChartOptions {
  readonly locale: Locale;
  /** Texts of reasons beyond scoring's own: a plugin's, for instance. */
  readonly texts?: ReasonTexts;
  /**
   * Start of the ids within the picture: two pictures on one page need two.
   *
   * @defaultValue the kind of picture
   */
  readonly id?: string;
  /**
   * Most applications (or interviewers) that are drawn; the picture says when there are more.
   *
   * @defaultValue 30
   */
  readonly most?: number;
}

/** How many are drawn where nobody says. */
export const defaultMost = 30;
