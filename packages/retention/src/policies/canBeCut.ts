/** Whether ceilings cut claims of a class at all: duties to keep, holds and restrictions outlast them. */
export const canBeCut = (claim: { readonly class: string }): boolean =>
  claim.class === "defence" || claim.class === "discretionary";
