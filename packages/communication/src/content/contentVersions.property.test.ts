import { sweden } from "@samtal/calendars";
import { buildInterview } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffPlans } from "../diff/diffPlans.ts";
import type { MessageFacts } from "../plan/messageFacts.ts";
import { planMessages } from "../plan/planMessages.ts";
import { parseRecipient } from "../plan/recipient.ts";
import { standardRuleSet } from "../presets/standardRuleSet.ts";
import { parseMessageTemplate } from "../templates/messageTemplate.ts";
import { shippedTemplates } from "../templates/shipped/shippedTemplates.ts";
import { contentVersions } from "./contentVersions.ts";
import { type InfoPack, parseInfoPack } from "./infoPack.ts";

const bookedAt = parseInstant("2027-03-22T13:00:00Z");
const interview = buildInterview({
  status: "booked",
  lobbyOpensAt: parseInstant("2027-03-30T06:50:00Z"),
  assessmentStartsAt: parseInstant("2027-03-30T07:00:00Z"),
  endsAt: parseInstant("2027-03-30T08:00:00Z"),
});
const people = [
  { id: interview.candidateId, role: "candidate", language: "sv-FI" },
  { id: "interviewer_1", role: "interviewer", language: "en-GB" },
].map((one) => parseRecipient({ ...one, timeZone: "Europe/Stockholm", channels: { email: "available" } }));
const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
const templates = { shipped: shippedTemplates };
const pack: InfoPack = parseInfoPack({ schemaVersion: 1, roundId: "round_1", employerName: "Nordbank", roleTitle: { en: "Analyst" } });

const planOf = (facts: Partial<MessageFacts>, now = bookedAt) =>
  planMessages(standardRuleSet, interview, people, { bookedAt, ...facts }, { ...options, now });
const planWith = (changed: Partial<InfoPack>) => planOf({ contentVersions: contentVersions({ ...pack, ...changed }, templates) });

/** Which content states which field of the pack, written down by hand from what the messages are to say. */
const statedBy = {
  dress: ["dress"],
  tips: ["tips"],
  documents: ["documents"],
  soundAndPicture: ["sound-and-picture"],
  camera: ["camera-at-start"],
  companyLinks: ["company-links"],
  formatNotice: ["format-notice"],
  preparation: ["preparation"],
  briefing: ["briefing"],
  whomToAsk: ["whom-to-ask"],
  needsContact: ["needs-question"],
  recording: ["recording-notice"],
  talentPoolMonths: ["talent-pool-question"],
  nextSteps: ["next-steps"],
  interviewers: ["interviewers"],
  platform: ["how-to-join", "platform-guide", "rehearsal", "what-to-do-when-it-fails"],
  otherPlatforms: ["what-to-do-when-it-fails"],
} as const;
type Field = keyof typeof statedBy;
const text = fc.string({ minLength: 1, maxLength: 8 }).map((en) => ({ en: `x${en}` }));
const values: Record<Field, fc.Arbitrary<unknown>> = {
  dress: text,
  tips: fc.array(text, { minLength: 1, maxLength: 3 }),
  documents: fc.array(text, { maxLength: 3 }),
  soundAndPicture: fc.array(text, { minLength: 1, maxLength: 3 }),
  camera: fc.constantFrom("on", "off", "as-you-like"),
  companyLinks: fc.constant([{ kind: "website", url: "https://nordbank.example" }]),
  formatNotice: fc.constant({ equalsPhysicalInterview: true, manyAreFirstTimers: false }),
  preparation: fc.array(text, { minLength: 1, maxLength: 3 }),
  briefing: fc.array(text, { minLength: 1, maxLength: 3 }),
  whomToAsk: fc.constantFrom({ name: "A", phone: "+46700000001" }, { name: "B", phone: "+46700000002" }),
  needsContact: fc.constantFrom({ name: "A", phone: "+46700000001" }, { name: "B", phone: "+46700000002" }),
  recording: fc.integer({ min: 1, max: 90 }).map((keptDays) => ({ kind: "recording", purpose: { en: "p" }, keptDays })),
  talentPoolMonths: fc.integer({ min: 1, max: 120 }),
  nextSteps: fc.constant([]),
  interviewers: fc.constant([{ id: "interviewer_1", name: "A" }]),
  platform: fc.constantFrom({ id: "platform_1", name: "A" }, { id: "platform_1", name: "B" }),
  otherPlatforms: fc.constant([{ id: "platform_2", name: "C" }]),
};
const change = fc
  .constantFrom(...(Object.keys(statedBy) as Field[]))
  .chain((field) => values[field].map((value) => ({ field, value })));

describe("a change of what messages say beyond the interview", () => {
  const before = planWith({});

  it("writes anew exactly the planned messages that state it, and moves, adds and cancels none", () => {
    fc.assert(
      fc.property(change, ({ field, value }) => {
        const { rewrite, move, add, cancel } = diffPlans(before, planWith({ [field]: value }));
        const stating = before.messages.filter(
          ({ state, requiredContent }) => state === "planned" && statedBy[field].some((key) => requiredContent.includes(key)),
        );
        expect(rewrite.map(({ messageId }) => messageId).toSorted()).toEqual(stating.map(({ id }) => id).toSorted());
        expect([move, add, cancel]).toEqual([[], [], []]);
      }),
      { numRuns: 2000 },
    );
  });

  it("concerns every message where it is the employer or the role", () => {
    const planned = before.messages.filter(({ state }) => state === "planned").length;
    expect(diffPlans(before, planWith({ employerName: "Sydbank" })).rewrite).toHaveLength(planned);
  });

  it("concerns none where it is the vendor's own metadata, or the order of templates", () => {
    const reversed = { shipped: [...shippedTemplates].reverse() };
    const same = planOf({ contentVersions: contentVersions({ ...pack, metadata: { their: "own" } }, reversed) });
    expect(diffPlans(before, same).rewrite).toEqual([]);
  });

  it("leaves what was sent as it was", () => {
    const first = before.messages.find(({ state }) => state === "planned");
    const sent = [{ messageId: first?.id as never, at: bookedAt, channel: "email" as const, includes: [] }];
    const now = parseInstant("2027-03-22T14:00:00Z");
    const versions = (dress: string) => contentVersions({ ...pack, dress: { en: dress } }, templates);
    const was = planOf({ sent, contentVersions: versions("Smart") }, now);
    const is = planOf({ sent, contentVersions: versions("As you like") }, now);
    const diff = diffPlans(was, is);
    expect(JSON.stringify(diff)).not.toContain(String(first?.id));
    expect(is.messages.find(({ id }) => id === first?.id)?.state).toBe("sent");
  });

  it("of a Swedish template concerns its rule's Swedish messages, a tenant's own like a shipped one", () => {
    const swedish = shippedTemplates.find(({ key, language }) => key === "technical" && language === "sv");
    const own = parseMessageTemplate({ ...swedish, opening: [] });
    const changed = planOf({ contentVersions: contentVersions(pack, { tenant: [own], shipped: shippedTemplates }) });
    const { rewrite } = diffPlans(before, changed);
    expect(rewrite.map(({ rule, recipientId }) => [rule, recipientId])).toEqual([["technical", interview.candidateId]]);
  });
});
