import { type Id, type Interview, toId } from "@samtal/core";
import { type Instant, instantOf, type ZoneRules } from "@samtal/core/time";
import { civilDayOf, type DataCategory, type DataItem, parseDataItem } from "@samtal/retention";
import type { RoundInput } from "../input/roundInput.ts";

/** The key of an id without its kind. */
const keyOf = (id: string): string => id.slice(id.indexOf("_") + 1);

/**
 * Every item of personal data that the round made, described without its content.
 *
 * A host would list its own tables here; the example lists the documents of its folder and what it derived from them.
 */
export function describeData(
  input: RoundInput,
  interviews: readonly Interview[],
  assessed: readonly Id<"application">[],
  zoneRules: ZoneRules,
): DataItem[] {
  const items: DataItem[] = [];
  const add = (
    category: DataCategory,
    key: string,
    collectedAt: Instant,
    rest: { subjectIds: readonly string[]; applicationId?: string; interviewId?: string; sourceIds?: readonly string[] },
  ): void => {
    items.push(
      parseDataItem({
        schemaVersion: 1,
        id: toId("item", `${category}-${key}`),
        category,
        collectedOn: civilDayOf(collectedAt, input.role.timeZone, zoneRules),
        onExpiry: "erase",
        sourceIds: [],
        ...rest,
      }),
    );
  };
  const { bookedAt } = input.settings;

  for (const { id, candidateId, appliedAt } of input.applications) {
    const of = { subjectIds: [candidateId], applicationId: id };
    add("profile", keyOf(candidateId), appliedAt, of);
    add("contact-details", keyOf(candidateId), appliedAt, of);
    const cards = input.scorecards.filter(({ applicationId }) => applicationId === id);
    for (const { id: cardId, interviewId, interviewerId, sealedAt } of cards) {
      if (sealedAt === null) continue;
      add("scorecard", keyOf(cardId), sealedAt, { ...of, interviewId, subjectIds: [candidateId, interviewerId] });
    }
    if (assessed.includes(id)) {
      const last = instantOf(Math.max(...cards.map(({ sealedAt }) => Date.parse(sealedAt ?? bookedAt))));
      const sourceIds = cards.flatMap((card) => (card.sealedAt === null ? [] : [toId("item", `scorecard-${keyOf(card.id)}`)]));
      add("assessment", keyOf(id), last, { ...of, sourceIds });
    }
  }
  for (const { id, candidateId, applicationId } of interviews) {
    const of = { subjectIds: [candidateId], applicationId, interviewId: id };
    add("booking", keyOf(id), bookedAt, of);
    add("message", keyOf(id), bookedAt, of);
  }
  for (const { id, candidateId } of input.accommodations) {
    const application = input.applications.find((each) => each.candidateId === candidateId);
    add("accommodation", keyOf(id), application?.appliedAt ?? bookedAt, {
      subjectIds: [candidateId],
      ...(application === undefined ? {} : { applicationId: application.id }),
    });
  }
  for (const { id, subjectId, answeredAt, interviewId } of input.consents) {
    // An interviewer's answer about a recording belongs to that candidate's application.
    const application =
      interviews.find((interview) => interview.id === interviewId)?.applicationId ??
      input.applications.find(({ candidateId }) => candidateId === subjectId)?.id;
    add("consent", keyOf(id), answeredAt, {
      subjectIds: [subjectId],
      ...(application === undefined ? {} : { applicationId: application }),
    });
  }
  for (const { id, interviewId, startedAt, subjectIds } of input.recordings) {
    const application = interviews.find((interview) => interview.id === interviewId)?.applicationId;
    add("recording", keyOf(id), startedAt, {
      subjectIds,
      interviewId,
      ...(application === undefined ? {} : { applicationId: application }),
    });
  }
  for (const { id, applicationId, decidedAt } of input.decisions) {
    const application = input.applications.find((each) => each.id === applicationId);
    if (application) add("decision", keyOf(id), decidedAt, { subjectIds: [application.candidateId], applicationId });
  }
  for (const { id } of input.interviewers) add("interviewer-record", keyOf(id), bookedAt, { subjectIds: [id] });
  return items;
}
