import type { ReasonTexts } from "@samtal/core";

/** What happens to messages on their way out. */
export const portReasonTexts: ReasonTexts = {
  "communication/no-longer-planned": {
    sv: "Meddelandet ska inte längre skickas, med det som nu är känt.",
    en: "With what is known now, the message is not to leave any more.",
  },
  "communication/not-due-yet": {
    sv: "Meddelandet ska skickas {$due}.",
    en: "The message is due at {$due}.",
  },
  "communication/deadline-passed": {
    sv: "Meddelandet skulle ha skickats senast {$notAfter}; rekryteraren får lämna besked på annat sätt.",
    en: "The message had to leave by {$notAfter}; the recruiter has to tell the recipient in another way.",
  },
  "communication/tried-again-later": {
    sv: "Nytt försök görs tidigast {$at}.",
    en: "It is tried again at {$at} at the earliest.",
  },
  "communication/has-left": {
    sv: "Meddelandet skickades {$at}.",
    en: "The message left at {$at}.",
  },
  "communication/handed-to-recruiter": {
    sv: "Rekryteraren fick i uppgift att lämna besked {$at}.",
    en: "The recruiter was asked at {$at} to tell the recipient.",
  },
  "communication/delivery-unknown": {
    sv: "Det går inte att avgöra om meddelandet skickades {$at}. Enligt regeln skickas det inte igen; fråga mottagaren.",
    en: "Nobody can tell whether the message left at {$at}. Its rule says not to send it again; ask the recipient.",
  },
  "communication/being-sent": {
    sv: "Meddelandet håller på att skickas sedan {$at}.",
    en: "The message has been on its way out since {$at}.",
  },
  "communication/attempts-used": {
    sv: ".input {$count :number} .match $count one {{Ett försök gjordes att skicka meddelandet, och fler görs inte. Rekryteraren får lämna besked.}} * {{{$count} försök gjordes att skicka meddelandet, och fler görs inte. Rekryteraren får lämna besked.}}",
    en: ".input {$count :number} .match $count one {{It was tried once to send the message, and is not tried again. The recruiter has to tell the recipient.}} * {{It was tried {$count} times to send the message, and is not tried again. The recruiter has to tell the recipient.}}",
  },
  "communication/claim-lost": {
    sv: "En annan process hann före med meddelandet.",
    en: "Another process took the message first.",
  },
  "communication/claim-overtaken": {
    sv: "Utskicket tog så lång tid att en annan process har tagit över meddelandet.",
    en: "Sending took so long that another process has taken the message over.",
  },
  "communication/not-rendered": {
    sv: "Meddelandets text gick inte att skriva. Inget skickades; nytt försök görs nästa gång.",
    en: "The message could not be put into words. Nothing left; the next run tries again.",
  },
  "communication/left": {
    sv: ".input {$channel :string} .match $channel email {{Skickat med e-post, försök {$attempt}.}} sms {{Skickat som sms, försök {$attempt}.}} * {{Visas i systemet, försök {$attempt}.}}",
    en: ".input {$channel :string} .match $channel email {{Sent by e-mail, attempt {$attempt}.}} sms {{Sent as a text message, attempt {$attempt}.}} * {{Shown in the app, attempt {$attempt}.}}",
  },
  "communication/channel-closed": {
    sv: ".input {$channel :string} .match $channel email {{E-posten tar inte emot meddelandet.}} sms {{Sms-tjänsten tar inte emot meddelandet.}} * {{Systemet tar inte emot meddelandet.}}",
    en: ".input {$channel :string} .match $channel email {{The message can't go by e-mail.}} sms {{The message can't go as a text message.}} * {{The message can't appear in the app.}}",
  },
  "communication/channel-without-sender": {
    sv: ".input {$channel :string} .match $channel email {{Ingen avsändare är kopplad till e-post.}} sms {{Ingen avsändare är kopplad till sms.}} * {{Ingen avsändare är kopplad till systemet.}}",
    en: ".input {$channel :string} .match $channel email {{No sender was handed in for e-mail.}} sms {{No sender was handed in for text messages.}} * {{No sender was handed in for the app.}}",
  },
  "communication/sender-failed": {
    sv: ".input {$channel :string} .match $channel email {{E-postens avsändare kraschade i stället för att svara.}} sms {{Sms-avsändaren kraschade i stället för att svara.}} * {{Systemets avsändare kraschade i stället för att svara.}}",
    en: ".input {$channel :string} .match $channel email {{The sender for e-mail failed instead of answering.}} sms {{The sender for text messages failed instead of answering.}} * {{The sender for the app failed instead of answering.}}",
  },
};
