import { appendAuditEvent, type AuditEvent, emptyAuditHead, verifyAuditChain } from "@samtal/retention";
import { parseInstant } from "@samtal/core/time";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";

// Appends under the keys of 5,000 people, and one walk over the chain: at least 20,000 and 80,000 a second of CPU time.
const limits = { append: 20_000, verify: 80_000, bytes: 300 };
const at = parseInstant("2026-11-21T10:00:00Z");
const keys = Array.from({ length: 5_000 }, (_, person) =>
  new Uint8Array(32).map((_, place) => (person * 31 + place * 7) % 256),
);

for (const count of [1_000, 10_000, 100_000]) {
  // Few events are over before the engine has compiled anything.
  const runs = count < 10_000 ? 20 : 2;
  let events: AuditEvent[] = [];
  let head = emptyAuditHead("tenant");
  const appended = cpuMilliseconds(() => {
    events = [];
    head = emptyAuditHead("tenant");
    for (let n = 0; n < count; n++) {
      const about = { key: keys[n % keys.length] as Uint8Array, payload: { name: `Person ${n % 5_000}`, text: "note ".repeat(10) } };
      const next = appendAuditEvent(head, { at, type: "note.edited", about });
      events.push(next.event);
      head = next.head;
    }
    return head.length;
  }, runs);
  const verified = cpuMilliseconds(() => (verifyAuditChain(events, head).status === "intact" ? 1 : 0), runs);
  const rate = { append: (count / appended.best) * 1_000, verify: (count / verified.best) * 1_000 };
  const bytes = JSON.stringify(events).length / count;
  const missed = verified.value !== 1 || rate.append < limits.append || rate.verify < limits.verify || bytes >= limits.bytes;
  process.stdout.write(
    `audit chain, ${count} events: ${Math.round(rate.append)} appends a second (at least ${limits.append}), ` +
      `${Math.round(rate.verify)} verified (at least ${limits.verify}), ${bytes.toFixed(0)} bytes each (under ${limits.bytes})` +
      `${missed ? ": MISSED" : ""}\n`,
  );
  if (missed) process.exitCode = 1;
}
