import type { ReasonTexts } from "@samtal/core";
import { lintReasonTexts } from "./lint/lintTexts.ts";
import { auditFixTexts } from "./audit/auditFixTexts.ts";
import { auditReasonTexts } from "./audit/auditReasonTexts.ts";
import { composeReasonTexts } from "./compose/composeTexts.ts";
import { briefingReasonTexts } from "./briefing/briefingTexts.ts";
import { platformReasonTexts } from "./platforms/platformTexts.ts";
import { activityReasonTexts } from "./models/activityTexts.ts";
import { referenceReasonTexts } from "./references/referenceTexts.ts";
import { runningReasonTexts } from "./running/runningTexts.ts";
import { versionReasonTexts } from "./versions/versionTexts.ts";

/** The texts of guide's reasons, for `explain`. */
export const reasonTexts: ReasonTexts = {
  ...auditReasonTexts,
  ...auditFixTexts,
  ...composeReasonTexts,
  ...runningReasonTexts,
  ...activityReasonTexts,
  ...referenceReasonTexts,
  ...briefingReasonTexts,
  ...platformReasonTexts,
  ...versionReasonTexts,
  "guide/anchor-duplicate-level": {
    sv: "{$of} har två beskrivningar av nivån {$level}. Behåll en.",
    en: "{$of} has two anchors for the level {$level}. Keep one.",
  },
  "guide/anchor-missing": {
    sv: "{$of} saknar en beskrivning av nivån {$level}. Bedömare behöver minst den lägsta, en mellersta och den högsta nivån beskrivna.",
    en: "{$of} has no anchor for the level {$level}. Raters need at least the lowest, a middle and the highest level described.",
  },
  "guide/anchor-unknown-level": {
    sv: "{$of} beskriver nivån {$level}, som inte finns på guidens skala.",
    en: "{$of} has an anchor for the level {$level}, which the guide's scale does not have.",
  },
  "guide/competency-beyond-role": {
    sv: "Rollen kräver inte ”{$competencyId}”. Lägg till kompetensen i rollen, eller ta bort den ur guiden.",
    en: "The role does not ask for “{$competencyId}”. Add the competency to the role, or take it out of the guide.",
  },
  "guide/competency-without-question": {
    sv: "Ingen fråga som betygsätts gäller ”{$competencyId}”.",
    en: "No rated question is about “{$competencyId}”.",
  },
  "guide/complete": {
    sv: ".input {$competencies :number} .input {$advice :number} .match $competencies $advice one 0 {{Guidens enda kompetens har frågor och nivåbeskrivningar. Inga förbättringsförslag.}} one one {{Guidens enda kompetens har frågor och nivåbeskrivningar. Ett förbättringsförslag.}} one * {{Guidens enda kompetens har frågor och nivåbeskrivningar. {$advice} förbättringsförslag.}} * 0 {{Alla {$competencies} kompetenser har frågor och nivåbeskrivningar. Inga förbättringsförslag.}} * one {{Alla {$competencies} kompetenser har frågor och nivåbeskrivningar. Ett förbättringsförslag.}} * * {{Alla {$competencies} kompetenser har frågor och nivåbeskrivningar. {$advice} förbättringsförslag.}}",
    en: ".input {$competencies :number} .input {$advice :number} .match $competencies $advice one 0 {{The guide's one competency has questions and anchors. No advice.}} one one {{The guide's one competency has questions and anchors. One piece of advice.}} one * {{The guide's one competency has questions and anchors. {$advice} pieces of advice.}} * 0 {{All {$competencies} competencies have questions and anchors. No advice.}} * one {{All {$competencies} competencies have questions and anchors. One piece of advice.}} * * {{All {$competencies} competencies have questions and anchors. {$advice} pieces of advice.}}",
  },
  "guide/duplicate-competency": {
    sv: "”{$competencyId}” finns två gånger i guiden. Behåll en.",
    en: "“{$competencyId}” is in the guide twice. Keep one.",
  },
  "guide/duplicate-probe": {
    sv: "Följdfrågan {$probeId} finns två gånger under {$questionId}. Behåll en.",
    en: "The probe {$probeId} is there twice under {$questionId}. Keep one.",
  },
  "guide/duplicate-question": {
    sv: "{$questionId} finns två gånger i guiden. Behåll en, eller ge den andra ett eget id.",
    en: "{$questionId} is in the guide twice. Keep one, or give the other an id of its own.",
  },
  "guide/few-questions": {
    sv: ".input {$questions :number} .input {$advised :number} .match $questions one {{Bara en fråga gäller ”{$competencyId}”; minst {$advised} rekommenderas.}} * {{Bara {$questions} frågor gäller ”{$competencyId}”; minst {$advised} rekommenderas.}}",
    en: ".input {$questions :number} .input {$advised :number} .match $questions one {{Only one question is about “{$competencyId}”; at least {$advised} are advised.}} * {{Only {$questions} questions are about “{$competencyId}”; at least {$advised} are advised.}}",
  },
  "guide/incomplete": {
    sv: ".input {$blocking :number} .input {$advice :number} .match $blocking $advice one 0 {{En brist måste åtgärdas innan guiden är komplett. Inga förbättringsförslag.}} one one {{En brist måste åtgärdas innan guiden är komplett. Ett förbättringsförslag.}} one * {{En brist måste åtgärdas innan guiden är komplett. {$advice} förbättringsförslag.}} * 0 {{{$blocking} brister måste åtgärdas innan guiden är komplett. Inga förbättringsförslag.}} * one {{{$blocking} brister måste åtgärdas innan guiden är komplett. Ett förbättringsförslag.}} * * {{{$blocking} brister måste åtgärdas innan guiden är komplett. {$advice} förbättringsförslag.}}",
    en: ".input {$blocking :number} .input {$advice :number} .match $blocking $advice one 0 {{One thing must be mended before the guide is complete. No advice.}} one one {{One thing must be mended before the guide is complete. One piece of advice.}} one * {{One thing must be mended before the guide is complete. {$advice} pieces of advice.}} * 0 {{{$blocking} things must be mended before the guide is complete. No advice.}} * one {{{$blocking} things must be mended before the guide is complete. One piece of advice.}} * * {{{$blocking} things must be mended before the guide is complete. {$advice} pieces of advice.}}",
  },
  "guide/language-missing": {
    sv: "Texten saknas på språket {$language}.",
    en: "The text is missing in the language {$language}.",
  },
  "guide/level-undescribed": {
    sv: "{$of} saknar en beskrivning av mellannivån {$level}. Med en sådan vet bedömarna vad nivån står för.",
    en: "{$of} has no anchor for the level {$level} in between. With one, raters know what it stands for.",
  },
  "guide/probe-missing": {
    sv: "Följdfrågan {$probeId} till {$questionId} saknas på språket {$language}, men finns på ett annat.",
    en: "The probe {$probeId} of {$questionId} is missing in the language {$language}, though another has it.",
  },
  "guide/question-without-competency": {
    sv: "{$questionId} hör inte till någon kompetens, så svaret kan inte betygsättas.",
    en: "{$questionId} belongs to no competency, so its answer cannot be rated.",
  },
  "guide/role-competency-missing": {
    sv: "Rollen kräver ”{$competencyId}”, men guiden tar inte upp den kompetensen.",
    en: "The role asks for “{$competencyId}”, but the guide does not cover it.",
  },
  "guide/section-too-short": {
    sv: ".input {$over :number} .input {$minutes :number} .input {$planned :number} .match $over one {{Frågorna i avsnittet tar {$planned} minuter och avsnittet har {$minutes}: en minut för mycket.}} * {{Frågorna i avsnittet tar {$planned} minuter och avsnittet har {$minutes}: {$over} minuter för mycket.}}",
    en: ".input {$over :number} .input {$minutes :number} .input {$planned :number} .match $over one {{The questions of the section take {$planned} minutes and the section has {$minutes}: one minute too many.}} * {{The questions of the section take {$planned} minutes and the section has {$minutes}: {$over} minutes too many.}}",
  },
  "guide/unknown-competency": {
    sv: "{$questionId} gäller ”{$competencyId}”, som inte finns i guiden.",
    en: "{$questionId} is about “{$competencyId}”, which the guide does not have.",
  },
  "guide/unrated-kind-rated": {
    sv: ".input {$kind :string} .match $kind opening {{{$questionId} är en inledande fråga, och sådana betygsätts aldrig. Ta bort kompetenserna från frågan.}} * {{{$questionId} är en avslutande fråga, och sådana betygsätts aldrig. Ta bort kompetenserna från frågan.}}",
    en: ".input {$kind :string} .match $kind opening {{{$questionId} is an opening question, and those are never rated. Take the competencies off it.}} * {{{$questionId} is a closing question, and those are never rated. Take the competencies off it.}}",
  },
  "guide/variant-missing": {
    sv: "{$questionId} saknas på språket {$language}.",
    en: "{$questionId} has no wording in the language {$language}.",
  },
  "guide/wording-unapproved": {
    sv: "En AI-modell har formulerat {$questionId} på språket {$language}, och ingen har godkänt texten.",
    en: "An AI model worded {$questionId} in the language {$language}, and nobody has approved the text.",
  },
  ...lintReasonTexts,
};
