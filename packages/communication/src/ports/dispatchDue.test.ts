import { sweden } from "@samtal/calendars";
import { explain, type Interview } from "@samtal/core";
import { buildInterview } from "@samtal/core/testing";
import { type Instant, parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { parseRecipient, type Recipient } from "../plan/recipient.ts";
import { planMessages } from "../plan/planMessages.ts";
import { minimalRuleSet } from "../presets/minimalRuleSet.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { memoryLedger } from "../testing/memoryLedger.ts";
import { type MemorySender, memorySender } from "../testing/memorySender.ts";
import type { DeliveryOutcome } from "./deliveryOutcome.ts";
import { dispatchDue } from "./dispatchDue.ts";
import type { DispatchPorts } from "./dispatchPorts.ts";
import { parseLedgerLine } from "./ledgerLine.ts";
import { replanMessage } from "./replanMessage.ts";
import { sentMessages } from "./sentMessages.ts";

const bookedAt = parseInstant("2027-03-22T13:00:00Z");
const world = { zoneRules: tzdataRules, calendars: { role: sweden } };

/** A host with one interview on 2027-03-30 at 09:00 in Stockholm, whose facts a test can change. */
function host(channels: Recipient["channels"] = { email: "available", sms: "available" }) {
  const facts = {
    interview: buildInterview({
      status: "booked",
      lobbyOpensAt: parseInstant("2027-03-30T06:50:00Z"),
      assessmentStartsAt: parseInstant("2027-03-30T07:00:00Z"),
      endsAt: parseInstant("2027-03-30T08:00:00Z"),
    }) as Interview,
    now: "2027-03-22T13:00:30Z",
    bookedAt,
    channels,
  };
  // Every message may go by mail, then by SMS.
  const rules = { ...minimalRuleSet, rules: minimalRuleSet.rules.map((rule) => ({ ...rule, channels: ["email", "sms"] as ["email", "sms"] })) };
  const ledger = memoryLedger();
  const people = () => {
    const person = { id: facts.interview.candidateId, role: "candidate", timeZone: "Europe/Stockholm", language: "sv" };
    return [parseRecipient({ ...person, channels: facts.channels })];
  };
  const sent = async () => sentMessages(await ledger.read(facts.interview.id), facts.interview.status);
  const makePlan = async (now: Instant = facts.bookedAt) =>
    planMessages(rules, facts.interview, people(), { bookedAt: facts.bookedAt, sent: await sent() }, { ...world, now });
  const email = memorySender("email");
  const sms = memorySender("sms");
  const run = async (more: Partial<DispatchPorts> = {}, plan = planOnce) => {
    const made = await plan();
    return dispatchDue(made, {
      ledger,
      senders: [email, sms],
      clock: () => parseInstant(facts.now),
      present: async (message, refused) =>
        replanMessage(
          made, message, refused, rules,
          { interview: facts.interview, people: people(), facts: { bookedAt: facts.bookedAt, sent: await sent() } },
          world,
        ),
      render: async ({ rule }) => ({ to: { address: "anna@example.org" }, rendered: { subject: rule, text: rule, html: null } }),
      ...more,
    });
  };
  const first = makePlan();
  const planOnce = () => first;
  return { facts, ledger, email, sms, run, makePlan, line: async () => (await ledger.read(facts.interview.id))[0] };
}
const statuses = ({ messages }: Awaited<ReturnType<typeof dispatchDue>>) => messages.map(({ status }) => status);
const codes = ({ messages }: Awaited<ReturnType<typeof dispatchDue>>) => messages.map(({ because }) => because.at(-1)?.code);
const rulesOf = ({ received }: MemorySender) => received.map(({ rendered }) => rendered.subject);
const because: DeliveryOutcome & { because: unknown } = { status: "rejected", because: [] };

describe("a message that is due", () => {
  it("leaves once, when it is due and not before, however often the dispatcher runs", async () => {
    const { facts, run, email } = host();
    facts.now = "2027-03-22T12:59:59Z";
    expect(statuses(await run())).toEqual([]);
    facts.now = "2027-03-22T13:00:05Z";
    expect(statuses(await run())).toEqual(["sent"]);
    expect(statuses(await run())).toEqual(["left-out"]);
    facts.now = "2027-03-29T07:00:20Z";
    expect(statuses(await run())).toEqual(["left-out", "sent"]);
    facts.now = "2027-03-30T06:00:20Z";
    expect(statuses(await run())).toEqual(["left-out", "left-out", "sent"]);
    expect(rulesOf(email)).toEqual(["invitation", "day-before", "technical"]);
  });

  it("carries its id, instant and attempt, and nothing else of the host's", async () => {
    const { run, email } = host();
    await run();
    const { messageId, ...envelope } = email.received[0] ?? { messageId: "" };
    expect(messageId).toMatch(/^message_/);
    expect(envelope).toEqual({
      channel: "email",
      at: "2027-03-22T13:00:30Z",
      attempt: 1,
      to: { address: "anna@example.org" },
      rendered: { subject: "invitation", text: "invitation", html: null },
    });
  });

  it("is judged again just before it leaves: a cancellation while it is written stops it", async () => {
    const { facts, run, email, ledger } = host();
    let written = 0;
    const render: DispatchPorts["render"] = async () => {
      written += 1;
      return { to: { address: "a@example.org" }, rendered: { subject: "", text: "", html: null } };
    };
    // The interview is cancelled between the claim and the second look.
    const spied = { ...ledger, write: async (line: Parameters<typeof ledger.write>[0]) => {
      if (line.state === "claimed") facts.interview = { ...facts.interview, status: "cancelled" };
      return ledger.write(line);
    } };
    expect(codes(await run({ render, ledger: spied }))).toEqual(["communication/no-longer-planned"]);
    expect([email.received.length, written]).toEqual([0, 0]);
    expect((await ledger.read(facts.interview.id))[0]?.state).toBe("deferred");
    facts.interview = { ...facts.interview, status: "booked" };
    expect(statuses(await run())).toEqual(["sent"]);
  });

  it("does not leave when writing it took past its deadline; a person is asked", async () => {
    const { facts, run, email } = host();
    for (const now of ["2027-03-22T13:00:00Z", "2027-03-29T07:00:00Z", "2027-03-30T06:00:00Z"]) {
      facts.now = now;
      await run();
    }
    facts.now = "2027-03-30T06:50:00Z";
    const slow: DispatchPorts["render"] = async () => {
      facts.now = "2027-03-30T07:00:01Z";
      return { to: { address: "a@example.org" }, rendered: { subject: "late", text: "", html: null } };
    };
    const { messages, tasks } = await run({ render: slow });
    expect(messages.at(-1)?.status).toBe("handed-over");
    expect(rulesOf(email)).not.toContain("late");
    expect(tasks.map(({ rule }) => rule)).toEqual(["lobby"]);
    expect(tasks[0]?.because.map(({ code }) => code)).toEqual(["communication/deadline-passed"]);
  });

  it("does not leave at the hour that it had before the interview was moved", async () => {
    const { facts, run, email } = host();
    await run();
    facts.now = "2027-03-30T06:00:10Z";
    const move = (at: string) => parseInstant(`2027-03-31T${at}:00Z`);
    facts.interview = { ...facts.interview, lobbyOpensAt: move("06:50"), assessmentStartsAt: move("07:00"), endsAt: move("08:00") };
    const { messages } = await run();
    expect(rulesOf(email)).toEqual(["invitation"]);
    expect(messages.slice(1).map(({ status, until }) => [status, until])).toEqual([
      ["waiting", "2027-03-30T07:00:00Z"],
      ["waiting", "2027-03-31T06:00:00Z"],
    ]);
  });
});

describe("a channel that takes no message", () => {
  it("gives way to the next at once", async () => {
    const { run, sms, line } = host();
    const email = memorySender("email", () => ({ status: "rejected", because: [] }));
    const result = await run({ senders: [email, sms] });
    expect([statuses(result), rulesOf(sms)]).toEqual([["sent"], ["invitation"]]);
    expect(await line()).toMatchObject({ state: "sent", channel: "sms", refused: ["email"], attempt: 1 });
    expect(result.messages[0]?.because.map(({ code }) => code)).toContain("communication/channel-closed");
  });

  it("leaves the message to a person when it was the last; the task comes again with every run", async () => {
    const { run } = host();
    const refusing = (["email", "sms"] as const).map((channel) => memorySender(channel, () => because as DeliveryOutcome));
    const [first, second] = [await run({ senders: refusing }), await run({ senders: refusing })];
    expect([statuses(first), statuses(second)]).toEqual([["handed-over"], ["left-out"]]);
    expect(first.tasks.map(({ messageId, rule }) => [messageId, rule])).toEqual(second.tasks.map(({ messageId, rule }) => [messageId, rule]));
    expect(first.tasks.map(({ rule }) => rule)).toEqual(["invitation"]);
  });

  it("counts as closed where no sender was handed in", async () => {
    const { run, sms } = host();
    expect(statuses(await run({ senders: [sms] }))).toEqual(["sent"]);
    expect(rulesOf(sms)).toEqual(["invitation"]);
    const { messages, tasks } = await host().run({ senders: [] });
    expect([messages[0]?.status, tasks.length]).toEqual(["handed-over", 1]);
  });

  it("is tried again later, ever more slowly, and then counts as closed", async () => {
    const { facts, run, sms } = host();
    const email = memorySender("email", () => ({ status: "deferred", because: [] }));
    const minutes: number[] = [];
    for (let minute = 0; minute <= 200; minute++) {
      facts.now = new Date(Date.UTC(2027, 2, 22, 13, minute)).toISOString().replace(".000", "");
      const before = rulesOf(sms).length;
      const [message] = (await run({ senders: [email, sms] })).messages;
      if (message?.channel === "email") minutes.push(minute);
      if (rulesOf(sms).length > before) minutes.push(-minute);
    }
    // 5, 10, 20 and 40 minutes apart; the fifth try closes the channel, and the SMS leaves in the same run.
    expect(minutes).toEqual([0, 5, 15, 35, -75]);
  });

  it("may say itself how long to wait", async () => {
    const { facts, run } = host({ email: "available" });
    const email = memorySender("email", () => ({ status: "deferred", retryAfter: "PT42M" as never, because: [] }));
    expect((await run({ senders: [email] })).messages[0]).toMatchObject({ status: "waiting", until: "2027-03-22T13:42:30Z" });
    facts.now = "2027-03-22T13:42:29Z";
    expect((await run()).messages[0]?.status).toBe("waiting");
    facts.now = "2027-03-22T13:42:30Z";
    expect((await run()).messages[0]?.status).toBe("sent");
  });
});

describe("a channel that asks to wait past the deadline", () => {
  it("gives way at once", async () => {
    const { facts, run, sms } = host();
    await run();
    facts.now = "2027-03-29T07:00:00Z";
    const email = memorySender("email", () => ({ status: "deferred", retryAfter: "PT48H" as never, because: [] }));
    await run({ senders: [email, sms] });
    expect(rulesOf(sms)).toEqual(["day-before"]);
  });
});

describe("a message that was left to a person", () => {
  it("leaves after all once it is due at another time", async () => {
    const { facts, run, email } = host();
    await run();
    facts.now = "2027-03-30T06:00:00Z";
    await run({ senders: [] });
    const move = (at: string) => parseInstant(`2027-03-31T${at}:00Z`);
    facts.interview = { ...facts.interview, lobbyOpensAt: move("06:50"), assessmentStartsAt: move("07:00"), endsAt: move("08:00") };
    facts.now = "2027-03-31T06:00:00Z";
    await run();
    expect(rulesOf(email)).toContain("technical");
  });
});

describe("a delivery that nobody can tell of", () => {
  const lossy = (channel: "email") => memorySender(channel, (_, deliver) => {
    deliver();
    return { status: "ambiguous", because: [] };
  });

  it("is repeated, under the same id, where the rule says so", async () => {
    const { facts, run, email } = host();
    const unsure = lossy("email");
    expect(statuses(await run({ senders: [unsure] }))).toEqual(["unknown"]);
    facts.now = "2027-03-22T13:05:30Z";
    expect(statuses(await run())).toEqual(["sent"]);
    expect(email.received[0]?.messageId).toBe(unsure.received[0]?.messageId);
    expect(email.received[0]?.attempt).toBe(2);
  });

  it("is not repeated where the rule forbids it, and a person is asked", async () => {
    const { facts, run, email, makePlan } = host();
    const forbidding = async () => {
      const plan = await makePlan();
      return { ...plan, messages: plan.messages.map((message) => ({ ...message, onAmbiguousDelivery: "do-not-resend" as const })) };
    };
    const present: DispatchPorts["present"] = async (message) => message;
    const first = await run({ senders: [lossy("email")], present }, forbidding);
    facts.now = "2027-03-22T19:00:00Z";
    const second = await run({ present }, forbidding);
    expect([statuses(first), statuses(second)]).toEqual([["unknown"], []]);
    expect([first.tasks.length, email.received.length]).toEqual([1, 0]);
    expect(explain(first.tasks[0]?.because.at(-1) as never, "sv", reasonTexts)).toContain("fråga mottagaren");
  });

  it("is what a sender that throws leaves behind", async () => {
    const { run, line } = host();
    const broken = { channel: "email" as const, send: () => Promise.reject(new Error("anna@example.org")) };
    const result = await run({ senders: [broken] });
    expect([statuses(result), (await line())?.state]).toEqual([["unknown"], "ambiguous"]);
    expect(JSON.stringify(result)).not.toContain("anna");
  });
});

describe("a dispatcher that died over a message", () => {
  const died = (onAmbiguousDelivery: "resend" | "do-not-resend") => async () => {
    const it = host();
    const [invitation] = (await it.makePlan()).messages;
    await it.ledger.write(parseLedgerLine({
      interviewId: it.facts.interview.id,
      messageId: invitation?.id,
      rule: "invitation",
      revision: 1,
      state: "claimed",
      at: "2027-03-22T13:00:00Z",
      due: "2027-03-22T13:00:00Z",
      channel: "email",
      attempt: 1,
      refused: [],
      mayHaveLeft: false,
      retryAt: null,
      includes: [],
      onAmbiguousDelivery,
    }));
    return it;
  };

  it("is believed to be at work until its claim expires, whatever the clock does", async () => {
    const { facts, run } = await died("resend")();
    for (const now of ["2027-03-22T13:29:59Z", "2027-03-22T13:00:01Z"]) {
      facts.now = now;
      expect(codes(await run())).toEqual(["communication/being-sent"]);
    }
  });

  it("leaves the message to the next one where it may be sent again", async () => {
    const { facts, run, email } = await died("resend")();
    facts.now = "2027-03-22T13:30:00Z";
    expect([statuses(await run()), email.received[0]?.attempt]).toEqual([["sent"], 2]);
  });

  it("does not leave it to a sixth that may die of it too", async () => {
    const { facts, run, email, ledger } = await died("resend")();
    const [line] = await ledger.read(facts.interview.id);
    await ledger.write({ ...(line as NonNullable<typeof line>), revision: 2, attempt: 5 });
    facts.now = "2027-03-22T13:30:00Z";
    expect([statuses(await run()), email.received.length]).toEqual([["handed-over"], 0]);
  });

  it("leaves it to a person where it may not", async () => {
    const { facts, run, email } = await died("do-not-resend")();
    facts.now = "2027-03-22T13:30:00Z";
    const { messages, tasks } = await run();
    expect([messages[0]?.status, tasks.length, email.received.length]).toEqual(["unknown", 1, 0]);
  });

  it("may have told the candidate, so that a cancellation tells them too", async () => {
    const { facts, run, makePlan, email } = await died("resend")();
    facts.interview = { ...facts.interview, status: "cancelled" };
    facts.now = "2027-03-23T13:00:00Z";
    await run({}, () => makePlan(parseInstant("2027-03-23T13:00:00Z")));
    expect(rulesOf(email)).toEqual(["cancellation"]);
  });
});

describe("words that can't be written", () => {
  it.each<[string, DispatchPorts["render"]]>([
    ["throw", () => Promise.reject(new Error("no template"))],
    ["are refused", async () => ({ to: { address: "a@example.org" }, rendered: { status: "refused", issues: [{ code: "communication/x", path: [], params: {}, docUrl: "" }] as never } })],
  ])("that %s stop this message alone, and the next run tries again", async (_, render) => {
    const { facts, run, email } = host();
    facts.now = "2027-03-30T06:00:20Z";
    let call = 0;
    const result = await run({ render: (...args) => (call++ === 0 ? render(...args) : Promise.resolve({ to: { address: "a" }, rendered: { subject: "", text: "", html: null } })) });
    expect(statuses(result)[0]).toBe("failed");
    expect(statuses(result).filter((each) => each === "sent").length).toBeGreaterThan(0);
    expect(result.messages[0]?.error).toBeDefined();
    const before = email.received.length;
    await run();
    expect(email.received.length).toBeGreaterThan(before);
  });
});

describe("a host that fails", () => {
  it("gives the claim back when the facts can't be read", async () => {
    const { run, line, email } = host();
    let reads = 0;
    const present: DispatchPorts["present"] = async (message) => {
      if (reads++ > 0) throw new Error("down");
      return message;
    };
    await expect(run({ present })).rejects.toThrow("down");
    expect((await line())?.state).toBe("deferred");
    expect(statuses(await run())).toEqual(["sent"]);
    expect(email.received).toHaveLength(1);
  });
});

describe("two dispatchers at once", () => {
  it("send a message once", async () => {
    const { run, email } = host();
    const results = await Promise.all(Array.from({ length: 5 }, () => run()));
    expect(email.received).toHaveLength(1);
    expect(results.flatMap(statuses).toSorted()).toEqual(["sent", "waiting", "waiting", "waiting", "waiting"]);
  });
});
