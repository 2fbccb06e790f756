/**
 * The years that the calendars of this package answer for. Up to the rules' date they follow the law of each
 * year; after it they say what the law of that date says about the years to come.
 */
export const rulesCoverage = { from: 2000, until: 2099 } as const;
