import { type Reason, reason } from "@samtal/core";
import type { Slot } from "@samtal/scheduling";
import { DateTime, type IANAZone } from "luxon";
import { lengthMinutes } from "./slotWorkload.ts";

/** A start with everything about it that has no clock in it, which luxon is given for nothing. */
export interface FoundStart {
  readonly at: number;
  readonly slot: Slot;
}

/** The same documents as {@link findSlots} makes, their instants, local times and offsets written by luxon. */
export function luxonDocuments(
  found: readonly FoundStart[],
  zones: readonly IANAZone[],
  zoneData: string,
): unknown[] {
  return found.map(({ at, slot }) => {
    const until = at + lengthMinutes * 60_000;
    const [start, end] = [instant(at), instant(until)];
    const local = slot.local.map(({ personId }, index) => {
      const zone = zones[index] as IANAZone;
      return { personId, start: zoned(at, start, zone, zoneData), end: zoned(until, end, zone, zoneData) };
    });
    const { ranks, seats } = reasonsWithoutClocks(slot);
    return {
      ...slot,
      lobbyOpensAt: start,
      start,
      end,
      local,
      ...(slot.confirmations
        ? {
            confirmations: slot.confirmations.map(({ personId }) => ({
              personId,
              local: localOf(local, personId),
            })),
          }
        : {}),
      because: [
        ...ranks,
        ...local.map(({ personId, start: { local: clock, zone, offset } }) =>
          reason("scheduling/free-at", { personId, local: clock, zone, offset }),
        ),
        ...seats,
      ],
    };
  });
}

const instant = (at: number): string =>
  DateTime.fromMillis(at, { zone: "utc" }).toISO({ suppressMilliseconds: true }) ?? "";

const localOf = (
  local: readonly { personId: string; start: Zoned }[],
  personId: string,
): string | undefined => local.find((each) => each.personId === personId)?.start.local;

interface Zoned {
  readonly instant: string;
  readonly zone: string;
  readonly local: string;
  readonly offset: string;
  readonly zoneData: string;
}

function zoned(at: number, instant: string, zone: IANAZone, zoneData: string): Zoned {
  // Formatted once and cut, because asking for the offset by itself costs as much again.
  const text = DateTime.fromMillis(at, { zone }).toISO({ suppressMilliseconds: true }) ?? "";
  return { instant, zone: zone.name, local: text.slice(0, 19), offset: text.slice(19), zoneData };
}

function reasonsWithoutClocks({ because }: Slot): { ranks: Reason[]; seats: Reason[] } {
  const copies = because.map(({ code, params }) => reason(code, params));
  const first = copies.findIndex(({ code }) => code === "scheduling/free-at");
  const ranks = copies.slice(0, first);
  return { ranks, seats: copies.slice(first).filter(({ code }) => code !== "scheduling/free-at") };
}
