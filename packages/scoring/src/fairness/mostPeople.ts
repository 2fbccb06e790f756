/** The most people that exact tests are reckoned for: beyond, their recurrences would take seconds. */
export const mostPeople = 1_000_000_000;
