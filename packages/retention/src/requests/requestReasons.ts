import { type Reason, reason } from "@samtal/core";
import { epochDayOf, type LocalDate, localDateOf } from "@samtal/core/time";
import type { DataSubjectRequest } from "./dataSubjectRequest.ts";
import { isOpen, type RequestHistory } from "./requestHistory.ts";
import type { RequestStanding } from "./requestStanding.ts";

type Judged = Omit<RequestStanding, "because">;

/** Why a request stands where it does, and why its last day is the one it is. */
export function becauseOfRequest(
  request: DataSubjectRequest,
  history: RequestHistory,
  judged: Judged,
  extendBy: LocalDate,
): Reason[] {
  return [...received(judged), ...extensions(history, judged, extendBy), ...stops(request, history, judged), ...closing(history, judged), ...also(request)];
}

function received({ receivedOn, deadline }: Judged): Reason[] {
  if (deadline === null) return [];
  const { due, target } = deadline;
  const basis = "GDPR art. 12(3); Reg. 1182/71 art. 3";
  const first = reason("retention/request-due", { on: receivedOn, due }, basis);
  return due === target ? [first] : [first, reason("retention/request-due-rolled", { target, due }, basis)];
}

function extensions({ extensions: told }: RequestHistory, { isExtended, deadline }: Judged, extendBy: LocalDate): Reason[] {
  if (deadline === null) return [];
  return told.map(({ on, cause }) =>
    isExtended
      ? reason("retention/request-extended", { on: localDateOf(on), cause }, "GDPR art. 12(3)")
      : reason("retention/extension-too-late", { on: localDateOf(on), last: extendBy }, "GDPR art. 12(3)"),
  );
}

function stops({ law }: DataSubjectRequest, history: RequestHistory, { deadline, isClockStopped }: Judged): Reason[] {
  if (deadline === null) return [];
  const { doubts, clarifications } = history;
  const latest = deadline.atLatest === null ? [] : [reason("retention/request-latest-reading", { due: deadline.due, latest: deadline.atLatest.due })];
  if (law === "uk-gdpr") {
    const basis = "DUAA 2025";
    const stopped = isClockStopped ? [reason("retention/clock-stands", {}, basis)] : [];
    return doubts.length + clarifications.length === 0 ? [] : [reason("retention/clock-stopped", {}, basis), ...stopped, ...latest];
  }
  return [
    ...(isOpen(doubts) ? [reason("retention/doubt-runs-on", {}, "GDPR art. 12(6)")] : []),
    ...(isOpen(clarifications) ? [reason("retention/clarification-runs-on", {})] : []),
    ...latest,
  ];
}

function closing({ closed, fee }: RequestHistory, { day, deadline, isOverdue }: Judged): Reason[] {
  const asked = fee === "asked" && closed === null ? [reason("retention/fee-awaited", {}, "GDPR art. 12(5)(a)")] : [];
  if (closed === null) {
    if (!isOverdue || deadline === null) return asked;
    return [...asked, reason("retention/request-overdue", { days: epochDayOf(day) - epochDayOf(deadline.due) })];
  }
  const on = localDateOf(closed.on);
  const { event } = closed;
  const late = isOverdue && deadline !== null ? [reason("retention/request-closed-late", { due: deadline.due })] : [];
  switch (event.type) {
    case "answered":
      return [reason("retention/request-answered", { on }), ...late];
    case "refused":
      return [reason("retention/request-refused", { on, ground: event.ground }, "GDPR art. 12(5)"), ...late];
    case "withdrawn":
      return [reason("retention/request-withdrawn", { on })];
    case "duplicate-found":
      return [reason("retention/request-duplicate", { on, of: event.of })];
  }
}

const also = ({ rights }: DataSubjectRequest): Reason[] =>
  rights.includes("consent-withdrawal") ? [reason("retention/withdrawal-at-once", {}, "GDPR art. 7(3)")] : [];
