/** Why a name may differ from zoneinfo's entry, and which other entry it then has to equal, change by change. */
export interface ExplainedDifference {
  readonly equals: string;
  readonly cause: string;
}

/**
 * The names that may differ between @samtal/tzdata and a zoneinfo of the same version. Some systems (Debian) compile tz
 * with PACKRATDATA=backzone, which keeps as zones of their own some names that tz itself made links.
 */
export const explainedDifferences: Readonly<Record<string, ExplainedDifference>> = {
  EET: { equals: "Europe/Athens", cause: "a link in tz, a zone of its own where compiled with backzone" },
  WET: { equals: "Europe/Lisbon", cause: "a link in tz, a zone of its own where compiled with backzone" },
};
