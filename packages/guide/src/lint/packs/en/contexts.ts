import { patternLines } from "../patternLines.ts";

/** What an English sentence may hold that makes a rule heed or skip it. */
export const contexts: Record<string, string[]> = {
  "about-candidate": patternLines(`
    candidate*|applicant*|interviewee*; ^ do|does|did|is|was|has|are|were he|she|they|his|her|their
    ^ @rate
  `),
  assess: patternLines(`
    @rate; candidate*|applicant*|interviewee*; he|she|his|her
    suggests|shows|show|means|signals|indicates|gives|suggest|reveals|tells|counts|matter|matters|expected|required
    ^ look|watch|check|observe|give|lower|raise|see|notice|listen|beware|strong|weak|good|bad
  `),
  asks: patternLines(`
    how|what|why|when do|did|would|can|could|have you; tell me|us; describe ~3 you|your; you use|used
    @your ~3 customers|patients|pupils|guests|students
  `),
  "not-scored": patternLines(`
    eye level
    not|never|no|ignore|disregard|without|leave|avoid ~6 eye|body|voice|handshake|posture|gestures|accent|appearance|looks|smile|smiles|tone|expression|expressions|mood|feeling|feelings|nerves|nervousness|face
    not|never|ignore|disregard ~4 score|rate|grade|judge|assess|deduct|mark|note ~8 eye|body|voice|handshake|posture|gestures|accent|tone|expressions|nervous|nerves|nervousness
    not the|how; must|should|can|may not; no|without weight|account|importance
    does|do not matter|count|affect|influence; regardless|irrespective; irrelevant|disregarded|ignored
    is|are not ~3 scored|rated|graded|assessed|considered|counted
  `),
  feeling: patternLines(`
    @emotion
  `),
  "lawful-check": patternLines(`
    legally|authorised|authorized|entitled|permitted|allowed|eligible|right|rights|permission|cleared to ~2 work|works
    work|residence|working permit|permits|visa|authorisation|authorization|rights; visa|sponsorship
    driving|driver|drivers|driver's|forklift|hgv|cdl|truck|motorcycle|lorry|pilot|nursing|teaching|teacher|security|sia|gas|electrical|electrician|professional|medical|state|current|valid|full|clean|food ~3 licence|license|licenses|licences|registration|certificate|certification|card|permit|pin
    @have ~4 licence|license|certificate|certification|registration|registered|certified|qualification|degree
    registered ~2 with|nurse|as; are you ~2 registered|certified|licensed|licenced|qualified|accredited
    able|available|can|willing|could you ~8 hours|shift|shifts|rota|schedule|weekend|weekends|nights|evenings|overtime|sundays|saturdays|mornings|days|timetable
    can|able|available|could ~4 work|do|start|attend|commit|cover ~8 hours|shift|shifts|rota|schedule|weekend|weekends|night|nights|evenings|evening|sundays|saturdays|mornings|pm|am|#number|dates
    essential|required|core|necessary|key|main|requirement|inherent|listed ~4 part|duty|duties|function|functions|job|role|task|tasks|requirement|post
    with or without
    lift|carry|climb|stand|push|move|drive ~8 kg|kilos|kilo|pounds|lbs|kilograms|job|role|required|essential|duty|duties
    @do|would|will you ~2 need|require|want|like ~6 adjustment|adjustments|accommodation|accommodations|interpreter|arrangements|support|assistance|changes
    anything|something we|that ~6 interview|assessment|process|access|easier|comfortable|accessible|adjust|adapt|help
    adjustment|adjustments|accommodation|accommodations ~6 interview|process|today|assessment|test|job|role
    over|least|above|under #number|18|16|21|eighteen|twenty; 18 or|years|and
    any|other questions|question ~3 us|me|role|job|company|ask|today|interview
    question|questions for us|me; happy|ok|okay|consent|agree ~6 record*|recording|notes; hear|see me|us
    does|would|will|is that|this|it ~2 work|suit|possible|ok|okay|fine|manageable
    can|could|are you able|do|manage|commit ~2 that|this|it|so ?; are you able to; @have ~3 example
    job|role|post|position|work involves|requires|means|includes
    class|category #name|#acronym|b|c|a licence|license
    degree|diploma|qualification|licence|license|certificate|certified|registered
  `),
  episode: patternLines(`
    time|situation|occasion|example|instance|moment|day|case|project|mistake|conflict|challenge|incident|episode when|where|that|you
    a|an|one|the|last|latest|recent|difficult|your ~3 time|situation|occasion|example|mistake|conflict|incident|disagreement|project|failure|setback|decision|complaint|crisis|success
    imagine|suppose|picture|scenario|say ~1 you|a|the
    if|when|after|before|while a|an|the|you|two|someone|your|there|one|it|they|he|she|i|we|our|no
    happened; if so; have you ever; last time
  `),
  "family-work": patternLines(`
    customer*|client*|patient*|guest*|pupil*|student*|resident*|user*|colleague*|coworker*|employee*|staff|tenant*|citizens|visitor*|passenger*|prisoner*|inmate*|veteran*|refugee*|someone|somebody|traveller*|claimant*|shopper*|drivers|member*|newcomer*|volunteer*
    policy|policies|report|reports|system|module|software|code|app|website|form|forms|database|dataset|feature|api|campaign|leaflet|brochure|law|legislation|regulation*|payroll|register|programme|program|calculator|application|tool|page|course
    a|an|another|older|elderly|one|two|the child|woman|man|girl|boy|mother|father|parent|parents|person|worker|mum|dad|manager
    co worker*|workers; team members|member|mate|mates
  `),
  "health-work": patternLines(`
    customer*|client*|patient*|guest*|pupil*|student*|resident*|user*|colleague*|coworker*|employee*|staff|tenant*|citizens|visitor*|passenger*|prisoner*|inmate*|veteran*|refugee*|someone|somebody|traveller*|claimant*|shopper*|drivers|member*|newcomer*|volunteer*
    policy|policies|report|reports|system|module|software|code|app|website|form|forms|database|dataset|feature|api|campaign|leaflet|brochure|law|legislation|regulation*|payroll|register|programme|program|calculator|application|tool|page|course
    a|an|another|older|elderly|one|two|the child|woman|man|girl|boy|mother|father|parent|parents|person|worker|mum|dad|manager
    co worker*|workers; team members|member|mate|mates; health and safety
  `),
  "union-work": patternLines(`
    negotiat*|consult*|represent*|dispute|cooperat*|collaborat*|talks|agreement with|from ~3 union|unions
    union|unions ~3 negotiat*|representative ~3 asks|wants|complains|calls|raises
    @your ~2 ~2 union negotiations
    how would you ~2 handle|respond|answer|work|cooperate|explain|inform|negotiate|react
    describe|explain how you
    policy|policies|report|reports|system|module|software|code|app|website|form|forms|database|dataset|feature|api|campaign|leaflet|brochure|law|legislation|regulation*|payroll|register|programme|program|calculator|application|tool|page|course
  `),
  "pay-work": patternLines(`
    get|got better ~1 at
    policy|policies|report|reports|system|module|software|code|app|website|form|forms|database|dataset|feature|api|campaign|leaflet|brochure|law|legislation|regulation*|payroll|register|programme|program|calculator|application|tool|page|course
    customer*|client*|employee*|staff|colleague*
    payroll|gender|gap|audit|negotiate|survey|structure|system
    you ~1 expect*|hoping|looking|aiming|hope|want|wish; expectation*|desired|range
  `),
  "record-work": patternLines(`
    customer*|client*|patient*|guest*|pupil*|student*|resident*|user*|colleague*|coworker*|employee*|staff|tenant*|citizens|visitor*|passenger*|prisoner*|inmate*|veteran*|refugee*|someone|somebody|traveller*|claimant*|shopper*|drivers|member*|newcomer*|volunteer*
    policy|policies|report|reports|system|module|software|code|app|website|form|forms|database|dataset|feature|api|campaign|leaflet|brochure|law|legislation|regulation*|payroll|register|programme|program|calculator|application|tool|page|course
    a|an|another|older|elderly|one|two|the child|woman|man|girl|boy|mother|father|parent|parents|person|worker|mum|dad|manager
    co worker*|workers; team members|member|mate|mates
  `),
  "citizenship-work": patternLines(`
    customer*|client*|patient*|guest*|pupil*|student*|resident*|user*|colleague*|coworker*|employee*|staff|tenant*|citizens|visitor*|passenger*|prisoner*|inmate*|veteran*|refugee*|someone|somebody|traveller*|claimant*|shopper*|drivers|member*|newcomer*|volunteer*
    policy|policies|report|reports|system|module|software|code|app|website|form|forms|database|dataset|feature|api|campaign|leaflet|brochure|law|legislation|regulation*|payroll|register|programme|program|calculator|application|tool|page|course
    a|an|another|older|elderly|one|two|the child|woman|man|girl|boy|mother|father|parent|parents|person|worker|mum|dad|manager
    co worker*|workers; team members|member|mate|mates
    entitled|authorised|authorized|right|eligible|allowed to work; border|checkpoint|desk|control
    you check|inspect|control|issue|process|renew; work permit
    customer|postal|public|community|emergency|civil|health|social|food|support service
  `),
  "appearance-work": patternLines(`
    result|results|figure|figures|answer|plan|solution looks|look
    dress|help|serve|advise ~2 customer*|client*|patient*|guest*
    customer*|client*|patient*|guest*|pupil*|student* who|with|has|is
    policy|policies|report|reports|system|module|software|code|app|website|form|forms|database|dataset|feature|api|campaign|leaflet|brochure|law|legislation|regulation*|payroll|register|programme|program|calculator|application|tool|page|course
    protective|safety|ppe|helmet|boots|uniform|code|gear|harness|hair net|hairnet
    cut|colour|dye|style ~3 customer*|client*
    site|product|products|store|window|display|dish|plate|garden|facade|building|page|ui|interface|code
    lift|weigh ~5 load|goods|parcel|ingredients|pallet|kg
  `),
  "asks-of-work": patternLines(`
    do|would|did|have|can|could|are|were|will you; should a|an|the
    what|which ~4 you ~1 use|using|used|notice|see; tell me|us|about; describe|explain how|a|your|what
    @your ~3 customers|patients|pupils|guests|students|clients|children
    patient|patients|customer|customers|pupil|pupils|guest|guests|resident|residents|child|children|users|user|dementia|client|clients|colleague|colleagues|horse|animal
  `),
  "reads-feeling": patternLines(`
    micro expressions; microexpressions; facial expression*|analysis ~8 @emotion
    @emotion ~3 from|by|in|through ~3 face|eyes|expression|smile|smiles|gestures|posture|body|gaze
    tool|software|ai|algorithm|app
    face|eyes|smile|gestures|body|posture ~3 reveal*|betray*|show*|tell*|says|reads ~4 @emotion
  `),
  "assess-or-tool": patternLines(`
    @rate; candidate*|applicant*|interviewee*; he|she|his|her
    suggests|shows|show|means|signals|indicates|gives|suggest|reveals|tells|counts|matter|matters|expected|required
    ^ look|watch|check|observe|give|lower|raise|see|notice|listen|beware|strong|weak|good|bad
    tool|software|ai|algorithm|app|camera|webcam|platform|system|plugin|bot|video
    interviewer*|assessor*|panel|recruiter*
  `),
  "jargon-work": patternLines(`
    value|values ~1 (of) variable|function|field|stream
    load|bearing|wall|steel|crane|lever|network bandwidth; spine|vertical ~1 column
  `),
  "idiom-work": patternLines(`
    recipe|menu|dish|kitchen garden|baseball coach|cricket coach
    football|cricket|rugby|baseball|sports ~3 coach|lesson|club|training|pitch|class
  `),
  dated: patternLines(`
    by|before|on|until|no|than|at ~3 #number|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|noon|january|february|march|april|may|june|july|august|september|october|november|december
    within ~2 #number|one|two|three|four|five|a|seven|ten|fourteen ~2 day|days|week|weeks|hours|working|business
    #number january|february|march|april|may|june|july|august|september|october|november|december
    january|february|march|april|may|june|july|august|september|october|november|december #number
    tomorrow|today; in #number|one|two|three|five days|weeks|working|business
    monday|tuesday|wednesday|thursday|friday
  `),
  lasting: patternLines(`
    will not; if|should you; feel free
  `),
  "pay-structure": patternLines(`
    policy|policies|report|reports|system|module|software|code|app|website|form|forms|database|dataset|feature|api|campaign|leaflet|brochure|law|legislation|regulation*|payroll|register|programme|program|calculator|application|tool|page|course
    customer*|client*|employee*|staff|colleague*|gender|gap|audit; you ~1 expect*|hoping|looking|aiming
  `),
  "age-work": patternLines(`
    customer*|client*|patient*|guest*|pupil*|student*|resident*|user*|child|children|viewers|audience|readers
  `),
  "any-work": patternLines(`
    would|do|did|should|can|could you (usually) handle|support|talk|explain|help|teach|plan|check|design|test|build|respond|deal|care|treat|advise|write|negotiate|answer|react|approach|calculate|process|calm|comfort|assist|inform|tell|assess|present|protect|serve|organise|organize|run|prepare|implement|model|store|meet|communicate|work
    what would|do|should|did you (first) do|say|check|look|tell; describe|explain how you
    @do|have you ~3 experience|worked|work|helped|supported|cared; experience of|with|in|working
    you ~1 worked|helped|supported|cared|negotiated|trained|taught|handled|dealt
    customer*|client*|patient*|guest*|pupil*|student*|resident*|user*|colleague*|coworker*|employee*|staff|tenant*|citizens|visitor*|passenger*|prisoner*|inmate*|veteran*|refugee*|someone|somebody|traveller*|claimant*|shopper*|drivers|member*|newcomer*|volunteer*
    policy|policies|report|reports|system|module|software|code|app|website|form|forms|database|dataset|feature|api|campaign|leaflet|brochure|law|legislation|regulation*|payroll|register|programme|program|calculator|application|tool|page|course
    a|an|another|older|elderly|one|two|the child|woman|man|girl|boy|mother|father|parent|parents|person|worker|mum|dad|manager
    co worker*|workers; team members|member|mate|mates; work|working|worked|experience ~3 with|in|as
    negotiat*|project|course|lesson|law|border|training|research
    you ~3 adjustment*|accommodation*|interpreter; what ~4 you ~2 use|check|look
    describe|explain|imagine|suppose
  `),
  addressed: patternLines(`
    you|your|yours|yourself; ^ (@opener) any|ever|anything|been|has|is|married|got
  `),
};
