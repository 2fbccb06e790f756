const callAll = require("./calls.cjs");

const called = callAll({
  core: require("@samtal/core"),
  time: require("@samtal/core/time"),
  testing: require("@samtal/core/testing"),
  guide: require("@samtal/guide"),
  ai: require("@samtal/ai"),
  scoring: require("@samtal/scoring"),
  conformance: require("@samtal/scoring/testing"),
  interchange: require("@samtal/scoring/interchange"),
  reports: require("@samtal/scoring/reports"),
  scheduling: require("@samtal/scheduling"),
  icalendar: require("@samtal/scheduling/icalendar"),
  communication: require("@samtal/communication"),
  ports: require("@samtal/communication/testing"),
  smtp: require("@samtal/smtp"),
  retention: require("@samtal/retention"),
  pages: require("@samtal/retention/reports"),
  disposal: require("@samtal/retention/testing"),
  tzdata: require("@samtal/tzdata"),
  calendars: require("@samtal/calendars"),
  schema: require("@samtal/core/schemas/role.schema.json"),
});
console.log(called.join(" "));
