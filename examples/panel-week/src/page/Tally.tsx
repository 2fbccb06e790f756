/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Reason } from "@samtal/core";
import type { JSX } from "preact";
import { tallyInWords } from "../wording/tallyInWords.ts";
import type { Wording } from "../wording/wording.ts";

/** Why a search has the starts that it has: each sentence, with the people that it is about. */
export function Tally({ because, wording }: { because: readonly Reason[]; wording: Wording }): JSX.Element {
  return (
    <ul class="tally">
      {tallyInWords(because, wording).map(({ sentence, telling, members }) => (
        <li>
          {telling ? <strong>{sentence}</strong> : sentence}
          {members.length === 0 ? null : (
            <ul>
              {members.map(({ name, can, lost }) => (
                <li>
                  {name}
                  {can === undefined ? "" : ` ${can}`}
                  {lost.length === 0 ? "" : `; ${wording.words.lost} ${lost.join(", ")}`}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
