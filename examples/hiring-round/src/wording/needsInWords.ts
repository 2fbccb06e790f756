import type { AccommodationNeed } from "@samtal/core";
import type { Wording } from "./wording.ts";

/** What an interview provides for a candidate, in a few words; never why. */
export function needsInWords(needs: readonly AccommodationNeed[], { locale }: Wording): string {
  const sv = locale === "sv";
  return needs
    .map((need) => {
      switch (need.kind) {
        case "extra-time":
          return sv ? `${need.minutes} minuter extra` : `${need.minutes} extra minutes`;
        case "breaks":
          return sv ? `pauser: ${need.count} à ${need.minutesEach} min` : `breaks: ${need.count} of ${need.minutesEach} min`;
        case "interpreter":
          return sv ? `tolk (${need.language})` : `interpreter (${need.language})`;
        case "captions":
          return sv ? "textning" : "captions";
        case "format":
          return sv ? "annan intervjuform" : "another format";
        case "material-in-advance":
          return sv ? `underlag i förväg (${need.hours} h)` : `material in advance (${need.hours} h)`;
      }
    })
    .join(", ");
}
