import { type EpochDay, localDateOf } from "@samtal/core/time";
import type { Draw } from "./drawing.ts";

/** Consents of one application's people, each as the fact that it is. */
export function applicationConsents(
  own: string,
  people: readonly string[],
  { interviewed, today, recorded }: { interviewed: EpochDay; today: EpochDay; recorded: boolean },
  draw: Draw,
): object[] {
  const given = (subjectId: string, purpose: string, more: object = {}): object => ({
    consentId: `consent_${own}-${purpose}-${people.indexOf(subjectId)}`,
    subjectId,
    purpose,
    answer: "given",
    answeredOn: localDateOf(Math.min(today, interviewed - 3)),
    ...more,
  });
  const [candidate = ""] = people;
  // On one recording in ten somebody took the consent back: most often one of the panel.
  const withdrawing = recorded && draw(10) === 0 ? people[draw(people.length)] : undefined;
  const withdrawn = { withdrawnOn: localDateOf(Math.min(today, interviewed + 1 + draw(20))) };
  return [
    ...(recorded
      ? people.map((id) => given(id, "recording", { interviewId: `interview_${own}`, ...(id === withdrawing ? withdrawn : {}) }))
      : []),
    given(candidate, "reference-check"),
    given(candidate, "survey"),
  ];
}

/** The answer about the talent pool: given by three of ten, then taken back by some and run out for others. */
export function poolConsent(own: string, subjectId: string, { on, today }: { on: EpochDay; today: EpochDay }, draw: Draw): object[] {
  const answered = Math.min(today, on);
  const answer = { consentId: `consent_${own}-pool`, subjectId, purpose: "talent-pool", answeredOn: localDateOf(answered) };
  if (draw(10) > 2) return draw(4) === 0 ? [{ ...answer, answer: "refused" }] : [];
  const fate = draw(6);
  return [
    {
      ...answer,
      answer: "given",
      ...(fate === 0 ? { withdrawnOn: localDateOf(Math.min(today, answered + 1 + draw(200))) } : {}),
      ...(fate === 1 || fate === 2 ? { expiresOn: localDateOf(answered + 365) } : {}),
    },
  ];
}
