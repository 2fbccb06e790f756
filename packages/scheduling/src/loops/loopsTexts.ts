import type { ReasonTexts } from "@samtal/core";

/** What is wrong with a loop, and the way out. */
export const loopIssueTexts: ReasonTexts = {
  "scheduling/conflict-in-debrief": {
    sv: "Personen är jävig i förhållande till kandidaten och ska inte delta i genomgången efteråt. Ta bort personen ur debrief.attendees.",
    en: "The person has a conflict of interest with the candidate and must not come to the debrief. Take the person off debrief.attendees.",
  },
  "scheduling/gap-order": {
    sv: "Den längsta tiden är kortare än den kortaste. Byt plats på dem eller ta bort den ena.",
    en: "The longest time is shorter than the shortest. Swap them or leave one out.",
  },
  "scheduling/limit-not-positive": {
    sv: "Gränsen ska vara ett heltal från 1. Ändra den eller utelämna den.",
    en: "The limit must be a whole number of 1 or more. Change it or leave it out.",
  },
  "scheduling/lunch-longer-than-window": {
    sv: "Lunchen ryms inte mellan from och to. Korta den eller vidga tiderna.",
    en: "Lunch does not fit between from and to. Shorten it or widen the window.",
  },
  "scheduling/order-cycle": {
    sv: "Omgångarna väntar på varandra i en ring, så ingen ordning är möjlig ({$roundIds}). Ta bort ett av villkoren i order.",
    en: "The rounds wait for each other in a circle, so that no order is possible ({$roundIds}). Take out one of the conditions in order.",
  },
  "scheduling/rounds-exceed-days": {
    sv: "{$rounds} omgångar får inte plats: dagarna rymmer högst {$room}. Tillåt fler dagar eller fler omgångar per dag.",
    en: "{$rounds} rounds can't fit: the days hold {$room} at most. Allow more days or more rounds a day.",
  },
  "scheduling/unknown-round": {
    sv: "Omgången finns inte bland rounds. Rätta id:t eller ta bort raden.",
    en: "The round is not among rounds. Correct the id or leave the entry out.",
  },
};

/** Why a loop is as it is, or why there is none. */
export const loopReasonTexts: ReasonTexts = {
  "scheduling/debrief-at": {
    sv: ".input {$count :number} .match $count one {{Genomgången börjar {$start}, den första tid då alla som intervjuat kan ({$count} person).}} * {{Genomgången börjar {$start}, den första tid då alla som intervjuat kan ({$count} personer).}}",
    en: ".input {$count :number} .match $count one {{The debrief starts at {$start}, the first time at which everyone who interviewed can come ({$count} person).}} * {{The debrief starts at {$start}, the first time at which everyone who interviewed can come ({$count} people).}}",
  },
  "scheduling/if-any-gaps": {
    sv: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Utan gränser för tiden mellan omgångarna: minst {$count} schema.}} yes * {{Utan gränser för tiden mellan omgångarna: minst {$count} scheman.}} * one {{Utan gränser för tiden mellan omgångarna: {$count} schema.}} * * {{Utan gränser för tiden mellan omgångarna: {$count} scheman.}}",
    en: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Without limits on the time between rounds: at least {$count} itinerary.}} yes * {{Without limits on the time between rounds: at least {$count} itineraries.}} * one {{Without limits on the time between rounds: {$count} itinerary.}} * * {{Without limits on the time between rounds: {$count} itineraries.}}",
  },
  "scheduling/if-any-order": {
    sv: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Med omgångarna i vilken ordning som helst: minst {$count} schema.}} yes * {{Med omgångarna i vilken ordning som helst: minst {$count} scheman.}} * one {{Med omgångarna i vilken ordning som helst: {$count} schema.}} * * {{Med omgångarna i vilken ordning som helst: {$count} scheman.}}",
    en: ".input {$count :number} .input {$more :string} .match $more $count yes one {{With the rounds in any order: at least {$count} itinerary.}} yes * {{With the rounds in any order: at least {$count} itineraries.}} * one {{With the rounds in any order: {$count} itinerary.}} * * {{With the rounds in any order: {$count} itineraries.}}",
  },
  "scheduling/if-days-apart": {
    sv: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Om dagarna inte behöver följa på varandra: minst {$count} schema.}} yes * {{Om dagarna inte behöver följa på varandra: minst {$count} scheman.}} * one {{Om dagarna inte behöver följa på varandra: {$count} schema.}} * * {{Om dagarna inte behöver följa på varandra: {$count} scheman.}}",
    en: ".input {$count :number} .input {$more :string} .match $more $count yes one {{If the days need not follow each other: at least {$count} itinerary.}} yes * {{If the days need not follow each other: at least {$count} itineraries.}} * one {{If the days need not follow each other: {$count} itinerary.}} * * {{If the days need not follow each other: {$count} itineraries.}}",
  },
  "scheduling/if-later-debrief": {
    sv: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Med ett dygn till på sig för genomgången: minst {$count} schema.}} yes * {{Med ett dygn till på sig för genomgången: minst {$count} scheman.}} * one {{Med ett dygn till på sig för genomgången: {$count} schema.}} * * {{Med ett dygn till på sig för genomgången: {$count} scheman.}}",
    en: ".input {$count :number} .input {$more :string} .match $more $count yes one {{With one more day for the debrief: at least {$count} itinerary.}} yes * {{With one more day for the debrief: at least {$count} itineraries.}} * one {{With one more day for the debrief: {$count} itinerary.}} * * {{With one more day for the debrief: {$count} itineraries.}}",
  },
  "scheduling/if-longer-waits": {
    sv: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Om kandidaten kan vänta längre mellan omgångarna: minst {$count} schema.}} yes * {{Om kandidaten kan vänta längre mellan omgångarna: minst {$count} scheman.}} * one {{Om kandidaten kan vänta längre mellan omgångarna: {$count} schema.}} * * {{Om kandidaten kan vänta längre mellan omgångarna: {$count} scheman.}}",
    en: ".input {$count :number} .input {$more :string} .match $more $count yes one {{If the candidate can wait longer between rounds: at least {$count} itinerary.}} yes * {{If the candidate can wait longer between rounds: at least {$count} itineraries.}} * one {{If the candidate can wait longer between rounds: {$count} itinerary.}} * * {{If the candidate can wait longer between rounds: {$count} itineraries.}}",
  },
  "scheduling/if-more-days": {
    sv: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Med högst {$days} dagar i stället för {$instead}: minst {$count} schema.}} yes * {{Med högst {$days} dagar i stället för {$instead}: minst {$count} scheman.}} * one {{Med högst {$days} dagar i stället för {$instead}: {$count} schema.}} * * {{Med högst {$days} dagar i stället för {$instead}: {$count} scheman.}}",
    en: ".input {$count :number} .input {$more :string} .match $more $count yes one {{With up to {$days} days instead of {$instead}: at least {$count} itinerary.}} yes * {{With up to {$days} days instead of {$instead}: at least {$count} itineraries.}} * one {{With up to {$days} days instead of {$instead}: {$count} itinerary.}} * * {{With up to {$days} days instead of {$instead}: {$count} itineraries.}}",
  },
  "scheduling/if-more-rounds-per-day": {
    sv: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Utan gräns för omgångar per dag: minst {$count} schema.}} yes * {{Utan gräns för omgångar per dag: minst {$count} scheman.}} * one {{Utan gräns för omgångar per dag: {$count} schema.}} * * {{Utan gräns för omgångar per dag: {$count} scheman.}}",
    en: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Without a limit on rounds a day: at least {$count} itinerary.}} yes * {{Without a limit on rounds a day: at least {$count} itineraries.}} * one {{Without a limit on rounds a day: {$count} itinerary.}} * * {{Without a limit on rounds a day: {$count} itineraries.}}",
  },
  "scheduling/if-no-buffers-in-loop": {
    sv: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Utan luft före och efter mötena: minst {$count} schema.}} yes * {{Utan luft före och efter mötena: minst {$count} scheman.}} * one {{Utan luft före och efter mötena: {$count} schema.}} * * {{Utan luft före och efter mötena: {$count} scheman.}}",
    en: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Without buffers before and after meetings: at least {$count} itinerary.}} yes * {{Without buffers before and after meetings: at least {$count} itineraries.}} * one {{Without buffers before and after meetings: {$count} itinerary.}} * * {{Without buffers before and after meetings: {$count} itineraries.}}",
  },
  "scheduling/if-no-debrief": {
    sv: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Utan genomgång efteråt: minst {$count} schema.}} yes * {{Utan genomgång efteråt: minst {$count} scheman.}} * one {{Utan genomgång efteråt: {$count} schema.}} * * {{Utan genomgång efteråt: {$count} scheman.}}",
    en: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Without a debrief: at least {$count} itinerary.}} yes * {{Without a debrief: at least {$count} itineraries.}} * one {{Without a debrief: {$count} itinerary.}} * * {{Without a debrief: {$count} itineraries.}}",
  },
  "scheduling/if-no-lunch": {
    sv: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Utan lunch: minst {$count} schema.}} yes * {{Utan lunch: minst {$count} scheman.}} * one {{Utan lunch: {$count} schema.}} * * {{Utan lunch: {$count} scheman.}}",
    en: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Without lunch: at least {$count} itinerary.}} yes * {{Without lunch: at least {$count} itineraries.}} * one {{Without lunch: {$count} itinerary.}} * * {{Without lunch: {$count} itineraries.}}",
  },
  "scheduling/if-round-dropped": {
    sv: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Utan {$roundId}: minst {$count} schema.}} yes * {{Utan {$roundId}: minst {$count} scheman.}} * one {{Utan {$roundId}: {$count} schema.}} * * {{Utan {$roundId}: {$count} scheman.}}",
    en: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Without {$roundId}: at least {$count} itinerary.}} yes * {{Without {$roundId}: at least {$count} itineraries.}} * one {{Without {$roundId}: {$count} itinerary.}} * * {{Without {$roundId}: {$count} itineraries.}}",
  },
  "scheduling/if-shorter-breaks": {
    sv: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Utan paus mellan omgångarna: minst {$count} schema.}} yes * {{Utan paus mellan omgångarna: minst {$count} scheman.}} * one {{Utan paus mellan omgångarna: {$count} schema.}} * * {{Utan paus mellan omgångarna: {$count} scheman.}}",
    en: ".input {$count :number} .input {$more :string} .match $more $count yes one {{Without breaks between rounds: at least {$count} itinerary.}} yes * {{Without breaks between rounds: at least {$count} itineraries.}} * one {{Without breaks between rounds: {$count} itinerary.}} * * {{Without breaks between rounds: {$count} itineraries.}}",
  },
  "scheduling/itinerary-days": {
    sv: ".input {$count :number} .match $count one {{Omgångarna ryms på {$count} dag.}} * {{Omgångarna ryms på {$count} dagar.}}",
    en: ".input {$count :number} .match $count one {{The rounds take {$count} day.}} * {{The rounds take {$count} days.}}",
  },
  "scheduling/itinerary-discomfort": {
    sv: "Den som har det värst möter {$worstMinutes} minuter utanför bekväma tider; summan för alla är {$sumMinutes}.",
    en: "Whoever fares worst meets {$worstMinutes} minutes outside comfortable hours; the sum over all is {$sumMinutes}.",
  },
  "scheduling/itinerary-idle": {
    sv: "Kandidaten väntar sammanlagt {$minutes} minuter mellan omgångarna, lunch oräknad.",
    en: "The candidate waits {$minutes} minutes in all between rounds, lunch not counted.",
  },
  "scheduling/itinerary-ranked": {
    sv: "Nummer {$rank} av de {$of} bästa, ordnat efter: {$order}.",
    en: "Number {$rank} of the best {$of}, ranked by: {$order}.",
  },
  "scheduling/link-open": {
    sv: "{$roundId} saknar möteslänk; varje omgång behöver en egen.",
    en: "{$roundId} has no meeting link yet; each round needs one of its own.",
  },
  "scheduling/loop-cut-short": {
    sv: "Sökningen avbröts efter {$steps} steg, så det kan finnas bättre eller fler scheman. Höj maximumSteps eller snäva in önskemålen.",
    en: "The search ended after {$steps} steps, so that there may be better itineraries, or more. Raise maximumSteps or narrow the request.",
  },
  "scheduling/loop-emptied-by": {
    sv: ".input {$constraint :string} .match $constraint round {{Inget schema är möjligt: minst en omgång har ingen starttid alls.}} pair {{Inget schema är möjligt: det finns två omgångar som aldrig går att förena.}} days {{Inget schema är möjligt på de dagar som villkoren tillåter.}} order {{Inget schema är möjligt med omgångarna i den ordningen.}} breaks {{Inget schema är möjligt med de pauserna.}} lunch {{Inget schema är möjligt med lunchen ledig.}} buffers {{Inget schema är möjligt med så mycket luft kring mötena.}} debrief {{Inget schema är möjligt: ingen tid för genomgången passar alla som intervjuat.}} * {{Inget schema är möjligt: varje omgång har starttider, men de går aldrig att förena.}}",
    en: ".input {$constraint :string} .match $constraint round {{There is no itinerary: at least one round has no start at all.}} pair {{There is no itinerary: there are two rounds that never fit together.}} days {{There is no itinerary on the days that the conditions allow.}} order {{There is no itinerary with the rounds in that order.}} breaks {{There is no itinerary with such breaks.}} lunch {{There is no itinerary that keeps lunch free.}} buffers {{There is no itinerary with such buffers around meetings.}} debrief {{There is no itinerary: no time for the debrief suits everyone who interviewed.}} * {{There is no itinerary: every round has starts, but they never fit together.}}",
  },
  "scheduling/loop-searched": {
    sv: "Sökningen gick igenom {$starts} starttider för {$rounds} omgångar i {$steps} steg.",
    en: "The search went over {$starts} starts of {$rounds} rounds in {$steps} steps.",
  },
  "scheduling/lunch-kept": {
    sv: "{$personId} har lunch ledig från {$local} ({$zone}).",
    en: "{$personId} has lunch free from {$local} ({$zone}).",
  },
  "scheduling/round-starts": {
    sv: "Starttider för {$roundId} var för sig: {$count}.",
    en: "Starts of {$roundId} by itself: {$count}.",
  },
  "scheduling/round-without-start": {
    sv: "{$roundId} har ingen starttid; skälen följer.",
    en: "{$roundId} has no start; the reasons follow.",
  },
  "scheduling/rounds-incompatible": {
    sv: "{$firstId} och {$secondId} går aldrig att förena.",
    en: "{$firstId} and {$secondId} never fit together.",
  },
};
