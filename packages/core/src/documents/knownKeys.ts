import type { z } from "zod";

type Schema = z.core.$ZodType;

const cache = new WeakMap<Schema, ReadonlySet<string>>();

/**
 * Every property name that a schema declares, at any depth.
 *
 * The border needs them to tell a path segment of ours from one that the caller's document brought along: the
 * key of a record can be a person's name.
 */
export function knownKeys(schema: Schema): ReadonlySet<string> {
  const cached = cache.get(schema);
  if (cached) return cached;
  const keys = new Set<string>();
  collect(schema, keys, new Set());
  cache.set(schema, keys);
  return keys;
}

function collect(value: unknown, keys: Set<string>, seen: Set<unknown>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if ("_zod" in value) {
    const { def } = (value as Schema)._zod;
    if (def.type === "object") {
      const { shape } = def as unknown as { shape: Record<string, unknown> };
      for (const [key, child] of Object.entries(shape)) {
        keys.add(key);
        collect(child, keys, seen);
      }
    }
    if (def.type === "lazy") collect((def as unknown as { getter: () => unknown }).getter(), keys, seen);
    for (const [name, child] of Object.entries(def)) {
      if (name !== "shape" && name !== "getter") collect(child, keys, seen);
    }
    return;
  }
  if (Array.isArray(value)) for (const child of value) collect(child, keys, seen);
}
