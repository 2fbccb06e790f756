import ts from "typescript";

/** A place in the source where a code is given to an issue or a reason. */
export interface CodeUse {
  readonly file: string;
  readonly line: number;
  readonly table: "issueTexts" | "reasonTexts";
  readonly code: string;
  /** Names of the parameters given along with it; undefined where they can't be read off the source. */
  readonly params: readonly string[] | undefined;
}

/** The places of a file where codes are used, and those where a code is not a literal. */
export interface CodeUses {
  readonly uses: readonly CodeUse[];
  readonly unreadable: readonly string[];
}

/**
 * Reads every `issue("…")`, `SamtalError.of("…")`, `reason("…")` and `{ issue: "…" }` of a source file.
 * A code may be chosen between literals (`late ? "a/b" : "a/c"`), but not be computed.
 */
export function codeUses(file: string, text: string): CodeUses {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const uses: CodeUse[] = [];
  const unreadable: string[] = [];
  const take = (node: ts.Expression, table: CodeUse["table"], params: CodeUse["params"]): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const codes = literals(node);
    if (!codes) unreadable.push(`${file}:${line}: ${node.getText()} is not a literal code`);
    for (const code of codes ?? []) uses.push({ file, line, table, code, params });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const callee = node.expression.getText();
      const [code, second, third] = node.arguments;
      if (code && (callee === "issue" || callee === "SamtalError.of"))
        take(code, "issueTexts", keysOf(third));
      if (code && callee === "reason") take(code, "reasonTexts", keysOf(second));
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === "issue" && literals(node.initializer)) {
      const keys = keysOf(node.parent)?.filter((key) => key !== "issue");
      take(node.initializer, "issueTexts", keys);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { uses, unreadable };
}

/** The literals that an expression can be, or undefined where it can be something else. */
function literals(node: ts.Expression): string[] | undefined {
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (!ts.isConditionalExpression(node)) return undefined;
  const [yes, no] = [literals(node.whenTrue), literals(node.whenFalse)];
  return yes && no ? [...yes, ...no] : undefined;
}

function keysOf(params: ts.Node | undefined): string[] | undefined {
  if (!params) return [];
  if (!ts.isObjectLiteralExpression(params)) return undefined;
  const keys = params.properties.map((property) => {
    if (ts.isSpreadAssignment(property) || !property.name || ts.isComputedPropertyName(property.name))
      return undefined;
    return property.name.text;
  });
  return keys.every((key) => key !== undefined) ? keys : undefined;
}
