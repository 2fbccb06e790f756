/**
 * A language model of the AI SDK, as its providers make them: `openai("…")`, `anthropic("…")`, a mock. Written out by
 * its shape, so that the SDK's types don't become ours; every `LanguageModelV3` fits. A model's name as a text does
 * not: the SDK would look up an address and a key in the environment.
 */
export interface DraftModel {
  readonly specificationVersion: "v3";
  readonly provider: string;
  readonly modelId: string;
  doGenerate(options: never): PromiseLike<unknown>;
}
