import type { ReasonTexts } from "../../reasons/explain.ts";

/** What the reasons of a technical check mean. */
export const readinessReasonTexts = {
  "core/all-tests-passed": {
    sv: "Ljud, bild, ljus och uppkoppling är testade och fungerar.",
    en: "Sound, picture, light and line were tested and work.",
  },
  "core/line-too-slow": {
    sv: ".input {$measured :number} .input {$needed :number} .input {$direction :string} .match $direction download {{Nedladdningen klarar {$measured} Mbit/s; mötet behöver {$needed}.}} * {{Uppladdningen klarar {$measured} Mbit/s; mötet behöver {$needed}.}}",
    en: ".input {$measured :number} .input {$needed :number} .input {$direction :string} .match $direction download {{Download reaches {$measured} Mbit/s; the meeting needs {$needed}.}} * {{Upload reaches {$measured} Mbit/s; the meeting needs {$needed}.}}",
  },
  "core/test-failed": {
    sv: ".input {$test :string} .match $test sound {{Ljudet fungerade inte vid testet.}} picture {{Bilden fungerade inte vid testet.}} * {{Ljuset räckte inte till vid testet.}}",
    en: ".input {$test :string} .match $test sound {{The sound failed its test.}} picture {{The picture failed its test.}} * {{The light failed its test.}}",
  },
  "core/test-missing": {
    sv: ".input {$test :string} .match $test sound {{Ljudet är inte testat.}} picture {{Bilden är inte testad.}} light {{Ljuset är inte testat.}} download {{Nedladdningen är inte mätt.}} * {{Uppladdningen är inte mätt.}}",
    en: ".input {$test :string} .match $test sound {{The sound has not been tested.}} picture {{The picture has not been tested.}} light {{The light has not been tested.}} download {{Download has not been measured.}} * {{Upload has not been measured.}}",
  },
} as const satisfies ReasonTexts;
