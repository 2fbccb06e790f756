import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `family-plans` looks for in English. */
export const familyPlans: RuleData = {
  rule: "family-plans",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        who ~3 look|looks|care|cares|pick|picks ~5 kids|children|son|daughter|them|baby
        are you ~1 a|the mother|father|mum|dad|parent; home|family ~2 life ~4 you|your
        your (other|better) half; you ~2 family ~2 (here) ?
        plan|planning|want|thinking ~4 kids|children|babies|family|baby; your ~1 kids|children|baby
      `),
      unless: ["family-work"],
    },
    {
      patterns: patternLines(`
        pregnan*|married|marriage|divorce*|husband|wife|spouse|boyfriend|girlfriend|fiance*|childcare|babysit*|nanny|maternity|paternity|daycare|motherhood|fatherhood|parenthood|wedding|toddler*|newborn|babies|breastfeed*|ivf
        kids|little ones; start* ~2 family
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        are|were|is you ~2 married|engaged|divorced|widowed|pregnant|expecting
        your (own) husband|wife|spouse|boyfriend|girlfriend|kids|ex|stepchildren|fiance|fiancé|fiancée
        family man|woman|person|oriented|guy; wedding|engagement ring|date|plans|band; ring on ~1 finger
        baby|babies ~3 way|bump|soon|plans; on the way ?
        caring|care|look|looking ~2 for|after ~2 (your) elderly|parents|relatives|relative|mother|father|mum|mom
        caring|carer responsibilities; school holidays|run|age ~4 you
        child care|custody|support|minder ~6 you|your
        you ~5 child care|custody|childminder|babysitters|stepkids|stepchildren; dependents|dependants
        do you ~2 live alone|together; who do you live with; seeing anyone|someone
        another baby|child|one on
      `),
    },
    {
      patterns: patternLines(`
        you ~3 married|engaged|divorced|widowed|pregnant|expecting|dating
        you (still|currently) single|separated; married|single|divorced or
        ^ (so) married|single|kids|children|pregnant ?
        marital|relationship|family status|plan|plans|planning|situation|circumstances|commitments|obligations|responsibilities|life
        home|domestic situation|life|commitments|obligations|circumstances
        your (own) (new|future|better|other) @partner
        your (own|two|three|young|small|older|little|new|newborn|eldest|youngest|school) (age) (aged) @kids
        your family; your ~2 half ~3 work|do|think|okay|ok; you|your ~3 wedding|honeymoon
        you (have|got|want) (got) (any|some|two|three|young|small|more|many|your) (own|small|young|more|older|little|other|of) @kids|family|dependants|dependents|ones
        you (have|already|also|both) have (any|young|small|more) (young|small|little) @kids|family|dependants|dependents|ones
        how many kids|children ~2 you; ages ~2 your|kids|children
        kids|children|family|baby|partner|wife|husband ~2 at home
        you ~3 childcare|babysitter|nanny|daycare|nursery|dependants|dependents|parent|mum|mom|mother|dad|father
        childcare|babysitting|daycare|babysitter|nanny ~6 you|your
        your childcare|nanny|babysitter|maternity|paternity|pregnancy|due|husband's|partner's|wedding|ring
        start|starting|begin|have|having|raise|raising|expand|grow|extend|want ~2 a|your family
        start|starting|starts ~2 family
        want|wanting|have|having|plan|planning|for|try|trying|get|hope|hoping|intend|intending|expecting|thinking ~4 more|any|your|a|of|have kids|children|baby|babies
        having|have|want kids|children; try*|trying|hoping to conceive
        you|your ~8 maternity|paternity|parental|mat|adoption leave
        maternity|paternity|parental leave ~6 you|your; family leave; you ~5 pregnan*
        pregnan* ~5 you|your; biological clock; settl* down; get|getting|got married|engaged|hitched
        miss or mrs; mrs or; maiden name
        living|live with ~2 partner|anyone|someone|boyfriend|girlfriend|parents|alone
        you|your ~3 in a|any relationship; in the picture; someone|anyone special
        single mum|mom|parent|mother|father|dad|mothers|parents; breastfeed*; ivf|fertility
        your @partner ~4 work|do|mind|think|feel|okay; school run|pickup
        candidate*|applicant*|she|he|woman|they ~6 pregnant|married|divorced|single|kids|children|family|maternity
        pick|picks|picking|look|looks|looking|take|takes|care|mind ~2 up|after|care|of ~2 your kids|children|baby
        your kids|children|son|daughter|baby ~2 sick|ill; birth control
        as a (single|working|new|young) mum|mom|mother|dad|father|parent; mother|father|mum|mom|dad of
        husband|wife|partner ~5 you|your|let|relocate
      `),
      unless: ["family-work"],
    },
  ],
};
