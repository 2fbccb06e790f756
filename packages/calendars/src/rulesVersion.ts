/** The month in which all rules of this package were last checked against their sources. */
export const rulesVersion = "2026-11";
