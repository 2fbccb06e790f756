import { reason } from "@samtal/core";
import type { ComponentRule } from "../auditFacts.ts";
import { auditFinding, dataMissing } from "../auditFinding.ts";
import { viewsBeforeSeal } from "../viewsBeforeSeal.ts";

/** 6. CV and test results are not seen before the rating is sealed. What others thought is component 13's. */
export const ancillaryData: ComponentRule = ({ after, views, viewedKinds = [] }) => {
  if (after === null) return { findings: [], missing: [dataMissing("interviews")] };
  if (views === undefined) return { findings: [], missing: [dataMissing("views")] };
  const findings = viewsBeforeSeal(views, after.begun)
    .filter(({ view }) => view.item.kind === "cv" || view.item.kind === "test")
    .map(({ view, card, at }) => {
      const params = { eventId: view.id, scorecardId: card.id, kind: view.item.kind };
      const why = reason("guide/audit-material-viewed", params);
      return auditFinding("advice", ["views", at], why, reason("guide/fix-hide-material"));
    });
  const covered = viewedKinds.includes("cv") && viewedKinds.includes("test");
  return {
    findings,
    missing: !covered ? [dataMissing("views-of-material")] : after.cards.length === 0 ? [dataMissing("scorecards")] : [],
  };
};
