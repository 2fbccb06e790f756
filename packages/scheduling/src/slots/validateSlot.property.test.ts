import { tzdataRules } from "@samtal/tzdata";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPanelRequest } from "../../testdata/arbitraryPanelRequest.ts";
import { explainNoSlots } from "./explainNoSlots.ts";
import { explainStart } from "./explainStart.ts";
import { findSlots, type SlotSearch } from "./findSlots.ts";
import { parseSlot } from "./slot.ts";
import { parseSlotRequest } from "./slotRequest.ts";
import { validateSlot } from "./validateSlot.ts";

const options = { zoneRules: tzdataRules };
const slotsOf = (search: SlotSearch) => (search.status === "found" ? search.slots : []);

describe("listing, validating and explaining are one", () => {
  it("finds every listed slot valid, and every document fit to be parsed", () => {
    fc.assert(
      fc.property(arbitraryPanelRequest, (json) => {
        const request = parseSlotRequest(json);
        for (const slot of slotsOf(findSlots(request, options)).slice(0, 20)) {
          expect(validateSlot(slot, request, options)).toEqual({ status: "valid", zoneData: "2026f" });
          expect(parseSlot(JSON.parse(JSON.stringify(slot)))).toEqual(slot);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("lists each start of the grid that passes, and says of each other why not", () => {
    fc.assert(
      fc.property(arbitraryPanelRequest, (json) => {
        const request = parseSlotRequest(json);
        const listed = slotsOf(findSlots(request, options)).map(({ start }) => start as string);
        const { failed, leftOut, total } = explainNoSlots(request, options);
        const failing = failed.reduce((sum, { count }) => sum + count, 0) + leftOut;
        // Kathmandu, the grid's zone, is at a quarter to: half hours there fall on quarters of UTC.
        const grid: string[] = [];
        for (let at = Date.parse(request.window.start) + 900_000; at <= Date.parse(request.window.end) - 3_600_000; at += 1_800_000)
          grid.push(new Date(at).toISOString().replace(".000", ""));
        expect(total + failing).toBe(grid.length);
        expect(listed.length).toBe(total);
        expect(failed.every(({ because }) => because.length > 0)).toBe(true);
        for (const start of grid.filter((_, index) => index % 11 === 0)) {
          const explained = explainStart(start as never, request, options);
          expect(explained.status).toBe(listed.includes(start) ? "passes" : "fails");
        }
      }),
      { numRuns: 30 },
    );
  });

  it("tells of each change that helps as many slots as a search with that change finds", () => {
    let told = 0;
    fc.assert(
      fc.property(arbitraryPanelRequest, fc.constantFrom("PT0H", "PT700H"), (json, minimumNotice) => {
        // Every second request asks for more notice than its window has: then only changes give slots.
        const asked = parseSlotRequest({ ...json, minimumNotice });
        for (const { request, total, first, because } of explainNoSlots(asked, options).counterfactuals) {
          // A request that was changed is still a request.
          const search = findSlots(parseSlotRequest(JSON.parse(JSON.stringify(request))), options);
          const starts = slotsOf(search).map(({ start }) => start as string);
          expect([starts.length, [...starts].sort()[0], because.params["count"]]).toEqual([total, first, total]);
          told++;
        }
      }),
      { numRuns: 60 },
    );
    expect(told).toBeGreaterThan(20);
  });

  it("does not depend on whether layers were reckoned before", () => {
    fc.assert(
      fc.property(arbitraryPanelRequest, (json) => {
        const request = parseSlotRequest(json);
        expect(explainNoSlots(request, options)).toEqual(explainNoSlots(parseSlotRequest(json), options));
      }),
      { numRuns: 10 },
    );
  });
});
