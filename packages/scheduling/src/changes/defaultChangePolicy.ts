import { type ChangePolicy, parseChangePolicy } from "./changePolicy.ts";

/**
 * A day's notice; within it the hiring manager approves.
 *
 * Source: no last-minute changes or cancellations is ClickUp's advice (docs/requirements.md, row 34). The
 * length and the role are our choice.
 */
export const defaultChangePolicy: ChangePolicy = parseChangePolicy({
  schemaVersion: 1,
  notice: { kind: "elapsed", duration: "PT24H" },
  approvalBy: "hiring-manager",
  source: "ClickUp (34)",
});
