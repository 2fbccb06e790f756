/** Half a character: it has no UTF-8 form. */
const loneSurrogate = /\p{Surrogate}/u;

/** Whether a value no deeper than the stack is JSON: what `JSON.parse` could have returned, and nothing else. */
export function isJson(value: unknown): boolean {
  switch (typeof value) {
    case "string":
      return !loneSurrogate.test(value);
    case "number":
      return Number.isFinite(value);
    case "boolean":
      return true;
    case "object":
      if (value === null) return true;
      // Array.from fills holes with undefined, which is refused.
      if (Array.isArray(value)) return Array.from(value).every(isJson);
      return (
        Object.prototype.toString.call(value) === "[object Object]" &&
        Object.entries(value).every(([key, child]) => !loneSurrogate.test(key) && isJson(child))
      );
    default:
      return false;
  }
}
