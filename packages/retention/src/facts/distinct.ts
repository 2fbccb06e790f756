/** Whether no key comes twice. */
export const distinct = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;
