import { panelSchema } from "../../models/process/panel.ts";
import { builder } from "./builder.ts";

/** A chair and an interviewer, both trained. @throws SamtalError when an override makes it invalid */
export const buildPanel = builder(panelSchema, {
  id: "panel_backend",
  seats: [
    { id: "seat_chair", kind: "chair", pool: ["interviewer_1"], qualifications: ["structured-interviewing"] },
    {
      id: "seat_second",
      kind: "interviewer",
      pool: ["interviewer_2", "interviewer_3"],
      qualifications: ["structured-interviewing"],
    },
  ],
});
