import { sweden } from "@samtal/calendars";
import { SamtalError } from "@samtal/core";
import { buildInterview } from "@samtal/core/testing";
import { instantOf, parseInstant, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import type { MessageFacts } from "../plan/messageFacts.ts";
import { planMessages } from "../plan/planMessages.ts";
import { parseRecipient } from "../plan/recipient.ts";
import { standardRuleSet } from "../presets/standardRuleSet.ts";
import { timelineHtml } from "./html/timelineHtml.tsx";
import { timelineSvg } from "./svg/timelineSvg.tsx";
import { timelineText } from "./text/timelineText.ts";
import { type Timeline, timeline } from "./timeline.ts";

interface Situation {
  readonly start?: string;
  readonly now?: string;
  readonly zone?: string;
  readonly status?: "booked" | "cancelled";
  readonly channels?: Record<string, string>;
  readonly facts?: Partial<MessageFacts>;
}

/** Stockholm invites somebody elsewhere at 14:00 on 22 March 2027; clocks in Europe change on the 28th. */
function shown(situation: Situation = {}): Timeline {
  const start = Date.parse(situation.start ?? "2027-03-30T15:00:00Z");
  const interview = buildInterview({
    status: situation.status ?? "booked",
    lobbyOpensAt: instantOf(start - 600_000),
    assessmentStartsAt: instantOf(start),
    endsAt: instantOf(start + 3_600_000),
  });
  const people = [
    {
      id: interview.candidateId,
      role: "candidate",
      timeZone: situation.zone ?? "America/Vancouver",
      channels: situation.channels ?? { email: "available", sms: "available" },
    },
    { id: "interviewer_1", role: "interviewer", timeZone: "Europe/Stockholm", channels: { email: "available" } },
  ].map((each) => parseRecipient({ ...each, language: "en" }));
  const bookedAt = parseInstant("2027-03-22T13:00:00Z");
  const now = parseInstant(situation.now ?? bookedAt);
  const world = { now, zoneRules: tzdataRules, calendars: { role: sweden } };
  const plan = planMessages(standardRuleSet, interview, people, { bookedAt, ...situation.facts }, world);
  const { quietHours } = standardRuleSet;
  const sender = parseTimeZone("Europe/Stockholm");
  return timeline(plan, { interview, people, sender, quietHours, zoneRules: tzdataRules });
}

const entries = (drawn: Timeline) => drawn.days.flatMap((day) => day.entries);
const message = (drawn: Timeline, rule: string) => entries(drawn).find((each) => each.kind === "message" && each.rule === rule);
const locales = ["sv", "en"] as const;

describe("timeline", () => {
  it("tells each message on both clocks, by hand", () => {
    // Stockholm is at UTC+1 until 28 March, 01:00Z, and at UTC+2 after; Vancouver at UTC-7 all year.
    const drawn = shown();
    expect(message(drawn, "invitation")?.at).toMatchObject({
      sender: { local: "2027-03-22T14:00:00", offset: "+01:00" },
      recipient: { local: "2027-03-22T06:00:00", offset: "-07:00" },
    });
    expect(message(drawn, "technical")).toMatchObject({
      quiet: true,
      at: { sender: { local: "2027-03-30T16:00:00" }, recipient: { local: "2027-03-30T07:00:00" } },
      notAfter: { sender: { local: "2027-03-30T16:55:00" } },
    });
    expect(timelineText(drawn, { locale: "en" })).toContain("16:00  ● Technical information → candidate_1, by text message\n         07:00 in Vancouver (UTC−07:00), quiet hours.");
  });

  it("marks the change of a clock, and how far apart the two are from then on", () => {
    const drawn = shown();
    expect(entries(drawn).filter(({ kind }) => kind === "clock-change")).toEqual([
      expect.objectContaining({ zone: "Europe/Stockholm", minutes: 60, from: "02:00", to: "03:00", ahead: { before: -480, after: -540 } }),
    ]);
    const sunday = drawn.days.find(({ date }) => date === "2027-03-28");
    expect(sunday?.clocks.map(({ zone, hours }) => [zone, hours.length])).toEqual([["Europe/Stockholm", 23], ["America/Vancouver", 23]]);
    expect(sunday?.clocks[0]?.hours.map(({ hour }) => hour).slice(0, 4)).toEqual([0, 1, 3, 4]);
    expect(timelineText(drawn, { locale: "sv", columns: 200 })).toContain(
      "03:00  ◆ Klockan i Stockholm ställs fram en timme, från 02:00 till 03:00. Vancouver ligger 9 timmar efter Stockholm från och med då.",
    );
    // Lisbon changes at the same instant, and so stays an hour behind.
    const lisbon = entries(shown({ zone: "Europe/Lisbon" })).filter(({ kind }) => kind === "clock-change");
    expect(lisbon.map((each) => "ahead" in each)).toEqual([false, false]);
  });

  it("shades quiet hours on the recipient's clock", () => {
    // 21:00 to 08:00 in Vancouver at UTC-7 is 04:00Z to 15:00Z.
    const clock = shown().days.find(({ date }) => date === "2027-03-30")?.clocks.find(({ zone }) => zone === "America/Vancouver");
    expect(clock?.quiet).toEqual([{ start: "2027-03-30T04:00:00Z", end: "2027-03-30T15:00:00Z" }]);
  });

  it("says the weekday and the date where the recipient is on another day", () => {
    const text = timelineText(shown({ zone: "Pacific/Auckland", start: "2027-03-30T22:00:00Z" }), { locale: "en" });
    expect(text).toContain("Wed 31 March 10:00 in Auckland (UTC+13:00)");
  });

  it("counts a reminder that repeats, beside the first", () => {
    // The first an hour after the end, then ten business days: 31 March, 1 and 2, 5 to 9, 12 and 13 April.
    expect(message(shown(), "scorecard-nudge")).toMatchObject({
      repeats: { count: 10, last: { sender: { local: "2027-04-13T09:00:00" } } },
    });
    expect(entries(shown()).filter((each) => each.kind === "message" && each.rule === "scorecard-nudge")).toHaveLength(1);
  });

  it("tells what is merged, sent, skipped, and left to the recruiter", () => {
    // Booked at 14:00 for 16:30 the same day: the preparation guide and the day before come too late.
    const late = shown({ start: "2027-03-22T15:30:00Z" });
    expect(message(late, "day-before")).toMatchObject({ state: "merged", into: "invitation", channel: null });
    expect(timelineText(late, { locale: "en" })).toContain("14:00  ↳ Reminder the day before → candidate_1, goes with “Invitation”");
    const invitation = message(shown(), "invitation");
    const sent = invitation?.kind === "message" ? [{ messageId: invitation.messageId, at: parseInstant("2027-03-22T13:00:00Z"), channel: "email" as const, includes: [] }] : [];
    const day = shown({ now: "2027-03-23T10:00:00Z", facts: { sent } });
    expect(timelineText(day, { locale: "sv" })).toContain("14:00  ✓ Inbjudan → candidate_1, skickat med e-post");
    const silent = shown({ channels: {} });
    expect(message(silent, "invitation")).toBeUndefined();
    expect(timelineText(silent, { locale: "en" })).toContain("14:00  ! Invitation → candidate_1, task for the recruiter");
    expect(shown().skipped.filter(({ rule }) => rule === "missing-documents")).toHaveLength(1);
  });

  it("does not say that an interview starts which is cancelled", () => {
    const facts = { sent: [] };
    const drawn = shown({ status: "cancelled", now: "2027-03-29T18:00:00Z", facts });
    expect(entries(drawn).filter(({ kind }) => kind === "interview")).toEqual([]);
    expect(drawn.days).toEqual([]);
    for (const locale of locales) {
      expect(timelineText(drawn, { locale })).toMatch(/Nothing leaves\.|Inget skickas\./);
      expect(timelineHtml(drawn, { locale })).toContain("</html>");
      expect(timelineSvg(drawn, { locale })).toContain("</svg>");
    }
  });

  it("refuses a plan of another interview, and people that the plan does not know", () => {
    const interview = buildInterview();
    const candidate = { id: interview.candidateId, timeZone: parseTimeZone("Europe/Stockholm") };
    const recipient = parseRecipient({ ...candidate, role: "candidate", language: "sv", channels: {} });
    const bookedAt = parseInstant("2027-03-10T13:00:00Z");
    const world = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
    const plan = planMessages(standardRuleSet, interview, [recipient], { bookedAt }, world);
    const options = { interview, people: [candidate], sender: candidate.timeZone, quietHours: standardRuleSet.quietHours, zoneRules: tzdataRules };
    const code = (change: Partial<typeof options>): string => {
      try {
        timeline(plan, { ...options, ...change });
      } catch (error) {
        return SamtalError.isInstance(error) ? (error.issues[0]?.code ?? "") : String(error);
      }
      return "";
    };
    expect(code({})).toBe("");
    expect(code({ interview: buildInterview({ id: "interview_2" }) })).toBe("communication/another-interview");
    expect(code({ people: [] })).toBe("communication/recipient-not-given");
    expect(code({ sender: parseTimeZone("Mars/Olympus") })).toBe("core/unknown-zone");
  });
});

describe("text, SVG and HTML", () => {
  const hostile = '</style><script>alert(1)</script>"><img src=x onerror=1>\u202e\u0000\u001b[2J&amp;';
  const labels = { candidate_1: hostile, interview_1: hostile, invitation: hostile, "date-and-time": hostile, "America/Vancouver": hostile };

  it("lets nothing break out of markup or steer a terminal, whatever a label says", () => {
    for (const locale of locales) {
      const [text, svg, html] = [timelineText, timelineSvg, timelineHtml].map((render) => render(shown(), { locale, labels })) as [string, string, string];
      for (const markup of [svg, html]) {
        expect(markup).not.toMatch(/<script|<img|\u202e|[^\P{Cc}\n]/u);
        expect(markup.match(/<\/style>/g)).toHaveLength(markup === html ? 2 : 1);
        expect(unclosed(markup)).toEqual([]);
      }
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    }
  });

  it("says the same in the table as in the picture: each message by name and time", () => {
    for (const locale of locales) {
      const drawn = shown();
      const [svg, html] = [timelineSvg(drawn, { locale }), timelineHtml(drawn, { locale })];
      const table = html.slice(html.indexOf("<table"), html.indexOf("</table>"));
      for (const each of entries(drawn)) {
        expect(table).toContain(`<time dateTime="${each.at.sender.instant}">`.replace("dateTime", "datetime"));
        if (each.kind === "message") expect(svg).toContain(each.at.sender.local.slice(11, 16));
      }
      expect(svg).toMatch(/<title id="[^"]+">[^<]+<\/title><desc/);
      expect(html).toContain(`<html lang="${locale}">`);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("gives the same bytes for the same plan", () => {
    for (const render of [timelineText, timelineSvg, timelineHtml]) expect(render(shown(), { locale: "sv" })).toBe(render(shown(), { locale: "sv" }));
  });

  it("keeps to its width", () => {
    for (const columns of [40, 80, 120]) {
      const lines = timelineText(shown(), { locale: "sv", columns }).split("\n");
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  });

  it("has a name for every rule and every content of the standard rules, in both languages", () => {
    for (const locale of locales) {
      const text = timelineText(shown(), { locale, columns: 200 });
      const keys = standardRuleSet.rules.flatMap(({ key, requiredContent }) => [key, ...requiredContent]);
      expect(keys.filter((key) => key.includes("-") && text.includes(key))).toEqual([]);
    }
  });
});

/** Tags that are opened and not closed, or closed and not opened. */
function unclosed(markup: string): string[] {
  const open: string[] = [];
  for (const [, slash, tag = "", end] of markup.replace(/<style>.*?<\/style>/gs, "").matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)\b[^>]*?(\/?)>/g)) {
    if (tag === "meta" || end === "/") continue;
    if (slash === "") open.push(tag);
    else if (open.pop() !== tag) return [...open, `/${tag}`];
  }
  return open;
}
