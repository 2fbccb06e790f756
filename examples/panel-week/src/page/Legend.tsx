/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { defaultOddHours, type SlotRequest } from "@samtal/scheduling";
import type { JSX } from "preact";
import { blockKinds } from "../week/personDay.ts";
import type { Wording } from "../wording/wording.ts";

/** What each pattern of the grid means. */
export function Legend({ request, wording }: { request: SlotRequest; wording: Wording }): JSX.Element {
  const { words } = wording;
  const { before, after } = request.ranking?.oddHours ?? defaultOddHours;
  const items = [
    ["open", words.open],
    ["seated", words.seated],
    ["standing-in", words.standingIn],
    ["together", words.together],
    ...blockKinds.map((kind) => [`block ${kind}`, words.blocks[kind]] as const),
    ["notice", words.notice],
    ["odd", words.odd(before, after)],
  ] as const;
  return (
    <section aria-labelledby="legend" class="card">
      <h2 id="legend">{words.legend}</h2>
      <p>{words.readThus}</p>
      <ul class="legend">
        {items.map(([kind, text]) => (
          <li>
            <span class="sample" aria-hidden="true">
              {kind === "open" || kind === "odd" ? null : <span class="piece open" />}
              <span class={`piece ${kind}`} />
            </span>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
