import { type Issue, issue } from "@samtal/core";
import type { MessageFacts } from "./messageFacts.ts";
import type { Planning } from "./planning.ts";
import type { Recipient } from "./recipient.ts";

/** What the types cannot say: whether the documents handed in belong together. */
export function planningIssues(people: readonly Recipient[], planning: Planning): Issue[] {
  return [...bookingIssues(planning), ...peopleIssues(people, planning), ...calendarIssues(people, planning)];
}

function bookingIssues({ bookedAt, start }: Planning): Issue[] {
  const path: readonly (keyof MessageFacts | "facts")[] = ["facts", "bookedAt"];
  return bookedAt < start ? [] : [issue("communication/booked-after-start", path)];
}

function peopleIssues(people: readonly Recipient[], { interview, zoneRules }: Planning): Issue[] {
  const found: Issue[] = [];
  const seen = new Set<string>();
  for (const [index, { id, role, timeZone }] of people.entries()) {
    if (seen.has(id)) found.push(issue("communication/duplicate-recipient", ["people", index, "id"]));
    seen.add(id);
    if (role === "candidate" && id !== interview.candidateId) {
      found.push(issue("communication/another-candidate", ["people", index, "id"]));
    }
    if (!zoneRules.has(timeZone)) {
      found.push(
        issue("communication/unknown-zone", ["people", index, "timeZone"], { zoneData: zoneRules.version }),
      );
    }
  }
  if (!seen.has(interview.candidateId)) found.push(issue("communication/candidate-missing", ["people"]));
  return found;
}

function calendarIssues(people: readonly Recipient[], { ruleSet, calendars }: Planning): Issue[] {
  const found: Issue[] = [];
  const known = (name: string): boolean => Object.hasOwn(calendars, name);
  for (const [index, { offset, quietHours, to, repeat }] of ruleSet.rules.entries()) {
    const path = ["ruleSet", "rules", index];
    if (offset.kind === "business-days" && !known(offset.calendar)) {
      const calendar = offset.calendar;
      found.push(issue("communication/unknown-calendar", [...path, "offset", "calendar"], { calendar }));
    }
    if (repeat !== undefined && !known(repeat.calendar)) {
      const { calendar } = repeat;
      found.push(issue("communication/unknown-calendar", [...path, "repeat", "calendar"], { calendar }));
    }
    const needsWorkingWeek = quietHours.days === "business-days" && quietHours.handling !== "ignore";
    if (needsWorkingWeek && people.some((person) => person.role === to && person.calendar === undefined)) {
      found.push(issue("communication/recipient-without-calendar", [...path, "quietHours", "days"]));
    }
  }
  for (const [index, { calendar }] of people.entries()) {
    if (calendar !== undefined && !known(calendar)) {
      found.push(issue("communication/unknown-calendar", ["people", index, "calendar"], { calendar }));
    }
  }
  return found;
}
