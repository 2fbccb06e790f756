import type { ReasonTexts } from "@samtal/core";

/** What each issue about offers means, and the way out. */
export const offersIssueTexts: ReasonTexts = {
  "scheduling/instant-not-plain": {
    sv: "Tidpunkten har nollor i bråkdelen av sekunden som kan strykas. Skriv den utan dem, till exempel 2027-03-29T07:00:00Z.",
    en: "The instant has zeros in its fraction that say nothing. Write it without them, such as 2027-03-29T07:00:00Z.",
  },
  "scheduling/key-not-random": {
    sv: "Nyckelns alla byte är likadana. Slumpa fram den med crypto.getRandomValues.",
    en: "The key's bytes are all alike. Draw it with crypto.getRandomValues.",
  },
  "scheduling/key-too-short": {
    sv: "Nyckeln är för kort; den ska ha minst {$leastBytes} byte. Slumpa fram en ny med crypto.getRandomValues.",
    en: "The key is too short; it needs at least {$leastBytes} bytes. Draw a new one with crypto.getRandomValues.",
  },
  "scheduling/key-unreadable": {
    sv: "Nyckeln är ingen Uint8Array, eller så har dess keyId fel form. Använd 1–32 små bokstäver a–z, siffror eller bindestreck i keyId.",
    en: "The key is no Uint8Array, or its keyId has the wrong form. Use 1–32 lower-case letters a–z, digits or hyphens in keyId.",
  },
  "scheduling/offer-already-expired": {
    sv: "Erbjudandet skulle gå ut innan det ens har gjorts. Välj en senare expiresAt.",
    en: "The offer would have expired before it is made. Choose a later expiresAt.",
  },
  "scheduling/starts-not-ascending": {
    sv: "Tiderna står inte i ordning efter start, eller så har två samma start. Sortera dem och behåll en för varje start.",
    en: "The slots are not in the order of their starts, or two start at once. Sort them and keep one for each start.",
  },
};

/** The texts of reasons about offers. */
export const offersReasonTexts: ReasonTexts = {
  "scheduling/offer-expired": {
    sv: "Erbjudandet {$offerId} gick ut {$expiresAt}.",
    en: "{$offerId} expired at {$expiresAt}.",
  },
  "scheduling/offer-key-unknown": {
    sv: "Erbjudandet är signerat med nyckeln {$keyId}, som inte finns bland dem som gäller.",
    en: "The offer is signed with the key {$keyId}, which is not among those that hold.",
  },
  "scheduling/offer-revoked": {
    sv: "Erbjudandet {$offerId} är återkallat.",
    en: "{$offerId} was revoked.",
  },
  "scheduling/offer-taken": {
    sv: "Tiden {$start} valdes med erbjudandet {$offerId}.",
    en: "{$start} was chosen by {$offerId}.",
  },
  "scheduling/offer-tampered": {
    sv: "Signaturen stämmer inte med nyckeln {$keyId}: erbjudandet är ändrat eller aldrig utfärdat.",
    en: "The signature does not fit the key {$keyId}: the offer was altered or never made.",
  },
  "scheduling/offer-token-too-long": {
    sv: "Länken har fler än {$maximumCharacters} tecken och lästes inte.",
    en: "The link has more than {$maximumCharacters} characters and was not read.",
  },
  "scheduling/offer-unreadable": {
    sv: "Länken går inte att läsa som ett erbjudande. Den kan ha blivit avkortad när den kopierades.",
    en: "The link can't be read as an offer. It may have been cut off when it was copied.",
  },
  "scheduling/offer-used": {
    sv: ".input {$bookings :number} .match $bookings one {{Erbjudandet {$offerId} gällde {$bookings} bokning och är använt.}} * {{Erbjudandet {$offerId} gällde {$bookings} bokningar och är använt.}}",
    en: ".input {$bookings :number} .match $bookings one {{{$offerId} was for {$bookings} booking and is used.}} * {{{$offerId} was for {$bookings} bookings and is used.}}",
  },
  "scheduling/offer-valid": {
    sv: ".input {$bookingsLeft :number} .match $bookingsLeft one {{Erbjudandet {$offerId} gäller till {$expiresAt} för {$bookingsLeft} bokning.}} * {{Erbjudandet {$offerId} gäller till {$expiresAt} för {$bookingsLeft} bokningar.}}",
    en: ".input {$bookingsLeft :number} .match $bookingsLeft one {{{$offerId} holds until {$expiresAt} for {$bookingsLeft} booking.}} * {{{$offerId} holds until {$expiresAt} for {$bookingsLeft} bookings.}}",
  },
  "scheduling/slot-passed": {
    sv: "Tiden {$start} går inte längre att välja: lobbyn öppnade {$lobbyOpensAt}.",
    en: "{$start} can no longer be chosen: the lobby opened at {$lobbyOpensAt}.",
  },
  "scheduling/start-not-offered": {
    sv: "Tiden ingår inte i erbjudandet {$offerId}.",
    en: "The time is not one of {$offerId}.",
  },
};
