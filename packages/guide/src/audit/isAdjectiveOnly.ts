const praise = {
  sv: `bra god goda gott dålig dåliga dåligt svag svaga svagt stark starka starkt utmärkt utmärkta enastående exceptionell
    tillräcklig tillräckliga tillräckligt otillräcklig otillräckligt godkänd godkänt underkänd underkänt medel genomsnittlig
    hög höga högt låg låga lågt mycket ganska väldigt mindre mer viss vissa full fullt acceptabel acceptabelt hyfsad hyfsat
    grundläggande avancerad avancerade expert bristande bristfällig bristfälligt saknas lysande toppen superb framstående`,
  en: `good bad poor weak strong excellent outstanding exceptional sufficient insufficient adequate inadequate average
    high low very quite fairly rather less more some full fully acceptable unacceptable satisfactory unsatisfactory basic
    advanced expert lacking limited great superb fair decent brilliant mediocre below above well solid top`,
} as const;

const empty = {
  sv: `en ett den det de i på inom av med för och eller att är har visar kandidaten förmåga förmågan färdighet färdigheter
    kunskap kunskaper kompetens nivå nivån insats prestation resultat`,
  en: `a an the of in at with for and or to is has have shows demonstrates candidate ability skill skills knowledge
    competence competency level performance result results`,
} as const;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const setOf = (language: "sv" | "en"): ReadonlySet<string> =>
  new Set([...wordsOf(praise[language]), ...wordsOf(empty[language])]);
const sets = { sv: setOf("sv"), en: setOf("en") };

/**
 * Whether an anchor only praises or blames: nothing is left of it without adjectives of degree, small words and the
 * competency's own name. Judges Swedish and English; what is written in another language it leaves alone.
 */
export function isAdjectiveOnly(text: string, language: string, names: readonly string[]): boolean {
  const primary = language.split("-")[0];
  if (primary !== "sv" && primary !== "en") return false;
  const own = new Set(names.flatMap(wordsOf));
  return wordsOf(text).every((word) => sets[primary].has(word) || own.has(word));
}
