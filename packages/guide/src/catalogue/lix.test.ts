import { describe, expect, it } from "vitest";
import { lix } from "./lix.ts";

describe("lix", () => {
  // Reckoned by hand: words / sentences + 100 * long words / words.
  it.each([
    ["Hur märktes problemet först? Vad gjorde du då?", 8 / 2 + (100 * 2) / 8],
    ["Lyssna.", 1],
    ["Samtala.", 101],
    ["What did you do? It worked.", 6 / 2],
    ["Det tog 2.5 timmar.", 5 / 1],
    ["A well-known cause, don't you think", 6 + 100 / 6],
    ["Så här: vi börjar.", 4 / 2],
    ["Slut ... eller inte?!", 3 / 2],
    ["", 0],
    [" ?! ", 0],
  ])("of %j is %d", (text, expected) => expect(lix(text)).toBeCloseTo(expected, 12));
});
