import type { ReasonTexts } from "@samtal/core";

/** What each of independence's issues means, and the way out. */
export const independenceIssueTexts: ReasonTexts = {
  "scoring/already-sealed": {
    sv: "Formuläret är redan inlämnat och förseglas bara en gång. Rättelser läggs in som ändringar (amendments).",
    en: "The scorecard is already sealed, and a card is sealed only once. Corrections belong in its amendments.",
  },
  "scoring/duplicate-seal": {
    sv: "Två förseglingar hör till samma formulär. Behåll den som gjordes när formuläret lämnades in.",
    en: "Two seals belong to the same scorecard. Keep the one that was made when the card was submitted.",
  },
  "scoring/salt-not-random": {
    sv: "Alla byte i saltet är likadana, så det är inte slumpat. Slumpa det med crypto.getRandomValues.",
    en: "All bytes of the salt are alike, so it is not random. Draw it with crypto.getRandomValues.",
  },
  "scoring/salt-too-short": {
    sv: "Saltet är för kort för att skydda formuläret. Slumpa minst {$leastBytes} byte (128 bitar).",
    en: "The salt is too short to protect the scorecard. Draw at least {$leastBytes} random bytes (128 bits).",
  },
  "scoring/salt-unreadable": {
    sv: "Saltet går inte att läsa. Ange byte (Uint8Array) eller text med hexadecimala siffror eller base64url.",
    en: "The salt cannot be read. Pass bytes (a Uint8Array), or text in hexadecimal or base64url digits.",
  },
  "scoring/unknown-viewer-role": {
    sv: "Rollen är okänd, så det går inte att säga vad den får se. Ange interviewer, chair, trainee eller recruiter.",
    en: "The role is unknown, so nothing says what it may see. Use interviewer, chair, trainee or recruiter.",
  },
};
