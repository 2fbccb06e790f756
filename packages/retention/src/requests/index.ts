export type { AnswerOptions } from "./answerOptions.ts";
export { type AnswerBasis, answerRequest } from "./answerRequest.ts";
export { answerText } from "./answerText.ts";
export {
  type DataSubjectRequest,
  dataSubjectRequestSchema,
  parseDataSubjectRequest,
  safeParseDataSubjectRequest,
} from "./dataSubjectRequest.ts";
export { type FactsWithRequests, factsWithRequests } from "./factsWithRequests.ts";
export { freezeOf } from "./freezeOf.ts";
export {
  type Disclosure,
  recipientDuties,
  type RecipientDuty,
  type RecipientPeriod,
  type RecipientReceipt,
} from "./recipientDuties.ts";
export {
  type AnsweredClaim,
  type AnsweredItem,
  type AnswerOutcome,
  answerOutcomes,
  type RefusalGround,
  type RequestAnswer,
} from "./requestAnswer.ts";
export type { DueDay } from "./requestClock.ts";
export type { RequestContext } from "./requestContext.ts";
export {
  parseRequestEvent,
  type RequestEvent,
  requestEventSchema,
  type RequestEventType,
  safeParseRequestEvent,
} from "./requestEvent.ts";
export { type RequestRegister, requestRegister } from "./requestRegister.ts";
export { type RequestRight, requestRights } from "./requestRight.ts";
export type { RequestDeadline, RequestStanding, RequestStatus } from "./requestStanding.ts";
export { type RequestState, requestState } from "./requestState.ts";
