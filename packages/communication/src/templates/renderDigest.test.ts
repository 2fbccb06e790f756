import { derivedId } from "@samtal/core";
import { buildInterview } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { buildContentFacts } from "../../testdata/buildContentFacts.ts";
import { buildDueMessage } from "../../testdata/buildDueMessage.ts";
import { type DigestPart, renderDigest } from "./renderDigest.ts";
import { renderMessage } from "./renderMessage.ts";
import { shippedTemplates } from "./shipped/shippedTemplates.ts";

const templates = { shipped: shippedTemplates };
const options = { zoneRules: tzdataRules };

const part = (hour: string, change: Partial<DigestPart["message"]> = {}): DigestPart => ({
  message: {
    ...buildDueMessage("day-before", { id: derivedId("message", hour), digest: "day-before" }),
    ...change,
  } as DigestPart["message"],
  facts: {
    ...buildContentFacts(),
    interview: buildInterview({
      lobbyOpensAt: parseInstant(`2027-03-16T${hour}:00:00Z`),
      assessmentStartsAt: parseInstant(`2027-03-16T${hour}:10:00Z`),
      endsAt: parseInstant(`2027-03-16T${hour}:55:00Z`),
      meeting: { platformId: "platform_meet" as never, joinUrl: `https://meet.example.com/${hour}` },
    }),
  },
});

describe("renderDigest", () => {
  it.each(["email", "sms"] as const)("says what belongs to each interview under its own heading, by %s", (channel) => {
    const parts = ["14", "08", "11"].map((hour) => part(hour, { channel }));
    const digest = renderDigest(parts, templates, options);
    expect(renderDigest(parts.toReversed(), templates, options)).toEqual(digest);
    if (digest.status === "refused") throw new Error(JSON.stringify(digest.issues));
    expect(digest.subject).toBe(channel === "sms" ? null : "Påminnelse om 3 intervjuer");
    const places = ["09:10\n", "meet.example.com/08", "12:10\n", "meet.example.com/11", "15:10\n", "meet.example.com/14"].map(
      (word) => digest.text.indexOf(word),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(digest.text.match(/Hej Elin!/gu)?.length ?? 0).toBe(channel === "sms" ? 0 : 1);
    if (channel === "email") expect(digest.html?.match(/<h1>/gu)).toHaveLength(1);
  });

  it("of one message is that message", () => {
    const { message, facts } = part("08");
    expect(renderDigest([{ message, facts }], templates, options)).toEqual(
      renderMessage(message, templates, facts, options),
    );
  });

  it.each<[string, readonly DigestPart[], string]>([
    ["of none", [], "digest-empty"],
    ["in two languages", [part("08"), part("11", { language: "en" })], "digest-mixed"],
    ["on two channels", [part("08"), part("11", { channel: "sms" })], "digest-mixed"],
    ["to two people", [part("08"), part("11", { recipientId: "candidate_2" as never })], "digest-mixed"],
    ["of a rule without such words", ["08", "11"].map((hour) => part(hour, { rule: "lobby", requiredContent: ["lobby-opening"] })), "digest-without-template"],
  ])("is refused %s", (_, parts, code) => {
    const result = renderDigest(parts, templates, options);
    expect(result.status === "refused" && result.issues.map((issue) => issue.code)).toEqual([`communication/${code}`]);
  });

  it("is refused as a whole where one of them lacks something", () => {
    const broken = part("11");
    const { interviewers: _left, ...infoPack } = broken.facts.infoPack;
    const result = renderDigest([part("08"), { ...broken, facts: { ...broken.facts, infoPack } }], templates, options);
    expect(result.status === "refused" && result.issues.map(({ path }) => path.join("."))).toEqual([
      "infoPack.interviewers",
    ]);
  });
});
