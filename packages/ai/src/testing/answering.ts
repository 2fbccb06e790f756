import { MockLanguageModelV3 } from "ai/test";

type Result = Extract<ConstructorParameters<typeof MockLanguageModelV3>[0], object>["doGenerate"];
type Generated = Exclude<Extract<Result, object>, readonly unknown[] | ((...args: never[]) => unknown)>;
type Finish = Generated["finishReason"]["unified"];

/** What a mock answers: text as it is, anything else as JSON. */
export function answer(value: unknown, finish: Finish = "stop", tokens: number | undefined = 100): Generated {
  return {
    content: [{ type: "text", text: typeof value === "string" ? value : JSON.stringify(value) }],
    finishReason: { unified: finish, raw: undefined },
    usage: {
      inputTokens: { total: tokens, noCache: tokens, cacheRead: undefined, cacheWrite: undefined },
      outputTokens: { total: tokens, text: tokens, reasoning: undefined },
    },
    warnings: [],
  };
}

/** One of a mock's answers: one, an error to throw, or none ever. */
export type MockAnswer = Generated | Error | "never";

/** A model that answers these in turn, or throws those that are errors; the last one again and again. */
export function modelAnswering(...answers: readonly MockAnswer[]): MockLanguageModelV3 {
  let at = 0;
  return new MockLanguageModelV3({
    provider: "mock",
    modelId: "mock-1",
    doGenerate: async () => {
      const next = answers[Math.min(at, answers.length - 1)] as MockAnswer;
      at += 1;
      if (next === "never") return new Promise<never>(() => {});
      if (next instanceof Error) throw next;
      return next;
    },
  });
}

/** Everything that was sent to a model, in one text for each call. */
export function sentTo(model: MockLanguageModelV3): string[] {
  return model.doGenerateCalls.map(({ prompt }) =>
    prompt.map(({ content }) => (typeof content === "string" ? content : content.map((part) => ("text" in part ? part.text : "")).join(""))).join("\n"),
  );
}
