// Intervals
export type { IntervalSet } from "./intervals/intervalSet.ts";
export { intervalSetOf } from "./intervals/intervalSetOf.ts";
export { intervalsOf } from "./intervals/intervalsOf.ts";
export { intersect } from "./intervals/intersect.ts";
export { normalise } from "./intervals/normalise.ts";
export { subtract } from "./intervals/subtract.ts";
export { union } from "./intervals/union.ts";
// Availability
export { type BusyTime, busyTimeSchema } from "./availability/busyTime.ts";
export {
  type CandidateAvailability,
  candidateAvailabilitySchema,
  type CaptionerAvailability,
  captionerAvailabilitySchema,
  type InterpreterAvailability,
  interpreterAvailabilitySchema,
  type InterviewerAvailability,
  interviewerAvailabilitySchema,
  parsePersonAvailability,
  type PersonAvailability,
  personAvailabilitySchema,
  safeParsePersonAvailability,
} from "./availability/personAvailability.ts";
export {
  type DailyWindow,
  dailyWindowSchema,
  parseWorkingHours,
  safeParseWorkingHours,
  type WorkingHours,
  workingHoursSchema,
} from "./availability/workingHours.ts";
export { workingIntervals } from "./availability/workingIntervals.ts";
export { type Notice, noticeSchema } from "./availability/notice.ts";
// Layers: the starts that each part of an availability leaves
export { type Layer, layers } from "./layers/layer.ts";
export type { Meeting, StartSpan } from "./layers/meeting.ts";
export { type NeighbourBuffers, startsClashing } from "./layers/startsClashing.ts";
export { permittedStarts, type PermittedStartsInput } from "./layers/permittedStarts.ts";
export { startsWithin } from "./layers/startsWithin.ts";
// Panels
export { assignSeats } from "./panels/assignSeats.ts";
export { leastCostSeats } from "./panels/leastCostSeats.ts";
export { panelStarts, type PanelStartsInput, type PoolMember } from "./panels/panelStarts.ts";
export { type SharedSeats, sharedSeats } from "./panels/sharedSeats.ts";
// Busy times from calendar services
export type { BusyAnswer } from "./freeBusy/busyAnswer.ts";
export { busyOfGoogleFreeBusy, type GoogleFreeBusyOptions } from "./freeBusy/busyOfGoogleFreeBusy.ts";
export {
  busyOfGraphSchedule,
  type GraphBusyAnswer,
  type GraphScheduleOptions,
} from "./freeBusy/busyOfGraphSchedule.ts";
// Slots
export { type ExplainedStart, explainStart } from "./slots/explainStart.ts";
export {
  explainNoSlots,
  type ExplainOptions,
  type FailedStarts,
  type SlotExplanation,
} from "./slots/explainNoSlots.ts";
export type { Counterfactual, CounterfactualKind } from "./counterfactuals/counterfactual.ts";
export { findSlots, type SlotSearch } from "./slots/findSlots.ts";
export { type SlotVerdict, validateSlot } from "./slots/validateSlot.ts";
export { parseSlot, safeParseSlot, type Slot, slotSchema } from "./slots/slot.ts";
export { type SlotPlace, slotPlaceSchema } from "./slots/slotPlace.ts";
export {
  rankingCriteria,
  type RankingCriterion,
  type SlotRanking,
  slotRankingSchema,
} from "./slots/slotRanking.ts";
export type { SlotOptions } from "./slots/slotOptions.ts";
export {
  parseSlotRequest,
  safeParseSlotRequest,
  type SlotRequest,
  slotRequestSchema,
} from "./slots/slotRequest.ts";
// Booking
export { book, type BookInput, type BookOutcome } from "./booking/book.ts";
export type { Attendance, ClaimantId, ClaimChanges } from "./booking/claimChanges.ts";
export type { ClaimVersions } from "./booking/claimVersions.ts";
export { parseTimeClaim, safeParseTimeClaim, type TimeClaim, timeClaimSchema } from "./booking/timeClaim.ts";
// Booking: another time, another person
export type { BookingMove } from "./booking/bookingMove.ts";
export type { DisruptionOptions } from "./booking/disruptionOf.ts";
export type { EmptyMoves } from "./booking/emptyMoves.ts";
export {
  type MoveDisruption,
  moveDisruptionSchema,
  parseMoveDisruption,
  safeParseMoveDisruption,
} from "./booking/moveDisruption.ts";
export type { MoveOptions } from "./booking/moveSearch.ts";
export { type FallbackStep, rebook, type Rebooking } from "./booking/rebook.ts";
export { type RebookCause, rebookCauses, rebookCauseSchema } from "./booking/rebookCause.ts";
export {
  parseRebookNeed,
  type RebookNeed,
  rebookNeedSchema,
  safeParseRebookNeed,
} from "./booking/rebookNeed.ts";
export { type DeclinerReplacement, replaceDecliner, type Replacement } from "./booking/replaceDecliner.ts";
export { reschedule, type RescheduleOptions, type Rescheduling } from "./booking/reschedule.ts";
export { validateMove } from "./booking/validateMove.ts";
// Booking: other zone data
export {
  type CalendarUpdate,
  calendarUpdateSchema,
  parseCalendarUpdate,
  safeParseCalendarUpdate,
} from "./booking/calendarUpdate.ts";
export type { DriftConflict } from "./booking/driftConflicts.ts";
export type { DriftedBooking } from "./booking/driftedBooking.ts";
export { driftPolicies, type DriftPolicy, driftPolicySchema } from "./booking/driftPolicy.ts";
export { type DriftRepair, repairDrift, type RepairDriftOptions } from "./booking/repairDrift.ts";
// Fairness
export * from "./fairness/index.ts";
// Recorded answers
export {
  type AsynchronousEvent,
  asynchronousEventSchema,
  parseAsynchronousEvent,
  safeParseAsynchronousEvent,
} from "./asynchronous/asynchronousEvent.ts";
export {
  type AsynchronousPolicy,
  asynchronousPolicySchema,
  parseAsynchronousPolicy,
  safeParseAsynchronousPolicy,
} from "./asynchronous/asynchronousPolicy.ts";
export {
  asynchronousProgress,
  type AsynchronousProgress,
  type QuestionProgress,
} from "./asynchronous/asynchronousProgress.ts";
export {
  type AsynchronousWindow,
  asynchronousWindowSchema,
  parseAsynchronousWindow,
  safeParseAsynchronousWindow,
} from "./asynchronous/asynchronousWindow.ts";
export { chooseLiveAlternative } from "./asynchronous/chooseLiveAlternative.ts";
export { type DeadlineRule, deadlineRuleSchema } from "./asynchronous/deadlineRule.ts";
export { defaultAsynchronousPolicy } from "./asynchronous/defaultAsynchronousPolicy.ts";
export { interviewForRaters, type RaterInterview } from "./asynchronous/interviewForRaters.ts";
export {
  type LiveRequest,
  liveRequestSchema,
  parseLiveRequest,
  safeParseLiveRequest,
} from "./asynchronous/liveRequest.ts";
export {
  type OpenAsynchronousWindowInput,
  type OpenedAsynchronousWindow,
  openAsynchronousWindow,
} from "./asynchronous/openAsynchronousWindow.ts";
// Self-booking
export { makeOffer, type MakeOfferInput } from "./offers/makeOffer.ts";
export {
  type Offer,
  type OfferedSlot,
  offeredSlotSchema,
  offerSchema,
  parseOffer,
  safeParseOffer,
} from "./offers/offer.ts";
export type { OfferKey } from "./offers/offerKey.ts";
export { type OfferTokenRead, readOfferToken } from "./offers/readOfferToken.ts";
export { type OfferTaken, takeOffer } from "./offers/takeOffer.ts";
export { type OfferContext, type OfferVerdict, verifyOffer } from "./offers/verifyOffer.ts";
export { writeOfferToken } from "./offers/writeOfferToken.ts";
// Changes and trouble
export {
  type ChangePolicy,
  changePolicySchema,
  type NoticeWindow,
  noticeWindowSchema,
  parseChangePolicy,
  safeParseChangePolicy,
} from "./changes/changePolicy.ts";
export { type CostOfChange, costOfChange, type CostOfChangeInput, type Owed } from "./changes/costOfChange.ts";
export { defaultChangePolicy } from "./changes/defaultChangePolicy.ts";
export { defaultGracePolicy } from "./changes/defaultGracePolicy.ts";
export {
  type GraceAfterTrouble,
  graceAfterTrouble,
  type GraceAfterTroubleInput,
} from "./changes/graceAfterTrouble.ts";
export {
  type GracePolicy,
  gracePolicySchema,
  parseGracePolicy,
  safeParseGracePolicy,
} from "./changes/gracePolicy.ts";
export { type NoShowAt, noShowAt, type NoShowAtInput } from "./changes/noShowAt.ts";
export { type Trouble, troubleSchema } from "./changes/trouble.ts";
// Holds
export { confirmHold, type ConfirmHoldInput, type HoldConfirmation } from "./holds/confirmHold.ts";
export {
  type Hold,
  holdSchema,
  parseHold,
  safeParseHold,
  type TentativeClaim,
  tentativeClaimSchema,
} from "./holds/hold.ts";
export { holdsInForce } from "./holds/holdsInForce.ts";
export { type HoldOutcome, holdSlots, type HoldSlotsInput } from "./holds/holdSlots.ts";
export { type ReleasedHold, releaseHold } from "./holds/releaseHold.ts";
// Loops
export * from "./loops/index.ts";
// Texts
export { issueTexts } from "./issueTexts.ts";
export { reasonTexts } from "./reasonTexts.ts";
