import { type AsynchronousPolicy, parseAsynchronousPolicy } from "./asynchronousPolicy.ts";

/**
 * Deadlines at 20:00 on the candidate's clock: an evening at home lies before it, and nobody is kept up at
 * night.
 *
 * Source: deadlines for recorded answers as such are Trustcruit's (docs/requirements.md, row 51). The hour is
 * our choice.
 */
export const defaultAsynchronousPolicy: AsynchronousPolicy = parseAsynchronousPolicy({
  schemaVersion: 1,
  deadline: { kind: "end-of-day", at: "20:00" },
});
