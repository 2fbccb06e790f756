// A message that is gone, or new, shifts what follows by one; past so many in a row, the map finds the rest.
const lookAhead = 4;

/**
 * Finds each message of a plan in another one.
 *
 * Most messages follow the one that they followed before, so the two lists are walked side by side; only what has left
 * its place is searched for in a map, which for a long plan outgrows the processor's caches.
 *
 * @param before - messages of one plan, no id twice
 * @param after - messages of the other, no id twice
 * @returns for each of `after` its position in `before`, or -1
 */
export function matchingPositions(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): Int32Array {
  const positions = new Int32Array(after.length).fill(-1);
  const matched = new Uint8Array(before.length);
  let expected = 0;
  let unmatched = 0;
  for (let index = 0; index < after.length; index++) {
    const { id } = after[index] as { id: string };
    const end = Math.min(expected + lookAhead, before.length);
    let position = expected;
    while (position < end && before[position]?.id !== id) position++;
    if (position >= end) {
      unmatched++;
      continue;
    }
    positions[index] = position;
    matched[position] = 1;
    expected = position + 1;
  }
  if (unmatched === 0) return positions;
  const elsewhere = new Map<string, number>();
  for (let position = 0; position < before.length; position++)
    if (matched[position] === 0) elsewhere.set((before[position] as { id: string }).id, position);
  for (let index = 0; index < after.length; index++)
    if (positions[index] === -1) positions[index] = elsewhere.get((after[index] as { id: string }).id) ?? -1;
  return positions;
}
