/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { RoundInput } from "../input/roundInput.ts";
import type { BookedApplication } from "../round/bookInterviews.ts";
import type { RoundResult } from "../round/roundResult.ts";
import type { Wording } from "../wording/wording.ts";
import { unbroken } from "./unbroken.ts";
import { Because } from "./Because.tsx";
import { needsInWords } from "../wording/needsInWords.ts";

/** When each candidate meets whom, on everyone's own clock. */
export function InterviewSection(props: { input: RoundInput; result: RoundResult; wording: Wording }): JSX.Element {
  const { input, result, wording } = props;
  return (
    <section id={`interviews-${wording.locale}`}>
      <h2>{wording.labels.interviews}</h2>
      <div class="cards">
        {result.bookings.map((application) => (
          <article class="card">
            <h3>{wording.name(application.candidateId)}</h3>
            {application.status === "booked" ? (
              <Booked input={input} application={application} wording={wording} />
            ) : (
              <p class="bad">{wording.labels.noSlot}</p>
            )}
            <Because
              wording={wording}
              reasons={application.status === "booked" ? [...application.slot.because, ...application.because] : application.because}
            />
          </article>
        ))}
      </div>
    </section>
  );
}

function Booked(props: {
  input: RoundInput;
  application: Extract<BookedApplication, { status: "booked" }>;
  wording: Wording;
}): JSX.Element {
  const { input, application, wording } = props;
  const { labels } = wording;
  const { booking, slot, choices, candidateId } = application;
  const minutes = (Date.parse(slot.end) - Date.parse(slot.start)) / 60_000;
  const needs = input.accommodations.filter((each) => each.candidateId === candidateId).flatMap((each) => each.needs);
  return (
    <>
      <p class="time">{unbroken(wording.moment(booking.start.instant, booking.start.zone))}</p>
      <p class="small soft">
        {booking.start.zone} (UTC{booking.start.offset}) · {labels.minutes(minutes)} ·{" "}
        {labels.lobby(wording.clock(booking.lobbyOpensAt, booking.start.zone))}
      </p>
      {needs.length > 0 ? (
        <p class="small">
          <strong>{labels.needs}:</strong> {needsInWords(needs, wording)}
        </p>
      ) : null}
      <ul class="plain small">
        {slot.local
          .filter(({ personId }) => personId !== candidateId)
          .map(({ personId, start }) => (
            <li>
              {wording.name(personId)}: {wording.clock(start.instant, start.zone)} {start.zone}
            </li>
          ))}
      </ul>
      <p class="small soft">
        {labels.choices(choices)} · <a href={`invitation_${booking.interviewId}.ics`}>{labels.invitation}</a>
      </p>
    </>
  );
}
