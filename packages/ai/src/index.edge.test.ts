import { parseInstant } from "@samtal/core/time";
import { expect, it } from "vitest";
import { summariseInterview } from "./index.ts";
import { answer } from "./testing/answering.ts";
import { fakeClock } from "./testing/fakeClock.ts";
import { summaryRequest } from "./testing/interviewOfAnna.ts";

it("drafts in an edge runtime", async () => {
  const answered = answer({ declined: false, sentences: [{ text: "[[person1]] talade.", noteIds: ["n1"] }] });
  const model = { specificationVersion: "v3", provider: "a", modelId: "b", supportedUrls: {}, doGenerate: async () => answered } as const;
  const request = summaryRequest({ now: parseInstant("2027-03-30T10:00:00Z") });
  const outcome = await summariseInterview(request, { model, clock: fakeClock(() => false) });
  expect(outcome.status).toBe("drafted");
});
