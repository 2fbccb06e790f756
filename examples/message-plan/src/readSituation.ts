import { readFile } from "node:fs/promises";
import {
  executiveRuleSet,
  highVolumeRuleSet,
  lintRuleSet,
  minimalRuleSet,
  type RuleSet,
  safeParseRuleSet,
  standardRuleSet,
} from "@samtal/communication";
import { issue } from "@samtal/core";
import {
  epochMilliseconds,
  type Instant,
  instantOf,
  resolveLocal,
  safeParseInstant,
  safeParseLocalDateTime,
  safeParseTimeZone,
  type TimeZone,
  type ZoneRules,
} from "@samtal/core/time";
import { ArgumentError } from "./argumentError.ts";
import type { Options } from "./options.ts";

/** What the command line means. */
export interface Situation {
  readonly bookedAt: Instant;
  readonly start: Instant;
  readonly minutes: number;
  readonly zone: TimeZone;
  readonly sender: TimeZone;
  readonly ruleSet: RuleSet;
  readonly change: { readonly at: Instant; readonly to: Instant | undefined } | undefined;
}

const presets = new Map<string, RuleSet>(
  [standardRuleSet, minimalRuleSet, highVolumeRuleSet, executiveRuleSet].map((each) => [each.key, each]),
);

/**
 * Reads times, zones and rules.
 *
 * @throws {@link ArgumentError} with the option that cannot be used
 */
export async function readSituation(options: Options, zoneRules: ZoneRules): Promise<Situation> {
  const sender = zoneOf("--sender-zone", options.senderZone, zoneRules);
  const zone = zoneOf("--zone", options.zone, zoneRules);
  const time = (option: string, text: string): Instant => instantFrom(option, text, sender, zoneRules);
  const bookedAt = time("--booked", options.booked);
  const start = time("--start", options.start);
  const minutes = Number(options.minutes);
  if (!/^\d+$/.test(options.minutes) || minutes < 5 || minutes > 1440) {
    throw new ArgumentError("--minutes", [issue("message-plan/not-minutes")]);
  }
  if (epochMilliseconds(bookedAt) >= epochMilliseconds(start)) {
    throw new ArgumentError("--booked", [issue("communication/booked-after-start")]);
  }
  return { bookedAt, start, minutes, zone, sender, ruleSet: await rulesFrom(options.rules), change: change() };

  function change(): Situation["change"] {
    if (options.cancelAt !== undefined) return inOrder("--cancel-at", time("--cancel-at", options.cancelAt), undefined);
    if (options.moveTo === undefined) return undefined;
    const to = time("--move-to", options.moveTo);
    const at =
      options.movedAt === undefined
        ? instantOf(epochMilliseconds(bookedAt) + 86_400_000)
        : time("--moved-at", options.movedAt);
    return inOrder(options.movedAt === undefined ? "--move-to" : "--moved-at", at, to);
  }

  function inOrder(option: string, at: Instant, to: Instant | undefined): Situation["change"] {
    const [first, now] = [epochMilliseconds(bookedAt), epochMilliseconds(at)];
    const limit = Math.min(epochMilliseconds(start), to === undefined ? Infinity : epochMilliseconds(to));
    if (now < first || now >= limit) throw new ArgumentError(option, [issue("message-plan/change-out-of-order")]);
    return { at, to };
  }
}

function zoneOf(option: string, text: string, zoneRules: ZoneRules): TimeZone {
  const parsed = safeParseTimeZone(text);
  if (parsed.status === "ok" && zoneRules.has(parsed.value)) return parsed.value;
  throw new ArgumentError(option, [issue("core/unknown-zone")]);
}

function instantFrom(option: string, text: string, zone: TimeZone, zoneRules: ZoneRules): Instant {
  const instant = safeParseInstant(text);
  if (instant.status === "ok") return covered(option, instant.value, zoneRules);
  const local = safeParseLocalDateTime(text.length === 16 ? `${text.replace(" ", "T")}:00` : text);
  if (local.status !== "ok") throw new ArgumentError(option, [issue("message-plan/not-a-time")]);
  covered(option, instantOf(Date.parse(`${local.value}Z`)), zoneRules);
  const resolved = resolveLocal(local.value, zone, zoneRules, "reject");
  if (resolved.status !== "ok") throw new ArgumentError(option, [issue("message-plan/clock-changes")]);
  return resolved.instant;
}

/** Messages may be due weeks before and after, so that the zone data must reach further than the time itself. */
function covered(option: string, instant: Instant, { from, until }: ZoneRules): Instant {
  const [at, year] = [epochMilliseconds(instant), 366 * 86_400_000];
  if (at >= from + year && at <= until - year) return instant;
  const params = { from: instantOf(from), until: instantOf(until) };
  throw new ArgumentError(option, [issue("core/outside-zone-rules", [], params)]);
}

async function rulesFrom(name: string): Promise<RuleSet> {
  const preset = presets.get(name);
  if (preset !== undefined) return preset;
  const refuse = (code: Parameters<typeof issue>[0]): never => {
    throw new ArgumentError("--rules", [issue(code)]);
  };
  const text = await readFile(name, "utf8").catch(() => refuse("message-plan/no-such-rules"));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's message quotes the file.
    return refuse("message-plan/not-json");
  }
  const parsed = safeParseRuleSet(json);
  const issues = parsed.status === "ok" ? lintRuleSet(parsed.value) : parsed.issues;
  if (parsed.status !== "ok" || issues.length > 0) throw new ArgumentError("--rules", issues);
  return parsed.value;
}
