import type { Id } from "@samtal/core";
import type { ParityPlace } from "./compareKey.ts";
import { isModeBound } from "./isModeBound.ts";
import type { ParityCandidate } from "./parityCandidate.ts";
import { readInformation, type ReadInformation } from "./receivedInformation.ts";
import { soleMode } from "./soleMode.ts";

/** One candidate in one round, with all that they were told. */
export interface RoundPlace extends Omit<ParityPlace, "received" | "cohort"> {
  readonly information: ReadonlyMap<string, ReadInformation>;
}

/** The interviews of each round. */
export function parityRounds(candidates: readonly ParityCandidate[]): Map<Id<"round">, RoundPlace[]> {
  const rounds = new Map<Id<"round">, RoundPlace[]>();
  for (const candidate of candidates) {
    for (const interview of candidate.interviews) {
      const places = rounds.get(interview.roundId) ?? [];
      if (places.length === 0) rounds.set(interview.roundId, places);
      const information = readInformation(candidate.candidateId, interview);
      places.push({ candidate, interview, information, hasOtherRules: false });
    }
  }
  for (const [roundId, places] of rounds) {
    const usual = soleMode(places.map(({ interview }) => interview.plan.ruleSetHash));
    const marked = places.map((place) => ({
      ...place,
      hasOtherRules: place.interview.plan.ruleSetHash !== usual,
    }));
    rounds.set(roundId, marked);
  }
  return rounds;
}

/** Who is owed the same, by key: everyone of the round, but of content about the setting only those of one mode. */
export function parityGroups(places: readonly RoundPlace[]): [string, ParityPlace[]][] {
  const modes = new Map<string, RoundPlace[]>();
  for (const place of places) {
    const mode = place.interview.mode ?? "live";
    const same = modes.get(mode) ?? [];
    if (same.length === 0) modes.set(mode, same);
    same.push(place);
  }
  const general = grouped(places, (key) => !isModeBound(key));
  return [...general, ...[...modes.values()].flatMap((same) => grouped(same, isModeBound))];
}

function grouped(places: readonly RoundPlace[], isMeant: (key: string) => boolean): [string, ParityPlace[]][] {
  const keys = new Set<string>();
  for (const { information } of places) for (const key of information.keys()) keys.add(key);
  return [...keys].filter(isMeant).map((key) => [key, places.flatMap((place) => placeOf(place, key))]);
}

/** A key that no message of the plan has is owed; one whose messages were all not called for is not. */
function placeOf({ candidate, interview, hasOtherRules, information }: RoundPlace, key: string): ParityPlace[] {
  const { delivery = null, obstacles = [], isOwed = true, uncalled = [] } = information.get(key) ?? {};
  const received = { key, delivery, obstacles };
  return isOwed ? [{ candidate, interview, hasOtherRules, received, cohort: uncalled.join(" ") }] : [];
}
