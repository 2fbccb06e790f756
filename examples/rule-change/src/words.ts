import type { Locale } from "@samtal/core";

/** Everything that the account says. */
export interface Words {
  title(key: string, before: number, after: number): string;
  over(interviews: string, zones: number, day: string): string;
  readonly added: string;
  readonly removed: string;
  readonly edited: string;
  readonly quietHours: (before: string, after: string) => string;
  readonly noEdit: string;
  readonly rule: string;
  readonly columns: readonly [appear: string, vanish: string, move: string, rewrite: string];
  readonly total: string;
  touched(interviews: string, of: string, recipients: string): string;
  unchanged(messages: string): string;
  readonly nothing: string;
  readonly explained: string;
  readonly grouping: string;
}

/** The words of both languages. */
export const words: Record<Locale, Words> = {
  en: {
    title: (key, before, after) => `Rule set “${key}”: version ${before} → version ${after}`,
    over: (interviews, zones, day) => `${interviews} booked interviews in ${zones} time zones, ${day}`,
    added: "New rules:",
    removed: "Dropped rules:",
    edited: "Edited rules:",
    quietHours: (before, after) => `Quiet hours: ${before} → ${after}`,
    noEdit: "The two rule sets say the same.",
    rule: "Message",
    columns: ["appear", "vanish", "move", "rewritten"],
    total: "Total",
    touched: (interviews, of, recipients) =>
      `${interviews} of ${of} interviews change, with messages to ${recipients} people.`,
    unchanged: (messages) => `${messages} waiting messages stay as they are; what has been sent stays sent.`,
    nothing: "No message would change.",
    explained: "Nothing is adopted: this is a preview.",
    grouping: ",",
  },
  sv: {
    title: (key, before, after) => `Regeluppsättningen ”${key}”: version ${before} → version ${after}`,
    over: (interviews, zones, day) => `${interviews} bokade intervjuer i ${zones} tidszoner, ${day}`,
    added: "Nya regler:",
    removed: "Borttagna regler:",
    edited: "Ändrade regler:",
    quietHours: (before, after) => `Tysta timmar: ${before} → ${after}`,
    noEdit: "Regeluppsättningarna säger samma sak.",
    rule: "Meddelande",
    columns: ["tillkommer", "försvinner", "flyttas", "skrivs om"],
    total: "Totalt",
    touched: (interviews, of, recipients) =>
      `${interviews} av ${of} intervjuer berörs, med meddelanden till ${recipients} personer.`,
    unchanged: (messages) =>
      `${messages} väntande meddelanden förblir som de är; det som är skickat förblir skickat.`,
    nothing: "Inget meddelande skulle ändras.",
    explained: "Ingenting har ändrats: det här är en förhandsvisning.",
    grouping: "\u00a0",
  },
};
