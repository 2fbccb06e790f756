/** The texts of one code in both languages, as Unicode MessageFormat 2. */
interface Text {
  readonly sv: string;
  readonly en: string;
}

/** Codes to their texts. */
export type Texts = Readonly<Record<string, Text>>;

/** The texts of a package's issues and reasons. */
export interface PackageTexts {
  readonly issueTexts: Texts;
  readonly reasonTexts: Texts;
}

/** Picks the texts out of what a package exports; a package without codes has none. */
export function textsOf(exported: Readonly<Record<string, unknown>>): PackageTexts {
  const { issueTexts = {}, reasonTexts = {} } = exported as Partial<PackageTexts>;
  return { issueTexts, reasonTexts };
}
