import { compareText, contentHash, guideContentHash, type InterviewGuideDraft } from "@samtal/core";
import { placedQuestions } from "../placedQuestions.ts";

/** One difference between two versions of a guide, by ids and places only. */
export interface GuideChange {
  readonly what: "title" | "scale" | "role" | "competency" | "question" | "section" | "order";
  readonly how: "added" | "removed" | "changed";
  /** The id of the competency or question, the position of the section; left out where there is only one. */
  readonly of?: string;
  /** Which of its fields differ, sorted; only where it was changed. */
  readonly fields?: readonly string[];
}

/** How two guides differ. */
export interface GuideDiff {
  readonly from: { readonly version: number; readonly contentHash: string };
  readonly to: { readonly version: number; readonly contentHash: string };
  /**
   * `same` where the content hashes are equal; `changed-in-place` where the content differs under one id and version,
   * which a published guide never does.
   */
  readonly status: "same" | "changed" | "changed-in-place";
  readonly changes: readonly GuideChange[];
}

/**
 * What differs between two versions of a guide: competencies, questions, order and sections.
 *
 * The hashes are reckoned from the content, not read from the documents, so that a version that was changed in place is
 * found out. Order of wordings, probes, anchors and sections counts: it is what candidates and raters meet.
 *
 * @param from - the earlier version, a draft or published
 * @param to - the later one
 * @returns the changes: title, role and scale, competencies and questions by id, sections, order
 * @example
 * ```ts
 * import { buildInterviewGuide } from "@samtal/core/testing";
 * import { diffGuides } from "@samtal/guide";
 *
 * const diff = diffGuides(buildInterviewGuide(), buildInterviewGuide({ version: 2, title: { sv: "Ny", en: "New" } }));
 * diff.changes; // => [{ what: "title", how: "changed" }]
 * ```
 */
export function diffGuides(from: InterviewGuideDraft, to: InterviewGuideDraft): GuideDiff {
  const hashes = [guideContentHash(from), guideContentHash(to)] as const;
  const before = placedQuestions(from).map(({ question }) => question);
  const after = placedQuestions(to).map(({ question }) => question);
  const single = (["title", "roleId", "scale"] as const).filter((field) => differs(from[field], to[field]));
  const changes: GuideChange[] = [
    ...single.map((field): GuideChange => ({ what: field === "roleId" ? "role" : field, how: "changed" })),
    ...byId("competency", from.competencies, to.competencies, ({ competency }) => competency.id),
    ...byId("question", before, after, ({ id }) => id),
    ...sections(from, to),
  ];
  if (reordered(before.map(({ id }) => id), after.map(({ id }) => id))) changes.push({ what: "order", how: "changed" });
  const inPlace = from.id === to.id && from.version === to.version;
  return {
    from: { version: from.version, contentHash: hashes[0] },
    to: { version: to.version, contentHash: hashes[1] },
    status: hashes[0] === hashes[1] ? "same" : inPlace ? "changed-in-place" : "changed",
    changes,
  };
}

function differs(a: unknown, b: unknown): boolean {
  return contentHash({ value: a }) !== contentHash({ value: b });
}

function byId<T extends object>(
  what: "competency" | "question",
  before: readonly T[],
  after: readonly T[],
  idOf: (each: T) => string,
): GuideChange[] {
  const [old, young] = [before, after].map((all) => new Map(all.map((each) => [idOf(each), each]))) as [
    Map<string, T>,
    Map<string, T>,
  ];
  const ids = [...new Set([...old.keys(), ...young.keys()])].sort(compareText);
  return ids.flatMap((of): GuideChange[] => {
    const [one, other] = [old.get(of), young.get(of)];
    if (one === undefined || other === undefined) return [{ what, how: one === undefined ? "added" : "removed", of }];
    const fields = changedFields(one, other);
    return fields.length === 0 ? [] : [{ what, how: "changed", of, fields }];
  });
}

function sections(from: InterviewGuideDraft, to: InterviewGuideDraft): GuideChange[] {
  const count = Math.max(from.sections.length, to.sections.length);
  return Array.from({ length: count }, (_, at): GuideChange[] => {
    const [one, other] = [from.sections[at], to.sections[at]];
    const of = String(at);
    if (one === undefined || other === undefined) {
      return [{ what: "section", how: one === undefined ? "added" : "removed", of }];
    }
    // The questions are compared by themselves.
    const fields = changedFields({ ...one, questions: [] }, { ...other, questions: [] });
    return fields.length === 0 ? [] : [{ what: "section", how: "changed", of, fields }];
  }).flat();
}

function changedFields(one: object, other: object): string[] {
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => differs(a[key] ?? null, b[key] ?? null)).sort(compareText);
}

/** Whether what both have stands in another order. */
function reordered(before: readonly string[], after: readonly string[]): boolean {
  const [there, here] = [new Set(before), new Set(after)];
  const [a, b] = [before.filter((id) => here.has(id)), after.filter((id) => there.has(id))];
  return a.some((id, at) => id !== b[at]);
}
