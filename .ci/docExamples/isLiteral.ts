import ts from "typescript";

/** Whether a text is one whole JavaScript literal: scalars, lists and objects of them, and nothing computed. */
export function isLiteral(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`(${text}\n);`, { reportDiagnostics: true });
  if (text.trim() === "" || diagnostics.length > 0) return false;
  const { statements } = ts.createSourceFile("value.ts", `(${text}\n);`, ts.ScriptTarget.ES2022, true);
  const [statement] = statements;
  return statements.length === 1 && statement !== undefined && ts.isExpressionStatement(statement)
    ? isPlain(statement.expression)
    : false;
}

function isPlain(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isPlain(node.expression);
  if (ts.isPrefixUnaryExpression(node)) {
    return node.operator === ts.SyntaxKind.MinusToken && isPlain(node.operand);
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (property) =>
        ts.isPropertyAssignment(property) &&
        !ts.isComputedPropertyName(property.name) &&
        isPlain(property.initializer),
    );
  }
  if (ts.isIdentifier(node)) return ["undefined", "NaN", "Infinity"].includes(node.text);
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isNumericLiteral(node) ||
    ts.isBigIntLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  );
}
