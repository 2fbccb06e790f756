import { alva } from "./dialects/alva.ts";
import { ashby } from "./dialects/ashby.ts";
import { frappeResult } from "./dialects/frappeResult.ts";
import { frappeStars } from "./dialects/frappeStars.ts";
import { gcDigitalTalent } from "./dialects/gcDigitalTalent.ts";
import { googleTalentOutcome } from "./dialects/googleTalentOutcome.ts";
import { greenhouse } from "./dialects/greenhouse.ts";
import { horilla } from "./dialects/horilla.ts";
import { interviewTime } from "./dialects/interviewTime.ts";
import { lever } from "./dialects/lever.ts";
import { merge } from "./dialects/merge.ts";
import { odoo } from "./dialects/odoo.ts";
import { recruitee } from "./dialects/recruitee.ts";
import { smartRecruiters } from "./dialects/smartRecruiters.ts";
import { teamtailor } from "./dialects/teamtailor.ts";
import { workableNumbers } from "./dialects/workableNumbers.ts";
import { workableScore } from "./dialects/workableScore.ts";
import { workableStars } from "./dialects/workableStars.ts";
import { workableThumbs } from "./dialects/workableThumbs.ts";
import type { VendorDialect } from "./vendorDialect.ts";

/** Every dialect that the package knows, by id in alphabetical order. */
export const vendorDialects: readonly VendorDialect[] = [
  alva,
  ashby,
  frappeResult,
  frappeStars,
  gcDigitalTalent,
  googleTalentOutcome,
  greenhouse,
  horilla,
  interviewTime,
  lever,
  merge,
  odoo,
  recruitee,
  smartRecruiters,
  teamtailor,
  workableNumbers,
  workableScore,
  workableStars,
  workableThumbs,
];
