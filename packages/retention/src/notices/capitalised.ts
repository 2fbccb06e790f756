/** A phrase as the beginning of a heading. */
export const capitalised = (phrase: string): string => `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`;
