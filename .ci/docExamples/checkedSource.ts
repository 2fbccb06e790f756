import ts from "typescript";
import type { DocExample, Fault } from "./docExample.ts";
import { isLiteral } from "./isLiteral.ts";

const mark = /^\s*\/\/ =>\s?(.*)$/;
const continued = /^\s*\/\/(?! =>)\s?(.*)$/;

/** An example whose checked lines have become calls of `check`, each on the line where it stood. */
export interface CheckedSource {
  readonly source: string;
  readonly checks: number;
  readonly faults: readonly Fault[];
}

/**
 * Turns `expression; // => value` (or the value on the next line) into a call that compares the two.
 *
 * @param example - the block; `const name = expression; // => value` is checked as well
 * @param checkModule - specifier of the module that exports `check`
 */
export function checkedSource(example: DocExample, checkModule: string): CheckedSource {
  const { code, file, line: firstLine } = example;
  const parsed = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const lines = code.split("\n");
  const edits: { from: number; to: number; text: string }[] = [];
  const owned = new Set<number>();
  const faults: Fault[] = [];

  for (const statement of parsed.statements) {
    const end = statement.getEnd();
    const endLine = parsed.getLineAndCharacterOfPosition(end).line;
    const value = expectedAfter(lines, endLine, code.slice(end).split("\n", 1)[0] ?? "");
    if (!value || owned.has(value.line)) continue;
    owned.add(value.line);
    const line = firstLine + parsed.getLineAndCharacterOfPosition(statement.getStart()).line;
    if (!isLiteral(value.text)) {
      faults.push({ file, line: firstLine + value.line, message: `"${value.text}" is not a literal value` });
      continue;
    }
    const call = (actual: string) =>
      `__check(${JSON.stringify(file)}, ${line}, (${actual}), (${value.text}));`;
    const name = declaredName(statement);
    if (ts.isExpressionStatement(statement)) {
      edits.push({ from: statement.getStart(), to: end, text: call(statement.expression.getText()) });
    } else if (name !== undefined) {
      edits.push({ from: end, to: end, text: ` ${call(name)}` });
    } else {
      faults.push({ file, line, message: "only an expression or a single constant can be checked" });
    }
  }

  lines.forEach((text, index) => {
    if (/\/\/ =>/.test(text) && !owned.has(index)) {
      faults.push({ file, line: firstLine + index, message: "`// =>` belongs to no top-level statement" });
    }
  });
  if (example.mustCheck && owned.size === 0) {
    faults.push({
      file,
      line: firstLine,
      message: "the example checks nothing: end a line with `// => value`",
    });
  }
  const body = edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code);
  // On the first line, so that every other line keeps its number.
  const prelude = edits.length > 0 ? `import { check as __check } from ${JSON.stringify(checkModule)}; ` : "";
  return { source: `${prelude}${body}\nexport {};\n`, checks: edits.length, faults };
}

/** The value promised after a statement, and the line on which it stands. */
function expectedAfter(
  lines: readonly string[],
  endLine: number,
  restOfLine: string,
): { text: string; line: number } | undefined {
  const sameLine = mark.exec(restOfLine);
  const nextLine = restOfLine.trim() === "" ? mark.exec(lines[endLine + 1] ?? "") : null;
  const found = sameLine ?? nextLine;
  if (!found) return undefined;
  const line = sameLine ? endLine : endLine + 1;
  let text = found[1] ?? "";
  // A long value runs on over further comment lines until it is whole.
  for (let next = line + 1; !isLiteral(text); next += 1) {
    const more = continued.exec(lines[next] ?? "");
    if (!more) break;
    text += ` ${more[1]?.trim() ?? ""}`;
  }
  return { text: text.trim(), line };
}

function declaredName(statement: ts.Statement): string | undefined {
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration, second] = statement.declarationList.declarations;
  return declaration && !second && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined;
}
