import { type EpochDay, type LocalDate, localDateOf } from "@samtal/core/time";
import { type CountryCode, countryAt } from "./countries.ts";
import type { Draw } from "./drawing.ts";

/** What happened to one application, before it is a document. */
export interface DrawnApplication {
  readonly applicationId: string;
  readonly applied: EpochDay;
  readonly interviewed: EpochDay;
  /** Decided on; after today where it is still in play. */
  readonly ended: EpochDay;
  readonly isOpen: boolean;
  readonly facts: object;
}

/** Draws an application of the last six years: in play, decided, hired, withdrawn; sometimes with a day nobody recorded. */
export function drawnApplication(
  applicationId: string,
  candidateId: string,
  { today, draw, country }: { today: EpochDay; draw: Draw; country: CountryCode },
): DrawnApplication {
  const applied = today - 1 - draw(6 * 365);
  const interviewed = applied + 10 + draw(15);
  const ended = applied + 30 + draw(60);
  const isOpen = ended >= today;
  const before = { applicationId, candidateId, applied: localDateOf(applied) };
  // Of one in a hundred nobody recorded whose law applies; one in fifty moved to another country meanwhile.
  const jurisdictions = draw(100) === 0 ? {} : { jurisdictions: lawOf(country, { applied, moved: interviewed }, draw) };
  const facts = { ...before, ...jurisdictions, ...(isOpen ? { stage: "active" } : outcome(ended, today, draw)) };
  return { applicationId, applied, interviewed, ended, isOpen, facts };
}

function lawOf(country: CountryCode, { applied, moved }: { applied: EpochDay; moved: EpochDay }, draw: Draw): object[] {
  const from = localDateOf(applied);
  if (draw(50) > 0) return [{ jurisdiction: country, from }];
  const day = localDateOf(moved);
  return [
    { jurisdiction: country, from, until: day },
    { jurisdiction: countryAt(draw(100)), from: day },
  ];
}

function outcome(ended: EpochDay, today: EpochDay, draw: Draw): object {
  const day = localDateOf(ended);
  const decided = decision(day, localDateOf(Math.min(today, ended + draw(6))), draw);
  // The others of the same job are decided a little later; then the recruitment is over.
  const closed = ended + draw(30);
  if (closed >= today) return { stage: "closed", ...decided };
  return { stage: "process-ended", ...(draw(80) === 0 ? {} : { ...decided, processEnded: localDateOf(closed) }) };
}

function decision(day: LocalDate, received: LocalDate, draw: Draw): object {
  const kind = draw(12);
  if (kind === 0) return { hired: day };
  if (kind === 1) return { withdrawn: day };
  return draw(5) === 0 ? { rejected: day } : { rejected: day, rejectionReceived: received };
}
