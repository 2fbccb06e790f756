/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Slot, SlotRequest } from "@samtal/scheduling";
import type { JSX } from "preact";
import { rankInWords, sidesOf, standInsInWords } from "../wording/slotInWords.ts";
import type { Wording } from "../wording/wording.ts";

/** Slots as a table: everyone's own day and time, and why each ranks where it does. */
export function SlotTable(props: {
  slots: readonly Slot[];
  request: SlotRequest;
  wording: Wording;
  caption: string;
}): JSX.Element {
  const { slots, request, wording, caption } = props;
  const { words, name } = wording;
  return (
    <table class="slots">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.whenColumn}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {slots.map((slot) => (
          <tr>
            <th scope="row">{slot.place?.rank}</th>
            <td>
              <ul class="sides">
                {sidesOf(slot, request, wording).map(({ personId, role, zone, from, until }) => (
                  <li>
                    <span class="time">
                      {wording.shortDay(wording.dateAt(from, zone))} {wording.span(from, until, zone)}
                    </span>{" "}
                    <span>
                      {name(zone)} · {name(personId)}, {role}
                    </span>
                  </li>
                ))}
              </ul>
            </td>
            <td>
              {rankInWords(slot, request, wording).slice(1).join(" ")} {standInsInWords(slot, wording)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
