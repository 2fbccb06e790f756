import type { Reason } from "@samtal/core";
import type { Layer } from "@samtal/scheduling";
import type { Wording } from "./wording.ts";

/** What a search found of one person on one seat, or of the candidate. */
export interface MemberTally {
  readonly name: string;
  /** At how many starts the person can, in words; nothing for the candidate, who has a sentence. */
  readonly can: string | undefined;
  /** What took the other starts: "holiday 28". */
  readonly lost: readonly string[];
}

/** A sentence of a search's account, with the people that it is about. */
export interface Tally {
  readonly sentence: string;
  /** The sentence that says what emptied the list. */
  readonly telling: boolean;
  readonly members: readonly MemberTally[];
}

/** A search's reasons, each seat's people gathered under it. */
export function tallyInWords(because: readonly Reason[], { say, name, words, count }: Wording): Tally[] {
  const told: { sentence: string; telling: boolean; members: { personId: string; name: string; can: string | undefined; lost: string[] }[] }[] = [];
  for (const each of because) {
    const { code, params } = each;
    // It stands at the top already.
    if (code === "scheduling/slot-length") continue;
    const last = told[told.length - 1];
    const personId = String(params["personId"]);
    if (code === "scheduling/member-free" && last) {
      const can = words.canAt(count(Number(params["count"])), count(Number(params["of"])));
      last.members.push({ personId, name: name(personId), can, lost: [] });
    } else if ((code === "scheduling/member-lost" || code === "scheduling/candidate-lost") && last) {
      let member = last.members.find((known) => known.personId === personId);
      if (!member) {
        member = { personId, name: name(personId), can: undefined, lost: [] };
        last.members.push(member);
      }
      member.lost.push(`${words.layers[params["layer"] as Layer]} ${count(Number(params["count"]))}`);
    } else told.push({ sentence: say(each), telling: code === "scheduling/emptied-by", members: [] });
  }
  return told;
}
