/** The value that comes oftest; `undefined` where none does or two come equally often, so that no order decides. */
export function soleMode<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const oftest = [...counts].filter(([, count]) => count === most);
  return oftest.length === 1 ? oftest[0]?.[0] : undefined;
}
