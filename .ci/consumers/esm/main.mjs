import * as ai from "@samtal/ai";
import * as calendars from "@samtal/calendars";
import * as communication from "@samtal/communication";
import * as ports from "@samtal/communication/testing";
import * as core from "@samtal/core";
import * as testing from "@samtal/core/testing";
import * as time from "@samtal/core/time";
import * as guide from "@samtal/guide";
import * as retention from "@samtal/retention";
import * as pages from "@samtal/retention/reports";
import * as disposal from "@samtal/retention/testing";
import * as scheduling from "@samtal/scheduling";
import * as icalendar from "@samtal/scheduling/icalendar";
import * as scoring from "@samtal/scoring";
import * as interchange from "@samtal/scoring/interchange";
import * as reports from "@samtal/scoring/reports";
import * as conformance from "@samtal/scoring/testing";
import * as smtp from "@samtal/smtp";
import * as tzdata from "@samtal/tzdata";
import callAll from "./calls.cjs";

const called = callAll({
  ai,
  calendars,
  communication,
  conformance,
  core,
  disposal,
  guide,
  icalendar,
  interchange,
  pages,
  ports,
  reports,
  retention,
  scheduling,
  scoring,
  smtp,
  testing,
  time,
  tzdata,
});
console.log(called.join(" "));
