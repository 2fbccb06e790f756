import type { Layer, RankingCriterion } from "@samtal/scheduling";
import type { BlockKind } from "../week/personDay.ts";

/** The fixed words of a language. */
export interface Words {
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly months: readonly string[];
  readonly decimal: string;
  /** Between thousands. */
  readonly grouping: string;
  readonly title: (round: string, candidate: string) => string;
  readonly length: (minutes: number, lobbyMinutes: number) => string;
  readonly shortWeek: (number: number) => string;
  readonly week: (number: number) => string;
  readonly weeks: (first: number, last: number, year: number) => string;
  readonly slots: (count: number) => string;
  readonly starts: (count: number) => string;
  readonly best: (shown: number, count: number) => string;
  readonly noSlots: string;
  readonly startsBetween: (first: string, last: string, place: string) => string;
  /** Who is elsewhere, where, and on which days. */
  readonly stay: (name: string, place: string, days: string) => string;
  readonly clocksAgainst: (place: string) => string;
  readonly hours: (figure: string) => string;
  readonly anHour: string;
  readonly minutes: (count: number) => string;
  readonly sameTime: string;
  readonly aheadBy: (figure: string, unit: boolean) => string;
  readonly behindBy: (figure: string, unit: boolean) => string;
  readonly change: (change: {
    readonly date: string;
    readonly place: string;
    readonly home: string;
    readonly by: string;
    readonly nearer: boolean | undefined;
    readonly now: string;
    readonly before: string;
  }) => string;
  readonly roles: Readonly<Record<"candidate" | "chair" | "interviewer" | "trainee" | "support", string>>;
  readonly rankedBy: string;
  readonly criteria: Readonly<Record<RankingCriterion, string>>;
  readonly rank: (rank: number, of: number) => string;
  readonly comfortable: string;
  readonly confirm: (name: string, from: string, to: string) => string;
  readonly mustConfirm: (count: number) => string;
  readonly standIns: string;
  readonly noStandIns: string;
  readonly whyThese: string;
  /** What takes a start from a person. */
  readonly layers: Readonly<Record<Layer, string>>;
  readonly canAt: (free: string, of: string) => string;
  readonly lost: string;
  readonly emptyHeading: (candidate: string) => string;
  readonly notEmpty: (count: number) => string;
  readonly whyNone: string;
  readonly startByStart: (place: string) => string;
  readonly otherStarts: (count: number) => string;
  readonly counterfactuals: string;
  readonly noCounterfactuals: string;
  readonly verified: string;
  readonly earliest: string;
  readonly zoneData: (version: string) => string;
  readonly written: string;
  // The page
  readonly clocks: string;
  readonly clocksCaption: (place: string) => string;
  readonly changed: string;
  readonly legend: string;
  readonly open: string;
  readonly blocks: Readonly<Record<BlockKind, string>>;
  readonly odd: (from: string, to: string) => string;
  readonly seated: string;
  readonly standingIn: string;
  readonly together: string;
  readonly readThus: string;
  readonly inWords: string;
  readonly allDay: string;
  readonly closed: string;
  readonly notice: string;
  readonly noticeUntil: (time: string, place: string) => string;
  readonly bestOfEachDay: string;
  readonly otherSlots: string;
  readonly moreSlots: (count: number) => string;
  readonly number: string;
  readonly why: string;
  readonly jump: string;
  readonly whenColumn: string;
}
