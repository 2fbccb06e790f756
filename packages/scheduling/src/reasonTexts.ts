import type { ReasonTexts } from "@samtal/core";
import { asynchronousReasonTexts } from "./asynchronous/asynchronousTexts.ts";
import { fairnessReasonTexts } from "./fairness/fairnessTexts.ts";

/** The texts of this package's reasons, for core's `explain`. */
export const reasonTexts: ReasonTexts = {
  ...asynchronousReasonTexts,
  ...fairnessReasonTexts,
  "scheduling/candidate-tally": {
    sv: "{$personId}. Starttider som framförhållningen tillåter – lediga: {$free}, utanför kandidatens tider: {$outsideHours}, på helgdagar: {$holiday}, upptagna: {$busy}, preliminärt upptagna: {$tentative}.",
    en: "{$personId}. Starts that the notice allows – free: {$free}, outside the candidate's hours: {$outsideHours}, on holidays: {$holiday}, busy: {$busy}, tentatively busy: {$tentative}.",
  },
  "scheduling/emptied-by": {
    sv: ".input {$layer :string} .match $layer window {{Det finns ingen tid: perioden rymmer ingen starttid.}} notice {{Det finns ingen tid: alla starttider ligger närmare än framförhållningen tillåter.}} candidate-hours {{Det finns ingen tid: ingen starttid faller inom kandidatens tider.}} candidate-calendar {{Det finns ingen tid: kandidaten är upptagen vid varje starttid.}} seat {{Det finns ingen tid: minst en plats i panelen går aldrig att besätta.}} seats-together {{Det finns ingen tid: varje plats i panelen går att besätta, men aldrig alla samtidigt.}} * {{Det finns ingen tid: samma person skulle behöva sitta på två platser.}}",
    en: ".input {$layer :string} .match $layer window {{There is no slot: the window holds no start.}} notice {{There is no slot: every start is closer than the notice allows.}} candidate-hours {{There is no slot: no start lies within the candidate's hours.}} candidate-calendar {{There is no slot: the candidate is busy at every start.}} seat {{There is no slot: at least one seat of the panel can never be filled.}} seats-together {{There is no slot: every seat of the panel can be filled, but never all at once.}} * {{There is no slot: one person would have to take two seats.}}",
  },
  "scheduling/free-at": {
    sv: "{$personId} är ledig; lokal tid är {$local} ({$zone}, UTC{$offset}).",
    en: "{$personId} is free; the clock there shows {$local} ({$zone}, UTC{$offset}).",
  },
  "scheduling/holidays-by": {
    sv: "Helgdagarna följer kalendern {$calendarId}, version {$version}.",
    en: "Holidays follow the calendar {$calendarId}, version {$version}.",
  },
  "scheduling/interviewer-tally": {
    sv: "{$personId} för {$seatId}. Starttider som passar kandidaten – lediga: {$free}, utanför arbetstid: {$outsideHours}, på helgdagar: {$holiday}, upptagna: {$busy}, preliminärt upptagna: {$tentative}, utan den utbildning som platsen kräver: {$unqualified}.",
    en: "{$personId} for {$seatId}. Starts that suit the candidate – free: {$free}, outside working hours: {$outsideHours}, on holidays: {$holiday}, busy: {$busy}, tentatively busy: {$tentative}, without the training that the seat asks for: {$unqualified}.",
  },
  "scheduling/local-time-changed": {
    sv: "För {$personId} visades {$shown} med tidszonsdata {$zoneDataBefore}; med {$zoneData} är klockan då {$now}.",
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
    sv: "Vid {$count} av {$of} starttider som passar kandidaten går {$seatId} att besätta.",
    en: "At {$count} of the {$of} starts that suit the candidate, {$seatId} can be filled.",
  },
  "scheduling/seat-taken": {
    sv: "{$interviewerId} tar {$seatId}; {$free} av {$of} möjliga personer kan den tiden.",
    en: "{$interviewerId} takes {$seatId}; {$free} of {$of} possible people could do so then.",
  },
  "scheduling/slot-length": {
    sv: "Mötet tar {$minutes} minuter och lobbyn öppnar {$lobbyMinutes} minuter innan.",
    en: "The meeting takes {$minutes} minutes, and the lobby opens {$lobbyMinutes} minutes before.",
  },
  "scheduling/starts-in-time": {
    sv: ".input {$count :number} .match $count one {{{$count} starttid ligger tillräckligt långt fram, lobbyn inräknad (framförhållning {$notice} från {$now}).}} * {{{$count} starttider ligger tillräckligt långt fram, lobbyn inräknad (framförhållning {$notice} från {$now}).}}",
    en: ".input {$count :number} .match $count one {{{$count} start is far enough ahead, lobby included (notice {$notice} from {$now}).}} * {{{$count} starts are far enough ahead, lobby included (notice {$notice} from {$now}).}}",
  },
  "scheduling/starts-in-window": {
    sv: ".input {$count :number} .match $count one {{Perioden rymmer {$count} starttid med {$gridMinutes} minuters mellanrum.}} * {{Perioden rymmer {$count} starttider med {$gridMinutes} minuters mellanrum.}}",
    en: ".input {$count :number} .match $count one {{The window holds {$count} start in steps of {$gridMinutes} minutes.}} * {{The window holds {$count} starts in steps of {$gridMinutes} minutes.}}",
  },
  "scheduling/starts-open-to-candidate": {
    sv: ".input {$count :number} .match $count one {{{$count} starttid passar kandidaten.}} * {{{$count} starttider passar kandidaten.}}",
    en: ".input {$count :number} .match $count one {{{$count} start suits the candidate.}} * {{{$count} starts suit the candidate.}}",
  },
  "scheduling/starts-with-panel": {
    sv: ".input {$everySeat :number} .match $everySeat one {{Vid {$everySeat} starttid går varje plats att besätta; antal sådana med olika personer på platserna: {$count}.}} * {{Vid {$everySeat} starttider går varje plats att besätta; antal sådana med olika personer på platserna: {$count}.}}",
    en: ".input {$everySeat :number} .match $everySeat one {{Every seat can be filled at {$everySeat} start; of those, with different people on the seats: {$count}.}} * {{Every seat can be filled at {$everySeat} starts; of those, with different people on the seats: {$count}.}}",
  },
};
