/** A field that a JSON object has itself; undefined for anything inherited, and for whatever is no object. */
export function ownField(holder: unknown, name: string): unknown {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, name)) return undefined;
  return Reflect.get(holder, name);
}
