import * as calendars from "@samtal/calendars";
import * as communication from "@samtal/communication";
import * as core from "@samtal/core";
import * as testing from "@samtal/core/testing";
import * as time from "@samtal/core/time";
import * as guide from "@samtal/guide";
import * as retention from "@samtal/retention";
import * as scheduling from "@samtal/scheduling";
import * as icalendar from "@samtal/scheduling/icalendar";
import * as scoring from "@samtal/scoring";
import * as tzdata from "@samtal/tzdata";
import callAll from "./calls.cjs";

const called = callAll({
  calendars,
  communication,
  core,
  guide,
  icalendar,
  retention,
  scheduling,
  scoring,
  testing,
  time,
  tzdata,
});
console.log(called.join(" "));
