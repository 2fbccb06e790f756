import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `emotion-inference` looks for in English. */
export const emotionInference: RuleData = {
  rule: "emotion-inference",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        look|looks|looking|seem|seems|seemed|sound|sounds|sounded|appear|appears|appeared|come|comes|came|shows|show|radiates|radiate|shine|shines|convey|conveys|betrays|betray|reveal|reveals|display|displays ~4 @emotion
        @emotion ~5 looks|look|looked|seems|seem|seemed|sounds|sound|appears|appear|comes|came|shows|from|by|face|voice|expression|expressions|tone|manner|demeanour|demeanor|eyes|smile|microexpressions|webcam|camera|video|footage|body|gestures|pauses|breathing
        face|facial|expression|expressions|voice|tone|manner|demeanour|demeanor|eyes|body|smile|microexpressions|video|webcam|camera|footage|behaviour|gestures|vocal|posture|pauses ~8 @emotion
        @emotion ~3 score|level|levels|index|analysis|detection|recognition|reading|rating|meter
        micro expression*; microexpression*; facial analysis|coding|recognition|expression ~4 (score)
        emotion|emotions|emotional|mood|sentiment ~5 ai|tool|software|app|camera|webcam|system|algorithm|recognition|analysis|detect*|score|read*|platform|voice|video|face
        ai|tool|software|app|camera|webcam|system|algorithm|platform|plugin|bot ~8 @emotion
        ai|tool|software|app|camera|webcam|system|algorithm|platform|plugin ~6 facial|face|expression|expressions|voice|microexpressions|eye
        face|eyes|voice|expression|tone ~6 lying|lies|lie|truth|truthful|honest|mean|means|interested
        telling|tells|tell the truth; lie detector|detection
        read|reads|infer|infers|inferred|guess|detect|detects|sense|gauge|deduce|interpret ~4 @emotion
        note|rate|score|judge|assess|write|record|describe|grade|check ~5 how @emotion
        how @emotion ~2 candidate|applicant|he|she|they
        candidate|applicant|interviewee|he|she|they ~1 is|was|are|were|feel|feels|felt|get|gets|got|becomes|became (really|very|truly|genuinely|visibly) @emotion
        visibly|obviously|clearly|genuinely|truly ~1 @emotion; sweat*|blush*|blushes|trembl* ~6 @emotion
        note|rate|score|judge|assess|award|give|deduct ~6 mood|emotion|emotions|feelings|nervousness|enthusiasm|passion|anxiety
      `),
      needs: ["assess-or-tool"],
      unless: ["not-scored", "asks-of-work"],
    },
  ],
};
