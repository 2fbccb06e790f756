import { contentDependsOn } from "../rules/contentDependsOn.ts";

const aboutTheSetting: ReadonlySet<string> = new Set(["sound-and-picture", "camera-at-start", "rehearsal"]);

/**
 * Whether a piece of content belongs to how an interview is held, so that live and recorded interviews of one round
 * don't owe each other the same. Of a key that is not known here it is assumed.
 */
export function isModeBound(key: string): boolean {
  return aboutTheSetting.has(key) || contentDependsOn(key).length > 0;
}
