import { compareText, type Id, isOptionalSeat, type Seat, type Support } from "@samtal/core";
import type {
  CaptionerAvailability,
  InterpreterAvailability,
  InterviewerAvailability,
} from "../availability/personAvailability.ts";
import type { SlotRequest } from "./slotRequest.ts";

/** Someone whom a search may ask beside the candidate. */
export type Participant = InterviewerAvailability | InterpreterAvailability | CaptionerAvailability;

/** A seat of the panel, or one that an accommodation adds, with everyone who could take it. */
export interface SearchSeat {
  /** The panel's seat, or the kind of support. */
  readonly seat: Seat | { readonly id: Support["kind"]; readonly kind: Support["kind"] };
  readonly count: number;
  readonly optional: boolean;
  readonly qualifications: readonly string[];
  /** Ordered by id, alternates among them. */
  readonly pool: readonly { readonly person: Participant; readonly alternate: boolean }[];
}

/**
 * Every seat to fill: the panel's in order of their ids, then one for each interpreter and captioner whom the
 * candidate's accommodations ask for.
 *
 * @param request - a validated request
 * @returns the seats
 */
export function searchSeats(request: SlotRequest): SearchSeat[] {
  const known = new Map<string, InterviewerAvailability>(
    request.interviewers.map((person) => [person.personId, person]),
  );
  const panel = [...request.round.panel.seats]
    .sort((a, b) => compareText(a.id, b.id))
    .map((seat): SearchSeat => {
      const first = new Set<string>(seat.pool);
      const members = [...new Set([...seat.pool, ...(seat.alternates ?? [])])].sort(compareText);
      return {
        seat,
        count: seat.count ?? 1,
        optional: isOptionalSeat(seat),
        qualifications: seat.qualifications,
        pool: members.map((id) => ({
          person: known.get(id) as InterviewerAvailability,
          alternate: !first.has(id),
        })),
      };
    });
  return [...panel, ...supportSeats(request)];
}

function supportSeats({ accommodations, support }: SlotRequest): SearchSeat[] {
  const needs = accommodations.flatMap((accommodation) => accommodation.needs);
  const languages = new Set(needs.flatMap((need) => (need.kind === "interpreter" ? [need.language] : [])));
  const interpreters = [...languages].sort(compareText).map((language) =>
    supportSeat(
      "interpreter",
      (support?.interpreters ?? []).filter((each) => each.languages.includes(language)),
    ),
  );
  const written = needs.some(({ kind }) => kind === "captions") && support?.captionsByPlatform !== true;
  return written ? [...interpreters, supportSeat("captioner", support?.captioners ?? [])] : interpreters;
}

function supportSeat(
  kind: Support["kind"],
  people: readonly (InterpreterAvailability | CaptionerAvailability)[],
): SearchSeat {
  const pool = [...people]
    .sort((a, b) => compareText(a.personId, b.personId))
    .map((person) => ({ person, alternate: false }));
  return { seat: { id: kind, kind }, count: 1, optional: false, qualifications: [], pool };
}

/** Id of someone who takes part beside the candidate. */
export type ParticipantId = Id<"interviewer"> | Id<"interpreter"> | Id<"captioner">;
