import { SamtalError, toId } from "@samtal/core";
import { buildRole } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { describe, expect, expectTypeOf, it } from "vitest";
import { approveDraft } from "../drafts/approveDraft.ts";
import { answer, modelAnswering, sentTo } from "../testing/answering.ts";
import { fakeClock } from "../testing/fakeClock.ts";
import { type Advert, parseAdvert, safeParseAdvert } from "./advert.ts";
import type { AdvertDraft } from "./advertDraft.ts";
import { advertText } from "./advertText.ts";
import { type AdvertRequest, draftAdvert } from "./draftAdvert.ts";

const clock = fakeClock((milliseconds) => milliseconds < 60_000);
const request: AdvertRequest = {
  role: buildRole({ title: { sv: "Backendutvecklare", en: "Backend developer" } }),
  brief: ["Exempel AB bygger system för bibliotek.", "Lönespann 45 000–52 000 kr i månaden.", "Frågor: Eva Ström, eva@example.org, 08-123 45 67.", "Bygga och sköta API:er."],
  people: [{ name: "Eva Ström" }],
  language: "sv",
  now: parseInstant("2027-03-30T10:00:00Z"),
};
const good = {
  declined: false,
  title: "Backendutvecklare",
  introduction: "Exempel AB bygger system för bibliotek.",
  duties: [" Bygga och sköta API:er."],
  requirements: ["Erfarenhet av att bygga API:er."],
  merits: [],
  offer: "Lönespannet är [[number1]] kr i månaden. Fråga [[person1]], [[email1]], [[number2]].",
};
const asked = async (value: unknown, overrides: Partial<AdvertRequest> = {}) => {
  const model = modelAnswering(answer(value));
  return { model, outcome: await draftAdvert({ ...request, ...overrides }, { model, clock, budget: { attempts: 1 } }) };
};

describe("draftAdvert", () => {
  it("drafts an advert whose names and figures are those of the brief, and sends none of them", async () => {
    const { model, outcome } = await asked(good);
    if (outcome.status !== "drafted") throw new Error(outcome.status);
    expect(outcome.draft.advert.offer).toBe("Lönespannet är 45 000–52 000 kr i månaden. Fråga Eva Ström, eva@example.org, 08-123 45 67.");
    expect(outcome.draft.advert.duties).toEqual(["Bygga och sköta API:er."]);
    expect(outcome.findings.map(({ rule }) => rule)).not.toContain("advert-pay-range");
    expect(sentTo(model)[0]).not.toMatch(/Eva|eva@|45 000|123 45/u);
  });

  it("shows where pay is missing and which words turn people away", async () => {
    const { outcome } = await asked({ ...good, introduction: "Vi söker en ung stjärna, en riktig ninja.", offer: "" });
    if (outcome.status !== "drafted") throw new Error(outcome.status);
    expect(outcome.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["advert-pay-range", "advert-coded-word"]));
    expect(outcome.findings.every(({ path }) => path.join() === "advert")).toBe(true);
    const text = advertText(outcome.draft.advert);
    for (const { start, end } of outcome.findings) expect(end <= text.length && start <= end).toBe(true);
  });

  it("is no advert before a person approves, by type and by schema, and one afterwards", async () => {
    expectTypeOf<AdvertDraft>().not.toExtend<Advert>();
    const { outcome } = await asked(good);
    if (outcome.status !== "drafted") throw new Error(outcome.status);
    expect(safeParseAdvert(outcome.draft).status).toBe("invalid");
    const advert = approveDraft(outcome.draft, { approvedBy: toId("interviewer", "eva"), approvedAt: request.now });
    expect(parseAdvert(advert)).toEqual(advert);
    expect(advert.provenance).toMatchObject({ by: "ai", model: "mock/mock-1", approval: { approvedBy: "interviewer_eva" } });
  });

  it.each([
    ["no duty", { ...good, duties: [] }, "ai/invalid-draft"],
    ["a figure of its own placeholder", { ...good, offer: "[[number9]]" }, "ai/unknown-placeholder"],
    ["a field too many", { ...good, salary: 1 }, "ai/malformed-output"],
  ])("fails on %s", async (_, value, code) => {
    const { outcome } = await asked(value);
    expect([outcome.status, outcome.because[0]?.code]).toEqual(["failed", code]);
  });

  it("is refused where the model declines", async () => {
    const { outcome } = await asked({ ...good, declined: true });
    expect([outcome.status, outcome.because[0]?.code]).toEqual(["refused", "ai/declined"]);
  });

  it.each([
    ["ai/no-brief", { brief: [] }],
    ["ai/text-missing", { role: buildRole({ title: { en: "Developer" } }) }],
  ])("throws %s at a caller's mistake", async (code, overrides) => {
    await expect(asked(good, overrides)).rejects.toSatisfy((error) => SamtalError.isInstance(error) && error.code === code);
  });
});
