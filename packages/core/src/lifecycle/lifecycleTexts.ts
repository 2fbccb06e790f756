import type { ReasonTexts } from "../reasons/explain.ts";

/** What the moves of applications and interviews mean. */
export const lifecycleReasonTexts = {
  "core/application-moved": {
    sv: ".input {$to :string} .match $to in-process {{Ansökan behandlas.}} on-hold {{Ansökan är pausad.}} offered {{Kandidaten har fått ett erbjudande.}} hired {{Kandidaten har tackat ja och är anställd.}} rejected {{En person har beslutat att inte erbjuda tjänsten.}} * {{Kandidaten har dragit tillbaka sin ansökan.}}",
    en: ".input {$to :string} .match $to in-process {{The application is being processed.}} on-hold {{The application is on hold.}} offered {{The candidate has been made an offer.}} hired {{The candidate has accepted and is hired.}} rejected {{A person has decided not to offer the role.}} * {{The candidate has withdrawn the application.}}",
  },
  "core/offer-declined": {
    sv: "Kandidaten tackade nej till erbjudandet. Det räknas som att ansökan dragits tillbaka, inte som ett avslag.",
    en: "The candidate declined the offer. That is a withdrawal by the candidate, not a rejection.",
  },
  "core/interview-moved": {
    sv: ".input {$to :string} .match $to planned {{Intervjun ska få en ny tid.}} booked {{Intervjun är bokad.}} in-lobby {{Lobbyn är öppen.}} in-progress {{Intervjun pågår.}} interrupted {{Intervjun är avbruten för stunden.}} on-hold {{Intervjun är pausad och tiden är släppt.}} awaiting-scorecards {{Intervjun är genomförd; bedömningarna återstår.}} completed {{Intervjun är genomförd och alla bedömningar är inne.}} candidate-no-show {{Kandidaten kom inte till intervjun.}} interviewer-no-show {{En intervjuare kom inte till intervjun.}} cancelled {{Intervjun är inställd.}} * {{Kandidaten har dragit sig ur intervjun.}}",
    en: ".input {$to :string} .match $to planned {{The interview is to get a new time.}} booked {{The interview is booked.}} in-lobby {{The lobby is open.}} in-progress {{The interview is in progress.}} interrupted {{The interview is interrupted for the moment.}} on-hold {{The interview is on hold and its time is released.}} awaiting-scorecards {{The interview is over; the scorecards remain.}} completed {{The interview is over and every scorecard is in.}} candidate-no-show {{The candidate did not come to the interview.}} interviewer-no-show {{An interviewer did not come to the interview.}} cancelled {{The interview is cancelled.}} * {{The candidate has withdrawn from the interview.}}",
  },
} as const satisfies ReasonTexts;

/** Why an event moves nothing, and the way out. */
export const lifecycleIssueTexts = {
  "core/illegal-transition": {
    sv: ".input {$allowed :string} .match $allowed || {{Händelsen {$event} är inte möjlig i läget {$state}. Ärendet är avslutat.}} * {{Händelsen {$event} är inte möjlig i läget {$state}. Möjliga händelser: {$allowed}.}}",
    en: ".input {$allowed :string} .match $allowed || {{The event {$event} is not possible in the state {$state}. The case is closed.}} * {{The event {$event} is not possible in the state {$state}. Possible events: {$allowed}.}}",
  },
  "core/event-before-state": {
    sv: "Händelsen ({$at}) är tidigare än läget den ska ändra ({$since}). Spela upp händelserna i tidsordning.",
    en: "The event ({$at}) is earlier than the state that it would move ({$since}). Replay events in the order of time.",
  },
  "core/event-of-another": {
    sv: "Händelsen gäller en annan ansökan eller intervju. Slå upp läget för den som händelsen gäller.",
    en: "The event is about another application or interview. Look up the state of the one that the event names.",
  },
  "core/booking-unchanged": {
    sv: "Ombokningen anger den bokning som redan gäller. Ange den nya bokningens id.",
    en: "The new booking is the one already in force. Name the id of the new booking.",
  },
} as const satisfies ReasonTexts;
