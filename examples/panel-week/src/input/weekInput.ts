import type { SlotRequest } from "@samtal/scheduling";
import type { Labels } from "./labels.ts";

/** The folder's two requests. */
export const requestFiles = { main: "request.json", empty: "empty-request.json" } as const;

/** Everything that the folder holds, validated: two requests with everyone's availability in them. */
export interface WeekInput {
  readonly labels: Labels;
  readonly request: SlotRequest;
  readonly emptyRequest: SlotRequest;
}
