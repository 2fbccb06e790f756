import { vi } from "vitest";

/**
 * Puts the test's host into a zone and onto a day. @returns what it then says of itself, for the test to
 * check
 */
export function hostClock(
  zone: string,
  today: string,
): { readonly winter: number; readonly summer: number; readonly now: number } {
  vi.stubEnv("TZ", zone);
  vi.useFakeTimers({ now: Date.parse(today), toFake: ["Date"] });
  const [winter, summer] = [0, 6].map((month) => new Date(2027, month, 15).getTimezoneOffset()) as [
    number,
    number,
  ];
  return { winter, summer, now: Date.now() };
}

/** Gives the host its own zone and clock back. */
export function ownClock(): void {
  vi.useRealTimers();
  vi.unstubAllEnvs();
}
