import type { ReasonTexts } from "@samtal/core";

/** What iTIP's issues mean, and the way out. */
export const itipIssueTexts: ReasonTexts = {
  "scheduling/itip-no-message": {
    sv: "Filen är inget kalendermeddelande som går att läsa: den ska ha METHOD och exakt en VEVENT. Be avsändaren svara från kalendern igen.",
    en: "The file is no calendar message that can be read: it needs METHOD and exactly one VEVENT. Ask the sender to answer from the calendar again.",
  },
  "scheduling/itip-method-not-read": {
    sv: "Här läses svar till mötets arrangör: REPLY, COUNTER och REFRESH. Andra metoder hör till kalendrar som bjuds in.",
    en: "What is read here are answers to a meeting's organizer: REPLY, COUNTER and REFRESH. Other methods are for calendars that are invited.",
  },
  "scheduling/itip-missing-property": {
    sv: "Meddelandet saknar {$property}, eller så går den inte att läsa. Be avsändaren svara från kalendern igen.",
    en: "The message lacks {$property}, or it can't be read. Ask the sender to answer from the calendar again.",
  },
  "scheduling/itip-one-instance": {
    sv: "Meddelandet gäller ett enda tillfälle av ett återkommande möte (RECURRENCE-ID), och intervjuer återkommer inte. Kontrollera vilket möte det hör till.",
    en: "The message is about one instance of a recurring meeting (RECURRENCE-ID), and interviews don't recur. Check which meeting it belongs to.",
  },
  "scheduling/itip-sender-not-told": {
    sv: "Meddelandet nämner {$count} deltagare, och vem av dem som skickade det framgår inte. Ange avsändaren i sender.",
    en: "The message names {$count} attendees, and which of them sent it does not show. Give the sender in sender.",
  },
  "scheduling/itip-unknown-sender": {
    sv: "Avsändaren är ingen som uppslaget känner till. Kontrollera om svaret kom från en annan adress än den som bjöds in.",
    en: "The sender is nobody that the lookup knows. Check whether the answer came from another address than the one that was invited.",
  },
};

/** What became of an organizer's act or of a message. */
export const itipReasonTexts: ReasonTexts = {
  "scheduling/itip-sent": {
    sv: "{$method} med SEQUENCE {$sequence}. Antal mottagare: {$count}.",
    en: "{$method} with SEQUENCE {$sequence}. Recipients: {$count}.",
  },
  "scheduling/itip-unchanged": {
    sv: "Ändringen gör ingen skillnad för {$uid}, så inget skickas.",
    en: "The change makes no difference to {$uid}, so nothing is sent.",
  },
  "scheduling/itip-meeting-cancelled": {
    sv: "Mötet {$uid} är inställt, och efter det följer inget mer.",
    en: "The meeting {$uid} is cancelled, and nothing follows after that.",
  },
  "scheduling/itip-unknown-attendee": {
    sv: "{$attendeeId} är inte inbjuden till mötet.",
    en: "{$attendeeId} is not invited to the meeting.",
  },
  "scheduling/itip-last-attendee": {
    sv: "Ingen skulle bli kvar i mötet {$uid}. Ställ in det i stället.",
    en: "Nobody would be left in the meeting {$uid}. Cancel it instead.",
  },
  "scheduling/itip-no-open-counter": {
    sv: "{$attendeeId} har inget förslag som väntar på svar.",
    en: "{$attendeeId} has no proposal that waits for an answer.",
  },
  "scheduling/itip-counter-open": {
    sv: "Ett förslag om {$uid} väntar redan på svar. Vänta på det innan nästa skickas.",
    en: "A proposal about {$uid} is already waiting for an answer. Wait for that before sending another.",
  },
  "scheduling/itip-wrong-uid": {
    sv: "Meddelandet gäller ett annat möte: dess UID är inte detta mötes.",
    en: "The message is about another meeting: its UID is not this meeting's.",
  },
  "scheduling/itip-refreshed": {
    sv: "{$attendeeId} bad om det senaste om mötet och får det på nytt.",
    en: "{$attendeeId} asked for the latest about the meeting, and gets it again.",
  },
  "scheduling/itip-ahead": {
    sv: "{$attendeeId} svarar på SEQUENCE {$sequence}, men det senast kända är {$known}. Kontrollera om en äldre version av mötet har lästs in.",
    en: "{$attendeeId} answers SEQUENCE {$sequence}, but the latest known is {$known}. Check whether an older version of the meeting was loaded.",
  },
  "scheduling/itip-replied": {
    sv: ".input {$reply :string} .match $reply accepted {{{$attendeeId} har tackat ja (SEQUENCE {$sequence}).}} declined {{{$attendeeId} har tackat nej (SEQUENCE {$sequence}).}} tentative {{{$attendeeId} har svarat kanske (SEQUENCE {$sequence}).}} delegated {{{$attendeeId} har lämnat över till någon annan (SEQUENCE {$sequence}).}} * {{{$attendeeId} har inte tagit ställning (SEQUENCE {$sequence}).}}",
    en: ".input {$reply :string} .match $reply accepted {{{$attendeeId} accepted (SEQUENCE {$sequence}).}} declined {{{$attendeeId} declined (SEQUENCE {$sequence}).}} tentative {{{$attendeeId} answered maybe (SEQUENCE {$sequence}).}} delegated {{{$attendeeId} passed it on to somebody else (SEQUENCE {$sequence}).}} * {{{$attendeeId} has not decided (SEQUENCE {$sequence}).}}",
  },
  "scheduling/itip-countered": {
    sv: "{$attendeeId} föreslår en annan tid (SEQUENCE {$sequence}) och väntar på svar.",
    en: "{$attendeeId} proposes another time (SEQUENCE {$sequence}) and waits for an answer.",
  },
  "scheduling/itip-duplicate": {
    sv: "Meddelandet från {$attendeeId} har redan tagits emot.",
    en: "The message from {$attendeeId} was received before.",
  },
  "scheduling/itip-stale": {
    sv: "Meddelandet från {$attendeeId} är föråldrat: det gäller SEQUENCE {$sequence}, och nyare finns (SEQUENCE {$known}).",
    en: "The message from {$attendeeId} is stale: it is about SEQUENCE {$sequence}, and there is a newer one (SEQUENCE {$known}).",
  },
  "scheduling/itip-received": {
    sv: "{$method} med SEQUENCE {$sequence} gäller nu.",
    en: "{$method} with SEQUENCE {$sequence} now stands.",
  },
  "scheduling/itip-overtaken": {
    sv: "{$method} med SEQUENCE {$sequence} är föråldrat: nyare finns.",
    en: "{$method} with SEQUENCE {$sequence} is stale: there is a newer message.",
  },
  "scheduling/itip-received-before": {
    sv: "{$method} har redan tagits emot.",
    en: "{$method} was received before.",
  },
  "scheduling/itip-not-invited": {
    sv: "Ingen inbjudan till {$uid} har kommit, så det finns inget att svara på.",
    en: "No invitation to {$uid} has come, so there is nothing to answer.",
  },
};
