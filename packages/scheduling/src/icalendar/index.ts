// Reading
export { type BusyCalendar, readBusy, type ReadBusyOptions, type ReadLimits } from "./readBusy.ts";
// Writing
export {
  type CalendarMessage,
  calendarMessageSchema,
  parseCalendarMessage,
  safeParseCalendarMessage,
} from "./calendarMessage.ts";
export {
  type CalendarAttendee,
  calendarAttendeeSchema,
  type CalendarOrganizer,
  calendarOrganizerSchema,
} from "./calendarPerson.ts";
export { type Invitation, invitationSchema, parseInvitation, safeParseInvitation } from "./invitation.ts";
export { writeCalendarMessage } from "./writeCalendarMessage.ts";
export { writeInvitation } from "./writeInvitation.ts";
export { zoneComponent } from "./zoneComponent.ts";
