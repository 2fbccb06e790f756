import type { ReasonTexts } from "@samtal/core";

/** The texts of this package's reasons, for core's `explain`. */
export const reasonTexts: ReasonTexts = {
  "scheduling/candidate-tally": {
    sv: "{$personId}: av de starttider som hinns med är {$free} lediga, {$outsideHours} utanför kandidatens tider, {$holiday} på helgdagar, {$busy} upptagna och {$tentative} preliminärt upptagna.",
    en: "{$personId}: of the starts in time {$free} are free, {$outsideHours} outside the candidate's hours, {$holiday} on holidays, {$busy} busy and {$tentative} tentatively busy.",
  },
  "scheduling/emptied-by": {
    sv: ".input {$layer :string} .match $layer window {{Ingen tid finns: perioden rymmer ingen starttid.}} notice {{Ingen tid finns: alla starttider ligger närmare än framförhållningen tillåter.}} candidate-hours {{Ingen tid finns: ingen starttid faller inom kandidatens tider.}} candidate-calendar {{Ingen tid finns: kandidaten är upptagen vid varje starttid.}} seat {{Ingen tid finns: minst en plats i panelen går aldrig att besätta.}} seats-together {{Ingen tid finns: varje plats i panelen går att besätta, men aldrig alla samtidigt.}} * {{Ingen tid finns: samma person skulle behöva sitta på två platser.}}",
    en: ".input {$layer :string} .match $layer window {{There is no slot: the window holds no start.}} notice {{There is no slot: every start is closer than the notice allows.}} candidate-hours {{There is no slot: no start lies within the candidate's hours.}} candidate-calendar {{There is no slot: the candidate is busy at every start.}} seat {{There is no slot: at least one seat of the panel can never be filled.}} seats-together {{There is no slot: every seat of the panel can be filled, but never all at once.}} * {{There is no slot: one person would have to take two seats.}}",
  },
  "scheduling/free-at": {
    sv: "{$personId} är ledig; klockan där visar {$local} ({$zone}, UTC{$offset}).",
    en: "{$personId} is free; the clock there shows {$local} ({$zone}, UTC{$offset}).",
  },
  "scheduling/holidays-by": {
    sv: "Helgdagarna följer kalendern {$calendarId}, version {$version}.",
    en: "Holidays follow the calendar {$calendarId}, version {$version}.",
  },
  "scheduling/interviewer-tally": {
    sv: "{$personId} för {$seatId}: av starttiderna som passar kandidaten är {$free} lediga, {$outsideHours} utanför arbetstid, {$holiday} på helgdagar, {$busy} upptagna, {$tentative} preliminärt upptagna och {$unqualified} utan den utbildning som platsen kräver.",
    en: "{$personId} for {$seatId}: of the starts that suit the candidate {$free} are free, {$outsideHours} outside working hours, {$holiday} on holidays, {$busy} busy, {$tentative} tentatively busy and {$unqualified} without the training that the seat asks for.",
  },
  "scheduling/local-time-changed": {
    sv: "För {$personId} visades {$shown} med tidszonsdata {$zoneDataBefore}; med {$zoneData} visar klockan {$now}.",
    en: "{$personId} was shown {$shown} under zone data {$zoneDataBefore}; under {$zoneData} the clock shows {$now}.",
  },
  "scheduling/promised-at": {
    sv: "Den utlovade tiden är {$local} ({$zone}, UTC{$offset}) enligt tidszonsdata {$zoneData}.",
    en: "The promised time is {$local} ({$zone}, UTC{$offset}) by zone data {$zoneData}.",
  },
  "scheduling/ranked-by-start": {
    sv: "Tiderna står i tidsordning: detta är nummer {$rank} av {$of}.",
    en: "Slots are ranked by start: this is number {$rank} of {$of}.",
  },
  "scheduling/seat-fillable": {
    sv: "{$seatId} går att besätta vid {$count} av {$of} starttider som passar kandidaten.",
    en: "{$seatId} can be filled at {$count} of the {$of} starts that suit the candidate.",
  },
  "scheduling/seat-taken": {
    sv: "{$seatId} tas av {$interviewerId}; {$free} av {$of} möjliga är lediga.",
    en: "{$seatId} is taken by {$interviewerId}; {$free} of {$of} possible people are free.",
  },
  "scheduling/slot-length": {
    sv: "Mötet tar {$minutes} minuter och lobbyn öppnar {$lobbyMinutes} minuter före.",
    en: "The meeting takes {$minutes} minutes, and the lobby opens {$lobbyMinutes} minutes before.",
  },
  "scheduling/starts-in-time": {
    sv: ".input {$count :number} .match $count one {{{$count} starttid ligger minst {$notice} efter {$now}, lobbyn inräknad.}} * {{{$count} starttider ligger minst {$notice} efter {$now}, lobbyn inräknad.}}",
    en: ".input {$count :number} .match $count one {{{$count} start lies at least {$notice} after {$now}, lobby included.}} * {{{$count} starts lie at least {$notice} after {$now}, lobby included.}}",
  },
  "scheduling/starts-in-window": {
    sv: ".input {$count :number} .match $count one {{Perioden rymmer {$count} starttid med {$gridMinutes} minuters steg.}} * {{Perioden rymmer {$count} starttider med {$gridMinutes} minuters steg.}}",
    en: ".input {$count :number} .match $count one {{The window holds {$count} start in steps of {$gridMinutes} minutes.}} * {{The window holds {$count} starts in steps of {$gridMinutes} minutes.}}",
  },
  "scheduling/starts-open-to-candidate": {
    sv: ".input {$count :number} .match $count one {{{$count} starttid passar kandidaten.}} * {{{$count} starttider passar kandidaten.}}",
    en: ".input {$count :number} .match $count one {{{$count} start suits the candidate.}} * {{{$count} starts suit the candidate.}}",
  },
  "scheduling/starts-with-panel": {
    sv: "Varje plats går att besätta vid {$everySeat} starttider, och med olika personer vid {$count}.",
    en: "Every seat can be filled at {$everySeat} starts, and by different people at {$count}.",
  },
};
