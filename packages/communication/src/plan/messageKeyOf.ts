/**
 * The part of a message's id that names its rule: the rule's key, and for a further message of a rule that
 * repeats, which one.
 *
 * @param rule - the rule's key
 * @param occurrence - 0 for the first
 * @returns the key, or the key, a tilde and the number; no rule's key holds a tilde
 */
export function messageKeyOf(rule: string, occurrence: number): string {
  return occurrence === 0 ? rule : `${rule}~${occurrence}`;
}
