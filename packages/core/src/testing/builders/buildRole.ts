import { roleSchema } from "../../models/guide/role.ts";
import { builder } from "./builder.ts";

/** A backend developer's role in Stockholm. @throws SamtalError when an override makes it invalid */
export const buildRole = builder(roleSchema, {
  schemaVersion: 1,
  id: "role_backend",
  title: { sv: "Backendutvecklare", en: "Backend developer" },
  competencyIds: ["competency_problem-solving", "competency_collaboration", "competency_communication"],
  country: "SE",
  timeZone: "Europe/Stockholm",
});
