// One real call of every package, shared by the consumer projects: each hands in the packages as it loads them.

/**
 * Calls each package and throws where an answer is wrong.
 *
 * @param packages each package's namespace: core, time, tzdata, calendars, …
 * @returns the names of the packages that were called
 */
module.exports = function callAll(packages) {
  const all = "smtp" in packages ? { ...calls, ...nodeCalls } : calls;
  for (const [name, call] of Object.entries(all)) {
    const { actual, expected } = call(packages);
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
      throw new Error(`${name} gives ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
    }
  }
  return Object.keys(all);
};

/** Calls of adapters that run on Node alone; the browser project hands none of them in. */
const nodeCalls = {
  smtp: ({ smtp }) => ({
    actual: smtp.smtpSender({
      connection: { host: "mail.example.org", port: 587 },
      from: { address: "jobs@example.org" },
      domain: "example.org",
    }).channel,
    expected: "email",
  }),
};

const office = { weekly: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }], exceptions: [] };

const calls = {
  // Known names and long numbers go, and come back.
  ai: ({ ai }) => {
    const { texts, placeholders } = ai.redactTexts(["Annas nummer: 070-123 45 67"], [{ name: "Anna" }]);
    return {
      actual: [texts[0], ai.restoreText(texts[0], placeholders).text],
      expected: ["[[person1]]s nummer: [[number1]]", "Annas nummer: 070-123 45 67"],
    };
  },

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

  // A guide changed after publishing no longer matches its hash.
  guide: ({ core, guide, testing }) => {
    const published = guide.publishGuide(testing.buildInterviewGuideDraft());
    return {
      actual: [published, { ...published, version: published.version + 1 }].map(
        (each) => core.safeParseInterviewGuide(each).status,
      ),
      expected: ["ok", "invalid"],
    };
  },

  scoring: ({ scoring, testing }) => {
    const anna = testing.buildAssessment({ applicationId: "application_anna", score: 4.25 });
    const bo = testing.buildAssessment({ applicationId: "application_bo", score: 4.5 });
    const { groups } = scoring.compare([anna, bo], { tieTolerance: 0.1, minimumRaters: 1 });
    return {
      actual: groups[0].entries.map(({ applicationId, rank }) => [applicationId, rank]),
      expected: [
        ["application_bo", 1],
        ["application_anna", 2],
      ],
    };
  },

  // Two interviewers, complete agreement in order and one point apart: ICC(C,1) is 1, ICC(A,1) is not.
  scoringFigures: ({ scoring }) => {
    const ratings = [[1, 2], [2, 3], [4, 5]];
    const consistency = scoring.icc(ratings, { form: "C", unit: "single" });
    const alpha = scoring.krippendorffAlpha(ratings, { measurement: "nominal" });
    return { actual: [consistency.value, alpha.status], expected: [1, "ok"] };
  },

  // A label that a spreadsheet would run comes out harmless, and one that HTML would run too.
  reports: ({ reports, scoring, testing }) => {
    const rubric = testing.buildRubric();
    const assessments = [testing.buildAssessment({ rubricHash: scoring.rubricHash(rubric) })];
    const report = reports.reportComparison({
      comparison: scoring.compare(assessments, { tieTolerance: 0.1, minimumRaters: 1 }),
      assessments,
      rubric,
      labels: { application_1: "=1+1<b>" },
      title: "Round",
    });
    const page = reports.reportHtml(report, { locale: "sv" });
    return {
      actual: [
        reports.reportCsv(report, { locale: "en" }).includes("'=1+1<b>"),
        page.includes("=1+1&lt;b>") || page.includes("=1+1&lt;b&gt;"),
        reports.heatMap(report, { locale: "en" }).includes("<title"),
      ],
      expected: [true, true, true],
    };
  },

  interchange: ({ interchange }) => {
    const { greenhouse } = interchange;
    const read = interchange.readRating(greenhouse, "strong_yes");
    return { actual: [read.status, read.rating.rated.level], expected: ["read", "strong-yes"] };
  },

  conformance: ({ conformance, scoring }) => ({
    actual: conformance.checkConformance(scoring.weightedMean, { runs: 20 }).status,
    expected: "conforms",
  }),

  // Stockholm opens at 07:00 UTC after the clock change of 28 March; Kolkata closes at 11:30 UTC.
  scheduling: ({ scheduling, testing, tzdata }) => {
    const seat = { id: "seat_chair", kind: "chair", pool: ["interviewer_1"], qualifications: [] };
    const request = scheduling.parseSlotRequest({
      schemaVersion: 1,
      round: testing.buildRound({ panel: { id: "panel_1", seats: [seat] } }),
      candidate: {
        schemaVersion: 1,
        personId: "candidate_1",
        timeZone: "Asia/Kolkata",
        workingHours: office,
        busy: [],
      },
      interviewers: [
        {
          schemaVersion: 1,
          personId: "interviewer_1",
          timeZone: "Europe/Stockholm",
          workingHours: office,
          busy: [],
          qualifications: [],
        },
      ],
      accommodations: [],
      window: { start: "2027-03-29T00:00:00Z", end: "2027-03-30T00:00:00Z" },
      grid: { minutes: 15, zone: "Europe/Stockholm" },
      now: "2027-03-22T09:00:00Z",
      minimumNotice: "PT24H",
    });
    const search = scheduling.findSlots(request, { zoneRules: tzdata.tzdataRules });
    return { actual: [search.status, search.slots?.[0]?.start], expected: ["found", "2027-03-29T07:00:00Z"] };
  },

  // Nine in the morning, before and after the same clock change.
  icalendar: ({ icalendar, tzdata }) => {
    const lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "DTSTART:20270326T090000", "DURATION:PT1H"];
    const text = [...lines, "RRULE:FREQ=DAILY;COUNT=5", "END:VEVENT", "END:VCALENDAR"].join("\r\n");
    const { busy } = icalendar.readBusy(text, {
      zone: "Europe/Stockholm",
      zoneRules: tzdata.tzdataRules,
      from: "2027-03-27T00:00:00Z",
      until: "2027-03-29T00:00:00Z",
    });
    return {
      actual: busy.map(({ interval }) => interval.start),
      expected: ["2027-03-27T08:00:00Z", "2027-03-28T07:00:00Z"],
    };
  },

  communication: ({ calendars, communication, testing, tzdata }) => {
    const interview = testing.buildInterview({
      lobbyOpensAt: "2027-03-30T06:50:00Z",
      assessmentStartsAt: "2027-03-30T07:00:00Z",
      endsAt: "2027-03-30T08:00:00Z",
    });
    const candidate = communication.parseRecipient({
      id: interview.candidateId,
      role: "candidate",
      timeZone: "Europe/Stockholm",
      language: "sv",
      channels: { email: "available" },
    });
    const bookedAt = "2027-03-22T13:00:00Z";
    const options = { now: bookedAt, zoneRules: tzdata.tzdataRules, calendars: { role: calendars.sweden } };
    const plan = communication.planMessages(
      communication.defaultRuleSet,
      interview,
      [candidate],
      { bookedAt },
      options,
    );
    return {
      actual: plan.messages.find(({ rule }) => rule === "technical").due.local,
      expected: "2027-03-30T08:00:00",
    };
  },

  ports: ({ ports }) => ({ actual: ports.memorySender("sms").channel, expected: "sms" }),
  disposal: ({ disposal }) => ({ actual: disposal.memoryStore("files").store.key, expected: "files" }),
  // Whoever is told how long data is kept gets a page without a script.
  pages: ({ pages, retention }) => {
    const page = pages.noticeHtml(retention.notice(retention.swedishPolicy, "sv"));
    return { actual: [page.includes('lang="sv"'), page.includes("<script")], expected: [true, false] };
  },

  // A recording goes on the day on which its consent is withdrawn.
  retention: ({ retention }) => {
    const recording = retention.parseDataItem({
      schemaVersion: 1,
      id: "item_recording1",
      category: "recording",
      subjectIds: ["candidate_7f3a"],
      applicationId: "application_1",
      interviewId: "interview_1",
      collectedOn: "2027-03-30",
      sourceIds: [],
      onExpiry: "erase",
    });
    const consent = {
      consentId: "consent_1",
      subjectId: "candidate_7f3a",
      purpose: "recording",
      answer: "given",
      answeredOn: "2027-03-29",
      withdrawnOn: "2027-04-02",
    };
    const facts = retention.parseRetentionFacts({
      schemaVersion: 1,
      zone: "Europe/Stockholm",
      zoneData: "2026f",
      applications: [{ applicationId: "application_1", candidateId: "candidate_7f3a", stage: "active" }],
      subjects: [],
      consents: [consent],
      matters: [],
      restrictions: [],
      requests: [],
    });
    const { items } = retention.planRetention([recording], facts, retention.swedishPolicy, "2027-04-02");
    return {
      actual: items.map(({ action, disposedOn }) => [action, disposedOn]),
      expected: [["erase", "2027-04-02"]],
    };
  },
};
