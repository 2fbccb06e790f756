/** What a placeholder looks like: `[[person1]]`, and `[[person1x2]]` for another form of the same person's name. */
export const placeholderPattern: RegExp = /\[\[[a-z]+\d+(?:x\d+)?\]\]/giu;
