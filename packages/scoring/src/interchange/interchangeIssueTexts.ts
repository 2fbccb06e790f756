import type { ReasonTexts } from "@samtal/core";

/** What each of interchange's issues means, and the way out. */
export const interchangeIssueTexts: ReasonTexts = {
  "scoring/attribute-mapped-twice": {
    sv: "Samma egenskap är kopplad till en kompetens två gånger. Behåll en koppling.",
    en: "One attribute is mapped to a competency twice. Keep one of the mappings.",
  },
  "scoring/deleted-scorecard": {
    sv: "Formuläret är raderat i det system som det kommer från. Läs inte in det, och ta bort det som redan har lästs in därifrån.",
    en: "The scorecard was deleted in the system that it comes from. Leave it out, and remove anything already read from it.",
  },
  "scoring/duplicate-attribute": {
    sv: "Två egenskaper i formuläret gäller samma kompetens ({$competencyId}). Avgör vilken som ska räknas, och koppla den andra till null.",
    en: "Two attributes of the card rate the same competency ({$competencyId}). Decide which of them counts, and map the other to null.",
  },
  "scoring/interval-unusable": {
    sv: "Steglängden (interval) går inte jämnt upp i skalan eller ger fler än {$most} nivåer. Rätta den, eller utelämna den: då läses betyget som ett tal på en kontinuerlig skala.",
    en: "The interval does not divide the range evenly, or makes more than {$most} levels. Correct it, or leave it out: the score is then read as a number on a continuous scale.",
  },
  "scoring/mapping-duplicate-level": {
    sv: "En nivå är översatt två gånger. Behåll en översättning för varje nivå.",
    en: "A level is mapped twice. Keep one pair for each level.",
  },
  "scoring/mapping-incomplete": {
    sv: "Nivåer som saknar översättning: {$unmapped}. Ange ett par för varje nivå; på en kontinuerlig skala ska det första intervallet börja vid skalans lägsta tal.",
    en: "Levels without a mapping: {$unmapped}. Give each level a pair; on a continuous scale the first range must begin at the scale's minimum.",
  },
  "scoring/mapping-kinds": {
    sv: "En skala av slaget {$from} går inte att översätta till en av slaget {$to} på det sättet. Dokumentationen till scaleMapping visar vilka översättningar som finns.",
    en: "A scale of the kind {$from} cannot be mapped onto one of the kind {$to} in that way. The documentation of scaleMapping lists the possible mappings.",
  },
  "scoring/mapping-missing": {
    sv: "Betyget är satt på skalan {$from} och behövs på skalan {$to}, men ingen översättning är angiven. Skapa en med scaleMapping; inget betyg räknas om av sig självt.",
    en: "The rating is on the scale {$from} and is needed on the scale {$to}, but no mapping was given. Declare one with scaleMapping; no rating is converted silently.",
  },
  "scoring/mapping-not-monotone": {
    sv: "Översättningen kastar om ordningen mellan betygen. Ordna paren så att ett högre betyg aldrig blir lägre än ett som var lägre.",
    en: "The mapping reverses the order of ratings. Arrange the pairs so that a higher rating never ends up below a lower one.",
  },
  "scoring/mapping-other-scale": {
    sv: "Översättningen gäller skalan {$scaleId}, men här behövs skalan {$wanted}. Använd översättningen för rätt skala, åt rätt håll.",
    en: "The mapping is for the scale {$scaleId}, and {$wanted} is needed here. Use the mapping of that scale, in the right direction.",
  },
  "scoring/mapping-sizes-differ": {
    sv: "Skalorna har olika många nivåer ({$levels} och {$targets}), så det räcker inte att gå efter ordningen. Ange paren ett för ett.",
    en: "The scales have different numbers of levels ({$levels} and {$targets}), so position is not enough. List the pairs one by one.",
  },
  "scoring/mapping-unknown-level": {
    sv: "Paret anger en nivå eller ett tal som inte finns på skalan. Använd skalans egna nivåer.",
    en: "The pair names a level or a number that is not on the scale. Use the scale's own levels.",
  },
  "scoring/missing-not-written": {
    sv: "{$dialect} har inget värde för ett betyg som saknas ({$state}). Skicka inget betyg för kompetensen.",
    en: "{$dialect} has no value for a rating that is missing ({$state}). Send no rating of the competency.",
  },
  "scoring/unknown-vendor-code": {
    sv: "Värdet finns inte bland dem som är kända för {$dialect}: {$known}. Rätta värdet; har leverantören fått ett nytt, lägg till det i en egen dialekt.",
    en: "The value is not among those known for {$dialect}: {$known}. Correct it; if the vendor has added a new one, put it in a dialect of your own.",
  },
  "scoring/unmapped-attribute": {
    sv: "Egenskapen är inte kopplad till någon kompetens. Koppla den till en, eller till null om den inte ska läsas in.",
    en: "The attribute is not mapped to a competency. Map it to one, or to null if it is not to be read.",
  },
};
