import type { ReasonTexts } from "@samtal/core";

/** What the lint of policies and the choice of a version can find, and the way out. */
export const policiesIssueTexts: ReasonTexts = {
  "retention/purpose-uncovered": {
    sv: "Ingen regel sparar kategorin ”{$category}” för ändamålet ”{$purpose}”. Lägg till en regel, eller ange att ändamålet inte behövs.",
    en: "No claim keeps the category “{$category}” for the purpose “{$purpose}”. Add one, or say that the purpose is not needed.",
  },
  "retention/citation-stale": {
    sv: "Källan till ”{$key}” lästes senast {$verifiedOn}, vilket är för länge sedan. Läs den på nytt och ändra verifiedOn.",
    en: "The source of “{$key}” was last read on {$verifiedOn}, which is too long ago. Read it again and change verifiedOn.",
  },
  "retention/days-for-months": {
    sv: "Tiden i ”{$key}” är {$period}, alltså ett antal dagar, men källan är en lag, en myndighet eller en domstol. Läs källan och ange månader eller år om den gör det.",
    en: "The period of “{$key}” is {$period}, a number of days, but its source is a statute, a regulator or a court. Read the source, and write months or years if it does.",
  },
  "retention/claims-overlap": {
    sv: "Både ”{$claim}” och ”{$other}” sparar kategorin ”{$category}” för samma ändamål, så det är oklart vilken av dem som ska gälla. Slå ihop dem, eller skilj dem åt genom land, utfall eller dag.",
    en: "Both “{$claim}” and “{$other}” keep the category “{$category}” for the same purpose, so it is unclear which is meant. Merge them, or tell them apart by country, outcome or day.",
  },
  "retention/outlives-sources": {
    sv: "Enligt ”{$claim}” sparas kategorin ”{$category}” längre än allt som den bygger på. Korta tiden, eller låt regeln sluta med underlaget (with-sources).",
    en: "Under “{$claim}” the category “{$category}” is kept longer than everything that it is derived from. Shorten the period, or let the claim end with its sources (with-sources).",
  },
  "retention/no-version-in-force": {
    sv: "Ingen version av reglerna hade börjat gälla {$day}. Lägg till den version som gällde då.",
    en: "No version of the policy had taken effect by {$day}. Add the one that applied then.",
  },
  "retention/versions-same-day": {
    sv: "Två olika versioner av reglerna börjar gälla samma dag, {$effectiveFrom}. Ta bort den ena eller ändra dess startdag.",
    en: "Two different versions of the policy take effect on the same day, {$effectiveFrom}. Remove one or change its first day.",
  },
  "retention/several-policies": {
    sv: "Versionerna har olika id och hör alltså inte ihop. Skicka bara med versioner av samma regler.",
    en: "These are versions of different policies. Hand in versions of one.",
  },
};
