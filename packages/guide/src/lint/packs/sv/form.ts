import type { LintPack } from "../../lintPack.ts";

const list = (text: string): string[] => text.trim().split(/\s+/);

/** How a Swedish question's form is told. */
export const form: LintPack["form"] = {
  openers: list(
    "i på med till från av för under om fall så jo okej ok nå hej förresten alltså nu då ärligt först slutligen avslutningsvis bra snabb fråga och men också även ja nej tack nästa säg egentligen kanske nyfiken sen sedan dessutom ursäkta",
  ),
  questionWords: list("vad hur varför vilken vilket vilka vem vems varifrån vart hurdan hurdant"),
  timeWords: list("när var"),
  auxiliaries: [],
  notVerbs: list(
    "om att när som eftersom medan innan då för och men eller så hur vad varför vilken vilket vilka vem därför att efter med till på av i hos åt från mot utan än som över under vid kring tycker, ju väl nog inte ej också även att ^ , . ? ! : ;",
  ).filter((word) => word !== "tycker,"),
  subjects: list(
    "du ni jag vi han hon det de den din ditt dina er ert era man någon något några ett en samarbete kvalitet ärlighet kunden kunder alla hen denna detta vårt vår våra svenska engelska teamarbete barn",
  ),
  pronouns: list("du ni jag vi det den inga inget ingen inte alla man"),
  requestHeads: list("kan skulle vill får kunde"),
  requestVerbs: list(
    "berätta beskriv beskriva förklara ge dela visa nämn nämna lista utveckla sammanfatta tänk föreställ anta antag säg ta redogör redogöra resonera diskutera välj rita skissa jämför definiera ange motivera exemplifiera presentera reflektera dela visa motivera lyfta sätta gå guida säga rita peka komma betygsätt bedöm poängsätt anteckna notera sätt dra skriv titta använd läs gå hjälp",
  ),
  tellingVerbs: list(
    "berätta beskriva förklara redogöra utveckla sammanfatta exemplifiera reflektera nämna resonera skissa jämföra lista definiera minnas erinra fråga",
  ),
  tellingWords: list("oss mig exempel igenom genom bild inblick tillfälle situation gång något lite projekt ord dig erfarenhet"),
  fillers: list("kunna få vilja snälla bara kort gärna kanske också även först försöka lite vara snäll och börja med att tänka dig nu då helt"),
  coordinators: list("och samt & plus"),
  alternatives: list("eller"),
  choosing: list("helst hellre föredrar föredra främst mest bäst oftast snarare antingen"),
  choiceVerbs: [],
  listVerbs: list("har hade kan fick får haft kunnat finns skulle vill ska brukar känner tror klarar tycker"),
  listing: list("någon något några någonsin annan annat andra liknande dylikt nånting sånt"),
  opposites: [
    [list("gift sambo"), list("singel ogift skild ensamstående")],
    [list("man kille"), list("kvinna tjej")],
    [list("fröken"), list("fru")],
    [list("själv ensam självständigt egen"), list("grupp team andra tillsammans lag grupper")],
    [list("morgon tidigt morgonen morgonmänniska"), list("kväll sent kvällen kvällsmänniska")],
    [list("kontoret plats"), list("hemma hemifrån distans")],
    [list("dag dagtid"), list("natt nattetid")],
    [list("små mindre liten"), list("stora större stor")],
    [list("detaljer detaljen"), list("helhet helheten")],
    [list("introvert"), list("extrovert utåtriktad")],
    [list("heltid"), list("deltid")],
    [list("telefon"), list("mejl mail chatt")],
    [list("leda"), list("följa")],
    [list("salen serveringen"), list("köket")],
  ],
  probes: list(
    "det den dem detta denna dessa de där då sedan sen resultatet resultat utfallet hände lärde lärdom lärdomar annorlunda reagerade efteråt slutade honom henne honom sådan sådant istället gången löste igen samma därefter",
  ).filter((word) => !word.includes("_")),
  past: list(
    "gjorde var hade hände gick kom fick tog blev kände sa sade valde löste satte lärde reagerade ville tänkte skötte slutade började skapade upptäckte bidrog agerade hanterade",
  ),
  present: list(
    "arbete arbetet arbeta arbetat kunder kunderna människor gör är har kan vill ska skulle ser tycker hanterar planerar vet tänker brukar sköter känner driver arbetar håller bemöter förbereder säkrar sökte varför söker leder prioriterar löser mår trivs tror får går lägger bygger använder bidrar samarbetar motiverar förväntar",
  ),
  verbs: list(
    "håller hanterar planerar leder motiverar följer arbetar bygger skapar säljer lär tränar utvecklar skriver testar prioriterar löser stöttar förbereder dokumenterar rapporterar samordnar förhandlar coachar delegerar balanserar undervisar driver marknadsför rekryterar städar serverar budgeterar möter kommunicerar bemöter sköter minskar förbättrar ser samarbetar hålla hantera planera leda motivera sköta bemöta",
  ),
};
