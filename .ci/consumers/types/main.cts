// The same from CommonJS.
import core = require("@samtal/core");
import time = require("@samtal/core/time");
import tzdata = require("@samtal/tzdata");

export const id: core.Id<"candidate"> = core.toId("candidate", "7f3a");
export const version: string = tzdata.tzdataRules.version;
export const day: time.LocalDate = time.parseLocalDate("2027-06-25");
