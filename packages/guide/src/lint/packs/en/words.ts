const list = (text: string): string[] => text.trim().split(/\s+/);

/** Word classes of the English packs. */
export const words: Record<string, string[]> = {
  be: list("is are was were be been being am"),
  do: list("do does did doing"),
  have: list("have has had having got"),
  aux: list("is are was were do does did have has had can could will would should may might must shall am"),
  you: list("you yourself"),
  your: list("your yours"),
  candidate: list("candidate candidates applicant applicants interviewee interviewees he she him her his they them their person"),
  kids: list("kid kids child children baby babies little toddler toddlers son sons daughter daughters offspring bairns"),
  partner: list("husband wife spouse partner boyfriend girlfriend fiance fiancé fiancée fiancee hubby missus bloke"),
  opener: list(
    "so and but well okay ok now then hey hi also right anyway oh alright actually honestly tell me us just out of curiosity because",
  ),
  rate: list(
    "rate rates rated rating score scores scoring grade grades grading assess assesses assessing judge judges judging evaluate evaluates evaluating mark marks marking point points deduct deducts note notes noting award awards penalise penalize reward weigh rank comment minus bonus attention deduction deductions downgrade upgrade",
  ),
  emotion: list(
    "nervous nervousness anxious anxiety insecure insecurity stressed stress confident confidence passionate passion enthusiastic enthusiasm excited excitement angry anger annoyed irritated irritation sad happy happiness genuine genuinely sincere sincerity honest honesty lying truthful truth deceptive bored boredom uncomfortable comfortable defensive emotion emotions emotional feeling feelings mood joy joyful fear afraid scared upset frustrated frustration engaged engagement interested motivated motivation energetic calm tense tension hesitant shy sentiment arrogant eager relaxed unsure worried guilty aggressive cheerful positivity warmth hostile disgust surprised unhappy resentment resentful contempt keen",
  ),
  "known-acronym": list(
    "uk us usa eu un hr it ai api apis sql css html pdf xml json http https url ui ux cv cvs id ids gp nhs vat tv pc pcs ceo cto cfo pr qa ci cd aws gcp sap crm erp cad cnc hgv lgv abc faq sms gps vpn lan wan dns tcp ip ssh git java php c r ok pm am id gdpr iso haccp cpr aed icu er a&e iv mri ct ecg ppe sen send gcse gcses a1 a2 b1 b2 c1 c2 maths rota nvq phd ma ba bsc msc mba vmware k8s rest soap etl bi ml nlp llm os ios tdd bdd sla slas hvac plc plcs asap diy sbar news obs dbs hse coshh it's i ehcp tefl esl sop sops adr wms pos epos kyc aml gaap ifrs excel bim cscs b2b b2c seo ppc w3c wcag",
  ),
};

/** Short forms of spoken English and what they stand for. */
export const expansions: Record<string, string> = {
  ...Object.fromEntries(
    list("you we they who what i that there these those people").flatMap((who) => [
      [`${who}'re`, `${who} are`],
      [`${who}'ve`, `${who} have`],
      [`${who}'ll`, `${who} will`],
      [`${who}'d`, `${who} would`],
    ]),
  ),
  ...Object.fromEntries(
    list("what where who how when why that it there he she here").map((who) => [`${who}'s`, `${who} is`]),
  ),
  ...Object.fromEntries(
    list("do does did is are was were have has had would could should might must need").flatMap((verb) => [
      [`${verb}n't`, `${verb} not`],
      [`${verb}nt`, `${verb} not`],
    ]),
  ),
  "can't": "can not",
  cant: "can not",
  cannot: "can not",
  "won't": "will not",
  wont: "will not",
  "ain't": "is not",
  "shan't": "shall not",
  "i'm": "i am",
  youre: "you are",
  youve: "you have",
  whats: "what is",
  hows: "how is",
  wheres: "where is",
  whos: "who is",
  "d'you": "do you",
  "d'ya": "do you",
  u: "you",
  ya: "you",
  ur: "your",
  "y'all": "you",
  gonna: "going to",
  wanna: "want to",
  kinda: "kind of",
};
