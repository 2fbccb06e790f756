import type { PackData } from "../packData.ts";
import { contexts } from "./contexts.ts";
import { form } from "./form.ts";
import { advertCodedWord } from "./rules/advertCodedWord.ts";
import { advertPayRange } from "./rules/advertPayRange.ts";
import { ageHint } from "./rules/ageHint.ts";
import { appearance } from "./rules/appearance.ts";
import { criminalRecord } from "./rules/criminalRecord.ts";
import { cultureBound } from "./rules/cultureBound.ts";
import { doubleBarrelled } from "./rules/doubleBarrelled.ts";
import { emotionInference } from "./rules/emotionInference.ts";
import { familyPlans } from "./rules/familyPlans.ts";
import { feedbackComparison } from "./rules/feedbackComparison.ts";
import { feedbackEmptyPhrase } from "./rules/feedbackEmptyPhrase.ts";
import { feedbackSpecialCategory } from "./rules/feedbackSpecialCategory.ts";
import { feedbackTone } from "./rules/feedbackTone.ts";
import { feedbackUndatedPromise } from "./rules/feedbackUndatedPromise.ts";
import { health } from "./rules/health.ts";
import { jargon } from "./rules/jargon.ts";
import { leadingQuestion } from "./rules/leadingQuestion.ts";
import { militaryOrCitizenship } from "./rules/militaryOrCitizenship.ts";
import { nonVerbalScoring } from "./rules/nonVerbalScoring.ts";
import { payHistory } from "./rules/payHistory.ts";
import { protectedGround } from "./rules/protectedGround.ts";
import { tradeUnion } from "./rules/tradeUnion.ts";
import { yesNo } from "./rules/yesNo.ts";
import { expansions, words } from "./words.ts";

/** What the English packs of all jurisdictions look for. */
export const english: PackData = {
  expansions,
  words,
  contexts,
  form,
  rules: [
    protectedGround,
    ageHint,
    familyPlans,
    health,
    tradeUnion,
    payHistory,
    criminalRecord,
    militaryOrCitizenship,
    appearance,
    nonVerbalScoring,
    emotionInference,
    leadingQuestion,
    doubleBarrelled,
    yesNo,
    jargon,
    cultureBound,
    advertPayRange,
    advertCodedWord,
    feedbackTone,
    feedbackUndatedPromise,
    feedbackComparison,
    feedbackSpecialCategory,
    feedbackEmptyPhrase,
  ],
};
