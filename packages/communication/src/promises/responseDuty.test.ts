import { toId } from "@samtal/core";
import { parseInstant, parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { parseDatedPromise } from "./datedPromise.ts";
import { promiseLedger } from "./promiseLedger.ts";
import { promisesOf } from "./promisesOf.ts";
import { parsePromiseStatement } from "./promiseStatement.ts";
import { responseDuties } from "./responseDuties.ts";
import { parseResponseDuty, type ResponseDuty, safeParseResponseDuty } from "./responseDuty.ts";
import { responseDutyPromise } from "./responseDutyPromise.ts";

const [ontario] = responseDuties as [ResponseDuty];
const occasion = {
  applicationId: toId("application", "1"),
  roleId: toId("role", "backend"),
  to: toId("candidate", "1"),
  timeZone: parseTimeZone("America/Toronto"),
  countedFrom: parseInstant("2027-03-01T15:00:00Z"),
};
const acceptance = {
  jurisdiction: "CA-ON",
  days: 45,
  acceptedBy: toId("interviewer", "lead"),
  acceptedOn: parseLocalDate("2027-01-15"),
};
const zoneRules = tzdataRules;
const own: ResponseDuty = parseResponseDuty({ ...ontario, jurisdiction: "SE", status: "own-choice", days: 10 });

describe("responseDuties", () => {
  it("claims no more than was read: nothing", () => {
    for (const { citation, url, countedFrom, status, evidence, verifiedOn } of responseDuties) {
      expect({ citation, url, countedFrom, status, evidence, verifiedOn }).toEqual({
        citation: null,
        url: null,
        countedFrom: null,
        status: "unverified",
        evidence: "general",
        verifiedOn: null,
      });
    }
    expect(responseDuties.map(({ jurisdiction, days, inForceFrom }) => [jurisdiction, days, inForceFrom])).toEqual([
      ["CA-ON", 45, "2026-01-01"],
    ]);
  });

  it.each([
    [{ verifiedOn: "2026-11-21" }, "communication/verified-unread"],
    [{ status: "statute" }, "communication/status-uncited"],
    [{ days: 0 }, "core/too-small"],
    [{ jurisdiction: "Ontario" }, "core/invalid-format"],
  ])("takes no duty with %j", (more, code) => {
    const parsed = safeParseResponseDuty({ ...ontario, ...more });
    expect(parsed.status === "invalid" && parsed.issues.map((found) => found.code)).toEqual([code]);
  });
});

describe("responseDutyPromise", () => {
  it.each([
    undefined,
    { ...acceptance, jurisdiction: "CA-BC" },
    { ...acceptance, days: 30 },
  ])("asks for an acceptance that names duty and days: %j is none", (given) => {
    const outcome = responseDutyPromise(ontario, occasion, given === undefined ? { zoneRules } : { zoneRules, acceptance: given });
    expect(outcome.status).toBe("acceptance-needed");
    expect(outcome.because.map(({ code }) => code)).toEqual(["communication/duty-unverified"]);
  });

  it("counts calendar days on the recipient's clock, over a change of the clocks", () => {
    // 1 March 2027, 10.00 in Toronto, and 45 days: 15 April, 10.00; since 14 March an hour earlier in UTC.
    const outcome = responseDutyPromise(ontario, occasion, { zoneRules, acceptance });
    if (outcome.status !== "due") throw new Error(outcome.status);
    expect(parseDatedPromise(outcome.promise).by).toMatchObject({ instant: "2027-04-15T14:00:00Z", local: "2027-04-15T10:00:00" });
    expect(outcome.because.at(-1)).toMatchObject({ code: "communication/duty-accepted", params: { interviewerId: "interviewer_lead" } });
  });

  it("holds from its first day on the recipient's clock", () => {
    const at = (countedFrom: string) =>
      responseDutyPromise(ontario, { ...occasion, countedFrom: parseInstant(countedFrom) }, { zoneRules, acceptance }).status;
    expect(at("2026-01-01T04:59:59Z")).toBe("not-in-force");
    expect(at("2026-01-01T05:00:00Z")).toBe("due");
  });

  it("invents no days, and needs no acceptance of the employer's own choice", () => {
    expect(responseDutyPromise({ ...own, days: null }, occasion, { zoneRules }).status).toBe("no-days-known");
    const outcome = responseDutyPromise(own, occasion, { zoneRules });
    expect(outcome.because.map(({ code }) => code)).toEqual(["communication/duty-counted"]);
  });

  it("is moved by no date that a message tells", () => {
    const outcome = responseDutyPromise(own, occasion, { zoneRules });
    if (outcome.status !== "due") throw new Error(outcome.status);
    const told = parsePromiseStatement({
      messageId: "message_1",
      sentAt: "2027-03-05T15:00:00Z",
      applicationId: "application_1",
      roleId: "role_backend",
      to: "candidate_1",
      timeZone: "America/Toronto",
      promises: [{ kind: "response", who: "recruiter", by: "2027-05-30T15:00:00Z" }],
    });
    const promises = [outcome.promise, ...promisesOf([told], { zoneRules })];
    const soon = { kind: "elapsed", minutes: 60 } as const;
    const ledger = promiseLedger(promises, [], parseInstant("2027-03-20T00:00:00Z"), { zoneRules, soon });
    expect(ledger.entries.map(({ state, promise }) => `${promise.madeIn.kind} ${state}`)).toEqual([
      "response-duty broken",
      "message open",
    ]);
  });
});
