import { describe, expect, it } from "vitest";
import { SamtalError } from "../errors/samtalError.ts";
import { derivedId } from "./derivedId.ts";
import { idKinds, idSchema, toId } from "./id.ts";

describe("idSchema", () => {
  it("takes the kind's prefix and the vendor's key", () => {
    for (const id of ["candidate_7", "candidate_a.B~c-9", `candidate_${"x".repeat(128)}`]) {
      expect(idSchema("candidate").safeParse(id).success).toBe(true);
    }
  });

  it.each([
    "candidate_",
    "interview_7",
    "candidate7",
    "candidate_7 ",
    "candidate_7\n",
    "candidate_Åsa",
    "candidate_a@b.se",
    "candidate_a_b",
    `candidate_${"x".repeat(129)}`,
    "",
    7,
    null,
  ])("refuses %j", (id) => expect(idSchema("candidate").safeParse(id).success).toBe(false));

  it("keeps kinds apart, also where one begins like another", () => {
    for (const kind of idKinds) {
      for (const other of idKinds) {
        expect(idSchema(kind).safeParse(`${other}_1`).success).toBe(kind === other);
      }
    }
  });
});

describe("toId", () => {
  it("prefixes the vendor's key", () => expect(toId("interview", "7f3a")).toBe("interview_7f3a"));

  it.each(["", "Anna Andersson", "anna@example.org", "-7", "a_b", "x".repeat(129)])(
    "refuses %j unrepeated",
    (key) => {
      expect(() => toId("candidate", key)).toThrow(/^core\/invalid-id$/);
    }
  );
});

describe("derivedId", () => {
  // Expected by: printf 'message\ninterview_1\nday-before\n0' | sha256sum | cut -c1-32, and so on.
  it.each([
    [derivedId("message", "interview_1", "day-before", 0), "message_0d8196e9774a8d09fa53cbbbfe1e8bce"],
    [derivedId("booking", "interview_1"), "booking_2e2ef1d0fc6d8d3359d36acea54114a3"],
    [derivedId("item", "application_1", "2027-03-16T09:00:00Z"), "item_41a4c7c85d9d0338013fafdc146b1775"],
  ])("is the head of SHA-256 over kind and parts: %s", (id, expected) => {
    expect(id).toBe(expected);
  });

  it("counts kind, order and borders of the parts", () => {
    const ids = [
      derivedId("message", "a", "b"),
      derivedId("message", "b", "a"),
      derivedId("message", "ab"),
      derivedId("message", "a.b"),
      derivedId("booking", "a", "b"),
    ];
    expect(new Set(ids.map((id) => id.split("_")[1])).size).toBe(ids.length);
  });

  it("is an id of its kind", () => {
    for (const kind of idKinds) expect(idSchema(kind).safeParse(derivedId(kind, "x")).success).toBe(true);
  });

  // A number that nobody computed says nothing: every such call would share one id.
  it.each([NaN, Infinity, -Infinity])("refuses the number %s, which names nothing", (part) => {
    expect(() => derivedId("message", "interview_1", "day-before", part)).toThrow(/^core\/not-finite at 2$/);
  });

  it.each(["Anna Andersson", "anna@example.org", "Åsa", "", "a\nb", "x".repeat(257)])(
    "refuses the part %j unrepeated",
    (part) => {
      try {
        derivedId("message", "interview_1", part);
        expect.unreachable();
      } catch (error) {
        if (!SamtalError.isInstance(error)) throw error;
        expect(error).toMatchObject({ code: "core/not-opaque", path: [1], message: "core/not-opaque at 1" });
      }
    }
  );
});
