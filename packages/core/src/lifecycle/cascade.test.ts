import { describe, expect, it } from "vitest";
import { cascadeSchema } from "./cascade.ts";

const wordsOf = (kind: string): string | undefined =>
  cascadeSchema.options.find(({ shape }) => shape.kind.value === kind)?.description;

describe("cascadeSchema", () => {
  // Whoever takes "stop" for silence would leave the interview standing in people's calendars.
  it.each(["stop-messages", "stop-interview-messages"])(
    "says of %s that what is pending stops, and that whoever was told gets one cancellation notice",
    (kind) => {
      expect(wordsOf(kind)).toMatch(/pending/);
      expect(wordsOf(kind)).toMatch(/whoever was told of (?:it|them) gets one cancellation notice/);
    },
  );
});
