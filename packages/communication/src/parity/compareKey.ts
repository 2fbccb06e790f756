import type { ParityCandidate, ParityInterview } from "./parityCandidate.ts";
import type { ParityDifferenceKind } from "./parityDifference.ts";
import type { ParityPolicy } from "./parityPolicy.ts";
import type { ReceivedInformation } from "./receivedInformation.ts";
import { soleMode } from "./soleMode.ts";

/** One candidate in the comparison of one piece of information. */
export interface ParityPlace {
  readonly candidate: ParityCandidate;
  readonly interview: ParityInterview;
  readonly received: ReceivedInformation;
  /**
   * Who was called for by the same rules: a rehearsal tells newcomers early what others need only later, and makes
   * nobody late.
   */
  readonly cohort: string;
  /** Whether this plan was made by other rules than the usual ones of the round. */
  readonly hasOtherRules: boolean;
}

/** What was found of one candidate, before its cause is asked. */
export interface FoundDifference {
  readonly place: ParityPlace;
  readonly kind: ParityDifferenceKind;
  /** The median time before the start that it was measured by. */
  readonly median: number | null;
}

/** What {@link compareKey} returns. */
export interface KeyComparison {
  readonly found: readonly FoundDifference[];
  /** How many have it before the start. */
  readonly received: number;
}

/**
 * Compares one piece of information over the candidates who are owed the same.
 *
 * The measure is taken from those without an accommodation, so that one never makes others differ.
 */
export function compareKey(places: readonly ParityPlace[], policy: ParityPolicy): KeyComparison {
  const measure = places.filter(({ candidate }) => candidate.accommodated !== true);
  const had = measure.filter(hadBefore);
  const received = places.filter(hadBefore).length;
  if (measure.length === 0 || received === 0) return { found: [], received };

  const median = medianBefore(had);
  const medians = new Map([...byCohort(had)].map(([cohort, those]) => [cohort, medianBefore(those)]));
  const isUsual = had.length * 2 >= measure.length;
  const usual = usualWay(had, policy);
  const found: FoundDifference[] = [];
  for (const place of places) {
    const { delivery } = place.received;
    const cohortMedian = medians.get(place.cohort) ?? null;
    const add = (kind: ParityDifferenceKind, measuredBy = median): number =>
      found.push({ place, kind, median: measuredBy });
    if (delivery === null || !hadBefore(place)) {
      if (isUsual) add(delivery === null ? "missing" : "after-start");
      continue;
    }
    if (!isUsual) add("extra");
    else if (isLater(delivery.minutesBefore, cohortMedian, policy)) add("later", cohortMedian);
    if (usual.channel !== null && delivery.channel !== null && delivery.channel !== usual.channel) add("channel");
    if (usual.language !== null && delivery.language !== usual.language) add("language");
  }
  return { found, received };
}

/** The usual channel and language: `null` is not compared, `undefined` is none, so that every one differs. */
function usualWay(
  had: readonly ParityPlace[],
  { compareChannels, compareLanguages }: ParityPolicy,
): { channel: string | null | undefined; language: string | null | undefined } {
  const channels = had.flatMap(({ received: { delivery } }) => delivery?.channel ?? []);
  const languages = had.flatMap(({ received: { delivery } }) => delivery?.language ?? []);
  return {
    channel: compareChannels && channels.length > 0 ? soleMode(channels) : null,
    language: compareLanguages && languages.length > 0 ? soleMode(languages) : null,
  };
}

const hadBefore = ({ received: { delivery } }: ParityPlace): boolean => (delivery?.minutesBefore ?? -1) >= 0;

/** Whether so many minutes before the start are later than the median by more than the policy allows. */
export function isLater(minutesBefore: number, median: number | null, policy: ParityPolicy): boolean {
  if (median === null) return false;
  return median - minutesBefore > Math.min(policy.hoursLater * 60, policy.shareLater * median);
}

function byCohort(places: readonly ParityPlace[]): Map<string, ParityPlace[]> {
  const cohorts = new Map<string, ParityPlace[]>();
  for (const place of places) {
    const cohort = cohorts.get(place.cohort) ?? [];
    if (cohort.length === 0) cohorts.set(place.cohort, cohort);
    cohort.push(place);
  }
  return cohorts;
}

function medianBefore(places: readonly ParityPlace[]): number | null {
  if (places.length === 0) return null;
  const sorted = Float64Array.from(places, ({ received: { delivery } }) => delivery?.minutesBefore ?? 0).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
