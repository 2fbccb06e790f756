/** How many slots are unfolded where a request does not say: more than anybody reads, fewer than fill a memory. */
export const usualMaximumSlots = 10_000;
