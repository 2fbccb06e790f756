import { documentSchema, idSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import { localDateSchema } from "@samtal/core/time";
import * as z from "zod";
import { dataItemSchema } from "../items/dataItem.ts";
import { claimSchema, purposeSchema } from "../policies/claim.ts";
import { requestKeySchema } from "../requests/dataSubjectRequest.ts";

const text = z.string().trim().min(1).max(2_000);

/** Who answers for the data, as the person is told. */
const controllerSchema = z.strictObject({
  name: text,
  contact: text.describe("An address, a mail address or a telephone number."),
  dataProtectionOfficer: text.exactOptional().describe("How to reach the data protection officer, where there is one."),
});

const fileSchema = z.strictObject({
  name: text.describe("As it is handed over beside this document."),
  mediaType: z.string().regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/i),
  bytes: z.int().min(0),
});

const itemShape = {
  itemId: idSchema("item"),
  category: dataItemSchema.shape.category,
  collectedOn: localDateSchema,
  content: z.json().describe("The data itself; other people are replaced by [person 1], [person 2] and so on."),
  files: z.array(fileSchema),
  redacted: z.int().min(0).describe("How often another person was replaced in the content and in the names of files."),
};

/** The schema of an {@link ExportedItem}. */
export const exportedItemSchema = z.strictObject({
  ...itemShape,
  isRestricted: z.boolean().describe("Whether it is only under lock. It is handed over all the same."),
  claims: z
    .array(
      z.strictObject({
        purpose: purposeSchema,
        legalBasis: claimSchema.shape.legalBasis.nullable(),
        until: z.union([localDateSchema, z.literal("open")]),
      }),
    )
    .describe("What it is kept for, on which basis, until when."),
  until: z
    .union([localDateSchema, z.literal("open")])
    .nullable()
    .describe("Last day on which it is kept; null where nothing keeps it any more."),
  source: text.nullable().describe("Where it came from, where not from the person."),
  recipients: z.array(text).describe("Whom it was given to."),
});

const common = {
  requestId: requestKeySchema,
  subjectId: dataItemSchema.shape.subjectIds.element,
  madeOn: localDateSchema,
  policyHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  controller: controllerSchema,
};

/** The schema of a {@link SubjectExport}. */
export const subjectExportSchema = z.discriminatedUnion("kind", [
  documentSchema({
    kind: z.literal("access"),
    ...common,
    items: z.array(exportedItemSchema),
    withheld: z.array(
      z.strictObject({
        category: dataItemSchema.shape.category,
        count: z.int().min(1),
        because: z.array(reasonSchema),
      }),
    ),
    transfers: z.array(text).describe("Where data goes outside the European Economic Area, and what protects it there."),
  }).describe("A copy for the person, with what goes with it (GDPR art. 15)."),
  documentSchema({ kind: z.literal("portability"), ...common, items: z.array(z.strictObject(itemShape)) }).describe(
    "What the person provided, for another controller's machine (GDPR art. 20).",
  ),
]);

/** A person's data, as it is handed over. */
export type SubjectExport = z.infer<typeof subjectExportSchema>;

/** One item of an export under the right of access. */
export type ExportedItem = z.infer<typeof exportedItemSchema>;

/** Validates an export. @throws SamtalError with every issue found */
export const parseSubjectExport = parser(subjectExportSchema);

/** Validates an export; never throws. */
export const safeParseSubjectExport = safeParser(subjectExportSchema);
