import { compareText, type Id, issue, parser, SamtalError } from "@samtal/core";
import * as z from "zod";
import { dataCategories } from "../items/dataCategories.ts";
import type { DataItem } from "../items/dataItem.ts";
import type { AnsweredItem, RequestAnswer } from "../requests/requestAnswer.ts";
import { redaction, type Redacted, type ThirdPerson } from "./redaction.ts";
import { type ExportedItem, parseSubjectExport, type SubjectExport } from "./subjectExport.ts";

type Access = Extract<SubjectExport, { kind: "access" }>;
type Provided = Extract<SubjectExport, { kind: "portability" }>["items"][number];

/** One item with what is stored of it. */
export interface StoredItem {
  readonly item: DataItem;
  /** The data itself, as JSON; `null` where it is files alone. */
  readonly content: ExportedItem["content"];
  /** Files that are handed over beside the document. Nobody is removed from them here. */
  readonly files?: ExportedItem["files"];
  /** Where it came from; `null` where from the person, or made by the controller. */
  readonly source: string | null;
  /** Whom it was given to. None is a statement to the person: nobody. */
  readonly recipients: readonly string[];
}

/** What is handed over, and by whom. */
export interface SubjectExportInput {
  readonly kind: SubjectExport["kind"];
  /** From `answerRequest`: says what is included and who is to be removed. */
  readonly answer: RequestAnswer;
  /** Every item that the answer includes; others are left alone. Order means nothing. */
  readonly stored: readonly StoredItem[];
  readonly controller: SubjectExport["controller"];
  /** Other people who may occur in the data. Order means nothing. */
  readonly others: readonly ThirdPerson[];
  /** Where data goes outside the European Economic Area, and what protects it there. None is a statement: nowhere. */
  readonly transfers: readonly string[];
}

/**
 * A person's data as it is handed over: a copy with all that the person has a right to know (GDPR art. 15), or what the
 * person provided, for another controller's machine (art. 20). Data that is only under lock is in the copy, marked.
 * Other people are removed from the content, the source and the names of files, by id and by the names that are given;
 * from the files themselves nobody is. Files are handed over in the order and under the names of the document.
 *
 * For people, `subjectExportHtml` of `@samtal/retention/reports` writes the copy as one page.
 *
 * @param input - the answer, the data, the controller and the other people
 * @returns the document, by category and item id
 * @throws SamtalError `retention/content-missing` where an included item is not among `stored`,
 *   `retention/content-of-another` where what is stored under its id is another person's or another kind of data,
 *   `retention/content-twice`, `retention/right-not-answered` where the answer is not about the right, `retention/name-too-short`, and whatever is
 *   wrong with the content
 * @example
 * ```ts
 * import { exportSubject, parseDataItem, type RequestAnswer } from "@samtal/retention";
 * import { parseLocalDate } from "@samtal/core/time";
 *
 * const item = parseDataItem({
 *   schemaVersion: 1, id: "item_1", category: "message", subjectIds: ["candidate_7f3a"], collectedOn: "2027-03-30",
 *   sourceIds: [], onExpiry: "erase",
 * });
 * const answer: RequestAnswer = {
 *   schemaVersion: 1, requestId: "r-1", subjectId: "candidate_7f3a" as never, day: parseLocalDate("2027-05-10"),
 *   rights: ["access"], policyHash: `sha256:${"0".repeat(64)}`, because: [],
 *   items: [{
 *     itemId: item.id, category: "message", right: "access", outcome: "included", ground: null, isRestricted: true,
 *     redact: [], ends: [], claims: [], until: parseLocalDate("2029-04-12"), because: [], citations: [],
 *   }],
 * };
 * const copy = exportSubject({
 *   kind: "access", answer, transfers: [],
 *   stored: [{ item, content: { text: "You did better than Kim Berg." }, source: null, recipients: [] }],
 *   controller: { name: "Nordviken AB", contact: "privacy@nordviken.example" },
 *   others: [{ ids: [], names: ["Kim Berg"] }],
 * });
 * copy.items.map(({ content }) => content); // => [{ "text": "You did better than [person 1]." }]
 * ```
 */
export function exportSubject(input: SubjectExportInput): SubjectExport {
  const { kind, answer, controller, transfers } = input;
  if (!answer.rights.includes(kind)) throw SamtalError.of("retention/right-not-answered", ["answer", "rights"], { right: kind });
  const answered = answer.items.filter(({ right }) => right === kind);
  const included = answered.filter(({ outcome }) => outcome === "included");
  const items = exported(included, input);
  const { schemaVersion, requestId, subjectId, policyHash } = answer;
  const common = { schemaVersion, requestId, subjectId, madeOn: answer.day, policyHash, controller };
  return parseSubjectExport(
    kind === "access"
      ? { ...common, kind, items, withheld: withheldOf(answered), transfers: [...transfers] }
      : { ...common, kind, items: items.map(provided) },
  );
}

const provided = ({ itemId, category, collectedOn, content, files, redacted }: ExportedItem): Provided => ({
  itemId,
  category,
  collectedOn,
  content,
  files,
  redacted,
});

/** Refuses what is no JSON, or too deep to be walked through, before anything walks through it. */
const parseContent = parser(z.json());

function exported(included: readonly AnsweredItem[], { answer, stored, others }: SubjectExportInput): ExportedItem[] {
  const storedOf = new Map<Id<"item">, StoredItem>(stored.map((entry) => [entry.item.id, entry]));
  SamtalError.throwIfAny([
    ...included.flatMap(({ itemId, category }) => {
      const found = storedOf.get(itemId)?.item;
      if (found === undefined) return [issue("retention/content-missing", ["stored"], { itemId })];
      const isOwn = found.category === category && found.subjectIds.includes(answer.subjectId);
      return isOwn ? [] : [issue("retention/content-of-another", ["stored"], { itemId })];
    }),
    ...(storedOf.size < stored.length ? [issue("retention/content-twice", ["stored"])] : []),
  ]);
  const known = new Set(others.flatMap(({ ids }) => ids));
  const unnamed = new Set<string>(included.flatMap(({ redact }) => redact).filter((id) => !known.has(id)));
  const redact = redaction(answer.subjectId, [...others, ...[...unnamed].map((id) => ({ ids: [id], names: [] }))]);
  return included
    .map((entry) => exportedItem(entry, storedOf.get(entry.itemId) as StoredItem, redact))
    .sort(
      (a, b) =>
        dataCategories.indexOf(a.category) - dataCategories.indexOf(b.category) ||
        compareText(a.collectedOn, b.collectedOn) ||
        compareText(a.itemId, b.itemId),
    );
}

function exportedItem(entry: AnsweredItem, stored: StoredItem, redact: (value: ExportedItem["content"]) => Redacted): ExportedItem {
  const { item, content, files = [], source, recipients } = stored;
  const { value, count } = redact(parseContent(content));
  const from = source === null ? null : redact(source).value;
  const named = files.map((file) => ({ file, name: redact(file.name) }));
  return {
    itemId: entry.itemId,
    category: item.category,
    collectedOn: item.collectedOn,
    content: value,
    files: named.map(({ file, name }) => ({ ...file, name: String(name.value) })),
    redacted: named.reduce((sum, { name }) => sum + name.count, count),
    isRestricted: entry.isRestricted,
    claims: entry.claims.map((claim) => ({ ...claim })),
    until: entry.until,
    source: typeof from === "string" ? from : null,
    recipients: [...recipients],
  };
}

function withheldOf(answered: readonly AnsweredItem[]): Access["withheld"] {
  const groups = new Map<string, Access["withheld"][number]>();
  for (const { category, outcome, because } of answered) {
    if (outcome !== "withheld") continue;
    const key = JSON.stringify([category, because]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { category, count: 1, because: [...because] });
    else group.count += 1;
  }
  return [...groups.entries()].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}
