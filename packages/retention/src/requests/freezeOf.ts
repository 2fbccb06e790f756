import type { Matter } from "../facts/matter.ts";
import type { DataSubjectRequest } from "./dataSubjectRequest.ts";
import type { RequestRight } from "./requestRight.ts";
import type { RequestStanding } from "./requestStanding.ts";

/** Rights whose answer needs the data: what is erased meanwhile can't be shown, corrected or looked at again. */
const needsData = ["access", "rectification", "portability", "objection", "automated-decision"] satisfies RequestRight[];

/** The id of the matter that freezes what a request needs. */
export const freezeIdOf = ({ requestId }: Pick<DataSubjectRequest, "requestId">): string => `request:${requestId}`;

/**
 * The freeze of what an open request needs: a matter that holds the person's items until the request is answered,
 * refused or withdrawn, whoever may be asking. A request for erasure alone, for restriction or to take a consent back
 * freezes nothing.
 *
 * A matter keeps an item; it does not lock one that is in use.
 *
 * @param request - the request
 * @param standing - from `requestState`
 * @returns one matter, or none where nothing is or was frozen
 * @example
 * ```ts
 * import { freezeOf, parseDataSubjectRequest, requestState } from "@samtal/retention";
 * import { sweden } from "@samtal/calendars";
 * import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const request = parseDataSubjectRequest({
 *   schemaVersion: 1, requestId: "r-1", subjectId: "candidate_7f3a", rights: ["access"],
 *   receivedAt: "2026-03-05T10:00:00Z", law: "eu-gdpr",
 * });
 * const day = parseLocalDate("2026-03-20");
 * const state = requestState(request, [], { day, zone: parseTimeZone("Europe/Stockholm"), rules: tzdataRules, calendar: sweden });
 * state.status === "illegal" ? [] : freezeOf(request, state).map(({ scope, from }) => [scope, from]);
 * // => [[{ "subjectIds": ["candidate_7f3a"] }, "2026-03-05"]]
 * ```
 */
export function freezeOf(request: DataSubjectRequest, standing: RequestStanding): Matter[] {
  const { status, receivedOn, closedOn } = standing;
  if (status === "duplicate" || !request.rights.some((right) => (needsData as readonly RequestRight[]).includes(right))) return [];
  const freeze: Matter = {
    matterId: freezeIdOf(request),
    scope: { ...request.scope, subjectIds: [request.subjectId] },
    authorId: "data-subject",
    ground: "request",
    from: receivedOn,
    ...(closedOn !== null && { releasedOn: closedOn }),
  };
  return [freeze];
}
