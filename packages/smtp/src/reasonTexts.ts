import type { ReasonTexts } from "@samtal/core";

/** Why a mail did not leave, or may not have, for core's `explain`. */
export const reasonTexts: ReasonTexts = {
  "smtp/other-channel": {
    sv: "Meddelandet hör till kanalen {$channel} och går inte att skicka med e-post.",
    en: "The message belongs to the channel {$channel} and can't be sent by e-mail.",
  },
  "smtp/invalid-address": {
    sv: "Mottagarens e-postadress är ogiltig.",
    en: "The recipient's e-mail address is not valid.",
  },
  "smtp/invalid-unsubscribe": {
    sv: "Adressen för att avsäga sig fler meddelanden är ogiltig. Den ska börja med https:// eller mailto:.",
    en: "The address for asking for no more messages is not valid. It begins with https:// or mailto:.",
  },
  "smtp/calendar-method-differs": {
    sv: "Kalenderposten har en annan METHOD än {$method}.",
    en: "The calendar entry has a METHOD other than {$method}.",
  },
  "smtp/refused": {
    sv: "E-postservern tar inte emot meddelandet (svar {$status} {$enhanced} på {$step}).",
    en: "The mail server refuses the message (reply {$status} {$enhanced} to {$step}).",
  },
  "smtp/refused-for-now": {
    sv: "E-postservern tar inte emot meddelandet just nu (svar {$status} {$enhanced} på {$step}).",
    en: "The mail server does not take the message at the moment (reply {$status} {$enhanced} to {$step}).",
  },
  "smtp/unreachable": {
    sv: "E-postservern gick inte att nå innan meddelandet hade skickats ({$error}).",
    en: "The mail server could not be reached before the message had left ({$error}).",
  },
  "smtp/connection-lost": {
    sv: "Förbindelsen bröts medan meddelandet skickades ({$error}). Det går inte att avgöra om det kom fram.",
    en: "The connection was lost while the message was leaving ({$error}). Nobody can tell whether it arrived.",
  },
};
