import type { LocalizedText } from "@samtal/core";
import type { RoundInput } from "../input/roundInput.ts";

/** Names for the ids of a round: people, competencies, seats, and applications by their candidate. */
export function namesOf(input: RoundInput): Map<string, LocalizedText> {
  const same = (text: string): LocalizedText => ({ sv: text, en: text });
  const people = new Map<string, LocalizedText>(
    [...input.candidates, ...input.interviewers].map(({ id, name }) => [id, same(name)]),
  );
  const seats = { chair: { sv: "platsen som intervjuledare", en: "the chair's seat" }, interviewer: { sv: "platsen som medintervjuare", en: "the second seat" }, trainee: { sv: "platsen under upplärning", en: "the trainee's seat" } };
  return new Map<string, LocalizedText>([
    ...people,
    ...input.applications.map(({ id, candidateId }) => [id, people.get(candidateId) ?? same(candidateId)] as const),
    ...input.guide.competencies.map(({ competency }) => [competency.id, competency.name] as const),
    ...input.plan.rounds.flatMap((round) =>
      round.mode === "live" ? round.panel.seats.map(({ id, kind }) => [id, seats[kind]] as const) : [],
    ),
    ...input.scorecards.map(({ id, interviewerId }) => {
      const name = people.get(interviewerId)?.["sv"] ?? interviewerId;
      return [id, { sv: `formuläret från ${name}`, en: `the scorecard of ${name}` }] as const;
    }),
  ]);
}
