import type { AccommodationNeed } from "@samtal/core";
import type { Wording } from "../wording/wording.ts";

/** What an interview provides for a candidate, in a few words; never why. */
export function needsInWords(needs: readonly AccommodationNeed[], { locale }: Wording): string {
  const sv = locale === "sv";
  return needs
    .map((need) => {
      switch (need.kind) {
        case "extra-time":
          return sv ? `${need.minutes} minuter extra` : `${need.minutes} extra minutes`;
        case "breaks":
          return sv ? `${need.count} pauser à ${need.minutesEach} minuter` : `${need.count} breaks of ${need.minutesEach} minutes`;
        case "interpreter":
          return sv ? `tolk (${need.language})` : `interpreter (${need.language})`;
        case "captions":
          return sv ? "textning" : "captions";
        case "format":
          return sv ? "annan form" : "another format";
        case "material-in-advance":
          return sv ? `material ${need.hours} timmar i förväg` : `material ${need.hours} hours in advance`;
      }
    })
    .join(", ");
}
