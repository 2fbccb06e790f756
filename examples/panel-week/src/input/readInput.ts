import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { idSchema, type Issue, issue, type Parsed, safeParser } from "@samtal/core";
import { epochMilliseconds, instantOf, intervalSchema, type ZoneRules } from "@samtal/core/time";
import {
  candidateAvailabilitySchema,
  interviewerAvailabilitySchema,
  type PersonAvailability,
  safeParseSlotRequest,
  type SlotRequest,
} from "@samtal/scheduling";
import * as z from "zod";
import { type FileIssue, InputError } from "./inputError.ts";
import { issueInFile } from "./issueInFile.ts";
import { safeParseLabels } from "./labels.ts";
import { readCalendars } from "./readCalendars.ts";
import { requestFiles, type WeekInput } from "./weekInput.ts";

/** A request as its file has it: the people in it stand in files of their own. */
const safeParseRequestFile = safeParser(z.looseObject({ candidateId: idSchema("candidate"), window: intervalSchema }));
const safeParseCandidate = safeParser(candidateAvailabilitySchema);
const safeParseInterviewer = safeParser(interviewerAvailabilitySchema);

type RequestFile = Extract<ReturnType<typeof safeParseRequestFile>, { status: "ok" }>["value"];

/**
 * Reads and validates the folder.
 *
 * Files are read before anything is refused, so that one run names all that is wrong.
 *
 * @throws {@link InputError} with file, code and path of every issue
 */
export async function readInput(folder: string, zoneRules: ZoneRules): Promise<WeekInput> {
  const issues: FileIssue[] = [];
  const refuse = (): void => {
    if (issues.length > 0) throw new InputError(issues);
  };
  const read = async (file: string): Promise<string> => {
    try {
      return await readFile(join(folder, file), "utf8");
    } catch {
      issues.push({ ...issue("panel-week/file-missing"), file });
      return "";
    }
  };
  const one = async <T>(file: string, parse: (input: unknown) => Parsed<T>): Promise<T> => {
    const before = issues.length;
    const text = await read(file);
    const found = issues.length > before ? undefined : document(text, parse);
    if (found?.status === "invalid") issues.push(...found.issues.map((each) => ({ ...each, file })));
    // Whatever failed stands in `issues`, and then nothing of this is used.
    return (found?.status === "ok" ? found.value : undefined) as T;
  };
  const list = async (kind: string, extension: string): Promise<string[]> => {
    const names = await readdir(join(folder, kind)).catch(() => []);
    return names.filter((name) => name.endsWith(extension)).sort().map((name) => `${kind}/${name}`);
  };
  const labels = await one("labels.json", safeParseLabels);
  const main = await one(requestFiles.main, safeParseRequestFile);
  const empty = await one(requestFiles.empty, safeParseRequestFile);
  const people: PersonAvailability[] = [];
  for (const file of await list("availability", ".json")) {
    const parse = file.startsWith("availability/candidate_") ? safeParseCandidate : safeParseInterviewer;
    const person = (await one<PersonAvailability>(file, parse)) as PersonAvailability | undefined;
    if (person === undefined) continue;
    if (file !== `availability/${person.personId}.json`) {
      issues.push({ ...issue("panel-week/file-name-not-id", ["personId"]), file });
    } else if (!zoneRules.has(person.timeZone)) {
      issues.push({ ...issue("core/unknown-zone", ["timeZone"]), file });
    }
    people.push(person);
  }
  const calendarFiles: { file: string; text: string }[] = [];
  for (const file of await list("calendars", ".ics")) calendarFiles.push({ file, text: await read(file) });
  refuse();
  issues.push(...coverageIssues(main, requestFiles.main, zoneRules), ...coverageIssues(empty, requestFiles.empty, zoneRules));
  refuse();
  // Floating times need their owner's zone, so calendars can be read only once the people are known.
  const calendars = readCalendars(people, calendarFiles, [main.window, empty.window], zoneRules);
  issues.push(...calendars.issues);
  const request = whole(main, requestFiles.main, calendars.people, issues);
  const emptyRequest = whole(empty, requestFiles.empty, calendars.people, issues);
  refuse();
  return { labels, request: request as SlotRequest, emptyRequest: emptyRequest as SlotRequest };
}

/** A request with its people put into it. */
function whole(
  { candidateId, ...request }: RequestFile,
  file: string,
  people: readonly PersonAvailability[],
  issues: FileIssue[],
): SlotRequest | undefined {
  const candidate = people.find(({ personId }) => personId === candidateId);
  for (const key of ["candidate", "interviewers"]) {
    if (Object.hasOwn(request, key)) issues.push({ ...issue("panel-week/person-in-request", [key]), file });
  }
  if (candidate === undefined) {
    issues.push({ ...issue("panel-week/unknown-person", ["candidateId"]), file });
    return undefined;
  }
  const interviewers = people.filter(({ personId }) => personId.startsWith("interviewer_"));
  const parsed = safeParseSlotRequest({ ...request, candidate, interviewers });
  if (parsed.status === "ok") return parsed.value;
  const ids = { candidateId, interviewerIds: interviewers.map(({ personId }) => personId) };
  issues.push(...parsed.issues.map((each) => issueInFile(each, file, ids)));
  return undefined;
}

/** Windows for which the zone data has no clock, the days around them included. */
function coverageIssues({ window }: RequestFile, file: string, zoneRules: ZoneRules): FileIssue[] {
  const margin = 45 * 86_400_000;
  const params = { from: instantOf(zoneRules.from), until: instantOf(zoneRules.until) };
  return (["start", "end"] as const)
    .filter((end) => {
      const at = epochMilliseconds(window[end]);
      return at < zoneRules.from + margin || at > zoneRules.until - margin;
    })
    .map((end) => ({ ...issue("core/outside-zone-rules", ["window", end], params), file }));
}

function document<T>(text: string, parse: (input: unknown) => Parsed<T>): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's message quotes the file.
    const notJson: [Issue] = [issue("panel-week/not-json")];
    return { status: "invalid", issues: notJson };
  }
  return parse(json);
}
