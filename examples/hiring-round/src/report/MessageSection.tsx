/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { RoundResult } from "../round/roundResult.ts";
import type { Wording } from "../wording/wording.ts";
import { unbroken } from "./unbroken.ts";
import { Because } from "./Because.tsx";

/** What each candidate is told, when on the candidate's clock, and by which channel. */
export function MessageSection(props: { result: RoundResult; wording: Wording }): JSX.Element {
  const { result, wording } = props;
  const { labels } = wording;
  return (
    <section id={`messages-${wording.locale}`}>
      <h2>{labels.messages}</h2>
      <div class="cards">
        {result.messages.map((plan) => {
          const interview = result.interviews.find(({ id }) => id === plan.interviewId);
          return (
            <article class="card">
              <h3>{wording.name(interview?.candidateId ?? plan.interviewId)}</h3>
              <ol class="plain steps">
                {plan.messages.map((message) => (
                  <li>
                    <strong>{labels.rules[message.rule] ?? message.rule}</strong>
                    {message.due === null ? null : (
                      <span>
                        <br />
                        {unbroken(wording.moment(message.due.instant, message.due.zone))}
                      </span>
                    )}
                    {message.state === "planned" ? (
                      <span class="soft small">
                        {" · "}
                        <span class="whole">
                          {message.channel === null ? labels.taskForRecruiter : labels.channels[message.channel]}
                        </span>
                      </span>
                    ) : null}
                    <Because wording={wording} reasons={message.because} />
                  </li>
                ))}
              </ol>
            </article>
          );
        })}
      </div>
    </section>
  );
}
