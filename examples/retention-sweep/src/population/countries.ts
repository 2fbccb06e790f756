/** The ten countries, by the key of the preset that each follows, and how many of a hundred applications are there. */
export const countries = [
  { preset: "se", code: "SE", share: 30 },
  { preset: "de", code: "DE", share: 14 },
  { preset: "fr", code: "FR", share: 11 },
  { preset: "gb", code: "GB", share: 11 },
  { preset: "es", code: "ES", share: 8 },
  { preset: "pl-courts", code: "PL", share: 8 },
  { preset: "pt", code: "PT", share: 6 },
  { preset: "nl", code: "NL", share: 5 },
  { preset: "dk", code: "DK", share: 4 },
  { preset: "fi", code: "FI", share: 3 },
] as const;

/** Code of one of {@link countries}. */
export type CountryCode = (typeof countries)[number]["code"];

/** The country at a place from 0 to 99. */
export function countryAt(place: number): CountryCode {
  let left = place;
  for (const { code, share } of countries) {
    if (left < share) return code;
    left -= share;
  }
  return countries[0].code;
}
