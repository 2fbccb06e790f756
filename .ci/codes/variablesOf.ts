import { isVariableRef, parseMessage, validate, visit } from "messageformat";

/**
 * The parameters that a Unicode MessageFormat 2 text needs, sorted.
 *
 * @throws the parser's error for a text that is none
 */
export function variablesOf(text: string): string[] {
  const message = parseMessage(text);
  validate(message);
  const local = new Set(message.declarations.flatMap((each) => (each.type === "local" ? [each.name] : [])));
  const names = new Set<string>();
  visit(message, {
    value: (value) => {
      if (isVariableRef(value) && !local.has(value.name)) names.add(value.name);
    },
  });
  return [...names].toSorted();
}
