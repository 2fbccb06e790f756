// Reading
export { type BusyCalendar, readBusy, type ReadBusyOptions, type ReadLimits } from "./readBusy.ts";
// Writing
export { type Invitation, invitationSchema, parseInvitation, safeParseInvitation } from "./invitation.ts";
export { writeInvitation } from "./writeInvitation.ts";
export { zoneComponent } from "./zoneComponent.ts";
