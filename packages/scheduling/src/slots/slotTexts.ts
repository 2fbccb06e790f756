import type { ReasonTexts } from "@samtal/core";
import { layerText } from "./layerText.ts";

/** Why there are the slots that there are, and why each ranks where it does. */
export const slotReasonTexts: ReasonTexts = {
  "scheduling/alternate-seated": {
    sv: "{$personId} tar {$seatId} som ersättare, eftersom för få av de ordinarie kan; {$free} av {$of} möjliga personer kan den tiden.",
    en: "{$personId} takes {$seatId} as an alternate, since too few of the pool can; {$free} of {$of} possible people could do so then.",
  },
  "scheduling/alternates-used": {
    sv: ".input {$count :number} .match $count one {{{$count} plats tas av en ersättare.}} * {{{$count} platser tas av ersättare.}}",
    en: ".input {$count :number} .match $count one {{An alternate takes {$count} seat.}} * {{Alternates take {$count} seats.}}",
  },
  "scheduling/candidate-lost": layerText(
    (name) => `Starttider som {$personId} inte kan, ${name}: {$count}.`,
    (name) => `Starts that {$personId} can't make, ${name}: {$count}.`,
  ),
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
  "scheduling/load-of-panel": {
    sv: "Den i panelen som har intervjuat mest har belastningen {$worst}; summan är {$sum}.",
    en: "The busiest of the panel has a load of {$worst}; the sum is {$sum}.",
  },
  "scheduling/member-free": {
    sv: "{$personId} kan ta {$seatId} vid {$count} av {$of} starttider som passar kandidaten.",
    en: "{$personId} can take {$seatId} at {$count} of the {$of} starts that suit the candidate.",
  },
  "scheduling/member-lost": layerText(
    (name) => `Starttider då {$personId} inte kan ta {$seatId}, ${name}: {$count}.`,
    (name) => `Starts at which {$personId} can't take {$seatId}, ${name}: {$count}.`,
  ),
  "scheduling/panel-changed": {
    sv: ".input {$count :number} .match $count one {{På {$count} plats sitter någon annan än för rollens övriga kandidater.}} * {{På {$count} platser sitter andra än för rollens övriga kandidater.}}",
    en: ".input {$count :number} .match $count one {{On {$count} seat sits somebody other than for the role's other candidates.}} * {{On {$count} seats sit others than for the role's other candidates.}}",
  },
  "scheduling/places-open": {
    sv: ".input {$count :number} .match $count one {{{$count} valfri plats blir tom.}} * {{{$count} valfria platser blir tomma.}}",
    en: ".input {$count :number} .match $count one {{{$count} optional seat stays empty.}} * {{{$count} optional seats stay empty.}}",
  },
  "scheduling/ranked": {
    sv: "Nummer {$rank} av {$of} tider.",
    en: "Number {$rank} of {$of} slots.",
  },
  "scheduling/seat-fillable": {
    sv: "Vid {$count} av {$of} starttider som passar kandidaten går {$seatId} att besätta.",
    en: "At {$count} of the {$of} starts that suit the candidate, {$seatId} can be filled.",
  },
  "scheduling/seat-open": {
    sv: "Ingen tar {$seatId}, som är valfri ({$of} möjliga personer).",
    en: "Nobody takes {$seatId}, which is optional ({$of} possible people).",
  },
  "scheduling/seat-taken": {
    sv: "{$personId} tar {$seatId}; {$free} av {$of} möjliga personer kan den tiden.",
    en: "{$personId} takes {$seatId}; {$free} of {$of} possible people could do so then.",
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
  "scheduling/uncomfortable-for": {
    sv: "För {$personId} ligger tiden som mest {$minutes} minuter utanför bekväma tider.",
    en: "For {$personId} the time lies up to {$minutes} minutes outside comfortable hours.",
  },
  "scheduling/confirmation-missing": {
    sv: "Tiden ligger utanför vanliga tider för {$personId}, men det framgår inte att personen måste bekräfta den. Ta den ur en ny sökning.",
    en: "The time lies at odd hours for {$personId}, but the slot does not say that the person must confirm them. Take it from a new search.",
  },
  "scheduling/not-in-pool": {
    sv: "{$personId} hör inte till dem som kan ta {$seatId}.",
    en: "{$personId} is not among those who can take {$seatId}.",
  },
  "scheduling/off-grid": {
    sv: "Starttiden ligger inte på en jämn {$minutes}-minutersgräns i {$zone}.",
    en: "The start is not on a multiple of {$minutes} minutes in {$zone}.",
  },
  "scheduling/outside-window": {
    sv: "Starttiden ligger utanför perioden, eller så ryms inte mötet i den.",
    en: "The start lies outside the window, or the meeting does not fit into it.",
  },
  "scheduling/seat-count-differs": {
    sv: "På {$seatId} sitter {$seated} personer, men det ska vara {$count}.",
    en: "{$seatId} is taken by {$seated}, but asks for {$count}.",
  },
  "scheduling/seat-short": {
    sv: ".input {$count :number} .match $count one {{Ingen kan ta {$seatId} (lediga: {$free}, behövs: {$count}).}} * {{För få kan ta {$seatId} (lediga: {$free}, behövs: {$count}).}}",
    en: ".input {$count :number} .match $count one {{Nobody can take {$seatId} (free: {$free}, needed: {$count}).}} * {{Too few can take {$seatId} (free: {$free}, needed: {$count}).}}",
  },
  "scheduling/seat-unknown": {
    sv: "Platsen {$seatId} finns inte i panelen.",
    en: "The panel has no seat {$seatId}.",
  },
  "scheduling/seats-share-people": {
    sv: ".input {$people :number} .match $people one {{{$seatIds} har bara {$people} person att dela på, men {$places} platser ska besättas.}} * {{{$seatIds} har bara {$people} personer att dela på, men {$places} platser ska besättas.}}",
    en: ".input {$people :number} .match $people one {{{$seatIds} have only {$people} person between them for {$places} places.}} * {{{$seatIds} have only {$people} people between them for {$places} places.}}",
  },
  "scheduling/slot-length-differs": {
    sv: "Tiden är {$slotMinutes} minuter med {$slotLobbyMinutes} minuters lobby, men mötet tar {$minutes} minuter med {$lobbyMinutes} minuters lobby.",
    en: "The slot is {$slotMinutes} minutes with {$slotLobbyMinutes} minutes of lobby, but the meeting takes {$minutes} minutes with {$lobbyMinutes} minutes of lobby.",
  },
  "scheduling/slot-of-another": {
    sv: "Tiden hör till en annan omgång eller kandidat ({$roundId}, {$candidateId}).",
    en: "The slot belongs to another round or candidate ({$roundId}, {$candidateId}).",
  },
  "scheduling/within-notice": {
    sv: "Lobbyn skulle öppna tidigare än framförhållningen tillåter ({$notice} från {$now}).",
    en: "The lobby would open earlier than the notice allows ({$notice} from {$now}).",
  },
  "scheduling/candidate-barred": layerText(
    (name) => `{$personId} kan inte: ${name}.`,
    (name) => `{$personId} can't come: ${name}.`,
  ),
  "scheduling/member-barred": layerText(
    (name) => `{$personId} kan inte ta {$seatId}: ${name}.`,
    (name) => `{$personId} can't take {$seatId}: ${name}.`,
  ),
};
