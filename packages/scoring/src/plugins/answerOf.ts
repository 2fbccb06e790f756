import type { Plugin } from "@samtal/core";
import { brokenPlugin } from "./brokenPlugin.ts";

/** What a plugin answers. One that throws broke its contract, and what it throws may quote a rating. */
export function answerOf<Answer>(plugin: Plugin, ask: () => Answer): Answer {
  try {
    return ask();
  } catch {
    throw brokenPlugin(plugin, "answers");
  }
}
