/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import { changeOf, limitOf, recipientClock, wayOf } from "../sentences.ts";
import type { MessageEntry, TaskEntry, TimelineEntry } from "../timelineEntry.ts";
import type { TimelineWording } from "../words/timelineWording.ts";

const marks = { planned: "●", sent: "✓", merged: "↳" } as const;

/** One row of the table: the time on both clocks, what it is, what it says and why. */
export function EntryRow({ entry, wording }: { entry: TimelineEntry; wording: TimelineWording }): JSX.Element {
  const { words, clock, theirs } = wording;
  const time = (
    <th scope="row" class="time">
      <time dateTime={entry.at.sender.instant}>{clock(entry.at.sender)}</time>
    </th>
  );
  switch (entry.kind) {
    case "clock-change":
      return (
        <tr class="change">
          {time}
          <td colSpan={3}>
            <Symbol text="◆" />
            {changeOf(entry, wording).join(" ")}
          </td>
        </tr>
      );
    case "interview":
      return (
        <tr class="talk">
          {time}
          <td class="there">{theirs(entry.at) ?? words.sameTime}</td>
          <td colSpan={2}>
            <Symbol text="▶" />
            {words.moments[entry.moment]}
          </td>
        </tr>
      );
    case "message":
    case "task":
      return (
        <tr>
          {time}
          <td class="there">{theirs(entry.at) === undefined ? [words.sameTime, recipientClock(entry, wording)].filter(Boolean).join(", ") : recipientClock(entry, wording)}</td>
          <MessageCells entry={entry} wording={wording} />
        </tr>
      );
  }
}

function MessageCells({ entry, wording }: { entry: MessageEntry | TaskEntry; wording: TimelineWording }): JSX.Element {
  const { words, rule, name, content, moment, say } = wording;
  const limit = entry.kind === "message" ? limitOf(entry, wording) : undefined;
  const repeats = entry.kind === "message" ? entry.repeats : undefined;
  return (
    <>
      <td class="message">
        <span class="name">
          <Symbol text={entry.kind === "task" ? "!" : marks[entry.state]} />
          {rule(entry.rule)}
        </span>
        <span class="small">
          → {name(entry.recipientId)}, {wayOf(entry, wording)}
        </span>
        {limit === undefined ? null : <span class="small soft">{limit}</span>}
        {repeats === undefined ? null : (
          <span class="small soft">{words.repeats(repeats.count, moment(repeats.last.sender))}</span>
        )}
      </td>
      <td>
        <span class="small">{content(entry.requiredContent)}</span>
        <details>
          <summary>
            {words.why}
            <span class="unseen">: {rule(entry.rule)}</span>
          </summary>
          <ul>
            {entry.because.map((reason) => (
              <li>{say(reason)}</li>
            ))}
          </ul>
        </details>
      </td>
    </>
  );
}

function Symbol({ text }: { text: string }): JSX.Element {
  return (
    <span class="mark" aria-hidden="true">
      {text}
    </span>
  );
}
