import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Issue,
  issue,
  type Parsed,
  safeParseAccommodation,
  safeParseApplication,
  safeParseCandidate,
  safeParseConsent,
  safeParseDecision,
  safeParseInterviewer,
  safeParseInterviewGuide,
  safeParseInterviewPlan,
  safeParseMeetingPlatform,
  safeParseRecording,
  safeParseRole,
  safeParseRubric,
  safeParseScorecard,
} from "@samtal/core";
import type { ZoneRules } from "@samtal/core/time";
import { coverageIssues } from "./coverageIssues.ts";
import { type FileIssue, InputError } from "./inputError.ts";
import { readCalendars } from "./readCalendars.ts";
import { referenceIssues } from "./referenceIssues.ts";
import type { RoundInput } from "./roundInput.ts";
import { safeParseHours } from "./hours.ts";
import { safeParseSettings } from "./settings.ts";

/**
 * Reads and validates a round's folder.
 *
 * Every file is read before anything is refused, so that one run names all that is wrong.
 *
 * @throws {@link InputError} with file, code and path of every issue
 */
export async function readInput(folder: string, zoneRules: ZoneRules): Promise<RoundInput> {
  const issues: FileIssue[] = [];

  const read = async (file: string): Promise<string | undefined> => {
    try {
      return await readFile(join(folder, file), "utf8");
    } catch {
      issues.push({ ...issue("hiring-round/file-missing"), file });
      return undefined;
    }
  };
  const one = async <T>(file: string, parse: (input: unknown) => Parsed<T>): Promise<T> => {
    const text = await read(file);
    const found = text === undefined ? undefined : document(text, parse);
    if (found?.status === "invalid") issues.push(...found.issues.map((each) => ({ ...each, file })));
    // Whatever failed stands in `issues`, and then nothing of this is used.
    return (found?.status === "ok" ? found.value : undefined) as T;
  };
  const list = async (kind: string, extension: string): Promise<string[]> => {
    const names = await readdir(join(folder, kind)).catch(() => []);
    return names
      .filter((name) => name.endsWith(extension))
      .sort()
      .map((name) => `${kind}/${name}`);
  };
  // An issue names its file by the document's id, and two files can't hold one id: so the two must agree.
  const named = async <T extends { id: string } | { personId: string }>(
    file: string,
    kind: string,
    parse: (input: unknown) => Parsed<T>,
  ): Promise<T> => {
    const found = (await one(file, parse)) as T | undefined;
    const [key, id] = found === undefined ? [] : "id" in found ? ["id", found.id] : ["personId", found.personId];
    if (key !== undefined && file !== `${kind}/${id}.json`) {
      issues.push({ ...issue("hiring-round/file-name-not-id", [key]), file });
    }
    return found as T;
  };
  const all = async <T extends { id: string } | { personId: string }>(
    kind: string,
    parse: (input: unknown) => Parsed<T>,
  ): Promise<T[]> => Promise.all((await list(kind, ".json")).map((file) => named(file, kind, parse)));

  const documents: Omit<RoundInput, "busy"> = {
    settings: await one("settings.json", safeParseSettings),
    role: await one("role.json", safeParseRole),
    guide: await one("guide.json", safeParseInterviewGuide),
    plan: await one("plan.json", safeParseInterviewPlan),
    platform: await one("platform.json", safeParseMeetingPlatform),
    rubric: await one("rubric.json", safeParseRubric),
    candidates: await all("candidates", safeParseCandidate),
    interviewers: await all("interviewers", safeParseInterviewer),
    applications: await all("applications", safeParseApplication),
    hours: await all("hours", safeParseHours),
    accommodations: await all("accommodations", safeParseAccommodation),
    scorecards: await all("scorecards", safeParseScorecard),
    consents: await all("consents", safeParseConsent),
    recordings: await all("recordings", safeParseRecording),
    decisions: await all("decisions", safeParseDecision),
  };
  const files = await Promise.all(
    (await list("calendars", ".ics")).map(async (file) => ({ file, text: (await read(file)) ?? "" })),
  );
  if (issues.length > 0) throw new InputError(issues);
  const outside = coverageIssues(documents.settings, zoneRules);
  if (outside.length > 0) throw new InputError(outside);
  // Floating times need their owner's zone, so calendars can be read only once the people are known.
  const { interviewers, settings } = documents;
  const calendars = readCalendars(files, interviewers, settings.window, zoneRules);
  const input: RoundInput = { ...documents, busy: calendars.busy };
  const found = [...calendars.issues, ...referenceIssues(input, zoneRules)];
  if (found.length > 0) throw new InputError(found);
  return input;
}

function document<T>(text: string, parse: (input: unknown) => Parsed<T>): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's message quotes the file.
    const notJson: [Issue] = [issue("hiring-round/not-json")];
    return { status: "invalid", issues: notJson };
  }
  return parse(json);
}
