import type { Reason } from "@samtal/core";
import { tallyInWords } from "../wording/tallyInWords.ts";
import type { Wording } from "../wording/wording.ts";
import type { Colours } from "./renderAccount.ts";
import { wrapped } from "./wrapped.ts";

/** Why a search has the starts that it has, a line for each sentence and for each person. */
export function renderTally(because: readonly Reason[], wording: Wording, colours: Colours, columns: number): string {
  return tallyInWords(because, wording)
    .flatMap(({ sentence, telling, members }) => [
      telling ? colours.yellow(wrapped(sentence, columns, "    ", "  ! ")) : wrapped(sentence, columns, "    ", "  "),
      ...members.map(({ name, can, lost }) => {
        const others = lost.length === 0 ? "" : `; ${wording.words.lost} ${lost.join(", ")}`;
        return colours.dim(wrapped(`${name}${can === undefined ? "" : ` ${can}`}${others}`, columns, "      ", "    "));
      }),
    ])
    .join("");
}
