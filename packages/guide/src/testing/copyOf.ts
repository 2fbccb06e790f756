/** A deep copy that shares nothing with the original. */
export function copyOf<T>(document: T): T {
  return JSON.parse(JSON.stringify(document)) as T;
}
