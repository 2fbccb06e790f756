import type { ReasonTexts } from "@samtal/core";

/** What is wrong with a call about the audit chain, and the way out. */
export const auditChainIssueTexts: ReasonTexts = {
  "retention/key-too-short": {
    sv: "Nyckeln är för kort och går att gissa. Använd minst {$bytes} slumpade byte.",
    en: "The key is too short and could be guessed. Use at least {$bytes} random bytes.",
  },
  "retention/audit-type": {
    sv: "Händelsens typ ska vara ett fast ord med små bokstäver, till exempel note.edited.",
    en: "The type of an event is a fixed word in small letters, such as note.edited.",
  },
  "retention/audit-signature": {
    sv: "Signaturen stämmer inte med kedjans slut. Hämta det slut som signerades, och utred vem som har ändrat det.",
    en: "The signature does not belong to this end of the chain. Fetch the end that was signed, and find out who changed it.",
  },
  "retention/audit-length": {
    sv: "Kedjans längd ska vara ett heltal från 0 och uppåt. Läs in kedjeslutet med parseSignedAuditHead.",
    en: "The length of a chain is a whole number from 0 up. Read the end with parseSignedAuditHead.",
  },
  "retention/audit-tenant": {
    sv: "Ett av de kända kedjesluten hör till en annan kund. Jämför bara med kundens egna.",
    en: "One of the known ends belongs to another tenant's chain. Compare with the tenant's own only.",
  },
};

/** What the audit chain's verdicts say. */
export const auditChainReasonTexts: ReasonTexts = {
  "retention/audit-intact": {
    sv: ".input {$events :number} .match $events one {{Kedjan är orörd: en händelse.}} * {{Kedjan är orörd: {$events} händelser.}}",
    en: ".input {$events :number} .match $events one {{The chain is intact: one event.}} * {{The chain is intact: {$events} events.}}",
  },
  "retention/audit-altered": {
    sv: "Händelsen på plats {$at} är inte den som loggades där: den är ändrad, tillagd eller flyttad, eller så saknas någon före den.",
    en: "The event at place {$at} is not the one that was logged there: it was edited, put in or moved, or one before it is gone.",
  },
  "retention/audit-rewritten": {
    sv: "Kedjan stämmer i sig, men på plats {$at} är den en annan än den som är känd sedan tidigare: den har skrivits om.",
    en: "The chain is consistent in itself, but at place {$at} it is not the one that is known from before: it was written anew.",
  },
  "retention/audit-cut-off": {
    sv: "Kedjan har {$found} händelser, men hade {$known}: de sista är borta.",
    en: "The chain has {$found} events and once had {$known}: the last ones are gone.",
  },
};
