import { checkSender, type SenderFault } from "@samtal/communication/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smtpSender } from "./smtpSender.ts";
import { type MailServer, mailServer, refusal } from "./testing/mailServer.ts";

let fault: SenderFault | null = null;
let server: MailServer;
beforeAll(async () => {
  server = await mailServer({
    onRcptTo: (_address, _session, done) => {
      if (fault === "reject") done(refusal(550, "no such user"));
      else if (fault === "defer") done(refusal(450, "busy"));
      else done();
    },
  });
});
afterAll(() => server.close());

describe("smtpSender", () => {
  it("keeps the laws of a sender, over a real server", async () => {
    const sender = smtpSender({
      connection: { host: "127.0.0.1", port: server.port, timeoutSeconds: 5, clientName: "localhost", keptOpen: 2 },
      from: { address: "jobs@example.org" },
      domain: "example.org",
    });
    const report = await checkSender(
      {
        sender,
        arrived: async () =>
          server.received.map(({ mail, to }) => ({
            identity: mail.messageId ?? "",
            address: to.join(", "),
            text: mail.text ?? "",
          })),
        behave: (next) => {
          fault = next;
          server.loseAnswers(next === "lose-answer");
        },
      },
      { addresses: ["anna@example.org", "bo@example.org"], runs: 8 },
    );
    sender.close();
    expect(report.findings).toEqual([]);
    expect(report.checked).toContain("tells-lose-answer");
  });
});
