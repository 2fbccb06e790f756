import { explain, type Reason, SamtalError, toId } from "@samtal/core";
import { parseInstant } from "@samtal/core/time";
import type { DeliveryOutcome, MessageEnvelope } from "@samtal/communication";
import ICAL from "ical.js";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { reasonTexts } from "./reasonTexts.ts";
import { type SmtpSender, type SmtpSenderOptions, smtpSender } from "./smtpSender.ts";
import { buildEnvelope, calendarOf } from "./testing/buildEnvelope.ts";
import { droppingServer, type MailServer, mailServer, people, type ReceivedMail, refusal } from "./testing/mailServer.ts";

const identity = { from: { name: "Exempel AB", address: "jobs@example.org" }, domain: "mail.example.org" };
const connectionTo = (port: number) => ({ host: "127.0.0.1", port, timeoutSeconds: 2, clientName: "localhost" });
const senderTo = ({ port }: { port: number }, more: Partial<SmtpSenderOptions> = {}) =>
  smtpSender({ connection: connectionTo(port), ...identity, ...more });

// One server and one open connection for all: a server takes a tenth of a second to greet.
let server: MailServer;
let open: SmtpSender;
beforeAll(async () => {
  server = await mailServer();
  open = senderTo(server, { connection: { ...connectionTo(server.port), keptOpen: 1 } });
});
beforeEach(() => {
  server.received.length = 0;
});
afterAll(async () => {
  open.close();
  await server.close();
});

/** Sends one message and gives what arrived. */
async function delivered(overrides: Partial<MessageEnvelope>, more: Partial<SmtpSenderOptions> = {}): Promise<ReceivedMail> {
  const sender = Object.keys(more).length === 0 ? open : senderTo(server, more);
  const outcome = await sender.send(buildEnvelope(overrides));
  expect(outcome).toEqual({ status: "accepted" });
  expect(server.received).toHaveLength(1);
  return server.received[0] as ReceivedMail;
}
/** The header lines, unfolded. */
const headersOf = ({ raw }: ReceivedMail) => (raw.split("\r\n\r\n")[0] ?? "").replaceAll(/\r\n[ \t]+/g, " ").split("\r\n");

describe("a mail that arrives", () => {
  it("says what was rendered, to whom and from whom", async () => {
    const { mail, from, to } = await delivered({}, { replyTo: { address: "people@example.org" } });
    expect([from, to]).toEqual(["jobs@example.org", ["anna@example.org"]]);
    expect(mail.subject).toBe("Intervju på tisdag");
    expect(mail.text).toBe("Hej Anna!\n\nVi ses på tisdag.");
    expect(mail.html).toBe("<p>Hej Anna!</p>");
    expect(people(mail.from)).toEqual([["Exempel AB", "jobs@example.org"]]);
    expect(people(mail.to)).toEqual([["Anna Svensson", "anna@example.org"]]);
    expect(people(mail.replyTo)).toEqual([["", "people@example.org"]]);
  });

  it("is dated when it leaves, keeps robots quiet and names no mail program", async () => {
    const received = await delivered({ at: parseInstant("2027-03-28T01:00:00Z") });
    expect(headersOf(received)).toContain("Date: Sun, 28 Mar 2027 01:00:00 +0000");
    expect(headersOf(received)).toContain("Auto-Submitted: auto-generated");
    expect(received.mail.headers.has("x-mailer")).toBe(false);
    expect(received.mail.headers.has("list-unsubscribe")).toBe(false);
  });

  it("has text and HTML as alternatives, and text alone when there is no HTML", async () => {
    expect(headersOf(await delivered({})).find((line) => line.startsWith("Content-Type:"))).toMatch(/^Content-Type: multipart\/alternative;/);
    server.received.length = 0;
    const plain = await delivered({ rendered: { subject: "Hej", text: "Hej", html: null } });
    expect(headersOf(plain)).toContain("Content-Type: text/plain; charset=utf-8");
  });

  it.each([
    ["https://example.org/no-more?u=7f3a&k=1", "List-Unsubscribe: <https://example.org/no-more?u=7f3a&k=1>"],
    ["mailto:no-more@example.org?subject=7f3a", "List-Unsubscribe: <mailto:no-more@example.org?subject=7f3a>"],
  ])("carries where to ask for no more: %s", async (unsubscribe, line) => {
    expect(headersOf(await delivered({ unsubscribe }))).toContain(line);
  });

  it("reports failures to the return path", async () => {
    const { from, mail } = await delivered({}, { returnPath: "bounces@example.org" });
    expect([from, people(mail.from)[0]?.[1]]).toEqual(["bounces@example.org", "jobs@example.org"]);
  });
});

describe("the calendar entry", () => {
  it.each([
    ["REQUEST", "invite.ics", "CONFIRMED"],
    ["CANCEL", "cancel.ics", "CANCELLED"],
  ] as const)("%s is an alternative with its method and charset, and an attached file", async (method, file, status) => {
    const calendar = calendarOf(method);
    const { mail, raw } = await delivered({ calendar });
    const parts = [...raw.replaceAll(/\r\n[ \t]+/g, " ").matchAll(/^Content-Type: ([^\r]+)/gm)].map(([, type]) => type);
    expect(parts.map((type) => type?.replace(/ ?boundary=.*/, ""))).toEqual([
      "multipart/mixed;",
      "multipart/alternative;",
      "text/plain; charset=utf-8",
      "text/html; charset=utf-8",
      `text/calendar; charset=utf-8; method=${method}`,
      `application/ics; name=${file}`,
    ]);
    expect(mail.text?.trim()).toBe("Hej Anna!\n\nVi ses på tisdag.");
    expect(mail.attachments).toHaveLength(2);
    expect(mail.attachments.map(({ contentType, filename }) => [contentType, filename])).toEqual([
      ["text/calendar", undefined],
      ["application/ics", file],
    ]);
    for (const { content } of mail.attachments) {
      expect(content.toString("utf8")).toBe(calendar.text);
      const component = new ICAL.Component(ICAL.parse(content.toString("utf8")));
      expect(component.getFirstPropertyValue("method")).toBe(method);
      const event = component.getFirstSubcomponent("vevent");
      expect(event?.getFirstPropertyValue("status")).toBe(status);
      expect(event?.getFirstPropertyValue("summary")).toBe("Intervju på Exempel AB – räksmörgås");
      expect(String(event?.getFirstPropertyValue("dtstart"))).toBe("2027-03-30T07:00:00Z");
    }
  });

  it.each([
    ["says another method", { ...calendarOf("CANCEL"), method: "REQUEST" as const }],
    ["says none", { method: "REQUEST" as const, text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" }],
    ["hides a method in folded text", { method: "REQUEST" as const, text: "X:a\r\n METHOD:REQUEST\r\nMETHOD:CANCEL\r\n" }],
  ])("that %s is not sent", async (_, calendar) => {
    const outcome = await senderTo(server).send(buildEnvelope({ calendar }));
    expect(codesOf(outcome)).toEqual(["rejected", "smtp/calendar-method-differs"]);
    expect(server.received).toEqual([]);
  });
});

describe("the same message id", () => {
  const idOf = ({ mail }: ReceivedMail) => mail.messageId;

  it("gives the same Message-ID whenever it is sent, and through whichever sender", async () => {
    await senderTo(server).send(buildEnvelope());
    await senderTo(server).send(buildEnvelope({ at: parseInstant("2027-03-22T13:10:00Z"), attempt: 2 }));
    await senderTo(server).send(buildEnvelope({ messageId: toId("message", "other") }));
    expect(server.received.map(idOf)).toEqual([
      "<message_7f3a9c@mail.example.org>",
      "<message_7f3a9c@mail.example.org>",
      "<message_other@mail.example.org>",
    ]);
  });

  it("stays a valid Message-ID where the id has dots at its end", async () => {
    const messageId = toId("message", "a..b.");
    expect(idOf(await delivered({ messageId }))).toBe("<message_a=2E=2Eb=2E@mail.example.org>");
  });
});

describe("names, subjects and addresses from people", () => {
  it.each([
    ["Åsa Öberg", "Åsa Öberg"],
    ["李小龍", "李小龍"],
    ["שרה כהן", "שרה כהן"],
    ["محمد علي", "محمد علي"],
    ["O'Neill, Jr. (Anna)", "O'Neill, Jr. (Anna)"],
    ['"Anna" <boss@example.org>', '"Anna" <boss@example.org>'],
    ["😀 Anna", "😀 Anna"],
    // An override would show the rest of the line backwards; characters of no width would hide in the name.
    ["Anna\u202Egnp.exe\u202C", "Annagnp.exe"],
    ["An\u200Bna\uFEFF \u2066x\u2069", "Anna x"],
    ["Anna\r\nBcc: everyone@example.org", "Anna Bcc: everyone@example.org"],
    ["Anna\u2028Bcc: x\u0000\u0085y", "Anna Bcc: x y"],
    ["\r\n", ""],
  ])("the name %j arrives as %j, at one address", async (name, expected) => {
    const received = await delivered({ to: { name, address: "anna@example.org" } });
    expect(people(received.mail.to)).toEqual([[expected, "anna@example.org"]]);
    expect(received.to).toEqual(["anna@example.org"]);
    expect(headersOf(received).some((line) => /^bcc:/i.test(line))).toBe(false);
  });

  it.each([
    ["Hej\r\nBcc: everyone@example.org\r\n\r\nAnother body", "Hej Bcc: everyone@example.org Another body"],
    ["Hej\nX-Injected: yes", "Hej X-Injected: yes"],
    ["Hej\rX-Injected: yes", "Hej X-Injected: yes"],
    ["=?utf-8?Q?Hej=0D=0AX-Injected:_yes?=", undefined],
    ["Möte \u2068שרה\u2069 kl. 9", "Möte \u2068שרה\u2069 kl. 9"],
    ["x".repeat(5000), Array.from({ length: 25 }, () => "x".repeat(200)).join(" ")],
  ])("the subject %j stays in its line", async (subject, expected) => {
    const received = await delivered({ rendered: { subject, text: "Hej", html: null } });
    if (expected !== undefined) expect(received.mail.subject).toBe(expected);
    expect(received.mail.text?.trim()).toBe("Hej");
    expect(headersOf(received).filter((line) => /^(?:bcc|x-injected):/i.test(line))).toEqual([]);
    for (const line of received.raw.split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
  });

  it.each([
    "",
    "anna",
    "anna@",
    "Anna <anna@example.org>",
    "anna@example.org, bo@example.org",
    "anna@example.org\r\nRCPT TO:<bo@example.org>",
    "anna@example.org>\r\nDATA\r\n",
    "an na@example.org",
    "anna@example.org\u0000",
    "a@b@example.org",
    `${"a".repeat(65)}@example.org`,
  ])("the address %j is rejected before a server hears of it", async (address) => {
    const outcome = await senderTo(server).send(buildEnvelope({ to: { address } }));
    expect(codesOf(outcome)).toEqual(["rejected", "smtp/invalid-address"]);
    expect(server.received).toEqual([]);
  });

  it.each(["http://example.org/", "javascript:alert(1)", "https://example.org/\r\nBcc: x@example.org", "https://a>, <https://b", "https://exämple.org/"])(
    "the unsubscribe address %j is rejected",
    async (unsubscribe) => {
      expect(codesOf(await senderTo(server).send(buildEnvelope({ unsubscribe })))).toEqual(["rejected", "smtp/invalid-unsubscribe"]);
    },
  );

  it("a line that begins with a dot arrives whole", async () => {
    const text = "Hej\r\n.\r\nMAIL FROM:<a@example.org>\r\n..två";
    const { mail } = await delivered({ rendered: { subject: "Hej", text, html: null } });
    expect(mail.text?.trim().replaceAll("\r\n", "\n")).toBe(text.replaceAll("\r\n", "\n"));
  });
});

const reasonsOf = (outcome: DeliveryOutcome): readonly Reason[] => ("because" in outcome ? outcome.because : []);
const codesOf = (outcome: DeliveryOutcome) => [outcome.status, ...reasonsOf(outcome).map(({ code }) => code)];

describe("a message of another channel", () => {
  it("is rejected", async () => {
    expect(codesOf(await senderTo(server).send(buildEnvelope({ channel: "sms" })))).toEqual(["rejected", "smtp/other-channel"]);
  });
});

describe("a server that refuses", () => {
  const secret = "no such user anna@example.org Anna Svensson";
  it.each([
    ["the recipient for good", { onRcptTo: 550 }, ["rejected", "smtp/refused"], "RCPT TO"],
    ["the recipient for now", { onRcptTo: 450 }, ["deferred", "smtp/refused-for-now"], "RCPT TO"],
    ["the sender for good", { onMailFrom: 553 }, ["rejected", "smtp/refused"], "MAIL FROM"],
    ["the message for good", { onData: 554 }, ["rejected", "smtp/refused"], "DATA"],
    ["the message for now", { onData: 451 }, ["deferred", "smtp/refused-for-now"], "DATA"],
    ["everybody", { onConnect: 554 }, ["deferred", "smtp/refused-for-now"], "connection"],
  ] as const)("%s", async (_, where, codes, step) => {
    const [[handler, status]] = Object.entries(where) as [[string, number]];
    const refuse = (...args: unknown[]) => {
      const done = args.at(-1) as (error: Error) => void;
      if (handler !== "onData") return done(refusal(status, `5.1.1 ${secret}`));
      const stream = args[0] as NodeJS.ReadableStream;
      stream.on("end", () => done(refusal(status, secret)));
      stream.resume();
    };
    const refusing = await mailServer({ [handler]: refuse });
    const outcome = await senderTo(refusing).send(buildEnvelope());
    await refusing.close();
    expect(codesOf(outcome)).toEqual(codes);
    const [reason] = reasonsOf(outcome);
    expect(reason?.params).toEqual({ status, step, enhanced: expect.stringMatching(/^(?:5\.1\.1)?$/) });
    expect(explain(reason as Reason, "en", reasonTexts)).toContain(String(status));
    for (const word of ["anna", "Svensson", "such"]) expect(JSON.stringify(outcome)).not.toContain(word);
  });

  it("a login says nothing about the message", async () => {
    const guarded = await mailServer({
      authOptional: false,
      disabledCommands: ["STARTTLS"],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(refusal(535, secret)),
    });
    const connection = { ...connectionTo(guarded.port), auth: { user: "jobs", pass: "secret" } };
    const outcome = await senderTo(guarded, { connection }).send(buildEnvelope());
    await guarded.close();
    expect(codesOf(outcome)).toEqual(["deferred", "smtp/refused-for-now"]);
    expect(JSON.stringify(outcome)).not.toContain("secret");
  });
});

describe("a connection that is lost", () => {
  const greeted = ["220 there", "250 there"];
  const hopeful = [...greeted, "250 sender", "250 recipient"];
  it.each([
    ["at once", [], "deferred", "smtp/unreachable"],
    ["after the greeting", ["220 there"], "deferred", "smtp/unreachable"],
    ["after the sender", [...greeted, "250 sender"], "deferred", "smtp/unreachable"],
    ["before the message was asked for", hopeful, "deferred", "smtp/unreachable"],
    ["after the message, before the answer", [...hopeful, "354 go on"], "ambiguous", "smtp/connection-lost"],
    ["by a server that says it closes, after the message", [...hopeful, "354 go on", "421 closing"], "deferred", "smtp/refused-for-now"],
    ["by nonsense instead of a greeting", ["HTTP/1.1 400 Bad Request"], "deferred", "smtp/unreachable"],
  ])("%s", async (_, replies, status, code) => {
    const dropping = await droppingServer(replies);
    const outcome = await senderTo(dropping).send(buildEnvelope());
    const kept = senderTo(dropping, { connection: { ...connectionTo(dropping.port), keptOpen: 1 } });
    const again = await kept.send(buildEnvelope());
    kept.close();
    await dropping.close();
    expect(codesOf(outcome)).toEqual([status, code]);
    expect(codesOf(again)).toEqual([status, code]);
  });

  it("is no connection where nobody listens", async () => {
    const gone = await droppingServer([]);
    await gone.close();
    expect(codesOf(await senderTo(gone).send(buildEnvelope()))).toEqual(["deferred", "smtp/unreachable"]);
  });

  it("by silence, after the message", async () => {
    let done: (() => void) | undefined;
    const silent = await mailServer({
      onData: (stream, _session, finish) => {
        stream.resume();
        done = finish;
      },
    });
    const connection = { ...connectionTo(silent.port), timeoutSeconds: 0.3 };
    const outcome = await senderTo(silent, { connection }).send(buildEnvelope());
    done?.();
    await silent.close();
    expect(codesOf(outcome)).toEqual(["ambiguous", "smtp/connection-lost"]);
  });
});

describe("connections kept open", () => {
  it("carry many messages, each once, and close", async () => {
    const sender = senderTo(server, { connection: { ...connectionTo(server.port), keptOpen: 2 } });
    const ids = Array.from({ length: 12 }, (_, index) => toId("message", String(index)));
    const outcomes = await Promise.all(ids.map((messageId) => sender.send(buildEnvelope({ messageId }))));
    sender.close();
    expect(outcomes.every(({ status }) => status === "accepted")).toBe(true);
    expect(server.received.map(({ mail }) => mail.messageId).toSorted()).toEqual(
      ids.map((id) => `<${id}@mail.example.org>`).toSorted(),
    );
  });

  it("do not send a message again by themselves when the line is lost", async () => {
    const script = ["220 there", "250 there", "250 sender", "250 recipient", "354 go on"];
    const losing = await droppingServer(script);
    const sender = senderTo(losing, { connection: { ...connectionTo(losing.port), keptOpen: 1 } });
    const outcome = await sender.send(buildEnvelope());
    // Longer than the pool waits before it would try again.
    await new Promise((resolve) => setTimeout(resolve, 250));
    sender.close();
    await losing.close();
    expect([outcome.status, losing.connections()]).toEqual(["ambiguous", 1]);
  });
});

describe("what the settings may be", () => {
  const codes = (options: Partial<SmtpSenderOptions>) => {
    try {
      senderTo({ port: 1 }, options);
      return [];
    } catch (error) {
      return SamtalError.isInstance(error) ? error.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : [error];
    }
  };

  it.each<[Partial<SmtpSenderOptions>, string[]]>([
    [{}, []],
    [{ from: { address: "Jobs <jobs@example.org>" } }, ["smtp/invalid-sender from.address"]],
    [{ replyTo: { address: "a@example.org\r\nBcc: b@example.org" } }, ["smtp/invalid-sender replyTo.address"]],
    [{ returnPath: "" }, ["smtp/invalid-sender returnPath"]],
    [{ domain: "exa mple.org>" }, ["smtp/invalid-domain domain"]],
    [{ domain: "" }, ["smtp/invalid-domain domain"]],
    [{ domain: "-a.org", from: { address: "x" } }, ["smtp/invalid-sender from.address", "smtp/invalid-domain domain"]],
  ])("%j", (options, expected) => expect(codes(options)).toEqual(expected));
});
