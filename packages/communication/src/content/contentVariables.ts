import { epochMilliseconds } from "@samtal/core/time";
import type { MessageContentKey } from "../rules/messageContent.ts";
import { companyLinkKinds } from "./companyLink.ts";
import type { ContentFacts } from "./contentFacts.ts";
import type { ContentVariable } from "./contentVariable.ts";

type Variables = Readonly<Record<string, ContentVariable>>;

const pack = (...path: string[]): readonly string[] => ["infoPack", ...path];
const details = (...path: string[]): readonly string[] => ["details", ...path];
const interview = (...path: string[]): readonly string[] => ["interview", ...path];
const yesNo = ["yes", "no"] as const;
const answer = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? "yes" : "no";
const texts = (path: readonly string[], rest: Partial<ContentVariable> = {}): ContentVariable =>
  ({ kind: "list", path, item: { text: { kind: "localized", path: [] } }, ...rest }) as ContentVariable;
const contact = (name: string, at: readonly string[]): Variables => ({
  [`${name}Name`]: { kind: "text", path: [...at, "name"] },
  [`${name}Phone`]: { kind: "phone", path: [...at, "phone"], optional: true },
  [`${name}Email`]: { kind: "email", path: [...at, "email"], optional: true },
});

const stepsOf = ({ details, infoPack }: ContentFacts): NonNullable<typeof infoPack.nextSteps> | undefined =>
  details.nextSteps ?? infoPack.nextSteps;

const platformNameOf = ({ infoPack }: ContentFacts, item: unknown): string | undefined => {
  const id = (item as { platformId?: string }).platformId;
  return [infoPack.platform, ...(infoPack.otherPlatforms ?? [])].find((known) => known?.id === id)?.name;
};

const starts: Variables = {
  startsAt: { kind: "instant", style: "dateTimeZone", path: interview("assessmentStartsAt") },
  startDate: { kind: "instant", style: "date", path: interview("assessmentStartsAt") },
  startTime: { kind: "instant", style: "time", path: interview("assessmentStartsAt") },
};
const platformName: ContentVariable = { kind: "text", path: pack("platform", "name") };
const candidateName: ContentVariable = { kind: "text", path: details("candidateName"), optional: true };
const answerBy: ContentVariable = { kind: "instant", style: "date", path: details("answerBy") };

/** The variables that every text can use. */
export const commonVariables: Variables = {
  recipientName: { kind: "text", path: details("recipientName") },
  senderName: { kind: "text", path: details("senderName") },
  employerName: { kind: "text", path: pack("employerName") },
  roleTitle: { kind: "localized", path: pack("roleTitle") },
};

/** The variables that the texts of each content key can use, with their types and sources. */
export const contentVariables: Readonly<Record<MessageContentKey, Variables>> = {
  "date-and-time": starts,
  length: {
    minutes: {
      kind: "count",
      path: interview("endsAt"),
      read: ({ interview: { assessmentStartsAt, endsAt } }) =>
        Math.round((epochMilliseconds(endsAt) - epochMilliseconds(assessmentStartsAt)) / 60_000),
    },
    endTime: { kind: "instant", style: "time", path: interview("endsAt") },
  },
  "how-to-join": {
    joinUrl: { kind: "url", path: interview("meeting", "joinUrl") },
    dialIn: { kind: "text", path: interview("meeting", "dialIn"), optional: true },
    platformName: { ...platformName, optional: true },
  },
  "platform-guide": {
    platformName,
    guideUrl: { kind: "url", path: pack("platform", "guideUrl"), optional: true },
    guideSteps: texts(pack("platform", "guideSteps"), { optional: true }),
  },
  interviewers: {
    interviewers: {
      kind: "list",
      path: pack("interviewers"),
      item: {
        name: { kind: "text", path: ["name"] },
        title: { kind: "localized", path: ["title"], optional: true },
        titled: { kind: "choice", values: yesNo, path: ["title"], read: (_, item) => answer(Object.hasOwn(item as object, "title")) },
        profileUrl: { kind: "url", path: ["profileUrl"], optional: true },
      },
    },
  },
  documents: {
    documents: texts(pack("documents"), { mayBeEmpty: true }),
    documentCount: { kind: "count", path: pack("documents"), read: (facts) => facts.infoPack.documents?.length },
  },
  "reserve-number": { reserveNumber: { kind: "phone", path: interview("contactNumbers", "reserve") } },
  dress: { dress: { kind: "localized", path: pack("dress") } },
  "sound-and-picture": { soundAndPicture: texts(pack("soundAndPicture")) },
  tips: { tips: texts(pack("tips")) },
  "company-links": {
    companyLinks: {
      kind: "list",
      path: pack("companyLinks"),
      item: {
        kind: { kind: "choice", values: [...companyLinkKinds, "labelled"], path: ["kind"], read: labelledKind },
        url: { kind: "url", path: ["url"] },
        label: { kind: "localized", path: ["label"], optional: true },
      },
    },
  },
  "format-notice": {
    equalsPhysical: {
      kind: "choice",
      values: yesNo,
      path: pack("formatNotice"),
      read: ({ infoPack }) => answer(infoPack.formatNotice?.equalsPhysicalInterview),
    },
    firstTimers: {
      kind: "choice",
      values: yesNo,
      path: pack("formatNotice"),
      read: ({ infoPack }) => answer(infoPack.formatNotice?.manyAreFirstTimers),
    },
    formatNote: { kind: "localized", path: pack("formatNotice", "note"), optional: true },
  },
  agenda: {
    agenda: {
      kind: "list",
      path: interview("agenda"),
      item: { title: { kind: "localized", path: ["title"] }, minutes: { kind: "count", path: ["minutes"] } },
    },
  },
  "calendar-entry": {},
  "needs-question": contact("needs", pack("needsContact")),
  preparation: { preparation: texts(pack("preparation")) },
  rehearsal: { platformName, rehearsalUrl: { kind: "url", path: pack("platform", "rehearsalUrl") } },
  briefing: {
    ...starts,
    candidateName: { kind: "text", path: details("candidateName") },
    briefingUrl: { kind: "url", path: details("links", "briefing") },
    briefing: texts(pack("briefing"), { optional: true }),
    acknowledgeUrl: { kind: "url", path: details("links", "acknowledge") },
  },
  "what-to-do-when-it-fails": {
    fallback: {
      kind: "list",
      path: interview("fallbackPlan"),
      item: {
        kind: {
          kind: "choice",
          values: ["phone", "platform", "unnamed-platform", "rebook"],
          path: ["kind"],
          read: fallbackKind,
        },
        url: { kind: "url", path: ["joinUrl"], optional: true },
        platformName: { kind: "text", path: ["platformId"], read: platformNameOf, optional: true },
      },
    },
  },
  "whom-to-ask": contact("contact", pack("whomToAsk")),
  "lobby-opening": { lobbyTime: { kind: "instant", style: "time", path: interview("lobbyOpensAt") }, ...starts },
  "camera-at-start": {
    camera: { kind: "choice", values: ["on", "off", "as-you-like"], path: pack("camera") },
  },
  "recording-notice": {
    recordingKind: {
      kind: "choice",
      values: ["recording", "recorded-interview"],
      path: pack("recording", "kind"),
    },
    recordingPurpose: { kind: "localized", path: pack("recording", "purpose") },
    recordingDays: { kind: "count", path: pack("recording", "keptDays") },
    recordingChoiceUrl: { kind: "url", path: details("links", "recordingChoice") },
  },
  "scorecard-link": { candidateName, scorecardUrl: { kind: "url", path: details("links", "scorecard") } },
  thanks: {},
  "next-steps": {
    nextSteps: {
      kind: "list",
      path: pack("nextSteps"),
      read: (facts) => stepsOf(facts),
      mayBeEmpty: true,
      item: {
        what: { kind: "localized", path: ["what"] },
        who: { kind: "choice", values: ["reader", "candidate", "employer"], path: ["who"], read: whoToReader },
        by: { kind: "instant", style: "date", path: ["by"] },
      },
    },
    nextStepCount: { kind: "count", path: pack("nextSteps"), read: (facts) => stepsOf(facts)?.length },
  },
  timeline: { answerBy },
  survey: { surveyUrl: { kind: "url", path: details("links", "survey") } },
  "decision-or-new-date": {
    answerBy: { ...answerBy, optional: true },
    newAnswerBy: { kind: "instant", style: "date", path: details("newAnswerBy"), optional: true, later: true },
    decision: { kind: "prose", path: details("decision"), optional: true, later: true },
    decisionUrl: { kind: "url", path: details("links", "decision"), optional: true },
    candidateName,
  },
  feedback: {
    strengths: texts(details("strengths"), { optional: true, later: true }),
    improvements: texts(details("improvements"), { optional: true, later: true }),
    feedback: { kind: "prose", path: details("feedback"), optional: true, later: true },
  },
  "references-request": { referencesUrl: { kind: "url", path: details("links", "references") } },
  "talent-pool-question": {
    talentPoolMonths: { kind: "count", path: pack("talentPoolMonths") },
    talentPoolUrl: { kind: "url", path: details("links", "talentPool") },
  },
  "missing-documents": {
    missingDocuments: texts(details("missingDocuments"), { later: true }),
    documentsUrl: { kind: "url", path: details("links", "documents") },
  },
  "stage-news": {
    stageName: { kind: "localized", path: details("stage", "name"), later: true },
    stageNews: { kind: "prose", path: details("stage", "news"), optional: true, later: true },
  },
  cancellation: starts,
  "calendar-cancellation": {},
};

/** A link with words of its own says these. */
function labelledKind(_facts: ContentFacts, item: unknown): string {
  const { kind, label } = item as { kind: string; label?: unknown };
  return label === undefined ? kind : "labelled";
}

/** A platform whose name the info pack doesn't give goes without. */
function fallbackKind(facts: ContentFacts, item: unknown): string {
  const { kind } = item as { kind: string };
  return kind === "platform" && platformNameOf(facts, item) === undefined ? "unnamed-platform" : kind;
}

/** Who takes a step, as the recipient sees it. */
function whoToReader({ details }: ContentFacts, item: unknown): string {
  if ((item as { who: string }).who !== "candidate") return "employer";
  return details.recipientId.startsWith("candidate_") ? "reader" : "candidate";
}
