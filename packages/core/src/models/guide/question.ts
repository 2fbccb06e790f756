import * as z from "zod";
import { distinct } from "../../documents/distinct.ts";
import { idSchema } from "../../ids/id.ts";
import { instantSchema } from "../../time/instant.ts";
import { languageTagSchema } from "../text/languageTag.ts";
import { anchorSchema } from "./anchor.ts";

/** Kinds of question. Opening and closing questions are never rated. */
export const questionKinds = [
  "behavioural",
  "situational",
  "technical",
  "case",
  "opening",
  "closing",
] as const;

/** The schema of a {@link Provenance}. */
export const provenanceSchema = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("human") }),
  z.strictObject({
    by: z.literal("ai"),
    model: z.string().min(1).max(200),
    approval: z
      .strictObject({ approvedBy: idSchema("interviewer"), approvedAt: instantSchema })
      .nullable()
      .describe("The person who read and approved the draft; null until someone has."),
  }),
]);

/** Who worded a text: a person, or a model whose draft a person must approve. */
export type Provenance = z.infer<typeof provenanceSchema>;

const questionText = z.string().trim().min(1).max(2_000);

/** The schema of a {@link Question}. */
export const questionSchema = z
  .strictObject({
    id: idSchema("question").describe("Equivalence id: every variant of the question asks the same thing."),
    kind: z.enum(questionKinds),
    competencyIds: z
      .array(idSchema("competency"))
      .describe("What the answer is evidence of; empty when unrated."),
    minutes: z.number().positive().max(240).describe("Planned minutes, answer and probes included."),
    importance: z
      .int()
      .min(1)
      .max(5)
      .describe("5 is asked first and dropped last (row 42 of the requirements)."),
    variants: z
      .array(
        z.strictObject({
          language: languageTagSchema,
          text: questionText,
          probes: z
            .array(z.strictObject({ id: idSchema("probe"), text: questionText }))
            .describe("Approved follow-ups; a probe keeps its id in every language."),
          provenance: provenanceSchema,
        })
      )
      .min(1)
      .describe("The wording in each language."),
    anchors: z
      .array(anchorSchema)
      .exactOptional()
      .describe("Anchors of this question's answers, where they differ from those of the competency."),
  })
  .refine(({ variants }) => distinct(variants.map(({ language }) => language)), {
    path: ["variants"],
    params: { issue: "core/duplicate-language" },
  });

/** A question that every candidate is asked, with its wordings and approved probes. */
export type Question = z.infer<typeof questionSchema>;
