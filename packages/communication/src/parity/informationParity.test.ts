import { explain, reason, SamtalError, toId } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { candidateOf, planOf, refused, startsAt, type ToldMessage } from "../../testdata/parityPlans.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { informationParity } from "./informationParity.ts";
import { type ParityCandidate, safeParseParityCandidate } from "./parityCandidate.ts";
import { defaultParityPolicy, type ParityPolicy, safeParseParityPolicy } from "./parityPolicy.ts";

const roleId = toId("role", "backend");
const invitation = (minutesBefore: number, more: Partial<ToldMessage> = {}): ToldMessage => ({
  rule: "invitation",
  says: ["dress"],
  minutesBefore,
  ...more,
});
const week = invitation(10_080);
const parity = (candidates: ParityCandidate[], policy: Partial<ParityPolicy> = {}) =>
  informationParity(roleId, candidates, { ...defaultParityPolicy, ...policy });
const found = (candidates: ParityCandidate[], policy: Partial<ParityPolicy> = {}) => {
  const { status, differences } = parity(candidates, policy);
  return [status, ...differences.map(({ candidateId, key, kind, causes }) => `${candidateId.slice(10)} ${key} ${kind} ${causes.join("+")}`.trim())];
};

describe("informationParity", () => {
  it.each<[string, ParityCandidate[], string[]]>([
    ["the same for all", [candidateOf("1", [week]), candidateOf("2", [week])], ["equal"]],
    ["nobody", [], ["not-comparable"]],
    ["one alone", [candidateOf("1", [week])], ["not-comparable"]],
    ["two rounds of one each", [candidateOf("1", [week]), candidateOf("2", [week], { roundId: toId("round", "second") })], ["not-comparable"]],
    ["nothing told to anybody", [candidateOf("1", []), candidateOf("2", [])], ["equal"]],
    // Median of 168 and 168 and 160 hours: eight hours later is within a day.
    ["a few hours later", [candidateOf("1", [week]), candidateOf("2", [week]), candidateOf("3", [invitation(9_600)])], ["equal"]],
    ["exactly a day later", [candidateOf("1", [week]), candidateOf("2", [week]), candidateOf("3", [invitation(8_640)])], ["equal"]],
    ["a day and a minute later", [candidateOf("1", [week]), candidateOf("2", [week]), candidateOf("3", [invitation(8_639)])], ["unequal", "3 dress later"]],
    ["earlier than others", [candidateOf("1", [week]), candidateOf("2", [week]), candidateOf("3", [invitation(14_000)])], ["equal"]],
    // An hour is the median; ten minutes is less than half of it, though only 50 minutes later.
    ["ten minutes, not the hour", [candidateOf("1", [invitation(60)]), candidateOf("2", [invitation(60)]), candidateOf("3", [invitation(10)])], ["unequal", "3 dress later"]],
    ["after the start", [candidateOf("1", [week]), candidateOf("2", [week]), candidateOf("3", [invitation(-1)])], ["unequal", "3 dress after-start"]],
    ["at the very start", [candidateOf("1", [week]), candidateOf("2", [week]), candidateOf("3", [invitation(0)])], ["unequal", "3 dress later"]],
    ["at the start, all of them", [candidateOf("1", [invitation(0)]), candidateOf("2", [invitation(0)])], ["equal"]],
    ["thanks after the interview", [candidateOf("1", [invitation(-120)]), candidateOf("2", [])], ["equal"]],
    ["never", [candidateOf("1", [week]), candidateOf("2", [])], ["unequal", "2 dress missing"]],
    ["to one of three", [candidateOf("1", [week]), candidateOf("2", []), candidateOf("3", [])], ["unequal", "1 dress extra"]],
    ["booked late", [candidateOf("1", [week]), candidateOf("2", [week]), candidateOf("3", [invitation(120)], { bookedBefore: 125 })], ["unequal", "3 dress later late-booking"]],
    ["moved", [candidateOf("1", [week]), candidateOf("2", [week]), candidateOf("3", [invitation(120, { generation: 1 })])], ["unequal", "3 dress later rescheduled"]],
    ["no channel", [candidateOf("1", [week]), candidateOf("2", [invitation(10_080, { channel: null })])], ["unequal", "2 dress missing no-channel"]],
    ["other rules than two others", [candidateOf("1", [week]), candidateOf("2", [week]), candidateOf("3", [], { hash: "b" })], ["unequal", "3 dress missing rule-set-differs"]],
    ["too late to leave", [candidateOf("1", [week]), candidateOf("2", [invitation(0, { state: "skipped", because: [reason("communication/deadline-passed", { deadline: "x" })] })])], ["unequal", "2 dress missing"]],
    ["not called for", [candidateOf("1", [week]), candidateOf("2", [invitation(0, { state: "skipped", because: [reason("communication/condition-not-met", { condition: "x" })] })])], ["equal"]],
    ["still to leave, in time", [candidateOf("1", [week]), candidateOf("2", [{ ...week, state: "planned" }])], ["equal"]],
  ])("%s", (_, candidates, expected) => {
    expect(found(candidates)).toEqual(expected);
  });

  it("finds what bounced, from the caller's word or from a way that was passed over", () => {
    const two = candidateOf("2", [week]);
    const [interview] = two.interviews;
    const id = interview?.plan.messages[0]?.id ?? toId("message", "none");
    expect(found([candidateOf("1", [week]), candidateOf("2", [week], { bounced: [id] })])).toEqual(["unequal", "2 dress missing bounced"]);
    const passed = reason("communication/channel-passed-over", { channel: "email", why: "bounced" });
    const bySms = candidateOf("3", [{ ...week, channel: "sms", because: [passed] }]);
    const all = [candidateOf("1", [week]), two, bySms];
    expect(found(all)).toEqual(["equal"]);
    expect(found(all, { compareChannels: true })).toEqual(["unequal", "3 dress channel bounced"]);
  });

  it("counts the first message that arrives, also one that carries another's content", () => {
    const both = candidateOf("2", [week, { rule: "day-before", says: ["dress"], minutesBefore: 1_440 }]);
    const [interview] = both.interviews;
    const id = interview?.plan.messages[0]?.id ?? toId("message", "none");
    const bounced = { ...both, interviews: both.interviews.map((each) => ({ ...each, bounced: [id] })) };
    expect(found([candidateOf("1", [week]), candidateOf("3", [week]), bounced])).toEqual(["unequal", "2 dress later bounced"]);
  });

  it("compares languages only when asked", () => {
    const all = [candidateOf("1", [week]), candidateOf("2", [week]), candidateOf("3", [{ ...week, language: "en" }])];
    expect(found(all)).toEqual(["equal"]);
    expect(found(all, { compareLanguages: true })).toEqual(["unequal", "3 dress language"]);
  });

  it("takes an accommodation for an explained difference, and says nothing else of it", () => {
    const late = candidateOf("3", [invitation(120)], { bookedBefore: 125, accommodated: true, hash: "b" });
    const { status, differences } = parity([candidateOf("1", [week]), candidateOf("2", [week]), late]);
    expect(status).toBe("explained");
    expect(differences.map(({ causes, explained, because }) => [causes, explained, because.map(({ code }) => code)])).toEqual([
      [["accommodation"], true, ["communication/parity-later", "communication/parity-explained"]],
    ]);
  });

  it("lets no accommodation make others differ: material in advance is nobody's loss", () => {
    const ahead = candidateOf("1", [invitation(40_000), { rule: "material", says: ["material"], minutesBefore: 40_000 }], { accommodated: true });
    expect(found([ahead, candidateOf("2", [week])])).toEqual(["explained", "1 material extra accommodation"]);
  });

  it("explains what the policy says, and nothing by itself", () => {
    const all = [candidateOf("1", [week]), candidateOf("2", [week]), candidateOf("3", [invitation(120)], { bookedBefore: 125 })];
    expect(parity(all).status).toBe("unequal");
    expect(parity(all, { explainedBy: ["late-booking"] }).status).toBe("explained");
    expect(parity(all, { explainedBy: ["bounced"] }).status).toBe("unequal");
  });

  it("shows no refusal: not of a recording, not of a recorded interview", () => {
    const notice: ToldMessage = { rule: "recording", says: ["recording-notice", "recording-tips"], minutesBefore: 3_000 };
    const yes = ["1", "2", "3"].map((key) => candidateOf(key, [week, notice]));
    const no = candidateOf("4", [week, { ...notice, state: "skipped", because: [refused] }]);
    const told = parity([...yes, no]);
    expect(told.status).toBe("equal");
    expect(JSON.stringify(told)).not.toMatch(/candidate_4|recording-notice|consent/);

    const recorded: ToldMessage = { rule: "recorded", says: ["dress", "how-to-join", "camera-at-start"], minutesBefore: 10_080 };
    const live: ToldMessage = { rule: "invitation", says: ["dress", "lobby-opening", "whom-to-ask"], minutesBefore: 10_080 };
    const mixed = [...["1", "2", "3"].map((key) => candidateOf(key, [recorded], { mode: "recorded" })), candidateOf("4", [live])];
    expect(parity(mixed).status).toBe("equal");
    expect(JSON.stringify(parity(mixed))).not.toMatch(/live|recorded|candidate_4/);
    // What has nothing to do with the setting is owed all the same.
    const less = [...mixed.slice(0, 3), candidateOf("4", [{ ...live, says: ["lobby-opening"] }])];
    expect(found(less)).toEqual(["unequal", "4 dress missing"]);
  });

  it("counts who has what, and says each difference in a sentence", () => {
    const { keys, differences, because } = parity([candidateOf("1", [week]), candidateOf("2", [week]), candidateOf("3", [invitation(90)])]);
    expect(keys).toEqual([{ roundId: "round_first", key: "dress", received: 3, of: 3 }]);
    expect(differences[0]).toMatchObject({ minutesBefore: 90, medianMinutesBefore: 10_080, channel: "email", language: "sv" });
    const said = [...because, ...(differences[0]?.because ?? [])].map((each) => explain(each, "en", reasonTexts));
    expect(said).toEqual([
      "Candidates: 3, pieces of information compared: 1, differences: 1, of these unexplained: 1.",
      "The candidate gets “dress” 1.5 hours before the start; the median is 168 hours before.",
      "The plan shows no cause; find out why.",
    ]);
  });

  it("looks past messages to others", () => {
    const two = candidateOf("2", []);
    const plan = planOf(toId("candidate", "9"), [week]);
    const foreign = { ...two, interviews: two.interviews.map((each) => ({ ...each, plan })) };
    expect(found([candidateOf("1", [week]), foreign])).toEqual(["unequal", "2 dress missing"]);
  });

  it("refuses a candidate or a round that comes twice, all at once", () => {
    const one = candidateOf("1", [week]);
    const twice = { ...candidateOf("2", [week]), interviews: [...one.interviews, ...one.interviews] };
    try {
      parity([one, one, twice]);
      expect.unreachable();
    } catch (error) {
      if (!SamtalError.isInstance(error)) throw error;
      expect(error.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
        "communication/duplicate-candidate candidates.1.candidateId",
        "communication/duplicate-round candidates.2.interviews",
      ]);
    }
  });

  it("has no place for what was arranged, nor for a policy that leaves accommodations unexplained", () => {
    const one = candidateOf("1", [week], { accommodated: true });
    expect(safeParseParityCandidate(one).status).toBe("ok");
    expect(safeParseParityCandidate({ ...one, accommodations: [{ kind: "extra-time", minutes: 30 }] }).status).toBe("invalid");
    expect(safeParseParityPolicy(defaultParityPolicy).status).toBe("ok");
    expect(safeParseParityPolicy({ ...defaultParityPolicy, explainedBy: ["accommodation"] }).status).toBe("invalid");
    expect(safeParseParityPolicy({ ...defaultParityPolicy, hoursLater: -1 }).status).toBe("invalid");
  });

  it("keeps up with ten thousand candidates, and finds the one", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => candidateOf(`${index}`, index === 4_711 ? [] : [week]));
    expect(found(many)).toEqual(["unequal", "4711 dress missing"]);
    expect(startsAt).toBe("2027-03-16T09:00:00Z");
  });
});
