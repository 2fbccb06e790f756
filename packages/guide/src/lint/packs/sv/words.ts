const list = (text: string): string[] => text.trim().split(/\s+/);

/** Word classes of the Swedish packs. */
export const words: Record<string, string[]> = {
  du: list("du dig ni er"),
  din: list("din ditt dina er ert era"),
  kids: list("barn barnen ungar ungarna bebis bebisar baby småbarn son söner dotter döttrar kids småttingar kid"),
  partner: list(
    "man make maka fru hustru sambo partner respektive pojkvän flickvän särbo tjej kille fästman fästmö sambon frun mannen käresta äkta",
  ),
  opener: list("så och men jo okej ok nå nja hej förresten alltså du nu då ärligt säg för"),
  rate: list(
    "betygsätt betygsätta bedöm bedöma bedöms bedömer betyg betyget poäng poängsätt poängsätta poängen anteckna notera skatta värdera gradera sänk höj minus minuspoäng pluspoäng avdrag dra ge ger sätt väg vägas väger titta lägg observera kolla granska uppmärksam uppmärksamma plus rangordna registrera mät mäta ranka skriv iaktta studera notering bedömning viktigt",
  ),
  emotion: list(
    "nervös nervositet nervöst osäker osäkert osäkerhet ängslig ängslighet orolig oro stressad stress stressnivå stressad självsäker självsäkerhet trygg passionerad passion entusiasm entusiastisk entusiasmvärde exalterad arg ilska irriterad irritation ledsen glad glädje genuin genuint uppriktig uppriktighet ärlig ärlighet ljuger ljuga sanning sanningen uttråkad obekväm defensiv känsla känslor känslorna känslan känsloläge sinnesstämning sinnesstämningen humör humöret sinnestillstånd rädd rädsla upprörd frustrerad frustration engagerad engagemang intresserad motiverad motivation energisk lugn spänd spändhet blyg ivrig iver äkta avslappnad pigg trött besviken arrogant otrygg panikslagen skamsen förvånad sur positiv negativ aggressiv nedstämd deppig stolt stämningsläge trovärdig ärligt hängiven tveksam bekväm rastlös känslomässigt känslosam brinner lättad generad",
  ),
  "known-acronym": list(
    "it hr ai api apis sql css html pdf xml json http url ui ux cv id eu usa uk tv pc vd pr qa ci cd aws gcp sap crm erp cad cnc faq sms gps vpn lan dns git java php c r ok gdpr iso haccp hlr ekg iva bvc mvc dbt kbt lss sol sbar adr a1 a2 b b1 b2 be c1 ce d k3 lvm moms usk ssk ob apt vab pdf wms bim plc bas-u bas-p basu basp ama abk ab04 sfi sva no so fn eks gas iup ni sos jo do dos lou luf mr ct va vvs abc tdd bi ml asap i",
  ),
};

/** Short and spoken forms and what they stand for. */
export const expansions: Record<string, string> = {
  nån: "någon",
  nåt: "något",
  nåra: "några",
  nånsin: "någonsin",
  nånstans: "någonstans",
  nånting: "något",
  någonting: "något",
  sån: "sådan",
  sånt: "sådant",
  dej: "dig",
  mej: "mig",
  e: "är",
  ä: "är",
  "är'u": "är du",
  "har'u": "har du",
  haru: "har du",
  äru: "är du",
  kanru: "kan du",
  "ska'ru": "ska du",
  skaru: "ska du",
  "vill'u": "vill du",
  villru: "vill du",
  ngn: "någon",
  ngt: "något",
  ngra: "några",
  idag: "i dag",
  ikväll: "i kväll",
  o: "och",
  å: "och",
  oxå: "också",
  iaf: "i alla fall",
  hurdå: "hur då",
  isåfall: "i så fall",
  jobba: "arbeta",
  jobbar: "arbetar",
  jobbade: "arbetade",
  jobbat: "arbetat",
  jobb: "arbete",
  jobbet: "arbetet",
};
