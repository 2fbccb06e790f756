import { instantOf } from "@samtal/core/time";
import fc from "fast-check";
import { describe, it } from "vitest";
import { offerContext, offeredSlot, offerOf } from "../../testdata/offers.ts";
import { type Offer, safeParseOffer } from "./offer.ts";
import { readOfferToken } from "./readOfferToken.ts";
import { takeOffer } from "./takeOffer.ts";
import { verifyOffer } from "./verifyOffer.ts";
import { writeOfferToken } from "./writeOfferToken.ts";

const base = Date.parse("2027-03-29T00:00:00Z");
const slots = fc.uniqueArray(
  fc.tuple(fc.nat(2_000_000_000), fc.nat(3_600_000), fc.integer({ min: 1, max: 10_000_000 })),
  {
    minLength: 1,
    maxLength: 12,
    selector: ([start]) => start,
  },
);
const offers = fc
  .tuple(slots, fc.integer({ min: 1, max: 20 }), fc.nat(9))
  .map(([list, bookings, generation]) =>
    offerOf({
      generation,
      bookings,
      slots: list.map(([start, lobby, length]) =>
        offeredSlot(
          instantOf(base + start - lobby),
          instantOf(base + start),
          instantOf(base + start + length),
        ),
      ),
    }),
  );
const characters = fc.constantFrom(...'0123456789abcdefABCDEFZz-_.~:,{}[]" TZ\n\0å'.split(""));
const valid = (offer: Offer) => verifyOffer(offer, offerContext()).status === "valid";
/** Every text that one character's change, loss or addition makes of another. */
const edits = fc.record({
  at: fc.nat(100_000),
  kind: fc.constantFrom("change", "lose", "add"),
  character: characters,
});
function edited(
  text: string,
  { at, kind, character }: { at: number; kind: string; character: string },
): string {
  const place = at % text.length;
  if (kind === "add") return text.slice(0, place) + character + text.slice(place);
  return text.slice(0, place) + (kind === "change" ? character : "") + text.slice(place + 1);
}

describe("offers", () => {
  it("law 5: an edit of one character is never valid: the document", () =>
    fc.assert(
      fc.property(offers, edits, (offer, edit) => {
        const text = edited(JSON.stringify(offer), edit);
        let json: unknown;
        try {
          json = JSON.parse(text);
        } catch {
          return true;
        }
        // White space between the parts is no edit.
        if (JSON.stringify(json) === JSON.stringify(offer)) return true;
        const parsed = safeParseOffer(json);
        return parsed.status === "invalid" || !valid(parsed.value);
      }),
      { numRuns: 500 },
    ));

  it("law 5: an edit of one character is never valid: the token, every place in it", () =>
    fc.assert(
      fc.property(offers, characters, (offer, character) => {
        const token = writeOfferToken(offer);
        return [...token].every((_, at) =>
          ["change", "lose", "add"].every((kind) => {
            const text = edited(token, { at, kind, character });
            const read = text === token ? undefined : readOfferToken(text);
            return read?.status !== "read" || !valid(read.offer);
          }),
        );
      }),
      { numRuns: 5 },
    ));

  it("law 6: a token comes back as the same bytes, and verifies", () =>
    fc.assert(
      fc.property(offers, (offer) => {
        const read = readOfferToken(writeOfferToken(offer));
        return (
          read.status === "read" && JSON.stringify(read.offer) === JSON.stringify(offer) && valid(read.offer)
        );
      }),
      { numRuns: 100 },
    ));

  it("law 5: no text from outside makes reading throw", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(fc.oneof(fc.nat().map(String), fc.string()), { maxLength: 9 })
            .map((parts) => ["1", ...parts].join(".")),
        ),
        (text) => readOfferToken(text).status === "unreadable",
      ),
      { numRuns: 200 },
    ));

  it("at most so many bookings: whoever takes, one after another, in whatever order", () =>
    fc.assert(
      fc.property(offers, fc.array(fc.nat(20), { maxLength: 40 }), (offer, choices) => {
        const used: string[] = [];
        for (const choice of choices) {
          const start = offer.slots[choice % offer.slots.length]?.start as never;
          const outcome = takeOffer(offer, start, offerContext({ usedOfferIds: used }));
          if (outcome.status === "taken" && outcome.claim.expectedUses === used.length) used.push(offer.id);
        }
        return used.length === Math.min(offer.bookings, choices.length);
      }),
      { numRuns: 60 },
    ));

  it("law 7: the order of keys, revocations and uses changes nothing", () =>
    fc.assert(
      fc.property(offers, fc.array(fc.constantFrom("a", "b", "own"), { maxLength: 6 }), (offer, list) => {
        const usedOfferIds = list.map((each) => (each === "own" ? offer.id : each));
        const one = JSON.stringify(verifyOffer(offer, offerContext({ usedOfferIds })));
        return (
          one ===
          JSON.stringify(verifyOffer(offer, offerContext({ usedOfferIds: usedOfferIds.toReversed() })))
        );
      }),
      { numRuns: 40 },
    ));
});
