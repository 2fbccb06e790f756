import { redactTexts, restoreText } from "@samtal/ai";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";

// The notes of a long interview, a hundred times: 40 notes of 1,000 characters, six people known; at most a second of CPU time.
const rounds = 100;
const limit = 1_000;
const people = ["Anna Åberg", "Bo Ek", "Jörg Müller-Weiß", "Anna-Lena von Essen", "Søren Kierkegård", "Minh Nguyễn"].map((name) => ({ name }));
const sentence = "Anna Åberg berättade att hon flyttade databasen med Jörg, ringde 070-123 45 67 och skrev till kund@example.org. ";
const notes = Array.from({ length: 40 }, (_, at) => `${sentence.repeat(9)}Anteckning ${at}.`);
const characters = rounds * notes.reduce((sum, text) => sum + text.length, 0);

function redactAndRestore(): number {
  let restored = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { texts, placeholders } = redactTexts(notes, people);
    for (const text of texts) restored += restoreText(text, placeholders).text.length;
  }
  return restored;
}

const { best, value } = cpuMilliseconds(redactAndRestore, 5);
const missed = best > limit || value !== characters;
process.stdout.write(
  `redaction, there and back: ${(characters / 1e6).toFixed(1)} million characters in ${best.toFixed(0)} ms of CPU time ` +
    `(at most ${limit}), ${(characters / 1e3 / best).toFixed(1)} million a second${missed ? ": MISSED" : ""}\n`,
);
if (missed) process.exitCode = 1;
