import { type GracePolicy, parseGracePolicy } from "./gracePolicy.ts";

/**
 * Fifteen minutes' grace, half an hour's wait, and two minutes' calm that count.
 *
 * Source: that technical trouble must not cost the start time is Trustcruit's (docs/requirements.md, row 49),
 * and so is the lobby of its own (row 48). The figures are our choice.
 */
export const defaultGracePolicy: GracePolicy = parseGracePolicy({
  schemaVersion: 1,
  graceMinutes: 15,
  longestWaitMinutes: 30,
  settleMinutes: 2,
  source: "Trustcruit (48, 49)",
});
