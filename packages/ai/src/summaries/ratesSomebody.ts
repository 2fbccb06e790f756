/** Words that rate or recommend somebody, in Swedish and English: a model may answer in either. */
const patterns: readonly RegExp[] = [
  // Figures on a scale.
  /\d+(?:[.,]\d+)?\s*\/\s*(?:5|10|100)(?![\d/])/u,
  /\b\d+(?:[.,]\d+)?\s*(?:out of|av)\s*(?:5|10|100)\b(?!\s*(?:%|procent|percent))(?=\s*(?:[.,;:!?)]|$|points?|poäng|möjliga|possible|stars?|stjärnor))/iu,
  /(?<!\p{L})(?:score[sd]?|rating|rated|betyg(?:et|en|sätts?|satte)?|poängsat\p{L}*|delpoäng|totalpoäng)(?!\p{L})[^.!?\n]{0,40}\d/iu,
  /(?<!\p{L})(?:overall|final|total) (?:score|rating|grade|assessment|impression)(?!\p{L})/iu,
  /(?<!\p{L})(?:helhets|total|slut)(?:betyg|intryck|bedömning|omdöme)\p{L}*/iu,
  // Verdicts.
  /(?<!\p{L})(?:i|we|it is|is|are|strongly|highly|not|would|can|fully|hereby) (?:strongly |highly |not )?recommend(?:ed|s)?(?!\p{L})/iu,
  /(?<!\p{L})recommend(?:ation|ed|s|ing)?:/iu,
  /(?<!\p{L})recommend(?:s|ed|ing)? (?:to )?(?:hir(?:e|ing)|reject(?:ing)?|advanc(?:e|ing)|proceed(?:ing)?|mov(?:e|ing)|the candidate|her for|him for|them for)(?!\p{L})/iu,
  /(?<!\p{L})(?:vi|jag|bör|kan|starkt|varmt|inte|ej) (?:starkt |varmt |inte )?rekommendera(?:s|r|de)?(?!\p{L})/iu,
  /(?<!\p{L})rekommendera[rs]? (?:starkt |varmt |inte )?(?:att )?(?:anställ|kandidaten|avslag|för (?:tjänsten|rollen|nästa))/iu,
  /(?<!\p{L})rekommendation(?:en)?:/iu,
  /(?<!\p{L})(?:should|must|ought to) (?:not )?be (?:hired|rejected|advanced|invited|offered|shortlisted|employed)(?!\p{L})/iu,
  /(?<!\p{L})(?:should|ought to) (?:not )?(?:proceed|advance|move (?:on|forward)|hire)(?!\p{L})/iu,
  /(?<!\p{L})(?:bör|ska|borde) (?:inte |absolut )?(?:anställas|avslås|få (?:jobbet|tjänsten)|gå vidare|kallas|erbjudas)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:strong|weak|no|clear|definite)[ -]hire|hire[ -]?\/[ -]?no[ -]?hire)(?!\p{L})/iu,
  /(?<!\p{L})(?:strong|weak|excellent|outstanding|ideal|perfect|poor|great|good|best|top|better|unsuitable|promising) (?:candidate|applicant|fit|match|hire)(?!\p{L})/iu,
  /(?<!\p{L})(?:stark|svag|utmärkt|idealisk|perfekt|dålig|bra|bästa|bättre|lovande|olämplig|lämplig) (?:kandidat|sökande|matchning)(?:en)?(?!\p{L})/iu,
  /(?<!\p{L})(?:over|under)?(?:qualified|suitable|unsuitable|suited|fit|ready) for (?:the|this|a|our) (?:role|position|job|post|team)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:o)?lämplig|(?:o)?kvalificerad|rätt person|passar|platsar) (?:bra |väl |inte |dåligt )?(?:för|i|till|på) (?:rollen|tjänsten|jobbet|arbetet|teamet)(?!\p{L})/iu,
  /(?<!\p{L})(?:meets?|exceeds?|falls? short of|below|above) (?:the |our |all )?(?:requirements|expectations|bar)(?!\p{L})/iu,
  /(?<!\p{L})(?:uppfyller|överträffar|motsvarar) (?:inte )?(?:våra |alla )?(?:kraven|förväntningarna|krav|förväntningar)(?!\p{L})/iu,
];

/**
 * Whether a text rates or recommends somebody, by its words. A sentence about the candidate's own work ("the tests
 * scored 4/5") may be taken for a rating, and a rating in words that nobody thought of is missed: the person who
 * approves has the last look.
 *
 * @param text - a summary's sentence
 * @example
 * ```ts
 * import { ratesSomebody } from "@samtal/ai";
 *
 * ["She moved 4 of 5 services.", "A strong candidate: 4/5."].map(ratesSomebody); // => [false, true]
 * ```
 */
export function ratesSomebody(text: string): boolean {
  const plain = text.normalize("NFKC").replaceAll(/\p{Cf}/gu, "");
  return patterns.some((pattern) => pattern.test(plain));
}
