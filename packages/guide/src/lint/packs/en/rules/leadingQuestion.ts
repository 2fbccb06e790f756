import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `leading` looks for in English. */
export const leadingQuestion: RuleData = {
  rule: "leading",
  severity: "low",
  kinds: ["question"],
  groups: [
    {
      patterns: patternLines(`
        one of those; why ~3 you ~1 so|love; what makes us|our|this; us|our|we ~2 best|greatest
        your great|excellent|amazing|fantastic|obvious|superb; only|just lazy|bad; fair to say
        given that; i|we (would) hope|trust|imagine|assume|guess|suppose ?; safe to
        you ~1 know ~2 how important; we all know; do not we
      `),
    },
    {
      patterns: patternLines(`
        you ~3 would|will ~1 not ~4 would|will you; is that right|correct|true ?
        that is right|correct|true ?; i am sure|certain|assuming|guessing
        you are ~3 , are|right|correct; you would|will ~1 agree; agree ~2 with ~1 (us|me) ~1 that
        you must ~2 be|have|love|feel|know|enjoy|find|agree
        just how|so how terrible|awful|amazing|great; clearly|obviously|surely ~6 ?
        do you ~1 also ~1 think|feel|believe|love|hate|find|agree; do you agree; would you agree
        should we assume; it is ~2 true ~1 that; is it ~1 not ~4 ?
        you like|love|enjoy|want|prefer ~6 , right|yes|correct|yeah
      `),
    },
    {
      patterns: patternLines(`
        ^ (@opener) (@opener) do|does|did|is|are|was|would|should|could|can|have|has|will not you|it|this|that|we|the|they|customers|honesty|a|there|your
        , do|is|are|was|would|should|could|can|have|has|will|did|does not you|it|we|they|that|he|she ?
        do|is|are|would|should|could|can|have|will|did not you|it ?
        , do|is|are|would|should|could|can|have|will|did you|it|we|they ?
        , right|correct|yes|yeah|no|eh|innit|ok|okay|agreed|true|huh|hey ?; right|innit ?
        is that not right; am i right; surely|presumably|undoubtedly|doubtless|naturally|evidently
        i|we (would|can|will|just|do) assume|suppose|presume|guess|bet|expect|imagine|trust|gather|reckon|hope|believe|think ~2 you
        i|we (can|could|will) take it ~2 you|that
        i am|we are sure|certain|guessing|assuming|confident ~2 you|that; no doubt
        , i|we (would|can) assume|suppose|presume|guess|bet|hope|expect|imagine|take|reckon ~1 ?
        ^ (@opener) obviously|clearly|naturally; of course you
        you ~1 obviously|clearly|surely|naturally|certainly
        ^ (@opener) you do|would|will|are|have (really|certainly|definitely) like|love|enjoy|agree|want|value|care|accept|realise|realize|understand
        as you ~2 know|knows|understand|can; as we all
        everyone|everybody|people|most|anyone|all ~3 knows|know|agree|agrees|loves|love|think|thinks|feels|believe|believes|likes|expects
        like (most|all|any|every) ~1 good|great|proper|serious|professional|decent|best|other|us|real|sensible|sane
        any|every|all|a|most (really) good|great|proper|real|decent|serious|professional|sensible|true ~1 nurse*|teacher*|developer*|engineer*|manager*|leader*|cook*|chef*|seller*|salesperson*|driver*|worker*|employee*|colleague*|candidate*|waiter*|carer*|team|person|professional*|people ~2 would|will|does|do|puts|put|knows|know|always|never|should|agree|agrees|understands
        would|do|will|can you ~2 agree|share ~1 (our)
        how|do much|strongly do|would you ~1 agree|love|enjoy|like|value|appreciate|look
        how much do you (really) love|enjoy|like|look|care|value
        why do|is|are|was|would|should ~5 wrong|bad|better|best|important|right|crucial|wonderful|great|essential|vital|stupid|superior|unacceptable|worse|perfect|good|ideal
        how (very) important|vital|crucial|essential|great|wonderful|awful|terrible|annoying|excited|thrilled|horrible|frustrating|amazing|brilliant|unprofessional|irresponsible|keen|eager ~2 is|are|was|were|would|do|does|can ~2 it|that|you|your|to|say
        what ~2 you ~1 love|hate|adore|admire ~2 about|most|our|us|this|working
        you ~2 not|never ~2 mind|object|dream; you would never
        you ~2 happy|fine|comfortable|okay|willing|prepared ~6 , right|yes|correct
        no problem|problems|issue|issues|trouble ~6 ?
        you ~1 have no problem|objection|objections|issue|trouble
        do you ~1 not ~2 think|agree|feel|believe|find|want|mind
        you can|could|will ~1 handle|cope|manage|accept ~4 , right|yes|ok|surely
        we (strongly|really|all|firmly|highly|truly) value|believe|want|expect|love|hate|need|prize|like|think|pride|prefer|see|consider|put|take|only|look|care ~8 so|and|, (so) how|what|are|do|would|is
        our|here|us ~4 matters|important|everything|first|crucial|key|top|number
      `),
    },
  ],
};
