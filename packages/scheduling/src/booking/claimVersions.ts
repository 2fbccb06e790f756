/** The version of each person's claims, by the person's id; whoever is left out has version 0. */
export type ClaimVersions = Readonly<Record<string, number>>;

/** The version of a person's claims; the record's own keys only, so that no id reads a prototype's. */
export const versionOf = (personId: string, versions: ClaimVersions = {}): number =>
  Object.hasOwn(versions, personId) ? (versions[personId] as number) : 0;
