import type { ReasonTexts } from "@samtal/core";

/** What each of interchange's issues means, and the way out. */
export const interchangeIssueTexts: ReasonTexts = {
  "scoring/attribute-mapped-twice": {
    sv: "Samma egenskap är kopplad till en kompetens två gånger. Behåll en koppling.",
    en: "One attribute is mapped to a competency twice. Keep one of the mappings.",
  },
  "scoring/deleted-scorecard": {
    sv: "Formuläret är raderat i det system som det kommer från. Läs inte in det, och ta bort en tidigare inläsning.",
    en: "The scorecard was deleted in the system that it comes from. Leave it out, and remove what was read from it before.",
  },
  "scoring/duplicate-attribute": {
    sv: "Två uppgifter i formuläret betygsätter samma kompetens ({$competencyId}). Avgör vilken som gäller, och koppla den andra till null.",
    en: "Two entries of the card rate one competency ({$competencyId}). Decide which of them counts, and map the other to null.",
  },
  "scoring/interval-unusable": {
    sv: "Stegen går inte jämnt upp i skalan, eller blir fler än {$most} nivåer. Rätta interval, eller utelämna det: då läses betyget som ett tal på en kontinuerlig skala.",
    en: "The interval does not divide the range evenly, or makes more than {$most} levels. Correct it, or leave it out: the score is then read as a number on a continuous scale.",
  },
  "scoring/mapping-duplicate-level": {
    sv: "En nivå är översatt två gånger. Behåll en översättning för varje nivå.",
    en: "A level is mapped twice. Keep one pair a level.",
  },
  "scoring/mapping-incomplete": {
    sv: "Nivåer som saknar översättning: {$unmapped}. Ange ett par för varje nivå; på en kontinuerlig skala ska det första bandet börja vid skalans lägsta tal.",
    en: "Levels without a mapping: {$unmapped}. Give each level a pair; on a continuous scale the first band begins at the scale's minimum.",
  },
  "scoring/mapping-kinds": {
    sv: "Det går inte att översätta så från en skala av slaget {$from} till en av slaget {$to}. Dokumentationen till scaleMapping visar vilka översättningar som finns.",
    en: "A scale of the kind {$from} can't be mapped so onto one of the kind {$to}. The documentation of scaleMapping lists the mappings that there are.",
  },
  "scoring/mapping-missing": {
    sv: "Betyget står på skalan {$from} och ska till skalan {$to}, men ingen översättning är angiven. Skapa en med scaleMapping; inget töjs ut av sig självt.",
    en: "The rating is on the scale {$from} and is wanted on {$to}, and no mapping was given. Declare one with scaleMapping; nothing is stretched silently.",
  },
  "scoring/mapping-not-monotone": {
    sv: "Översättningen gör ett högre betyg lägre än ett som var lägre. Ordna paren så att ordningen består.",
    en: "The mapping turns a higher rating into one below a lower one. Order the pairs so that the order holds.",
  },
  "scoring/mapping-other-scale": {
    sv: "Översättningen gäller skalan {$scaleId}, men här behövs skalan {$wanted}. Använd översättningen för rätt skala, åt rätt håll.",
    en: "The mapping is for the scale {$scaleId}, and {$wanted} is needed here. Use the mapping of that scale, in the right direction.",
  },
  "scoring/mapping-sizes-differ": {
    sv: "Skalorna har olika många nivåer ({$levels} och {$targets}), så läget i ordningen räcker inte. Ange paren ett för ett.",
    en: "The scales have different numbers of levels ({$levels} and {$targets}), so position is not enough. Write the pairs out.",
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
    en: "The value is not among those known of {$dialect}: {$known}. Correct it; if the vendor has a new one, add it in a dialect of your own.",
  },
  "scoring/unmapped-attribute": {
    sv: "Egenskapen är inte kopplad till någon kompetens. Koppla den, eller koppla den till null för att lämna den därhän.",
    en: "The attribute is not mapped to a competency. Map it, or map it to null to leave it aside.",
  },
};
