import type { ReasonTexts } from "@samtal/core";

/** The texts of what to do about each finding, for `explain`. */
export const auditFixTexts: ReasonTexts = {
  "guide/fix-add-candidate-questions": {
    sv: "Lägg till en del efter frågorna där kandidaten får fråga.",
    en: "Add a part after the questions in which the candidate asks.",
  },
  "guide/fix-add-probes": {
    sv: "Skriv två till fyra följdfrågor om läget, uppgiften, vad personen gjorde och hur det gick.",
    en: "Write two to four probes about the situation, the task, what was done and what came of it.",
  },
  "guide/fix-add-question": {
    sv: "Lägg till en fråga om kompetensen, helst om något som kandidaten har gjort.",
    en: "Add a question about the competency, best about something that the candidate did.",
  },
  "guide/fix-add-rater": {
    sv: "Låt ytterligare en utbildad person bedöma självständigt.",
    en: "Have one more trained person rate by themselves.",
  },
  "guide/fix-add-to-rubric": {
    sv: "Lägg till kompetensen i bedömningsmallen, eller ta bort den ur guiden.",
    en: "Add the competency to the rubric, or take it out of the guide.",
  },
  "guide/fix-align-role": {
    sv: "Gå tillbaka till arbetsanalysen och låt rollen och guiden ta upp samma kompetenser.",
    en: "Go back to the job analysis and let role and guide name the same competencies.",
  },
  "guide/fix-ask-episodes": {
    sv: "Byt några frågor mot sådana om vad kandidaten har gjort, eller skulle göra i en given situation.",
    en: "Replace some questions by ones about what the candidate did, or would do in a given situation.",
  },
  "guide/fix-ask-guide": {
    sv: "Ställ guidens frågor i guidens ordning. En ny fråga hör hemma i nästa version.",
    en: "Ask the guide's questions in the guide's order. A new question belongs in the next version.",
  },
  "guide/fix-ask-or-explain": {
    sv: "Ställ frågan till alla, eller skriv varför den hoppades över.",
    en: "Ask the question of everyone, or write down why it was skipped.",
  },
  "guide/fix-ask-training": {
    sv: "Kräv utbildningen för platsen i intervjuplanen.",
    en: "Ask for the training on that seat of the interview plan.",
  },
  "guide/fix-describe-behaviour": {
    sv: "Skriv vad en kandidat på nivån säger eller har gjort.",
    en: "Write what a candidate at this level says or did.",
  },
  "guide/fix-describe-levels": {
    sv: "Ge varje nivå på skalan en egen beskrivning, minst den lägsta, en mellersta och den högsta.",
    en: "Give each level of the scale one anchor, at least the lowest, a middle and the highest.",
  },
  "guide/fix-distinct-anchors": {
    sv: "Skriv vad som skiljer nivåerna åt.",
    en: "Write what tells the levels apart.",
  },
  "guide/fix-even-probes": {
    sv: "Bestäm hur många följdfrågor varje fråga får, och håll er till det.",
    en: "Decide how many probes each question gets, and keep to it.",
  },
  "guide/fix-fewer-probes": {
    sv: "Behåll de följdfrågor som hjälper bedömningen, och stryk resten.",
    en: "Keep the probes that help to rate, and drop the rest.",
  },
  "guide/fix-hide-material": {
    sv: "Visa cv och testresultat för intervjuarna först när bedömningen är inlämnad.",
    en: "Show CV and test results to interviewers only once the scorecard is sealed.",
  },
  "guide/fix-hide-peers": {
    sv: "Dölj andras bedömningar tills den egna är inlämnad.",
    en: "Hide others' scorecards until one's own is sealed.",
  },
  "guide/fix-link-question": {
    sv: "Koppla frågan till en kompetens i guiden, eller ta bort den.",
    en: "Link the question to a competency of the guide, or take it out.",
  },
  "guide/fix-longer-notes": {
    sv: "Skriv vad kandidaten sa eller gjorde, så att någon annan förstår betyget.",
    en: "Write what the candidate said or did, so that somebody else understands the rating.",
  },
  "guide/fix-look-at-override": {
    sv: "Läs skälet, och ta med fallet nästa gång bedömningsmallen ses över.",
    en: "Read the reason, and bring the case along when the rubric is next reviewed.",
  },
  "guide/fix-more-time": {
    sv: "Avsätt tiden som guiden tar, eller korta guiden lika mycket för alla.",
    en: "Set aside the time that the guide takes, or shorten the guide for everyone alike.",
  },
  "guide/fix-move-candidate-questions": {
    sv: "Lägg kandidatens frågor efter den sista fråga som betygsätts.",
    en: "Put the candidate's questions after the last question that is rated.",
  },
  "guide/fix-note-in-time": {
    sv: "Skriv under intervjun, och lämna in bedömningen när anteckningarna är klara.",
    en: "Write during the interview, and seal the scorecard when the notes are done.",
  },
  "guide/fix-one-rubric": {
    sv: "Bedöm alla kandidater efter samma version av bedömningsmallen.",
    en: "Rate all candidates by the same version of the rubric.",
  },
  "guide/fix-one-version": {
    sv: "Intervjua alla kandidater i en omgång med samma version av guiden.",
    en: "Interview all candidates of a round with the same version of the guide.",
  },
  "guide/fix-open-wording": {
    sv: "Formulera om till en öppen fråga om en sak.",
    en: "Reword it as one open question about one thing.",
  },
  "guide/fix-ordered-scale": {
    sv: "Använd en skala med nivåer i ordning, till exempel fem.",
    en: "Use a scale with levels in an order, five of them for example.",
  },
  "guide/fix-plan-fallback": {
    sv: "Skriv vad som gäller om mötet inte fungerar: ring, byt mötesplats eller boka om.",
    en: "Write down what happens when the meeting fails: ring, move or rebook.",
  },
  "guide/fix-publish": {
    sv: "Publicera guiden före den första intervjun.",
    en: "Publish the guide before the first interview.",
  },
  "guide/fix-rate-each": {
    sv: "Betygsätt varje kompetens för sig, eller ange varför det inte går.",
    en: "Rate each competency by itself, or say why it cannot be rated.",
  },
  "guide/fix-rule-first": {
    sv: "Bestäm vikter och regel före nästa omgång, och ändra dem inte under omgången.",
    en: "Decide on weights and rule before the next round, and leave them alone during it.",
  },
  "guide/fix-same-panel": {
    sv: "Låt samma personer möta alla kandidater, eller åtminstone samma ordförande.",
    en: "Let the same people meet all candidates, or at least the same chair.",
  },
  "guide/fix-seal-before-feedback": {
    sv: "Ge återkoppling i ett eget samtal, när den som ger den har lämnat in sin bedömning.",
    en: "Give feedback in a talk of its own, once whoever gives it has sealed their scorecard.",
  },
  "guide/fix-seal-first": {
    sv: "Samlas först när alla har lämnat in.",
    en: "Meet only when everyone has sealed.",
  },
  "guide/fix-take-notes": {
    sv: "Anteckna vad kandidaten säger, och koppla anteckningen till betyget.",
    en: "Note what the candidate says, and link the note to the rating.",
  },
  "guide/fix-train": {
    sv: "Utbilda personen före intervjun, eller låt en utbildad ta platsen.",
    en: "Train the person before the interview, or let somebody trained take the seat.",
  },
  "guide/fix-unrate-question": {
    sv: "Ta bort kompetenserna från frågan, eller gör den till en fråga som betygsätts.",
    en: "Take the competencies off the question, or make it a question that is rated.",
  },
  "guide/fix-use-probes": {
    sv: "Använd guidens följdfrågor. En bra ny hör hemma i nästa version.",
    en: "Use the guide's probes. A good new one belongs in the next version.",
  },
  "guide/fix-use-successor": {
    sv: "Byt till den plattform som ersatte den.",
    en: "Move to the platform that replaced it.",
  },
  "guide/fix-word-probe": {
    sv: "Formulera följdfrågan på det språk där den saknas.",
    en: "Word the probe in the language that lacks it.",
  },
  "guide/fix-word-question": {
    sv: "Formulera frågan på det språk där den saknas.",
    en: "Word the question in the language that lacks it.",
  },
};
