import type { ReasonTexts } from "@samtal/core";

/** What the destruction of keys means, and what is not certain of it. */
export const sealingReasonTexts: ReasonTexts = {
  "retention/key-destroyed-not-erased": {
    sv: "Antal förstörda nycklar: {$keys}. Det som de förseglade är därmed oläsligt, men inte raderat: det ska också raderas på varje plats där det lagras.",
    en: "Keys destroyed: {$keys}. What they sealed is unreadable with that, but not erased: it has to be deleted from every store as well.",
  },
  "retention/key-copies-live": {
    sv: "Kopior av nycklarna finns kvar till och med {$day}. Till dess kan den som har en kopia läsa det förseglade.",
    en: "Copies of the keys live until {$day}. Until then whoever has one can read what they sealed.",
  },
  "retention/vault-silent": {
    sv: "Nyckelvalvet svarade inte om nyckeln {$keyId}. Den räknas inte som förstörd. Försök igen.",
    en: "The vault did not answer about key {$keyId}. It does not count as destroyed. Try again.",
  },
  "retention/vault-unreachable": {
    sv: "Nyckelvalvet bekräftade inte att nycklarna förstördes. De räknas inte som förstörda. Försök igen.",
    en: "The vault did not confirm that the keys were destroyed. They do not count as destroyed. Try again.",
  },
  "retention/vault-answer-unreadable": {
    sv: "Nyckelvalvet svarade, men kvittot går inte att läsa. Nycklarna räknas inte som förstörda. Rätta kopplingen till valvet och försök igen.",
    en: "The vault answered, but its receipt can't be read. The keys do not count as destroyed. Mend the connection to the vault and try again.",
  },
  "retention/no-key": {
    sv: "Det finns ingen nyckel att förstöra: inget har förseglats.",
    en: "There is no key to destroy: nothing was sealed.",
  },
  "retention/key-unknown": {
    sv: "Nyckelvalvet känner ingen nyckel {$keyId} hos kunden. Att den saknas betyder inte att den är förstörd.",
    en: "The vault knows no key {$keyId} of the tenant. That it is not there does not mean that it was destroyed.",
  },
  "retention/key-made-meanwhile": {
    sv: "Nyckeln {$keyId} skapades medan kundens nycklar förstördes. Den är inte kontrollerad. Försök igen.",
    en: "Key {$keyId} was made while the tenant's keys were destroyed. It was not looked into. Try again.",
  },
  "retention/key-still-there": {
    sv: "Nyckelvalvet lämnar fortfarande ut nyckeln {$keyId}. Den är inte förstörd.",
    en: "The vault still gives out key {$keyId}. It is not destroyed.",
  },
  "retention/key-of-another": {
    sv: "Nyckelvalvet nämner en annan person för nyckeln {$keyId} än den som nyckeln hörde till.",
    en: "The vault names another person for key {$keyId} than the one whose it was.",
  },
};
