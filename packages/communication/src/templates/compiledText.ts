import { MessageFormat, type Model, parseMessage, validate } from "messageformat";

/** A text of a template, read once. */
export interface CompiledText {
  readonly model: Model.Message;
  readonly format: MessageFormat;
  readonly variables: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
}

/**
 * Reads a text in ICU MessageFormat 2.
 *
 * Isolation of text in the other direction is left to the renderers, which know whether they write HTML.
 *
 * @param text - the text
 * @param language - whose plural rules apply
 * @returns the text ready to format, or undefined where it can't be read
 */
export function compiledText(text: string, language: string): CompiledText | undefined {
  try {
    const model = parseMessage(text);
    const { variables, functions } = validate(model);
    const local = new Set(model.declarations.flatMap(({ type, name }) => (type === "local" ? [name] : [])));
    const outer = new Set([...variables].filter((name) => !local.has(name)));
    return { model, format: new MessageFormat(language, model, { bidiIsolation: "none" }), variables: outer, functions };
  } catch {
    // Syntax and data-model errors quote the text; the caller reports a code and a place.
    return undefined;
  }
}
