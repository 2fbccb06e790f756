import { derivedId, type Id, type Issue, issue, type Rating, reason, SamtalError } from "@samtal/core";
import type { InterchangeLoss } from "./interchangeLoss.ts";
import type { ReadRating } from "./ratingReading.ts";
import { readRating } from "./readRating.ts";
import type { VendorDialect } from "./vendorDialect.ts";
import type { ScaleOrMapping } from "./vendorTarget.ts";

/** Which of our competencies one of the vendor's attributes is about. */
export interface AttributeCompetency {
  /** The attribute's name, exactly as the vendor's card has it. */
  readonly attribute: string;
  /** `null`: leave the attribute aside, and list it among the losses. */
  readonly competencyId: Id<"competency"> | null;
  /** The dialect's scale, which is the default, or a mapping from it. */
  readonly target?: ScaleOrMapping;
}

/** A vendor's card as our ratings, or everything that is wrong with it: then nothing was read. */
export type ReadScorecard =
  | {
      readonly status: "read";
      /** In the order of the vendor's card. */
      readonly ratings: readonly Rating[];
      /** Those of one rating name it as `ratingId`. */
      readonly losses: readonly InterchangeLoss[];
    }
  | { readonly status: "refused"; readonly issues: readonly [Issue, ...Issue[]] };

/** One attribute of a vendor's card, unchecked. */
export interface ScorecardEntry {
  readonly name: unknown;
  readonly rating: unknown;
  readonly note: unknown;
  readonly path: readonly (string | number)[];
  /** Field names, for the paths of issues; undefined where the path itself is the place. */
  readonly fields?: { readonly name: string; readonly rating: string };
}

/** What {@link readScorecard} gathers while it reads a card. */
interface Gathered {
  readonly ratings: Rating[];
  readonly losses: InterchangeLoss[];
  readonly issues: Issue[];
}

/** Reads a card's attributes. Throws for attributes that the caller lists twice. */
export function readScorecard(
  dialect: VendorDialect,
  entries: Iterable<ScorecardEntry>,
  scorecardId: Id<"scorecard">,
  competencies: readonly AttributeCompetency[],
): ReadScorecard {
  const known = competenciesByAttribute(competencies);
  const seen = new Set<string>();
  const gathered: Gathered = { ratings: [], losses: [], issues: [] };
  let leftAside = 0;
  for (const { name, rating, note, path, fields } of entries) {
    const namePath = fields === undefined ? path : [...path, fields.name];
    if (typeof name !== "string") {
      gathered.issues.push(issue("core/invalid-type", namePath, { expected: "string" }));
      continue;
    }
    const competency = known.get(name);
    if (competency === undefined) {
      gathered.issues.push(issue("scoring/unmapped-attribute", namePath));
      continue;
    }
    const { competencyId, target = dialect.scale } = competency;
    if (competencyId === null) {
      leftAside += 1;
      continue;
    }
    if (seen.has(competencyId)) {
      gathered.issues.push(issue("scoring/duplicate-attribute", namePath, { competencyId }));
      continue;
    }
    seen.add(competencyId);
    const at = fields === undefined ? path : [...path, fields.rating];
    gather(gathered, readRating(dialect, rating, target), at, scorecardId, competencyId, note);
  }
  if (leftAside > 0) gathered.losses.push(reason("scoring/attributes-left-aside", { count: leftAside }));
  const [first, ...others] = gathered.issues;
  if (first !== undefined) return { status: "refused", issues: [first, ...others] };
  return { status: "read", ratings: gathered.ratings, losses: gathered.losses };
}

function competenciesByAttribute(
  competencies: readonly AttributeCompetency[],
): ReadonlyMap<string, AttributeCompetency> {
  const known = new Map<string, AttributeCompetency>();
  const issues = competencies.flatMap((competency, at) => {
    const twice = known.has(competency.attribute);
    known.set(competency.attribute, competency);
    return twice ? [issue("scoring/attribute-mapped-twice", ["competencies", at, "attribute"])] : [];
  });
  SamtalError.throwIfAny(issues);
  return known;
}

function gather(
  { ratings, losses, issues }: Gathered,
  read: ReadRating,
  path: readonly (string | number)[],
  scorecardId: Id<"scorecard">,
  competencyId: Id<"competency">,
  note: unknown,
): void {
  if (read.status === "refused") {
    issues.push(...read.issues.map((found) => ({ ...found, path: [...path, ...found.path] })));
    return;
  }
  const id = derivedId("rating", scorecardId, competencyId);
  const withNote =
    note === null || note === undefined || note === ""
      ? []
      : [reason("scoring/evidence-not-carried", { count: 1 })];
  for (const loss of [...read.losses, ...withNote]) {
    losses.push({ ...loss, params: { ...loss.params, ratingId: id } });
  }
  const { rating } = read;
  ratings.push(
    rating.state === "rated"
      ? { state: "rated", id, competencyId, rated: rating.rated, evidenceIds: [] }
      : { state: rating.state, id, competencyId },
  );
}
