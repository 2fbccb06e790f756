// One real call of every package, shared by the consumer projects: each hands in the packages as it loads them.

/**
 * Calls each package and throws where an answer is wrong.
 *
 * @param packages each package's namespace: core, time, tzdata, calendars, …
 * @returns the names of the packages that were called
 */
module.exports = function callAll(packages) {
  for (const [name, call] of Object.entries(calls)) {
    const { actual, expected } = call(packages);
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
      throw new Error(`${name} gives ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
    }
  }
  return Object.keys(calls);
};

const calls = {
  core: ({ core }) => ({ actual: core.toId("candidate", "7f3a"), expected: "candidate_7f3a" }),

  // The zone data inside Node 20.20 still says 12:00.
  tzdata: ({ time, tzdata }) => ({
    actual: time.zonedAt("2026-12-01T20:00:00Z", "America/Vancouver", tzdata.tzdataRules).local,
    expected: "2026-12-01T13:00:00",
  }),

  // Midsommarafton 2027 and the Monday after it.
  calendars: ({ time, calendars }) => ({
    actual: ["2027-06-25", "2027-06-28"].map((date) =>
      time.isBusinessDay(time.epochDayOf(date), calendars.sweden),
    ),
    expected: [false, true],
  }),
};
