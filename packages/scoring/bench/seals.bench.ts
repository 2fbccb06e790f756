// Seals verified apart from scoring: cards of 8 ratings, sealed with a salt of their own, checked one by one. Each
// check writes the card out in canonical form, hashes it and compares a keyed hash. Beside it the bare hash of the
// same bytes by the runtime, which no check can beat.
import { createHash } from "node:crypto";
import { parseInstant } from "@samtal/core/time";
import { buildScorecard } from "@samtal/core/testing";
import { type Salt, sealScorecard, verifySeal } from "@samtal/scoring";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";

/** Cards a second at least, and what a card may cost at 125,000 over what it costs at 1,250. */
const limits = { rate: 5_000, growth: 2 };
const at = parseInstant("2027-03-16T10:05:00Z");

function sealed(count: number) {
  return Array.from({ length: count }, (_, nth) => {
    const ratings = Array.from({ length: 8 }, (_, place) => ({
      state: "rated" as const,
      id: `rating_${nth}-${place}`,
      competencyId: `competency_${place}`,
      rated: { on: "level" as const, level: `l${1 + ((nth + place) % 5)}` },
      evidenceIds: [],
    }));
    const salt = (nth + 1).toString(16).padStart(8, "0").repeat(4) as Salt;
    const card = { ...template, id: `scorecard_${nth}`, ratings } as never;
    return { salt, ...sealScorecard(card, { salt, at }) };
  });
}

const template = buildScorecard({ ratings: [], evidence: [], sealedAt: null });

/** How many seals are intact; one in a hundred was made for another salt. */
function intact(cards: ReturnType<typeof sealed>): number {
  let count = 0;
  for (const [nth, { scorecard, seal, salt }] of cards.entries()) {
    const other = nth % 100 === 99 ? cards[nth - 1]?.salt : salt;
    if (verifySeal(scorecard, seal, other ?? salt).status === "intact") count++;
  }
  return count;
}

const bareHash = (cards: ReturnType<typeof sealed>): number =>
  cards.reduce((sum, { scorecard }) => sum + createHash("sha256").update(JSON.stringify(scorecard)).digest().length, 0);

let missed = false;
process.stdout.write("seals verified apart, document face (verifySeal), cards of 8 ratings, CPU time\n");
const each: number[] = [];
for (const ratings of [1_000, 10_000, 100_000, 1_000_000]) {
  const cards = sealed(ratings / 8);
  const rounds = ratings > 100_000 ? 1 : 4;
  const { best, value } = cpuMilliseconds(() => intact(cards), rounds);
  const { best: bare } = cpuMilliseconds(() => bareHash(cards), rounds);
  const rate = cards.length / (best / 1000);
  const right = value === cards.length - Math.floor(cards.length / 100);
  const bad = !right || (ratings === 100_000 && rate < limits.rate);
  missed ||= bad;
  each.push(best / cards.length);
  process.stdout.write(
    `  ${String(ratings).padStart(7)} ratings: ${rate.toFixed(0)} cards/s, ${((1000 * best) / cards.length).toFixed(0)} µs a card, ` +
      `${(best / bare).toFixed(1)} times a bare JSON and SHA-256; edits ${right ? "all found" : "MISSED"}${bad ? ": MISSED" : ""}\n`,
  );
}
const growth = (each[3] as number) / (each[1] as number);
const beyond = !(growth <= limits.growth);
missed ||= beyond;
process.stdout.write(
  `  at least ${limits.rate} cards/s at 100,000 ratings; a card of 10^6 ratings costs ${growth.toFixed(2)} times one of 10^4 ` +
    `(at most ${limits.growth})${beyond ? ": MISSED" : ""}\n`,
);
if (missed) process.exitCode = 1;
