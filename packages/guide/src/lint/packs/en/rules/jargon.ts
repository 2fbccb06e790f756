import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `jargon` looks for in English. */
export const jargon: RuleData = {
  rule: "jargon",
  severity: "low",
  kinds: ["question", "anchor", "assessor-note", "advert", "feedback"],
  groups: [
    {
      patterns: patternLines(`
        #acronym ~5 us|our; we ~3 #acronym
        kpi|kpis|skillset|skillsets|toolbox|pipeline|tollgate*|standup*|golive
      `),
      unless: ["jargon-work"],
    },
    {
      patterns: patternLines(`
        self starter; hands on ~1 (mentality); high performer*|performing|potential*
        streamline*|streamlining; laser focused; value stream; low touch; high touch; north star*
        culture carrier*|add; enabler*; facilitate ~2 alignment; change management ~2 journey
        move ~2 the dial; ramp|ramping up; hyper|super focused
        frictionless|seamless|scalable|impactful|proactively; thought partner*
        strategic|growth|value partner*|roadmap|mindset; roadmap*; customer success ~2 (playbook)
        playbook*; stakeholders
      `),
      unless: ["jargon-work"],
    },
    {
      patterns: patternLines(`
        leverage|leverages|leveraging|leveraged
        synerg*|paradigm|paradigms|ideate|ideation|ideating|actionable|holistic|holistically|incentivise|incentivize|disruptor|disruptors|disruptive|disrupt|growthhack*|solutioning|solutionise|operationalise|operationalize|productise|productize|learnings|omnichannel|hyperscale|hypergrowth|ecosystem|ecosystems|headwinds|tailwinds|onboardee*|upskill*|rightsiz*|evangelise|evangelize|evangelist|swimlane|swimlanes|gamify|verticals|touchpoint|touchpoints|stakeholdering|crossfunctional|bandwidth|granular|granularity
        our|these|these|across verticals|vertical; low hanging fruit|fruits
        move|moves|moving|moved|shift|shifting the needle|dial
        circle|circling|circled|loop|looping back|in; touch|touching|touched base
        deep dive|dives|diving; drill|drilling|drilled down; double|doubling|doubled down|click
        boil|boiling|boiled ~1 ocean; north star; thought leader*|leadership; game changer*|changing
        gamechang*; buy in; value add|adds|added|proposition|stream|streams|creation|prop; added value
        win win; quick win|wins; best|world|next in|class|gen; best of breed
        bleeding|cutting|leading edge; core competenc*|values; mission|business critical
        blue|big|green sky|picture|field ~1 (thinking); out|outside|beyond of|the ~1 box
        think|thinking ~3 box
        growth|agile|startup|entrepreneurial|winning|scale|ownership|founder|can|fail|owner|digital mindset|mentality|hack|hacker|hacking|hacks|fast
        10x|10xer|10xing|360; push|pushing the envelope; move fast; fail fast|forward
        customer centric|centricity|obsessed|obsession; customer journey; user|customer delight
        delight ~1 customer*|user*|stakeholder*; data driven
        results|value|purpose|impact|mission driven; self starter; matrix organi*|structure|environment
        matrixed; cross functional
        stakeholder alignment|management|engagement|landscape|map|mapping|buy
        align|aligning|aligned|alignment ~4 stakeholder*|strateg*|vision|goals|okrs|kpis|values|team*|org|organisation
        drive|driving|drives|ensure|create|get|achieve|secure alignment|engagement|transformation|change|adoption|innovation|impact|synergies|buy|value
        alignment and|across|with; take ~1 offline; parking lot|park this; run it up
        peel|peeling ~1 onion; open ~1 kimono; eat ~2 dog food; dogfood*; helicopter view|perspective
        30,000|foot|feet view; push back on; reach|reaching out to ~2 synerg*; scope creep; pain point*
        pivot|pivoting|pivoted; runway; secret sauce; special sauce
        rockstar*|rock star*|ninja*|guru*|unicorn*; wheelhouse; ping me|us|you; sync|syncing|syncs up
        take|taking|full|extreme|radical|end ownership|candour|candor|transparency
        hyper growth|care|scale; full stack ~1 marketer
        strategic lever|levers|pillar|pillars|imperative; pull ~2 levers
        tiger|squad|tribe|guild team|lead|model|chapter; tribes|squads|tribe|guilds; okr|okrs
        kpi|kpis|smes|bau|roi|mvp|eod|eob|usp|usps ~4 (our); best practice*; change agent|champion
        value based|chain; wow factor|moment|moments; our #acronym
        our #name #name|#acronym|way|model|framework|process|wheel|values|compass|gates|ladder|system|house|journey|playbook|method|track|pillars
        our|the|in (company|team|own) way|dna|playbook|wheel|compass|manifesto|flywheel|ladder|house|journey
        project #name
        the #name way|model|wheel|compass|framework|house|process|gates|track|ladder|promise
        #acronym #acronym|gates|model|track|framework|process|wheel|loop|cadence|rhythm|review|forum
        nine|9 box; go to market; gtm|poc|rtb|spoc|raci|wbr|qbr|qbrs|wip|sme|tl|dri|mece|p&l; net new
        white space|glove; wear ~3 hats; lean in|into; unpack ~3 that|this
        socialise|socialize|socialising|socializing ~2 idea|ideas|deck|proposal|plan|strategy
        the|a|your|our cadence|ask|learnings|deck; ask|asks of|from ~2 business; at scale
        moving forward; going forward; end to end; blue ocean
        customer|user|stakeholder experience excellence
        operational|commercial|service|delivery excellence; democrati*; #acronym|#name 2.0|3.0|4.0
        human|people capital|resources|operations ~1 (lever); tech debt ~3 (burn); burn down|rate
        rag status; trenches; t shaped; servant leader*; radical candor|candour
        bias for|to|towards action; disagree and commit; bring ~2 whole|authentic self
        move ~3 forward|along ~2 maturity; maturity model|curve|journey
        digital transformation|journey|first; transformation journey; value proposition*
        cascade|cascading|cascaded; net promoter; nps
      `),
      unless: ["jargon-work"],
    },
  ],
};
