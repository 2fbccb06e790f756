import { type Booking, compareText, type Issue, issue, type Reason, reason, SamtalError } from "@samtal/core";
import {
  epochMilliseconds,
  type Instant,
  instantOf,
  type ZonedInstant,
  zonedAt,
  type ZoneRules,
} from "@samtal/core/time";
import { defaultGracePolicy } from "./defaultGracePolicy.ts";
import type { GracePolicy } from "./gracePolicy.ts";
import { type NoShowAt, noShowAt } from "./noShowAt.ts";
import type { Trouble } from "./trouble.ts";
import { afterTrouble, troubleStretches } from "./troubleStretches.ts";

/** What {@link graceAfterTrouble} needs. */
export interface GraceAfterTroubleInput {
  readonly booking: Booking;
  /** In any order. */
  readonly trouble: readonly Trouble[];
  readonly now: Instant;
  /** Until when each person can stay: everyone of the booking, and the candidate where that is known. */
  readonly freeUntil: readonly { readonly personId: string; readonly until: Instant }[];
  /** {@link defaultGracePolicy} unless given. */
  readonly policy?: GracePolicy;
}

/** What {@link graceAfterTrouble} returns. */
export type GraceAfterTrouble = {
  readonly zoneData: string;
  readonly because: readonly [Reason, ...Reason[]];
} & (
  | {
      /** `shifted`: the assessment has its whole length, later. */
      readonly status: "unchanged" | "shifted";
      readonly start: ZonedInstant;
      readonly end: ZonedInstant;
      /** Minutes of the assessment that were lost, rounded up. */
      readonly lostMinutes: number;
      readonly noShow: NoShowAt;
    }
  | {
      /** Trouble lasts: wait until then, and find a new time after it. */
      readonly status: "waiting";
      readonly waitUntil: Instant;
      readonly noShow: NoShowAt;
    }
  | {
      readonly status: "rebook";
      /** For core's lifecycle; the candidate did nothing. */
      readonly cause: "technical-trouble";
      /** The new time is the soonest that suits, before other requests. */
      readonly soonest: true;
      readonly lostMinutes: number;
      /** Who can't stay until the end, by id; nobody where the wait alone was too long. */
      readonly notFree: readonly string[];
    }
);

/**
 * What technical trouble does to an interview's times (docs/requirements.md, rows 48 and 49).
 *
 * The assessment keeps its whole length: it starts at the first instant from its start that is free of
 * trouble, and ends when its minutes have passed in time that was free of it. The lobby's own minutes are
 * never part of it, so that trouble which is over before the start costs nothing. On whose side the trouble
 * was makes no difference. Where the panel can't stay, or the wait is longer than the policy allows, a new
 * time is found; an interview is never cut short.
 *
 * @param input - the booking, what trouble is known, and until when people are free
 * @param options - the zone data
 * @returns the new times; or that one waits, and until when; or that a new time is needed, and why
 * @throws SamtalError with every issue found: `scheduling/free-until-missing` for each person of the booking,
 *   `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { buildBooking } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { graceAfterTrouble } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * // 10:00 to 10:45 in Stockholm; the platform is down for the first ten minutes.
 * const until = parseInstant("2027-03-16T10:00:00Z");
 * const outcome = graceAfterTrouble(
 *   {
 *     booking: buildBooking(),
 *     trouble: [
 *       {
 *         from: parseInstant("2027-03-16T08:55:00Z"),
 *         until: parseInstant("2027-03-16T09:10:00Z"),
 *         whose: "platform",
 *       },
 *     ],
 *     now: parseInstant("2027-03-16T09:10:00Z"),
 *     freeUntil: [
 *       { personId: "interviewer_1", until },
 *       { personId: "interviewer_2", until },
 *     ],
 *   },
 *   { zoneRules: tzdataRules },
 * );
 * outcome.status === "shifted" && [outcome.start.local, outcome.end.local];
 * // => ["2027-03-16T10:10:00", "2027-03-16T10:55:00"]
 * ```
 */
export function graceAfterTrouble(
  input: GraceAfterTroubleInput,
  { zoneRules }: { readonly zoneRules: ZoneRules },
): GraceAfterTrouble {
  const { booking, trouble, now, policy = defaultGracePolicy } = input;
  const free = freeUntilOf(input);
  const stretches = troubleStretches(trouble, now, policy);
  const [start, booked] = [epochMilliseconds(booking.start.instant), epochMilliseconds(booking.end.instant)];
  const end = afterTrouble(start, booked - start, stretches);
  const lost = end - booked;
  const lostMinutes = Math.ceil(lost / 60_000);
  const { zone } = booking.start;
  const zoneData = zoneRules.version;
  const { source, longestWaitMinutes } = policy;
  const last = stretches.at(-1);
  const lasts = last?.lasts === true && last.from < end;
  const notFree =
    lost > 0
      ? [...free]
          .filter(([, until]) => until < end)
          .map(([id]) => id)
          .sort(compareText)
      : [];
  if (notFree.length > 0 || lost > longestWaitMinutes * 60_000) {
    const because: [Reason, ...Reason[]] = [
      reason("scheduling/rebook-after-trouble", { lostMinutes, longestWaitMinutes }, source),
      ...notFree.map((personId) => reason("scheduling/not-free-for-shift", { personId })),
    ];
    return {
      status: "rebook",
      cause: "technical-trouble",
      soonest: true,
      lostMinutes,
      notFree,
      zoneData,
      because,
    };
  }
  const noShow = noShowAt({ booking, trouble, now, policy });
  if (lasts) {
    const spare = Math.min(
      longestWaitMinutes * 60_000 - lost,
      ...[...free.values()].map((until) => until - end),
    );
    const waitUntil = instantOf(Math.max(start, epochMilliseconds(now)) + Math.max(0, spare));
    const because: [Reason] = [reason("scheduling/waiting-out-trouble", { waitUntil }, source)];
    return { status: "waiting", waitUntil, noShow, zoneData, because };
  }
  const times = {
    start: zonedAt(instantOf(afterTrouble(start, 0, stretches)), zone, zoneRules),
    end: zonedAt(instantOf(end), zone, zoneRules),
  };
  const { local } = times.start;
  return lost > 0
    ? {
        status: "shifted",
        ...times,
        lostMinutes,
        noShow,
        zoneData,
        because: [
          reason(
            "scheduling/shifted-after-trouble",
            { lostMinutes, local, endLocal: times.end.local },
            source,
          ),
        ],
      }
    : {
        status: "unchanged",
        ...times,
        lostMinutes,
        noShow,
        zoneData,
        because: [reason("scheduling/start-kept", { local }, source)],
      };
}

/** The earliest instant that is given for each person; all of the booking must have one. */
function freeUntilOf({ booking, freeUntil }: GraceAfterTroubleInput): ReadonlyMap<string, number> {
  const free = new Map<string, number>();
  for (const { personId, until } of freeUntil) {
    free.set(personId, Math.min(free.get(personId) ?? Infinity, epochMilliseconds(until)));
  }
  const people = [
    ...booking.seats.map(({ interviewerId }) => interviewerId),
    ...(booking.support ?? []).map(({ personId }) => personId),
  ];
  SamtalError.throwIfAny(missing(people, free));
  return free;
}

function missing(people: readonly string[], free: ReadonlyMap<string, number>): Issue[] {
  return people
    .filter((personId) => !free.has(personId))
    .sort(compareText)
    .map((personId) => issue("scheduling/free-until-missing", ["freeUntil"], { personId }));
}
