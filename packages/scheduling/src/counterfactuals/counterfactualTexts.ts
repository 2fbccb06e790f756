import type { ReasonTexts } from "@samtal/core";

/** What a change to a request would give. */
export const counterfactualReasonTexts: ReasonTexts = {
  "scheduling/if-person-earlier": {
    sv: ".input {$hours :number} .input {$count :number} .match $hours $count one one {{Om {$personId} kan {$hours} timme tidigare på dagen: {$count} tid.}} one * {{Om {$personId} kan {$hours} timme tidigare på dagen: {$count} tider.}} * one {{Om {$personId} kan {$hours} timmar tidigare på dagen: {$count} tid.}} * * {{Om {$personId} kan {$hours} timmar tidigare på dagen: {$count} tider.}}",
    en: ".input {$hours :number} .input {$count :number} .match $hours $count one one {{If {$personId} can come {$hours} hour earlier in the day: {$count} slot.}} one * {{If {$personId} can come {$hours} hour earlier in the day: {$count} slots.}} * one {{If {$personId} can come {$hours} hours earlier in the day: {$count} slot.}} * * {{If {$personId} can come {$hours} hours earlier in the day: {$count} slots.}}",
  },
  "scheduling/if-person-later": {
    sv: ".input {$hours :number} .input {$count :number} .match $hours $count one one {{Om {$personId} kan {$hours} timme senare på dagen: {$count} tid.}} one * {{Om {$personId} kan {$hours} timme senare på dagen: {$count} tider.}} * one {{Om {$personId} kan {$hours} timmar senare på dagen: {$count} tid.}} * * {{Om {$personId} kan {$hours} timmar senare på dagen: {$count} tider.}}",
    en: ".input {$hours :number} .input {$count :number} .match $hours $count one one {{If {$personId} can stay {$hours} hour later in the day: {$count} slot.}} one * {{If {$personId} can stay {$hours} hour later in the day: {$count} slots.}} * one {{If {$personId} can stay {$hours} hours later in the day: {$count} slot.}} * * {{If {$personId} can stay {$hours} hours later in the day: {$count} slots.}}",
  },
  "scheduling/if-fewer-hours-notice": {
    sv: ".input {$hours :number} .input {$count :number} .match $hours $count one one {{Med {$hours} timmes kortare framförhållning: {$count} tid.}} one * {{Med {$hours} timmes kortare framförhållning: {$count} tider.}} * one {{Med {$hours} timmars kortare framförhållning: {$count} tid.}} * * {{Med {$hours} timmars kortare framförhållning: {$count} tider.}}",
    en: ".input {$hours :number} .input {$count :number} .match $hours $count one one {{{$hours} hour less notice: {$count} slot.}} one * {{{$hours} hour less notice: {$count} slots.}} * one {{{$hours} hours less notice: {$count} slot.}} * * {{{$hours} hours less notice: {$count} slots.}}",
  },
  "scheduling/if-fewer-minutes-notice": {
    sv: ".input {$minutes :number} .input {$count :number} .match $minutes $count one one {{Med {$minutes} minuts kortare framförhållning: {$count} tid.}} one * {{Med {$minutes} minuts kortare framförhållning: {$count} tider.}} * one {{Med {$minutes} minuters kortare framförhållning: {$count} tid.}} * * {{Med {$minutes} minuters kortare framförhållning: {$count} tider.}}",
    en: ".input {$minutes :number} .input {$count :number} .match $minutes $count one one {{{$minutes} minute less notice: {$count} slot.}} one * {{{$minutes} minute less notice: {$count} slots.}} * one {{{$minutes} minutes less notice: {$count} slot.}} * * {{{$minutes} minutes less notice: {$count} slots.}}",
  },
  "scheduling/if-finer-grid": {
    sv: ".input {$minutes :number} .input {$count :number} .match $minutes $count one one {{Med starttider varje minut: {$count} tid.}} one * {{Med starttider varje minut: {$count} tider.}} * one {{Med starttider var {$minutes}:e minut: {$count} tid.}} * * {{Med starttider var {$minutes}:e minut: {$count} tider.}}",
    en: ".input {$minutes :number} .input {$count :number} .match $minutes $count one one {{With starts every minute: {$count} slot.}} one * {{With starts every minute: {$count} slots.}} * one {{With starts every {$minutes} minutes: {$count} slot.}} * * {{With starts every {$minutes} minutes: {$count} slots.}}",
  },
  "scheduling/if-layer-lifted": {
    sv: ".input {$layer :string} .input {$count :number} .match $layer $count notice one {{Om {$personId} godtar kortare varsel: {$count} tid.}} notice * {{Om {$personId} godtar kortare varsel: {$count} tider.}} horizon one {{Om {$personId} kan bokas längre fram: {$count} tid.}} horizon * {{Om {$personId} kan bokas längre fram: {$count} tider.}} focus one {{Om {$personId} kan ge upp mötesfri tid: {$count} tid.}} focus * {{Om {$personId} kan ge upp mötesfri tid: {$count} tider.}} daily-limit one {{Om {$personId} tar fler intervjuer på en dag: {$count} tid.}} daily-limit * {{Om {$personId} tar fler intervjuer på en dag: {$count} tider.}} weekly-limit one {{Om {$personId} tar fler intervjuer på en vecka: {$count} tid.}} weekly-limit * {{Om {$personId} tar fler intervjuer på en vecka: {$count} tider.}} holiday one {{Om {$personId} kan på helgdagar: {$count} tid.}} holiday * {{Om {$personId} kan på helgdagar: {$count} tider.}} * one {{Om {$personId} ger efter på {$layer}: {$count} tid.}} * * {{Om {$personId} ger efter på {$layer}: {$count} tider.}}",
    en: ".input {$layer :string} .input {$count :number} .match $layer $count notice one {{If {$personId} accepts shorter notice: {$count} slot.}} notice * {{If {$personId} accepts shorter notice: {$count} slots.}} horizon one {{If {$personId} can be booked further ahead: {$count} slot.}} horizon * {{If {$personId} can be booked further ahead: {$count} slots.}} focus one {{If {$personId} can give up time kept free of meetings: {$count} slot.}} focus * {{If {$personId} can give up time kept free of meetings: {$count} slots.}} daily-limit one {{If {$personId} takes more interviews in a day: {$count} slot.}} daily-limit * {{If {$personId} takes more interviews in a day: {$count} slots.}} weekly-limit one {{If {$personId} takes more interviews in a week: {$count} slot.}} weekly-limit * {{If {$personId} takes more interviews in a week: {$count} slots.}} holiday one {{If {$personId} can come on holidays: {$count} slot.}} holiday * {{If {$personId} can come on holidays: {$count} slots.}} * one {{If {$personId} gives way on {$layer}: {$count} slot.}} * * {{If {$personId} gives way on {$layer}: {$count} slots.}}",
  },
  "scheduling/if-longer-window": {
    sv: ".input {$days :number} .input {$count :number} .match $days $count one one {{Med {$days} dygn längre period: {$count} tid.}} one * {{Med {$days} dygn längre period: {$count} tider.}} * one {{Med {$days} dygn längre period: {$count} tid.}} * * {{Med {$days} dygn längre period: {$count} tider.}}",
    en: ".input {$days :number} .input {$count :number} .match $days $count one one {{{$days} day more in the window: {$count} slot.}} one * {{{$days} day more in the window: {$count} slots.}} * one {{{$days} days more in the window: {$count} slot.}} * * {{{$days} days more in the window: {$count} slots.}}",
  },
  "scheduling/if-no-buffers": {
    sv: ".input {$count :number} .match $count one {{Utan luft före och efter mötet: {$count} tid.}} * {{Utan luft före och efter mötet: {$count} tider.}}",
    en: ".input {$count :number} .match $count one {{Without buffers before and after: {$count} slot.}} * {{Without buffers before and after: {$count} slots.}}",
  },
  "scheduling/if-person-free": {
    sv: ".input {$count :number} .match $count one {{Om {$personId} kan flytta sina möten: {$count} tid.}} * {{Om {$personId} kan flytta sina möten: {$count} tider.}}",
    en: ".input {$count :number} .match $count one {{If {$personId} can move other meetings: {$count} slot.}} * {{If {$personId} can move other meetings: {$count} slots.}}",
  },
  "scheduling/if-seat-dropped": {
    sv: ".input {$count :number} .match $count one {{Utan {$seatId}: {$count} tid.}} * {{Utan {$seatId}: {$count} tider.}}",
    en: ".input {$count :number} .match $count one {{Without {$seatId}: {$count} slot.}} * {{Without {$seatId}: {$count} slots.}}",
  },
  "scheduling/if-tentative-ignored": {
    sv: ".input {$count :number} .match $count one {{Om preliminärt bokad tid får användas: {$count} tid.}} * {{Om preliminärt bokad tid får användas: {$count} tider.}}",
    en: ".input {$count :number} .match $count one {{If tentative times may be used: {$count} slot.}} * {{If tentative times may be used: {$count} slots.}}",
  },
  "scheduling/if-training-waived": {
    sv: ".input {$count :number} .match $count one {{Om {$seatId} inte kräver utbildning: {$count} tid.}} * {{Om {$seatId} inte kräver utbildning: {$count} tider.}}",
    en: ".input {$count :number} .match $count one {{If {$seatId} asks for no training: {$count} slot.}} * {{If {$seatId} asks for no training: {$count} slots.}}",
  },
};
