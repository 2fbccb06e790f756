import type { Locale, LocalizedText, ReasonTexts } from "@samtal/core";

/** In which language a timeline is told, and by which names. */
export interface TimelineWordingOptions {
  readonly locale: Locale;
  /** What readers see in place of ids, zones, and keys of rules and content, by id, zone or key. */
  readonly labels?: Readonly<Record<string, string | LocalizedText>>;
  /** Texts of reasons beyond this package's own. */
  readonly texts?: ReasonTexts;
}
