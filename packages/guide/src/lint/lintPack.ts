import { documentSchema, languageTagSchema, parser, safeParser } from "@samtal/core";
import { localDateSchema } from "@samtal/core/time";
import * as z from "zod";
import { lintRules, lintTextKinds } from "./lintRule.ts";
import { patternFault } from "./matching/patternFault.ts";

const wordsSchema = z.array(z.string().min(1).max(60)).max(2_000);

const patternsSchema = z
  .array(z.string().trim().min(1).max(2_000))
  .max(2_000)
  .describe(
    "Sequences of words in lower case. a|b: either; stem*: any ending; *end: any beginning; (a): may be missing; " +
      "~3: up to three words of any kind; @name: a word class; ^: the sentence's beginning; #acronym, #name, #number.",
  );

/** The schema of a {@link LintSource}. */
export const lintSourceSchema = z.strictObject({
  text: z.string().trim().min(1).max(2_000).describe("What the text says, in words."),
  citation: z.string().trim().min(1).max(200).nullable().describe("Its name and place; null where none is known."),
  evidence: z
    .enum(["read", "secondary", "general"])
    .describe("read: the text itself was read; secondary: what others write about it; general: common knowledge."),
});

/** The text that a risk rests on, and how well that text is known. */
export type LintSource = z.infer<typeof lintSourceSchema>;

const formSchema = z.strictObject({
  openers: wordsSchema.describe("Words before a clause that say nothing: so, well, and."),
  questionWords: wordsSchema.describe("What an open question begins with: what, how."),
  timeWords: wordsSchema.describe("Question words that are also conjunctions: when, where."),
  auxiliaries: wordsSchema.describe("What a closed question begins with. Empty: any word before a subject."),
  notVerbs: wordsSchema.describe("Words that stand before a subject without being a verb: if, that."),
  subjects: wordsSchema,
  pronouns: wordsSchema.describe("Subjects that make a statement with a question mark a question."),
  requestHeads: wordsSchema.describe("Verbs that make a question a request: can, could, would."),
  requestVerbs: wordsSchema.describe("What one is asked to do: tell, describe, show."),
  tellingVerbs: wordsSchema.describe("Of these, those that make a request whatever follows: can you describe."),
  tellingWords: wordsSchema.describe("What makes a request of the others: can you give us."),
  fillers: wordsSchema.describe("Words between: can you please briefly tell."),
  coordinators: wordsSchema.describe("and"),
  alternatives: wordsSchema.describe("or"),
  choosing: wordsSchema.describe("Words of a choice between two: prefer, rather."),
  choiceVerbs: wordsSchema.describe("Verbs of a question whose or is a choice: do, are. Empty: all but listVerbs."),
  listVerbs: wordsSchema.describe("Verbs of a question whose or joins a list: have, can."),
  listing: wordsSchema.describe("Words that make an or a list: any, similar."),
  opposites: z.array(z.tuple([wordsSchema, wordsSchema])).describe("Pairs that are a choice: alone, team."),
  probes: wordsSchema.describe("Words by which a second question points back at the first: that, result."),
  past: wordsSchema,
  present: wordsSchema,
  verbs: wordsSchema.describe("Verbs that begin a second task in one question: and keep, and lead."),
});

/** The schema of a {@link LintPack}. */
export const lintPackSchema = documentSchema({
  id: z.string().regex(/^[a-z0-9-]+$/),
  jurisdiction: z.enum(["EU", "SE", "DE", "UK", "US"]),
  language: languageTagSchema.describe("The language of the texts that it reads."),
  version: z.int().min(1),
  verifiedOn: localDateSchema.nullable().describe("When its sources were last read; null where that is not known."),
  sources: z.record(z.string(), lintSourceSchema),
  expansions: z.record(z.string(), z.string()).describe("Short forms and their full ones: you're, you are."),
  words: z.record(z.string(), wordsSchema).describe("Word classes that patterns name with @."),
  contexts: z.record(z.string(), patternsSchema).describe("What a sentence may hold that makes a rule heed or skip it."),
  rules: z.array(
    z.strictObject({
      rule: z.enum(lintRules),
      severity: z.enum(["high", "medium", "low"]),
      kinds: z.array(z.enum(lintTextKinds)).min(1),
      source: z.string().nullable().describe("A key of sources; null where the risk rests on no text that was read."),
      form: z
        .enum(["yes-no", "double-barrelled"])
        .exactOptional()
        .describe("Judged by the question's form, beside the patterns."),
      absence: z.boolean().exactOptional().describe("The risk is that none of the patterns is there."),
      groups: z.array(
        z.strictObject({
          patterns: patternsSchema,
          needs: z.array(z.string()).exactOptional().describe("Contexts that must all be in the sentence."),
          unless: z.array(z.string()).exactOptional().describe("Contexts of which one exempts the sentence."),
        }),
      ),
    }),
  ),
  form: formSchema,
}).superRefine((pack, context) => {
  const refuse = (path: (string | number)[], params: { issue: string }): void =>
    context.addIssue({ code: "custom", path, params });
  const check = (patterns: readonly string[], path: (string | number)[]): void => {
    for (const [at, pattern] of patterns.entries()) {
      if (patternFault(pattern, pack.words)) refuse([...path, at], { issue: "guide/lint-invalid-pattern" });
    }
  };
  for (const [name, patterns] of Object.entries(pack.contexts)) check(patterns, ["contexts", name]);
  for (const [at, rule] of pack.rules.entries()) {
    if (rule.source !== null && !Object.hasOwn(pack.sources, rule.source)) {
      refuse(["rules", at, "source"], { issue: "guide/lint-unknown-source" });
    }
    for (const [group, { patterns, needs = [], unless = [] }] of rule.groups.entries()) {
      check(patterns, ["rules", at, "groups", group, "patterns"]);
      if (![...needs, ...unless].every((name) => Object.hasOwn(pack.contexts, name))) {
        refuse(["rules", at, "groups", group], { issue: "guide/lint-unknown-context" });
      }
    }
  }
});

/** What one jurisdiction's linter looks for in one language: patterns, contexts and sources, as data. */
export type LintPack = z.infer<typeof lintPackSchema>;

/** Validates a lint pack. @throws SamtalError with every issue found */
export const parseLintPack = parser(lintPackSchema);

/** Validates a lint pack; never throws. */
export const safeParseLintPack = safeParser(lintPackSchema);
