import type { ReasonTexts } from "@samtal/core";

/** What can be wrong with requests and their events, and the way out. */
export const requestsIssueTexts: ReasonTexts = {
  "retention/duplicate-right": {
    sv: "Samma rättighet finns med två gånger i begäran. Ange den en gång.",
    en: "The request invokes the same right twice. Give it once.",
  },
  "retention/purposes-without-withdrawal": {
    sv: "purposes hör till ett återkallat samtycke. Lägg till consent-withdrawal i rights, eller ta bort fältet.",
    en: "purposes belongs to a consent that is taken back. Add consent-withdrawal to rights, or remove the field.",
  },
  "retention/event-of-another-request": {
    sv: "Händelsen hör till en annan begäran. Skicka bara med händelser som hör till begäran.",
    en: "The event is another request's. Hand in events of the requests given.",
  },
  "retention/event-before-receipt": {
    sv: "Händelsen ligger före den tidpunkt då begäran kom in. Rätta en av tiderna.",
    en: "The event lies before the receipt of the request. Correct one of the times.",
  },
  "retention/request-event-not-possible": {
    sv: "Händelsen ”{$event}” är inte möjlig i det läge som begäran är i. Se vad som får hända härnäst i may.",
    en: "The event “{$event}” is not possible where the request stands. See what may happen next in may.",
  },
  "retention/duplicate-request": {
    sv: "Två begäranden har samma id. Ge var och en sitt eget.",
    en: "Two requests share an id. Give each its own.",
  },
  "retention/duplicate-of-unknown": {
    sv: "Den begäran som denna sägs upprepa finns inte med. Skicka med båda.",
    en: "The request that this one is said to repeat is not there. Hand in both.",
  },
  "retention/duplicate-of-another": {
    sv: "Den begäran som denna sägs upprepa gäller en annan person. Rätta of.",
    en: "The request that this one is said to repeat is another person's. Correct of.",
  },
  "retention/duplicate-is-older": {
    sv: "Den begäran som denna sägs upprepa kom in senare. Låt den senare peka på den tidigare.",
    en: "The request that this one is said to repeat arrived later. Let the later one point to the earlier.",
  },
  "retention/duplicate-asks-more": {
    sv: "Begäran gäller mer än den som den sägs upprepa, så den behöver ett eget svar. Ta bort duplicate-found.",
    en: "The request asks for more than the one it is said to repeat, so it needs an answer of its own. Remove duplicate-found.",
  },
  "retention/duplicate-of-closed": {
    sv: "Den begäran som denna sägs upprepa var redan avslutad när den kom in, så den behöver ett eget svar. Ta bort duplicate-found.",
    en: "The request that this one is said to repeat was over when it arrived, so it needs an answer of its own. Remove duplicate-found.",
  },
  "retention/other-zone": {
    sv: "Dagarna är räknade i en annan tidszon än den som frågan gäller. Använd arbetsgivarens zon i båda.",
    en: "The days are counted in another zone than the one asked about. Use the controller's zone in both.",
  },
};

/** Why a request stands where it does, and what it is answered. */
export const requestsReasonTexts: ReasonTexts = {
  "retention/request-due": {
    sv: "Begäran kom in {$on} och ska besvaras senast {$due}.",
    en: "The request arrived on {$on} and has to be answered by {$due}.",
  },
  "retention/request-due-rolled": {
    sv: "Räknat utan helger är sista dagen {$target}. Den är ingen arbetsdag, så tiden går ut {$due}.",
    en: "Weekends and holidays aside the last day is {$target}. It is no working day, so the time ends on {$due}.",
  },
  "retention/request-extended": {
    sv: ".input {$cause :string} .match $cause number-of-requests {{Tiden förlängdes {$on} med två månader eftersom personen har gjort flera begäranden. Den räknas från den dag begäran kom in.}} * {{Tiden förlängdes {$on} med två månader eftersom begäran är komplicerad. Den räknas från den dag begäran kom in.}}",
    en: ".input {$cause :string} .match $cause number-of-requests {{The time was extended by two months on {$on} because of the number of requests. It counts from the day of receipt.}} * {{The time was extended by two months on {$on} because the request is complex. It counts from the day of receipt.}}",
  },
  "retention/extension-too-late": {
    sv: "Personen fick besked om förlängning först {$on}, men det måste ske senast {$last}. Förlängningen räknas inte.",
    en: "The person was told of an extension only on {$on}; it had to be by {$last}. The extension does not count.",
  },
  "retention/clock-stopped": {
    sv: "Tiden står stilla medan personens identitet kontrolleras eller ett förtydligande väntas in.",
    en: "The clock stops while the identity is checked or a clarification is awaited.",
  },
  "retention/clock-stands": {
    sv: "Tiden står stilla just nu. Sista dagen flyttas fram för varje dag som svaret dröjer.",
    en: "The clock stands now. The last day moves with every day that the person's reply takes.",
  },
  "retention/request-latest-reading": {
    sv: "Med den för arbetsgivaren förmånligaste tolkningen är sista dagen {$latest}. Gå efter den tidigare, {$due}.",
    en: "The reading kindest to the controller gives {$latest}. Act on the earlier day, {$due}.",
  },
  "retention/doubt-runs-on": {
    sv: "Det är oklart vem som står bakom begäran. Tiden fortsätter att löpa medan det kontrolleras, och inget lämnas ut under tiden.",
    en: "It is in doubt who asks. The clock runs on while that is checked, and nothing is handed over meanwhile.",
  },
  "retention/clarification-runs-on": {
    sv: "Personen har ombetts att förtydliga sin begäran. Tiden fortsätter att löpa.",
    en: "The person was asked what exactly is meant. The clock runs on.",
  },
  "retention/fee-awaited": {
    sv: "En rimlig avgift har begärts. Tiden fortsätter att löpa.",
    en: "A reasonable fee was asked for. The clock runs on.",
  },
  "retention/request-overdue": {
    sv: "Svaret är försenat. Antal dagar: {$days}.",
    en: "The answer is late. Days: {$days}.",
  },
  "retention/request-answered": {
    sv: "Begäran besvarades {$on}.",
    en: "The request was answered on {$on}.",
  },
  "retention/request-closed-late": {
    sv: "Det var efter sista dagen, {$due}.",
    en: "That was after the last day, {$due}.",
  },
  "retention/request-refused": {
    sv: ".input {$ground :string} .match $ground unidentified {{Begäran avslogs {$on} eftersom det inte gick att fastställa vem som stod bakom den.}} unfounded {{Begäran avslogs {$on} som uppenbart ogrundad.}} * {{Begäran avslogs {$on} som orimlig.}}",
    en: ".input {$ground :string} .match $ground unidentified {{The request was refused on {$on}: who asked could not be established.}} unfounded {{The request was refused on {$on} as manifestly unfounded.}} * {{The request was refused on {$on} as excessive.}}",
  },
  "retention/request-withdrawn": {
    sv: "Personen drog tillbaka sin begäran {$on}.",
    en: "The person withdrew the request on {$on}.",
  },
  "retention/request-duplicate": {
    sv: "Begäran upprepar {$of}, vilket konstaterades {$on}. De två har samma tid och får ett gemensamt svar.",
    en: "The request repeats {$of}, as was found on {$on}. The two share one clock and one answer.",
  },
  "retention/withdrawal-at-once": {
    sv: "Ett återkallat samtycke gäller genast, även om svaret dröjer.",
    en: "A consent that is taken back ends at once, even where the answer takes time.",
  },
  // Answers
  "retention/nothing-stored": {
    sv: "Vi har inga sådana uppgifter om dig.",
    en: "We hold no such data about you.",
  },
  "retention/may-complain": {
    sv: "Om du inte är nöjd med svaret kan du klaga hos tillsynsmyndigheten för dataskydd eller vända dig till domstol.",
    en: "If you disagree with the answer, you can complain to the data-protection authority or go to court.",
  },
  "retention/decided-by-people": {
    sv: "Ingen ansökan har avgjorts enbart av ett datorprogram. Beslut fattas av människor.",
    en: "No application was decided by a program alone. People decide.",
  },
  "retention/human-review-owed": {
    sv: "För vissa av dina ansökningar är det inte registrerat vem som fattade beslutet. En människa går igenom dem på nytt. Antal: {$count}.",
    en: "For some of your applications it is not recorded who decided. A person looks at them again. Applications: {$count}.",
  },
  "retention/judgement-stands": {
    sv: "Detta är någon annans bedömning. Den ändras inte, men det du själv vill framföra läggs till.",
    en: "This is somebody else's judgement. It is not altered, but what you wish to say is put beside it.",
  },
  "retention/record-stands": {
    sv: "Detta visar vad som har hänt. Det ändras inte, men det du själv vill framföra läggs till.",
    en: "This shows what happened. It is not altered, but what you wish to say is put beside it.",
  },
  "retention/withdrawal-asked": {
    sv: "Din ansökan är fortfarande aktiv, och så länge den är det behövs detta. Vill du dra tillbaka den? I så fall raderar vi det som inget annat skäl kräver att vi sparar.",
    en: "Your application is still active, and while it is, this is needed. Do you wish to withdraw it? If so, we erase what nothing else obliges us to keep.",
  },
  "retention/restricted-as-asked": {
    sv: "Detta används inte så länge begränsningen gäller. Du får veta det innan den upphör.",
    en: "This is not used while the restriction lasts. You are told before it ends.",
  },
  "retention/candidates-data": {
    sv: "Uppgiften är kandidatens, så bara kandidaten kan begära detta.",
    en: "It is the candidate's data, so only the candidate can ask for this.",
  },
  "retention/came-after-request": {
    sv: "Detta kom till efter begäran {$on}.",
    en: "This came into being after the request of {$on}.",
  },
  "retention/kept-by-duty": {
    sv: "Vi är skyldiga enligt lag att spara detta.",
    en: "The law obliges us to keep this.",
  },
  "retention/kept-for-claims": {
    sv: "Detta behövs för att rättsliga anspråk ska kunna fastställas, göras gällande eller försvaras.",
    en: "This is needed for the establishment, exercise or defence of legal claims.",
  },
  "retention/restricted-instead": {
    sv: "Detta sparas men används inte, eftersom begränsad behandling har begärts.",
    en: "This is kept and not used, because a restriction was asked for.",
  },
  "retention/frozen-for-request": {
    sv: "Detta behövs för att besvara en annan begäran från dig och raderas därefter.",
    en: "This is needed to answer another request of yours, and is erased after that.",
  },
  "retention/consented-anew": {
    sv: "Du har lämnat ett nytt samtycke efter din begäran.",
    en: "You gave a new consent after your request.",
  },
  "retention/pseudonymising-is-no-erasure": {
    sv: "Detta skulle annars ha pseudonymiserats, men det räcker inte när någon begär radering.",
    en: "This would have been pseudonymised otherwise; to a request for erasure that is not enough.",
  },
  "retention/not-on-consent": {
    sv: "Detta sparas inte med stöd av något samtycke som kan återkallas.",
    en: "This is not kept on any consent that could be taken back.",
  },
  "retention/compelling-ground": {
    sv: "Det finns avgörande berättigade skäl att fortsätta använda detta.",
    en: "There is a compelling legitimate ground to go on using this.",
  },
  "retention/nothing-to-object-to": {
    sv: "Detta används inte för något som en invändning kan stoppa.",
    en: "This is not used for anything that an objection could end.",
  },
  "retention/told-in-confidence": {
    sv: "En referensgivare har berättat detta i förtroende.",
    en: "A reference-giver said this in confidence.",
  },
  "retention/restricted-included": {
    sv: "Åtkomsten är begränsad, men du får ändå del av innehållet.",
    en: "Access to this is restricted; you are given it all the same.",
  },
  "retention/others-removed": {
    sv: "Andra personer har tagits bort ur innehållet. Antal: {$count}.",
    en: "Other people were removed from this. People: {$count}.",
  },
  "retention/not-provided": {
    sv: "Du har inte lämnat detta själv, så det omfattas inte av dataportabilitet.",
    en: "You did not provide this, so portability does not reach it.",
  },
  "retention/not-on-consent-or-contract": {
    sv: "Detta sparas varken med stöd av samtycke eller avtal, så det omfattas inte av dataportabilitet.",
    en: "This is kept neither on consent nor under a contract, so portability does not reach it.",
  },
  // Those who were given the data
  "retention/recipient-to-tell": {
    sv: "Mottagaren {$recipient} har fått uppgifter som nu ändras och måste underrättas. Antal uppgifter: {$count}.",
    en: "The recipient {$recipient} was given data that changes and has to be told. Items: {$count}.",
  },
  "retention/recipient-due": {
    sv: "Mottagaren {$recipient} ska ha bekräftat senast {$due}.",
    en: "The recipient {$recipient} has to have confirmed by {$due}.",
  },
};
