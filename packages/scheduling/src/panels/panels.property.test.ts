import { tzdataRules } from "@samtal/tzdata";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crowdedPanel } from "../../testdata/crowdedPanel.ts";
import { type NaivePanel, naivePanels, naiveRank } from "../../testdata/naivePanel.ts";
import { slotRequest } from "../../testdata/slotRequest.ts";
import { findSlots } from "../slots/findSlots.ts";
import { parseSlot, type Slot } from "../slots/slot.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";

const options = { zoneRules: tzdataRules };
const slotsOf = (request: SlotRequest): readonly Slot[] => {
  const search = findSlots(request, options);
  return search.status === "found" ? search.slots : [];
};

/** What a slot says of who sits where, in the form of the naive reckoning. */
function sittingIn({ seats, support = [] }: Slot): string[] {
  return [...seats.map(({ interviewerId }) => interviewerId), ...support.map(({ personId }) => personId)];
}

/** The figures by which a slot ranks, in the same form. */
function figuresOf({ place }: Slot): Omit<NaivePanel, "start" | "taken" | "spare"> | undefined {
  if (!place) return undefined;
  const { openSeats, alternates, panelChanges, load, discomfort } = place;
  return {
    cost: [openSeats, alternates, panelChanges, Math.round(load.sum * 10_000)],
    worstLoad: load.worst,
    discomfort: discomfort.people.map(({ personId, minutes }) => [personId, minutes] as const),
  };
}

describe("a panel", () => {
  it("meets where some assignment seats distinct people, the cheapest and lowest, ranked as by insertion", () => {
    let found = 0;
    fc.assert(
      fc.property(crowdedPanel, (json) => {
        const request = slotRequest(json);
        const expected = naiveRank(request, naivePanels(request));
        const slots = slotsOf(request);
        found += slots.length;
        expect(slots.map(({ start }) => Date.parse(start))).toEqual(expected.map(({ start }) => start));
        const seats = [...request.round.panel.seats].sort((a, b) => (a.id < b.id ? -1 : 1));
        slots.forEach((slot, index) => {
          const { cost, worstLoad, taken, spare, ...panel } = expected[index] as NaivePanel;
          const sitting = sittingIn(slot);
          expect(sitting).toEqual(taken.flat());
          expect(new Set(sitting).size).toBe(sitting.length);
          const discomfort = panel.discomfort.filter(([, minutes]) => minutes > 0);
          expect(figuresOf(slot)).toEqual({ cost, worstLoad, discomfort });
          expect([slot.place?.rank, slot.place?.of]).toEqual([index + 1, slots.length]);
          const standIns = seats.map(({ id }, seat) => ({ seatId: id, interviewerIds: spare[seat] ?? [] }));
          expect(slot.standIns ?? []).toEqual(
            standIns.filter(({ interviewerIds }) => interviewerIds.length > 0),
          );
          const open = seats.filter(({ count = 1 }, seat) => (taken[seat]?.length ?? 0) < count);
          expect(slot.openSeatIds ?? []).toEqual(open.map(({ id }) => id));
        });
      }),
      { numRuns: 120 },
    );
    expect(found).toBeGreaterThan(300);
  });

  it("is read back from JSON as it was", () => {
    fc.assert(
      fc.property(crowdedPanel, (json) => {
        for (const slot of slotsOf(slotRequest(json)))
          expect(parseSlot(JSON.parse(JSON.stringify(slot)))).toEqual(slot);
      }),
      { numRuns: 20 },
    );
  });
});
