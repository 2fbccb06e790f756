import * as holidays from "@samtal/calendars";
import { SamtalError } from "@samtal/core";
import type { BusinessCalendar, ZoneRules } from "@samtal/core/time";
import { explainNoSlots, findSlots, type SlotExplanation, type SlotRequest, type SlotSearch } from "@samtal/scheduling";
import { InputError } from "../input/inputError.ts";
import { issueInFile } from "../input/issueInFile.ts";
import { requestFiles, type WeekInput } from "../input/weekInput.ts";
import { type CalendarWeek, calendarWeeks } from "./calendarWeeks.ts";

/** The business calendars that availabilities can name. */
const calendars: readonly BusinessCalendar[] = [
  holidays.denmark,
  holidays.england,
  holidays.finland,
  holidays.france,
  holidays.germany,
  holidays.netherlands,
  holidays.norway,
  holidays.poland,
  holidays.spain,
  holidays.sweden,
  holidays.unitedStatesFederal,
];

/** What the folder comes to. */
export interface PanelWeek {
  readonly request: SlotRequest;
  readonly search: SlotSearch;
  readonly weeks: readonly CalendarWeek[];
  readonly emptyRequest: SlotRequest;
  readonly explanation: SlotExplanation;
  readonly emptyWeeks: readonly CalendarWeek[];
}

/** Searches the first request, and explains why the second has no slot. @throws InputError */
export function panelWeek({ request, emptyRequest }: WeekInput, zoneRules: ZoneRules): PanelWeek {
  const options = { zoneRules, calendars };
  const search = refusing(requestFiles.main, request, () => findSlots(request, options));
  const explanation = refusing(requestFiles.empty, emptyRequest, () => explainNoSlots(emptyRequest, options));
  return {
    request,
    search,
    weeks: calendarWeeks(request, search.status === "found" ? search.slots : [], zoneRules, calendars),
    emptyRequest,
    explanation,
    emptyWeeks: calendarWeeks(emptyRequest, [], zoneRules, calendars),
  };
}

/** What only the package can refuse, once everything is put together, with the file that it came from. */
function refusing<T>(file: string, { candidate, interviewers }: SlotRequest, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    const ids = { candidateId: candidate.personId, interviewerIds: interviewers.map(({ personId }) => personId) };
    throw new InputError(error.issues.map((each) => issueInFile(each, file, ids)));
  }
}
