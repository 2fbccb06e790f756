import { writeFile } from "node:fs/promises";
import { explain, issueTexts as coreIssueTexts, SamtalError, textIn, toId } from "@samtal/core";
import { competencyCatalogue, composeGuide, issueTexts } from "@samtal/guide";
import { type Block, guideBlocks, inWords } from "./guideBlocks.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { renderMarkdown } from "./renderMarkdown.ts";
import { renderText } from "./renderText.ts";
import { wordsIn } from "./words.ts";

/** Where the command's words go, and how wide the terminal is. */
export interface Surroundings {
  readonly columns: number;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Runs the example: composes the role's guide and prints it.
 *
 * @returns the exit code: 0, 1 when no complete guide can be made in the time, 2 when the arguments cannot be used
 */
export async function command(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const options = readOptions(args);
  if (options === "help") {
    around.print(usage);
    return 0;
  }
  if (options === undefined) {
    around.complain(usage);
    return 2;
  }
  try {
    return await compose(options, around);
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    const texts = { ...coreIssueTexts, ...issueTexts };
    for (const { code, params } of error.issues) around.complain(`${explain({ code, params }, options.locale, texts)} (${code})\n`);
    return 2;
  }
}

async function compose(options: Options, { columns, print, complain }: Surroundings): Promise<0 | 1 | 2> {
  const { role, minutes, rounds, locale, json, markdown } = options;
  const competencies = competencyCatalogue(role.competencyIds);
  const composed = composeGuide({
    guideId: toId("guide", role.id.slice("role_".length)),
    role,
    competencies,
    bank: competencyCatalogue().flatMap(({ questions }) => questions),
    minutes,
    rounds,
    languages: [locale],
  });
  const names = new Map<string, string>(
    competencies.map(({ competency }) => [competency.id, textIn(competency.name, locale) ?? competency.id]),
  );
  const guides: Block[][] = [];
  for (const round of composed.rounds) {
    if (round.status === "composed") guides.push(guideBlocks(round.guide, round, rounds, locale));
    else {
      const why = [...round.because, ...(round.status === "incomplete" ? round.check.because : [])];
      const heading = rounds > 1 ? `${wordsIn[locale].interview(round.round, rounds)}: ` : "";
      // The first reason speaks of the choice that was not enough.
      complain(`${heading}${why.slice(1).map((each) => inWords(each, names, locale)).join(" ")}\n`);
    }
  }
  if (json) print(`${JSON.stringify(composed, null, 2)}\n`);
  else print(guides.map((blocks) => renderText(blocks, columns)).join("\n\n"));
  if (markdown !== undefined && guides.length > 0) {
    try {
      await writeFile(markdown, guides.map(renderMarkdown).join("\n\n"));
    } catch {
      complain(`${markdown}: the file cannot be written.\n`);
      return 2;
    }
    if (!json) print(`\n${wordsIn[locale].written(markdown)}\n`);
  }
  return composed.status === "composed" ? 0 : 1;
}
