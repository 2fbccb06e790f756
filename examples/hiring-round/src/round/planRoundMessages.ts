import { type MessagePlan, minimalRuleSet, parseMessageFacts, parseRecipient, planMessages } from "@samtal/communication";
import type { Candidate, Consent, Interview } from "@samtal/core";
import { consentInForce } from "@samtal/core";
import type { BusinessCalendar, ZoneRules } from "@samtal/core/time";
import type { RoundInput } from "../input/roundInput.ts";

/** The message plan of each interview, as it stands when the interview is booked. */
export function planRoundMessages(
  input: RoundInput,
  interviews: readonly Interview[],
  zoneRules: ZoneRules,
  roleCalendar: BusinessCalendar,
): MessagePlan[] {
  const { bookedAt } = input.settings;
  return interviews.map((interview) => {
    const candidate = input.candidates.find(({ id }) => id === interview.candidateId) as Candidate;
    const recipient = parseRecipient({
      id: candidate.id,
      role: "candidate",
      timeZone: candidate.timeZone,
      language: candidate.language,
      channels: {
        email: "available",
        ...(candidate.contact.phone === undefined
          ? {}
          : { sms: textMessagesAllowed(input.consents, candidate, bookedAt) ? "available" : "no-consent" }),
      },
    });
    return planMessages(minimalRuleSet, interview, [recipient], parseMessageFacts({ bookedAt }), {
      now: bookedAt,
      zoneRules,
      calendars: { role: roleCalendar },
    });
  });
}

function textMessagesAllowed(consents: readonly Consent[], { id }: Candidate, at: Consent["answeredAt"]): boolean {
  return consents.some(
    (consent) => consent.subjectId === id && consent.purpose === "text-message" && consentInForce(consent, at),
  );
}
