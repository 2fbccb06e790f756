import { reason } from "@samtal/core";
import { finding } from "../finding.ts";
import { campion1997 } from "../sources.ts";
import type { GuideRule } from "./guideRule.ts";

/** The guide rates what the role asks for, and nothing that it does not. */
export const roleCoverage: GuideRule = ({ guide, role }) => {
  if (role === null) return [];
  const inGuide = new Set<string>(guide.competencies.map(({ competency }) => competency.id));
  const inRole = new Set<string>(role.competencyIds);
  const missing = [...inRole]
    .filter((competencyId) => !inGuide.has(competencyId))
    .map((competencyId) =>
      finding("blocking", ["competencies"], reason("guide/role-competency-missing", { competencyId }, campion1997)),
    );
  const beyond = guide.competencies.flatMap(({ competency: { id: competencyId } }, at) =>
    inRole.has(competencyId)
      ? []
      : [finding("advice", ["competencies", at], reason("guide/competency-beyond-role", { competencyId }, campion1997))],
  );
  return [...missing, ...beyond];
};
