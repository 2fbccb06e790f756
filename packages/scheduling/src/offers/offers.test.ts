import { explain, SamtalError, toId } from "@samtal/core";
import { parseInstant } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { offerContext, offeredSlot, offerKey, offerOf } from "../../testdata/offers.ts";
import type { MakeOfferInput } from "./makeOffer.ts";
import { parseOffer, safeParseOffer } from "./offer.ts";
import { offersReasonTexts } from "./offersTexts.ts";
import { readOfferToken } from "./readOfferToken.ts";
import { sameSignature } from "./sameSignature.ts";
import { takeOffer } from "./takeOffer.ts";
import { verifyOffer } from "./verifyOffer.ts";
import { writeOfferToken } from "./writeOfferToken.ts";

const offer = offerOf();
const [first, second] = offer.slots.map(({ start }) => start) as [never, never];

describe("makeOffer", () => {
  it("signs as Python's hmac does over the same canonical text", () => {
    // hmac.new(key, b"samtal-offer-1\n" + content hash), the id from hmac.new(key,
    // b"samtal-offer-id-1\ninterview_1\n0").
    expect(offer.id).toBe("offer_1e2c9be815b0a5e2ee695425b634fdb9");
    expect(offer.signature).toBe("504228936c073d3ac8dd12a7da79758ee18d672a3d0a879242dc3f4535d6c3eb");
  });

  it("is a document that parses, the same each time, whatever the order of slots", () => {
    expect(parseOffer(JSON.parse(JSON.stringify(offer)))).toEqual(offer);
    const slots = offer.slots
      .toReversed()
      .map((slot) => ({ ...slot, candidateId: "candidate_1", seats: ["interviewer_1"] }));
    expect(offerOf({ slots })).toEqual(offer);
  });

  it("says nothing of anybody, and not which interview it is for", () => {
    expect(JSON.stringify(offer)).not.toMatch(/interview|candidate|seat/);
    const other = offerOf({ interviewId: toId("interview", "2") });
    expect(
      new Set([
        offer.id,
        other.id,
        offerOf({ generation: 1 }).id,
        offerOf({ key: offerKey("2027-03", 1) }).id,
      ]).size,
    ).toBe(4);
  });

  it("writes instants in one way", () =>
    expect(offerOf({ expiresAt: parseInstant("2027-03-22T09:00:00.000Z") })).toEqual(offer));

  const codes = (more: Partial<MakeOfferInput>): unknown => {
    try {
      return offerOf(more);
    } catch (error) {
      return SamtalError.isInstance(error)
        ? error.issues.map(({ code, path }) => [code, ...path].join(" "))
        : error;
    }
  };
  const secret = (length: number, fill?: number) => ({
    keyId: "a",
    secret: Uint8Array.from({ length }, (_, at) => fill ?? at),
  });
  const slot = offeredSlot("2027-03-29T06:50:00Z", "2027-03-29T07:00:00Z", "2027-03-29T07:45:00Z");
  it.each<[string, Partial<MakeOfferInput>, string]>([
    ["no slot", { slots: [] }, "core/too-small slots"],
    [
      "101 slots",
      {
        slots: Array.from({ length: 101 }, (_, n) =>
          offeredSlot(
            "2027-03-29T06:50:00Z",
            `2027-03-29T07:00:00.${String(n).padStart(3, "0")}Z`,
            "2027-03-29T07:45:00Z",
          ),
        ),
      },
      "core/too-big slots",
    ],
    [
      "two with one start",
      { slots: [slot, { ...slot, end: parseInstant("2027-03-29T08:00:00Z") }] },
      "scheduling/starts-not-ascending slots",
    ],
    [
      "an end before the start",
      { slots: [{ ...slot, end: slot.lobbyOpensAt }] },
      "core/end-not-after-start slots 0 end",
    ],
    [
      "a lobby after the start",
      { slots: [{ ...slot, lobbyOpensAt: slot.end }] },
      "core/lobby-after-start slots 0 lobbyOpensAt",
    ],
    ["no bookings", { bookings: 0 }, "core/too-small bookings"],
    ["half a booking", { bookings: 1.5 }, "core/invalid-type bookings"],
    [
      "an expiry now",
      { expiresAt: parseInstant("2027-03-15T09:00:00Z") },
      "scheduling/offer-already-expired expiresAt",
    ],
    ["a key of 31 bytes", { key: secret(31) }, "scheduling/key-too-short key"],
    ["an empty key", { key: secret(0) }, "scheduling/key-too-short key"],
    ["a key of zeros", { key: secret(32, 0) }, "scheduling/key-not-random key"],
    [
      "a key as text",
      { key: { keyId: "a", secret: "correct horse battery staple 1234567" as never } },
      "scheduling/key-unreadable key",
    ],
    ["a key id with a dot", { key: { ...secret(32), keyId: "a.b" } }, "scheduling/key-unreadable key"],
  ])("refuses %s", (_, more, code) => expect(codes(more)).toEqual([code]));
});

describe("verifyOffer", () => {
  const status = (more: Parameters<typeof offerContext>[0], of = offer) =>
    verifyOffer(of, offerContext(more)).status;
  it.each([
    ["as it was made", {}, "valid"],
    ["a millisecond before it expires", { now: parseInstant("2027-03-22T08:59:59.999Z") }, "valid"],
    ["when it expires", { now: parseInstant("2027-03-22T09:00:00Z") }, "expired"],
    ["revoked", { revokedOfferIds: ["offer_x", offer.id] }, "revoked"],
    [
      "revoked, used and expired",
      { revokedOfferIds: [offer.id], usedOfferIds: [offer.id], now: parseInstant("2028-01-01T00:00:00Z") },
      "revoked",
    ],
    ["used", { usedOfferIds: [offer.id] }, "used"],
    ["used and expired", { usedOfferIds: [offer.id], now: parseInstant("2028-01-01T00:00:00Z") }, "used"],
    ["when another was used", { usedOfferIds: ["offer_x"] }, "valid"],
    ["without its key", { keys: [offerKey("2027-04", 1)] }, "unknown-key"],
    ["without any key", { keys: [] }, "unknown-key"],
    ["with another key of that id", { keys: [offerKey("2027-03", 1)] }, "tampered"],
    ["after a rotation", { keys: [offerKey("2027-04", 1), offerKey()] }, "valid"],
  ])("%s: %s", (_, more, expected) => expect(status(more)).toBe(expected));

  it("believes nothing of an offer that was altered", () => {
    for (const edit of [
      { bookings: 20 },
      { expiresAt: parseInstant("2099-01-01T00:00:00Z") },
      { slots: offer.slots.slice(1) },
      { id: offer.id.replace(/.$/, (last) => (last === "0" ? "1" : "0")) as never },
      { signature: "0".repeat(64) },
    ]) {
      expect(status({ revokedOfferIds: [offer.id] }, { ...offer, ...edit })).toBe("tampered");
    }
  });

  it("counts its bookings down", () => {
    const three = offerOf({ bookings: 3 });
    const left = (...usedOfferIds: string[]) =>
      verifyOffer(three, offerContext({ usedOfferIds })).bookingsLeft;
    expect([left(), left(three.id, "offer_x"), left(three.id, three.id, three.id)]).toEqual([3, 2, 0]);
  });

  it("refuses two keys of one id, and a bad one by position", () => {
    expect(() => status({ keys: [offerKey(), offerKey("2027-03", 1)] })).toThrow("core/duplicate-id at keys");
    expect(() => status({ keys: [{ keyId: "2027-03", secret: new Uint8Array(32) }] })).toThrow(
      "scheduling/key-not-random at keys.0",
    );
  });
});

describe("takeOffer", () => {
  it("gives the slot, and what to compare and swap", () => {
    const three = offerOf({ bookings: 3 });
    expect(takeOffer(three, second, offerContext({ usedOfferIds: [three.id] }))).toMatchObject({
      status: "taken",
      slot: offer.slots[1],
      claim: { offerId: three.id, expectedUses: 1 },
      bookingsLeft: 1,
    });
  });

  it.each([
    ["another start", parseInstant("2027-03-29T07:15:00Z"), {}, "not-offered"],
    ["a slot whose lobby opens now", first, { now: parseInstant("2027-03-29T06:50:00Z") }, "slot-passed"],
    ["a used offer", first, { usedOfferIds: [offer.id] }, "used"],
  ])("does not take %s", (_, start, more, expected) => {
    const long = offerOf({ expiresAt: parseInstant("2027-05-01T00:00:00Z") });
    const used = "usedOfferIds" in more ? { usedOfferIds: [long.id] } : more;
    expect(takeOffer(long, start, offerContext(used)).status).toBe(expected);
  });

  it("takes the same instant in another spelling", () =>
    expect(takeOffer(offer, parseInstant("2027-03-29T07:00:00.000Z"), offerContext()).status).toBe("taken"));
});

describe("the token", () => {
  const token = writeOfferToken(offer);

  it("stands in a URL as it is, and comes back whole", () => {
    expect(encodeURIComponent(token)).toBe(token);
    expect(readOfferToken(token)).toEqual({ status: "read", offer });
  });

  it("fits into a link with a hundred slots", () => {
    const slots = Array.from({ length: 100 }, (_, n) => {
      const at = (minutes: number) =>
        new Date(Date.UTC(2027, 3, 1) + (n * 15 + minutes) * 60_000).toISOString();
      return offeredSlot(at(-10), at(0), at(45));
    });
    const large = offerOf({ slots });
    expect(writeOfferToken(large).length).toBeLessThan(2_000);
    expect(readOfferToken(writeOfferToken(large))).toEqual({ status: "read", offer: large });
  });

  it.each([
    ["nothing", "", "scheduling/offer-unreadable"],
    ["a sentence", "1.Anna Andersson", "scheduling/offer-unreadable"],
    ["another version", token.replace(/^1/, "2"), "scheduling/offer-unreadable"],
    ["half of it", token.slice(0, 60), "scheduling/offer-unreadable"],
    ["more after it", `${token}.0`, "scheduling/offer-unreadable"],
    ["leading zeros", token.replace(".1.", ".01."), "scheduling/offer-unreadable"],
    ["capital letters", token.toUpperCase(), "scheduling/offer-unreadable"],
    ["NUL bytes", `${token}\0`, "scheduling/offer-unreadable"],
    ["a far instant", token.replace(/\.1\.[0-9a-z]+\./, ".1.zzzzzzzzzz."), "scheduling/offer-unreadable"],
    ["no text", 7 as never, "scheduling/offer-unreadable"],
    ["50 MB", "1.".repeat(25_000_000), "scheduling/offer-token-too-long"],
  ])("reads not: %s", (_, bad, code) => {
    const read = readOfferToken(bad);
    expect(read.status === "unreadable" && read.because.map((each) => each.code)).toEqual([code]);
    expect(JSON.stringify(read)).not.toContain("Anna");
  });
});

describe("the shape", () => {
  it("has no place for the vendor's own, and takes each instant in one spelling", () => {
    expect(safeParseOffer({ ...offer, metadata: { name: "Anna" } }).status).toBe("invalid");
    const parsed = safeParseOffer({ ...offer, expiresAt: "2027-03-22T09:00:00.0Z" });
    expect(parsed.status === "invalid" && parsed.issues.map(({ code }) => code)).toEqual([
      "scheduling/instant-not-plain",
    ]);
    expect(safeParseOffer({ ...offer, id: "offer_1" }).status).toBe("invalid");
  });
});

describe("sameSignature", () => {
  it("tells a difference in every place, and in length", () => {
    const digits = "0123456789abcdef".repeat(4);
    expect(sameSignature(digits, `${digits}`)).toBe(true);
    for (let at = 0; at < 64; at += 1) {
      expect(sameSignature(digits, `${digits.slice(0, at)}x${digits.slice(at + 1)}`)).toBe(false);
    }
    expect(sameSignature(digits, digits.slice(1))).toBe(false);
    expect(sameSignature(digits, `${digits}0`)).toBe(false);
  });
});

describe("the texts", () => {
  it("explain every reason in both languages", () => {
    const contexts = [
      offerContext(),
      offerContext({ revokedOfferIds: [offer.id] }),
      offerContext({ usedOfferIds: [offer.id] }),
      offerContext({ now: parseInstant("2028-01-01T00:00:00Z") }),
      offerContext({ keys: [] }),
      offerContext({ keys: [offerKey("2027-03", 1)] }),
    ];
    const long = offerOf({ expiresAt: parseInstant("2027-05-01T00:00:00Z") });
    const reads = ["", "x".repeat(5_000)].map(readOfferToken);
    const reasons = [
      ...contexts.flatMap((context) => verifyOffer(offer, context).because),
      ...takeOffer(offer, first, offerContext()).because,
      ...takeOffer(offer, offer.expiresAt, offerContext()).because,
      ...takeOffer(long, first, offerContext({ now: parseInstant("2027-04-20T00:00:00Z") })).because,
      ...reads.flatMap((read) => (read.status === "unreadable" ? read.because : [])),
    ];
    for (const each of reasons) {
      for (const locale of ["sv", "en"] as const)
        expect(explain(each, locale, offersReasonTexts)).toMatch(/^[^{}]+\.$/);
    }
    expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(Object.keys(offersReasonTexts)));
  });
});
