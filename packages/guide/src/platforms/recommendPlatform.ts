import { compareText, type Id, type MeetingPlatform, type Reason, reason, SamtalError } from "@samtal/core";

/** What a platform can do, by the names of its declared capabilities. */
export type Capability = keyof MeetingPlatform["capabilities"];

/** The capabilities in the order of what they are worth to a candidate, the most first. */
export const capabilities: readonly Capability[] = ["browserJoin", "captions", "dialIn", "lobby", "whiteboard", "recording"];

/** What the platform is for. */
export interface PlatformNeeds {
  /** Without these a platform is unsuitable. */
  readonly required: readonly Capability[];
  readonly interviewsPerWeek: number;
  /** Platforms made for interviewing. */
  readonly dedicatedIds: readonly Id<"platform">[];
}

/** How one platform stands. */
export interface PlatformVerdict {
  readonly platformId: Id<"platform">;
  readonly verdict: "recommended" | "suitable" | "unsuitable" | "retired";
  /** One row of the capability matrix. */
  readonly has: Readonly<Record<Capability, boolean>>;
  /** For a retired one: what replaced it, `null` where the document doesn't say. */
  readonly successor: string | null;
  readonly because: readonly Reason[];
}

/**
 * The capability matrix of meeting platforms and which one to take, judged by what candidates need.
 *
 * A retired platform is refused with its successor named, as its own document states it; one that lacks a required
 * capability is unsuitable. Of the others, past one interview a week a dedicated tool comes first; then the one with the
 * candidate's most valued capability that the other lacks: joining in the browser, captions, dial-in, lobby, whiteboard,
 * recording; then the lowest id. The first of these is recommended.
 *
 * @param platforms - what there is; the order plays no part
 * @param needs - what must be there, how often it is used, and which tools are dedicated
 * @returns every platform, the recommended one first
 * @throws SamtalError `guide/platform-interviews` when the number of interviews is not finite or below 0
 * @example
 * ```ts
 * import { buildMeetingPlatform } from "@samtal/core/testing";
 * import { recommendPlatform } from "@samtal/guide";
 *
 * const needs = { required: [], interviewsPerWeek: 1, dedicatedIds: [] };
 * recommendPlatform([buildMeetingPlatform()], needs)[0]?.verdict; // => "recommended"
 * ```
 */
export function recommendPlatform(platforms: readonly MeetingPlatform[], needs: PlatformNeeds): PlatformVerdict[] {
  const { required, interviewsPerWeek } = needs;
  if (!(Number.isFinite(interviewsPerWeek) && interviewsPerWeek >= 0)) {
    throw SamtalError.of("guide/platform-interviews", ["needs", "interviewsPerWeek"]);
  }
  const dedicated = new Set<string>(needs.dedicatedIds);
  const prefersDedicated = interviewsPerWeek > 1;
  const lacks = ({ capabilities: has }: MeetingPlatform) => capabilities.filter((each) => required.includes(each) && !has[each]);
  const group = (platform: MeetingPlatform): number =>
    platform.retirement !== undefined ? 2 : lacks(platform).length > 0 ? 1 : 0;
  const later = ({ id }: MeetingPlatform): number => Number(prefersDedicated && !dedicated.has(id));
  const sorted = [...platforms].sort(
    (a, b) =>
      group(a) - group(b) || later(a) - later(b) || byCapability(a, b) || compareText(a.id, b.id),
  );
  return sorted.map((platform, at): PlatformVerdict => {
    const { id: platformId, capabilities: has, retirement } = platform;
    const common = { platformId, has, successor: retirement?.successor ?? null };
    if (retirement !== undefined) {
      return { ...common, verdict: "retired", because: [reason("guide/platform-retired", { platformId })] };
    }
    const missing = lacks(platform);
    if (missing.length > 0) {
      const because = missing.map((capability) => reason("guide/platform-lacks", { platformId, capability }));
      return { ...common, verdict: "unsuitable", because };
    }
    const because = capabilities.filter((each) => has[each]).map((capability) => reason("guide/platform-has", { capability }));
    if (prefersDedicated) {
      because.unshift(
        dedicated.has(platformId)
          ? reason("guide/platform-dedicated", { interviews: interviewsPerWeek })
          : reason("guide/platform-not-dedicated", { interviews: interviewsPerWeek }),
      );
    }
    return { ...common, verdict: at === 0 ? "recommended" : "suitable", because };
  });
}

function byCapability(a: MeetingPlatform, b: MeetingPlatform): number {
  for (const each of capabilities) {
    const difference = Number(b.capabilities[each]) - Number(a.capabilities[each]);
    if (difference !== 0) return difference;
  }
  return 0;
}
