// Sending
export type { MailAddress } from "./mailAddress.ts";
export type { SmtpConnection } from "./smtpConnection.ts";
export { type SmtpSender, smtpSender, type SmtpSenderOptions } from "./smtpSender.ts";
// Texts
export { issueTexts } from "./issueTexts.ts";
export { reasonTexts } from "./reasonTexts.ts";
