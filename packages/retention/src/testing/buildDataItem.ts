import type { z } from "zod";
import { type DataItem, type dataItemSchema, parseDataItem } from "../items/dataItem.ts";

/** A candidate's scorecard item that parses, shallowly overridden. */
export const buildDataItem = (overrides: Partial<z.input<typeof dataItemSchema>> = {}): DataItem =>
  parseDataItem({
    schemaVersion: 1,
    id: "item_1",
    category: "scorecard",
    subjectIds: ["candidate_1"],
    applicationId: "application_1",
    collectedOn: "2020-01-01",
    sourceIds: [],
    onExpiry: "erase",
    ...overrides,
  });
