import { germany, sweden } from "@samtal/calendars";
import type { BusinessCalendar } from "@samtal/core/time";

/** The business calendars that people's hours can name. */
export const calendars: readonly BusinessCalendar[] = [sweden, germany];
