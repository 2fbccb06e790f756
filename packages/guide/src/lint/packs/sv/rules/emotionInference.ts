import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `emotion-inference` looks for in Swedish. */
export const emotionInference: RuleData = {
  rule: "emotion-inference",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        ser|verkar|verkade|låter|lät|såg|framstår|uppfattas|känns|utstrålar|visar|ger|framstod|märks|syns ~4 @emotion
        hur @emotion ~3 ser|verkar|låter|kandidat*|hon|han|sökande|den|personen
        @emotion ~5 ser|verkar|låter|framstår|ansikte*|röst|rösten|ansiktsuttryck*|minen|minspel*|ögonen|blicken|mimik*|kroppsspråk*|kamera*|video*|inspelning*|tonfall*|gester|leende*
        ansikte*|ansiktsuttryck*|röst|rösten|röstens|minen|minspel*|ögonen|blicken|mimik*|kroppsspråk*|kamera*|video*|videon|inspelning*|tonfall*|mikrouttryck*|sättet|gester|leendet|beteendet|pauser|hållningen ~8 @emotion
        @emotion ~3 värde|nivå|index|analys*|poäng|mätning|igenkänning|avläsning
        mikrouttryck*|känsloanalys*|känsloigenkänning*|känsloavläsning*|ansiktsanalys*|röstanalys*|sentimentanalys*|emotionsanalys*|lögndetektor*|stressnivå*|känsloläge*|entusiasmvärde*|känslovärde*|sinnesstämning*|stämningsläge*|känslopoäng|engagemangsvärde*|nervositetsvärde
        ai|verktyg*|program*|app|appen|kamera*|system*|algoritm*|plattform* ~8 @emotion
        ai|verktyg*|program*|appen|kamera*|system*|algoritm*|plattform* ~6 ansikte*|ansiktsuttryck*|mikrouttryck*|röst|rösten|mimik*
        ansiktet|ögonen|rösten|minen|uttrycket ~6 ljuger|ljuga|sanning|sanningen|ärlig|menar
        talar|säger|ljuger|talade sanning|sanningen
        läs|läser|läsa|tolka|tolkar|avläs|avläser|utläs|känn|känna|gissa ~4 @emotion
        kandidat*|sökande|hon|han|personen ~1 är|var|känner|blir|blev (verkligen|genuint|synligt|tydligt) ~1 @emotion
        kandidat*|sökande|hon|han|personen ~2 känner|kände|mår|mådde
        synligt|tydligt|genuint|uppenbart|märkbart @emotion
        bedöm|betygsätt|poängsätt|notera|anteckna|skatta ~6 sinnesstämning|humör|känslor|nervositet*|entusiasm*|passion|oro|glädje|iver|humöret|känslan|engagemang
      `),
      needs: ["assess-or-tool"],
      unless: ["not-scored", "asks-of-work"],
    },
  ],
};
