import { describe, expect, it } from "vitest";
import {
  contentHash,
  derivedId,
  explain,
  parseInterviewGuide,
  reasonTexts,
  SamtalError,
  transition,
} from "./index.ts";
import { buildApplicationEvent, buildApplicationState, buildInterviewGuide } from "./testing/index.ts";

describe("core on an edge runtime", () => {
  it("validates and hashes a guide", () => {
    const guide = buildInterviewGuide();
    expect(parseInterviewGuide(JSON.parse(JSON.stringify(guide)))).toEqual(guide);
    // printf '{"a":1,"b":[2]}' | sha256sum
    expect(contentHash({ b: [2], a: 1 })).toBe(
      "sha256:0855bfc20eb6cfaa4be7d6b510c63dd22997718bddadcb1a4915cec3a16145b9"
    );
  });

  it("derives the same ids as elsewhere", () => {
    expect(derivedId("message", "interview_1", "day-before", 0)).toBe(
      "message_0d8196e9774a8d09fa53cbbbfe1e8bce"
    );
  });

  it("moves an application and explains the move", () => {
    const moved = transition(buildApplicationState(), buildApplicationEvent());
    const said = moved.status === "moved" ? moved.because.map((one) => explain(one, "sv", reasonTexts)) : [];
    expect(said).toEqual(["Kandidaten har dragit tillbaka sin ansökan."]);
  });

  it("refuses with the code", () => {
    try {
      parseInterviewGuide({});
      expect.unreachable();
    } catch (error) {
      expect(SamtalError.isInstance(error) && error.code).toBe("core/unknown-schema-version");
    }
  });
});
