import { accommodationSchema } from "../../models/people/accommodation.ts";
import { builder } from "./builder.ts";

/** Fifteen minutes more and one break of five. @throws SamtalError when an override makes it invalid */
export const buildAccommodation = builder(accommodationSchema, {
  schemaVersion: 1,
  id: "accommodation_1",
  candidateId: "candidate_1",
  needs: [
    { kind: "extra-time", minutes: 15 },
    { kind: "breaks", count: 1, minutesEach: 5 },
  ],
});
