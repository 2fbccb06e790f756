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
// iTIP: the organizer's side
export { callMeeting, type MeetingCall } from "./itip/callMeeting.ts";
export {
  type MeetingGuest,
  meetingGuestSchema,
  type OrganizedMeeting,
  organizedMeetingSchema,
  parseOrganizedMeeting,
  safeParseOrganizedMeeting,
} from "./itip/organizedMeeting.ts";
export type { MeetingTexts, OrganizerAct } from "./itip/organizerAct.ts";
export { organizeMeeting, type OrganizeOptions } from "./itip/organizeMeeting.ts";
export { receiveFromAttendee } from "./itip/receiveFromAttendee.ts";
export { updateMeeting } from "./itip/updateMeeting.ts";
// iTIP: the attendee's side
export { answerMeeting, type AttendeeAct } from "./itip/answerMeeting.ts";
export {
  type InvitedMeeting,
  invitedMeetingSchema,
  parseInvitedMeeting,
  safeParseInvitedMeeting,
} from "./itip/invitedMeeting.ts";
export { receiveFromOrganizer } from "./itip/receiveFromOrganizer.ts";
// iTIP: messages and outcomes
export {
  type AttendeeMessage,
  attendeeIdSchema,
  attendeeMessageSchema,
  parseAttendeeMessage,
  safeParseAttendeeMessage,
} from "./itip/attendeeMessage.ts";
export type { ItipOutcome, ItipStatus, OrganizerMessage, OutgoingMessage } from "./itip/itipOutcome.ts";
export { readItip, type ReadItipOptions } from "./itip/readItip.ts";
