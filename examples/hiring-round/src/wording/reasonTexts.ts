import { reasonTexts as communication } from "@samtal/communication";
import { type ReasonTexts, reasonTexts as core } from "@samtal/core";
import { reasonTexts as guide } from "@samtal/guide";
import { reasonTexts as retention } from "@samtal/retention";
import { reasonTexts as scheduling } from "@samtal/scheduling";
import { reasonTexts as scoring } from "@samtal/scoring";

/** The sentences of every package that the round uses. */
export const reasonTexts: ReasonTexts = { ...core, ...guide, ...scheduling, ...communication, ...scoring, ...retention };
