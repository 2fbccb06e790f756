import * as z from "zod";

/** The schema of an address that becomes a link in a message: http and https alone, so no script hides in it. */
export const webAddressSchema: z.ZodURL = z.url({ protocol: /^https?$/ }).max(2000);
