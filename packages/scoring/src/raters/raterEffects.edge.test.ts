import { expect, it } from "vitest";
import { raterEffects } from "./raterEffects.ts";

it("estimates severities in an edge runtime", () => {
  const ratings = Array.from({ length: 60 }, (_, at) => ({
    candidateId: `c${Math.floor(at / 6)}`,
    raterId: `r${at % 6}`,
    value: 3 + ((Math.floor(at / 6) * 7) % 5) / 2 - (at % 6) / 4 + ((at * 5) % 7) / 5,
  }));
  const effects = raterEffects(ratings);
  expect(effects.status).toBe("estimated");
});
