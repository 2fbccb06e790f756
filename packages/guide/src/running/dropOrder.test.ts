import { toId } from "@samtal/core";
import { buildQuestion } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { dropOrder } from "./dropOrder.ts";

const question = (key: string, importance: number, minutes: number, competency = "a") =>
  buildQuestion({ id: toId("question", key), importance, minutes, competencyIds: [toId("competency", competency)] });
const keys = (...args: Parameters<typeof dropOrder>) => dropOrder(...args).map(({ questionId }) => questionId.slice(9));

describe("dropOrder", () => {
  it("drops the least important first, also where a longer one would be enough by itself", () => {
    const remaining = [question("five", 5, 8), question("two", 2, 3), question("three", 3, 3)];
    expect(keys(remaining, [], 14)).toEqual([]);
    expect(keys(remaining, [], 11)).toEqual(["two"]);
    expect(keys(remaining, [], 8)).toEqual(["two", "three"]);
    expect(keys(remaining, [], 7.9)).toEqual(["two", "three", "five"]);
  });

  it("within one importance keeps a competency's only question, and drops the longest of the others", () => {
    const remaining = [question("only", 3, 9, "b"), question("short", 3, 2), question("long", 3, 6)];
    expect(keys(remaining, [], 16)).toEqual(["long"]);
    // With the long one gone the short one is its competency's only one too: then the longest goes.
    expect(keys(remaining, [], 10)).toEqual(["long", "only"]);
    expect(keys(remaining, [question("asked", 3, 5)], 10)).toEqual(["long", "short"]);
  });

  it("breaks ties by id, whatever the order", () => {
    const [a, b] = [question("a", 3, 4), question("b", 3, 4)];
    expect(keys([a, b], [], 4)).toEqual(["a"]);
    expect(keys([b, a], [], 4)).toEqual(["a"]);
  });

  it("takes 0.1 and 0.2 minutes as fitting into 0.3", () => {
    expect(keys([question("a", 3, 0.1), question("b", 3, 0.2)], [], 0.3)).toEqual([]);
  });

  it("says when a competency is left without evidence", () => {
    const [drop] = dropOrder([question("only", 1, 5, "b")], [], 0);
    expect(drop?.because.map(({ code }) => code)).toEqual(["guide/drop-least-important", "guide/drop-leaves-competency"]);
  });
});
