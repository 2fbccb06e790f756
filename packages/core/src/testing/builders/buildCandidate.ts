import { candidateSchema } from "../../models/people/candidate.ts";
import { builder } from "./builder.ts";

/** A candidate in Stockholm who speaks Swedish. @throws SamtalError when an override makes it invalid */
export const buildCandidate = builder(candidateSchema, {
  schemaVersion: 1,
  id: "candidate_1",
  name: "Alva Berg",
  contact: { email: "alva.berg@example.org", phone: "+46701740605" },
  timeZone: "Europe/Stockholm",
  language: "sv",
});
