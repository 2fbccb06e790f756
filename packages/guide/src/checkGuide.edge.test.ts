import { expect, it } from "vitest";
import { checkGuide } from "./checkGuide.ts";
import { publishGuide } from "./publishGuide.ts";
import { completeGuide } from "./testing/completeGuide.ts";

it("publishes and checks a guide in an edge runtime", () => {
  expect(checkGuide(publishGuide(completeGuide()), { languages: ["sv", "en"] }).status).toBe("complete");
});
