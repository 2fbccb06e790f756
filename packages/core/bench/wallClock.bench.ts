import {
  epochMilliseconds,
  intlZoneRules,
  localDateTimeOf,
  parseInstant,
  parseTimeZone,
  wallFields,
  type ZoneTable,
} from "@samtal/core/time";
import { DateTime, IANAZone } from "luxon";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";

// One million instants of 2026 to 2029, spread over 24 zones, to what the zone's clock shows. Both faces of Samtal
// against luxon in the same process, in CPU time, the best of a few rounds, zone objects reused on both sides.
const count = 1_000_000;
// A round of luxon takes seconds, and it is warm after the first tenth of one.
const rounds = { samtal: 5, luxon: 2 };
const names = (
  "Europe/Stockholm Europe/Lisbon Europe/London Europe/Dublin Europe/Kyiv Africa/Casablanca Africa/Cairo " +
  "Africa/Johannesburg Asia/Kolkata Asia/Kathmandu Asia/Tokyo Asia/Shanghai Asia/Beirut Asia/Tehran " +
  "Australia/Lord_Howe Australia/Sydney Pacific/Auckland Pacific/Chatham America/New_York America/Los_Angeles " +
  "America/Vancouver America/Sao_Paulo America/Santiago America/St_Johns"
).split(" ");

// luxon reads the runtime's zone data, so Samtal gets the same here; the checksums then have to agree.
const rules = intlZoneRules();
const tables = names.map((name) => rules.table(parseTimeZone(name)));
const luxonZones = names.map((name) => IANAZone.create(name));

const first = epochMilliseconds(parseInstant("2026-01-01T00:00:00Z"));
const span = epochMilliseconds(parseInstant("2030-01-01T00:00:00Z")) - first;
// Multiples of the golden ratio spread evenly and are the same in every run.
const instants = Float64Array.from({ length: count }, (_, n) => first + Math.floor(((n * 0.618_033_988_75) % 1) * span));

function fields(): number {
  const out = new Int32Array(6);
  let sum = 0;
  instants.forEach((at, n) => {
    wallFields(tableOf(n), at, out);
    for (let field = 0; field < 6; field++) sum += out[field] as number;
  });
  return sum;
}

function luxonFields(): number {
  let sum = 0;
  instants.forEach((at, n) => {
    const { year, month, day, hour, minute, second } = DateTime.fromMillis(at, { zone: luxonZoneOf(n) });
    sum += year + month + day + hour + minute + second;
  });
  return sum;
}

function strings(): number {
  let sum = 0;
  instants.forEach((at, n) => {
    sum += checksum(localDateTimeOf(tableOf(n).toWall(at)));
  });
  return sum;
}

function luxonStrings(): number {
  let sum = 0;
  instants.forEach((at, n) => {
    const local = DateTime.fromMillis(at, { zone: luxonZoneOf(n) });
    sum += checksum(local.toISO({ includeOffset: false, suppressMilliseconds: true }) ?? "");
  });
  return sum;
}

const tableOf = (n: number): ZoneTable => tables[n % tables.length] as ZoneTable;
const luxonZoneOf = (n: number): IANAZone => luxonZones[n % luxonZones.length] as IANAZone;

/** Reads characters of the text, so that an engine cannot leave it unbuilt. */
function checksum(text: string): number {
  return text.charCodeAt(9) + 7 * text.charCodeAt(12) + 11 * text.charCodeAt(15) + text.charCodeAt(18);
}

const faces = [
  { face: "kernel: six integers (wallFields)", ours: fields, luxons: luxonFields, limit: 40 },
  { face: "document: LocalDateTime strings (localDateTimeOf)", ours: strings, luxons: luxonStrings, limit: 8 },
];
process.stdout.write(`wall clock: ${count} instants, ${names.length} zones, CPU time\n`);
for (const { face, ours, luxons, limit } of faces) {
  const [samtal, luxon] = [cpuMilliseconds(ours, rounds.samtal), cpuMilliseconds(luxons, rounds.luxon)];
  const ratio = luxon.best / samtal.best;
  const missed = ratio < limit || samtal.value !== luxon.value;
  process.stdout.write(
    `  ${face}: ${samtal.best.toFixed(0)} ms, luxon ${luxon.best.toFixed(0)} ms: ${ratio.toFixed(1)} times faster ` +
      `(at least ${limit}), answers ${samtal.value === luxon.value ? "equal" : "DIFFER"}${missed ? ": MISSED" : ""}\n`,
  );
  if (missed) process.exitCode = 1;
}
