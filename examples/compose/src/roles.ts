import { parseRole, type Role } from "@samtal/core";

const texts = {
  backend: {
    title: { sv: "Backendutvecklare", en: "Backend developer" },
    competencies: ["technical-depth", "problem-solving", "collaboration", "learning"],
  },
  support: {
    title: { sv: "Kundsupportmedarbetare", en: "Customer support agent" },
    competencies: ["customer-focus", "communication", "problem-solving", "adaptability"],
  },
  "team-lead": {
    title: { sv: "Teamledare", en: "Team lead" },
    competencies: ["leadership", "planning", "communication", "integrity"],
  },
} as const;

/** The roles of the example. */
export const roleKeys: readonly string[] = Object.keys(texts);

/** A role with what its work asks for, or `undefined` for an unknown key. */
export function exampleRole(key: string): Role | undefined {
  if (!Object.hasOwn(texts, key)) return undefined;
  const { title, competencies } = texts[key as keyof typeof texts];
  return parseRole({
    schemaVersion: 1,
    id: `role_${key}`,
    title,
    competencyIds: competencies.map((each) => `competency_${each}`),
    country: "SE",
    timeZone: "Europe/Stockholm",
  });
}
