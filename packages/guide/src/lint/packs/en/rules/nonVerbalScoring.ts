import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `non-verbal-scoring` looks for in English. */
export const nonVerbalScoring: RuleData = {
  rule: "non-verbal-scoring",
  severity: "medium",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        eye contact; handshake; body language; posture
      `),
      unless: ["not-scored", "asks-of-work", "asks", "reads-feeling"],
    },
    {
      patterns: patternLines(`
        eye contact|contacts; handshake|handshakes|handshaking; hand shake
        firm|weak|limp|strong|sweaty grip|shake|palm|palms|handshake; body language
        posture|gesture|gestures|gesturing|gesticulat*|mannerism|mannerisms|fidget*|slouch*|slump*
        look|looks|looking|looked|stare|stares|staring|gaze|gazes|glance* ~3 eye|eyes|away|camera|down|floor|screen|sideways
        meet|meets|hold|holds|avoid|avoids ~2 eye|eyes|gaze; gaze|blinks|blinking|blink|nods|nodding|nod
        cross|crossed|crosses|folded|folds|crossing ~1 arms|legs
        smile|smiles|smiling|smiled|frown|frowns
        sit|sits|sitting|sat|stand|stands|standing|walk|walks ~2 straight|upright|still|up|tall|back|into
        leans|lean|leaning ~1 back|forward|in; non verbal; nonverbal
        hands|hand movements|movement|gestures|shaking|shake|trembl*|clammy; facial expression*
        physical|executive|stage presence
        how|way ~2 candidate|applicant|they|she|he sits|sit|walks|walk|enters|moves|stands
      `),
      needs: ["assess"],
      unless: ["not-scored", "asks-of-work", "reads-feeling"],
    },
    {
      patterns: patternLines(`
        tone|pitch|volume|pace|rate|loudness|strength|sound|quality|clarity|melody|steadiness|firmness of|in ~2 voice|speech|speaking
        voice|voices
        speaks|speak|speaking|talks|talk|talking ~2 softly|quietly|loudly|slowly|quickly|fast|monotone|clearly|firmly|loud|quiet|enough|tone
        mumbles|mumble|mumbling|stutters|monotone|whispers; vocal
      `),
      needs: ["assess"],
      unless: ["not-scored", "asks-of-work", "feeling"],
    },
  ],
};
