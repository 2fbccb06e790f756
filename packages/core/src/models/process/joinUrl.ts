import * as z from "zod";

/** The address of a meeting. Only http and https: it becomes a link in mails, calendars and pages. */
export const joinUrlSchema = z.url({ protocol: /^https?$/ }).max(2000);
