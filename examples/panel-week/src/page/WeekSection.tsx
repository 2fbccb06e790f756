/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { SlotRequest } from "@samtal/scheduling";
import type { JSX } from "preact";
import { bestByDay, type CalendarWeek } from "../week/calendarWeeks.ts";
import { isoWeek } from "../week/isoWeek.ts";
import { startRange } from "../wording/startRange.ts";
import type { Wording } from "../wording/wording.ts";
import { Changes } from "./Changes.tsx";
import { DayFigure } from "./DayFigure.tsx";
import { SlotTable } from "./SlotTable.tsx";

/** One week: what the clocks do, the grid of each day, and the slots on everyone's clock. */
export function WeekSection(props: { week: CalendarWeek; request: SlotRequest; wording: Wording }): JSX.Element {
  const { week, request, wording } = props;
  const { words } = wording;
  const { monday, days, slots } = week;
  // One for each day at once, the others on request.
  const shown = bestByDay(week);
  const others = slots.filter((slot) => !shown.includes(slot));
  const number = isoWeek(monday).week;
  const id = `week-${number}`;
  const dates = wording.days(days[0]?.date ?? monday, days[days.length - 1]?.date ?? monday);
  const heading = `${words.bestOfEachDay}, ${words.week(number).toLowerCase()}`;
  const more = `${words.otherSlots}, ${words.week(number).toLowerCase()}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {words.week(number)}, {dates}
      </h2>
      <Changes week={week} wording={wording} />
      <p>
        {slots.length === 0 ? words.noSlots : `${words.slots(slots.length)}. ${startRange(slots, wording)}.`}
      </p>
      {days.map((day) => (
        <DayFigure day={day} wording={wording} id={`day-${day.date}`} counted />
      ))}
      {slots.length === 0 ? null : (
        <>
          <SlotTable slots={shown} request={request} wording={wording} caption={heading} />
          {others.length > 0 ? (
            <details>
              <summary>
                {words.moreSlots(others.length)}
                <span class="unseen">, {words.week(number).toLowerCase()}</span>
              </summary>
              <SlotTable slots={others} request={request} wording={wording} caption={more} />
            </details>
          ) : null}
        </>
      )}
    </section>
  );
}
