// Local hours
export { type ClockWindow, clockWindowOf } from "./clockWindow.ts";
export {
  type ComfortableHours,
  comfortableHoursSchema,
  defaultComfortableHours,
  parseComfortableHours,
  safeParseComfortableHours,
} from "./comfortableHours.ts";
export {
  defaultOddHours,
  type OddHours,
  oddHoursSchema,
  ordinaryHoursOf,
  parseOddHours,
  safeParseOddHours,
} from "./oddHours.ts";
export { type Discomfort, discomfortSchema } from "./discomfort.ts";
export { discomfortBetween } from "./discomfortBetween.ts";
export { discomfortMinutes } from "./discomfortMinutes.ts";
export { discomfortOf, type MeetingHours } from "./discomfortOf.ts";
export { isOdd } from "./isOdd.ts";
export { isOddBetween } from "./isOddBetween.ts";
export { compareDiscomfort } from "./compareDiscomfort.ts";
// Load
export { type Figure, figureSchema } from "./figure.ts";
export { type Leave, leaveSchema } from "./leave.ts";
export { defaultSeatWeights, type SeatWeights, seatWeightsSchema } from "./seatWeights.ts";
export {
  type InterviewLoadRequest,
  interviewLoadRequestSchema,
  parseInterviewLoadRequest,
  safeParseInterviewLoadRequest,
} from "./interviewLoadRequest.ts";
export {
  type InterviewLoad,
  interviewLoadSchema,
  parseInterviewLoad,
  safeParseInterviewLoad,
} from "./interviewLoadDocument.ts";
export { interviewLoad } from "./interviewLoad.ts";
export type { LoadOptions } from "./loadOptions.ts";
export { type LoadConcentration, loadConcentration, loadConcentrationSchema } from "./loadConcentration.ts";
// Ledger
export {
  type FairHoursPerson,
  fairHoursPersonSchema,
  parseFairHoursPerson,
  safeParseFairHoursPerson,
} from "./fairHoursPerson.ts";
export {
  type FairHoursBooking,
  fairHoursBookingSchema,
  parseFairHoursBooking,
  safeParseFairHoursBooking,
} from "./fairHoursBooking.ts";
export {
  type FairHoursLedger,
  fairHoursLedgerSchema,
  parseFairHoursLedger,
  safeParseFairHoursLedger,
} from "./fairHoursLedgerDocument.ts";
export { fairHoursLedger } from "./fairHoursLedger.ts";
export type { LedgerOptions } from "./ledgerOptions.ts";
