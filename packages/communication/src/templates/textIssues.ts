import { type Issue, issue } from "@samtal/core";
import type { Model } from "messageformat";
import type { ContentVariable } from "../content/contentVariable.ts";
import { compiledText } from "./compiledText.ts";

type Variables = ReadonlyMap<string, ContentVariable>;

const maxVariants = 100;
const functionsAllowed = new Set(["string", "number", "integer"]);
const formattable = new Set(["text", "localized", "prose", "instant", "count", "phone", "email", "url", "choice"]);

/**
 * What is wrong with one text: it can't be read, uses what doesn't exist, or has a variant that never comes up or
 * is missing.
 *
 * @param text - ICU MessageFormat 2
 * @param variables - what it may use
 * @param language - whose plural categories it needs
 * @param path - where it stands
 * @param shown - an optional variable that is known to be there, since the block waits for it
 */
export function textIssues(
  text: string,
  variables: Variables,
  language: string,
  path: readonly (string | number)[],
  shown?: string,
): Issue[] {
  const compiled = compiledText(text, language);
  if (compiled === undefined) return [issue("communication/text-unreadable", path)];
  const { model } = compiled;
  if (hasMarkup(model)) return [issue("communication/markup-in-text", path)];
  if ([...compiled.functions].some((name) => !functionsAllowed.has(name))) {
    return [issue("communication/unknown-function", path)];
  }
  const used = [...compiled.variables].flatMap((name) => useIssues(name, variables.get(name), path, shown));
  return used.length > 0 || model.type !== "select" ? used : variantIssues(model, variables, language, path);
}

function useIssues(
  name: string,
  variable: ContentVariable | undefined,
  path: readonly (string | number)[],
  shown: string | undefined,
): Issue[] {
  if (variable === undefined) return [issue("communication/unknown-variable", path)];
  if (!formattable.has(variable.kind)) return [issue("communication/list-in-text", path, { variable: name })];
  return variable.optional === true && name !== shown
    ? [issue("communication/unguarded-variable", path, { variable: name })]
    : [];
}

function hasMarkup(model: Model.Message): boolean {
  const patterns = model.type === "select" ? model.variants.map(({ value }) => value) : [model.pattern];
  return patterns.some((pattern) => pattern.some((part) => typeof part === "object" && part.type === "markup"));
}

function variantIssues(
  { selectors, variants, declarations }: Model.SelectMessage,
  variables: Variables,
  language: string,
  path: readonly (string | number)[],
): Issue[] {
  if (variants.length > maxVariants) return [issue("communication/too-many-variants", path, { most: maxVariants })];
  return selectors.flatMap(({ name }, column) => {
    const keys = variants.flatMap(({ keys }) => {
      const key = keys[column];
      return key?.type === "literal" ? [key.value] : [];
    });
    const declared = declarations.find((declaration) => declaration.name === name);
    const variable = declared?.type === "input" ? variables.get(name) : undefined;
    if (variable === undefined) return [issue("communication/selector-not-input", path)];
    const selectsNumber = declared?.value.functionRef?.name !== "string";
    if (selectsNumber !== (variable.kind === "count")) {
      return [issue("communication/selector-of-other-kind", path, { variable: name })];
    }
    return selectsNumber
      ? pluralIssues(keys, language, path, name)
      : choiceIssues(keys, variable, path, name);
  });
}

function pluralIssues(
  keys: readonly string[],
  language: string,
  path: readonly (string | number)[],
  variable: string,
): Issue[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const needed = pluralCategories.filter((category) => category !== "other");
  const lacking = needed.filter((category) => !keys.includes(category) && !(category === "one" && keys.includes("1")));
  const dead = keys.filter((key) => !(pluralCategories as string[]).includes(key) && !/^(?:0|[1-9]\d*)$/.test(key));
  return [
    ...lacking.map((category) => issue("communication/plural-missing", path, { variable, category })),
    ...dead.map(() => issue("communication/unreachable-variant", path, { variable })),
  ];
}

function choiceIssues(
  keys: readonly string[],
  variable: ContentVariable,
  path: readonly (string | number)[],
  name: string,
): Issue[] {
  if (variable.kind !== "choice") return [issue("communication/selector-of-other-kind", path, { variable: name })];
  const dead = keys.filter((key) => !variable.values.includes(key));
  return dead.map(() => issue("communication/unreachable-variant", path, { variable: name }));
}
