import { interviewSchema } from "../../models/process/interview.ts";
import { builder } from "./builder.ts";

/**
 * A booked interview of `buildApplication`, 2027-03-16 at 10:00 in Stockholm.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildInterview = builder(interviewSchema, {
  schemaVersion: 1,
  id: "interview_1",
  applicationId: "application_1",
  candidateId: "candidate_1",
  roundId: "round_first",
  guideId: "guide_backend",
  guideVersion: 1,
  language: "sv",
  status: "booked",
  lobbyOpensAt: "2027-03-16T08:50:00Z",
  assessmentStartsAt: "2027-03-16T09:00:00Z",
  endsAt: "2027-03-16T09:45:00Z",
  meeting: { platformId: "platform_meet", joinUrl: "https://meet.example.com/1", dialIn: "+46846500400,,1#" },
  fallbackPlan: [{ kind: "phone" }, { kind: "rebook" }],
  contactNumbers: { reserve: "+46846500400", candidate: "+46701740605" },
  agenda: [
    { title: { sv: "Välkommen", en: "Welcome" }, minutes: 5 },
    { title: { sv: "Frågor om arbetet", en: "Questions about the work" }, minutes: 27 },
    { title: { sv: "Dina frågor", en: "Your questions" }, minutes: 8 },
    { title: { sv: "Avslutning", en: "Closing" }, minutes: 5 },
  ],
  accommodationIds: [],
});
