import type { ReasonTexts } from "@samtal/core";

/** What is wrong with a call about a disposal, and the way out. */
export const executionIssueTexts: ReasonTexts = {
  "retention/tenant-not-opaque": {
    sv: "Kundens nyckel ska vara bokstäver, siffror och skiljetecken utan mellanslag, aldrig ett namn: planen sparas länge.",
    en: "A tenant's key is letters, digits and marks without a space, never a name: plans are kept for long.",
  },
  "retention/no-guard": {
    sv: "Gränsen skyddar inte mot stora gallringar. Ange en andel från 0 till 1 (guardShare) eller ett antal från 0 (guardCount).",
    en: "The limit guards against nothing. Give a share from 0 to 1 (guardShare) or a count from 0 up (guardCount).",
  },
  "retention/batch-size": {
    sv: "Antalet uppgifter per omgång ska vara ett heltal från 1.",
    en: "The number of items in a batch is a whole number from 1 up.",
  },
};

/** The texts of planning, approving and carrying out a disposal. */
export const executionReasonTexts: ReasonTexts = {
  "retention/share-guard": {
    sv: "Planen berör {$count} av {$total} uppgifter. Det är så stor andel att ytterligare en person måste godkänna den.",
    en: "The plan reaches {$count} of {$total} items. That is so large a share that a second person has to approve it.",
  },
  "retention/count-guard": {
    sv: "Planen berör {$count} uppgifter, fler än {$limit}. Ytterligare en person måste godkänna den.",
    en: "The plan reaches {$count} items, more than {$limit}. A second person has to approve it.",
  },
  "retention/plan-edited": {
    sv: "Planen har ändrats efter att den gjordes. Gör en ny plan.",
    en: "The plan was edited after it was made. Make a new one.",
  },
  "retention/other-plan-approved": {
    sv: "Ett godkännande gäller en annan plan. Låt personen godkänna den här planen.",
    en: "An approval is of another plan. Have this plan approved.",
  },
  "retention/other-policy-approved": {
    sv: "Ett godkännande gäller andra gallringsregler än planens. Låt personen godkänna planen på nytt.",
    en: "An approval is of another policy than the plan's. Have the plan approved again.",
  },
  "retention/same-approver": {
    sv: "Samma person har godkänt planen två gånger. Det andra godkännandet måste komma från någon annan.",
    en: "The same person approved the plan twice. The second approval has to come from somebody else.",
  },
  "retention/approved-too-early": {
    sv: "Planen godkändes före den dag som den gäller, {$day}. Låt den godkännas på nytt.",
    en: "The plan was approved before the day that it is for, {$day}. Have it approved again.",
  },
  "retention/approval-missing": {
    sv: "Antal godkännanden som saknas: {$count}.",
    en: "Approvals still missing: {$count}.",
  },
  "retention/plan-approved": {
    sv: "Planen är godkänd. Antal godkännanden: {$count}.",
    en: "The plan is approved. Approvals: {$count}.",
  },
  "retention/policy-edited": {
    sv: "Gallringsreglerna är inte de som planen gjordes efter. Gör en ny plan.",
    en: "The policy is not the one that the plan was made under. Make a new plan.",
  },
  "retention/policy-not-accepted": {
    sv: "Ingen i organisationen har godtagit just dessa gallringsregler. Inget raderas förrän någon har gjort det.",
    en: "Nobody in the organisation has accepted this very policy. Nothing is disposed of before somebody does.",
  },
  "retention/unverified-not-accepted": {
    sv: "Tiden i ”{$key}” är inte belagd, och godtagandet nämner den inte. Kontrollera källan eller nämn regeln i godtagandet.",
    en: "The period of “{$key}” is unverified and the acceptance does not name it. Check the source, or name it there.",
  },
  "retention/signed-after-run": {
    sv: "Ett godkännande är daterat efter körningen. Kontrollera klockan.",
    en: "An approval is dated after the run. Check the clock.",
  },
  "retention/run-before-plan": {
    sv: "Körningen ligger före planens dag, {$day}. Kontrollera klockan.",
    en: "The run lies before the plan's day, {$day}. Check the clock.",
  },
  "retention/port-twice": {
    sv: "Två lagringsplatser eller mottagare har samma nyckel, {$key}. Deras kvitton går inte att skilja åt.",
    en: "Two stores or recipients have the same key, {$key}. Their receipts could not be told apart.",
  },
  "retention/run-log-failed": {
    sv: "Körloggen svarade inte. Inget har gjorts; försök igen.",
    en: "The run log did not answer. Nothing was done; try again.",
  },
  "retention/clock-ran-backwards": {
    sv: "Körningen ligger före den förra, {$lastRun}. Kontrollera klockan.",
    en: "The run lies before the last one, {$lastRun}. Check the clock.",
  },
  "retention/batch-failed": {
    sv: "Omgången avbröts av ett fel. Kör planen igen.",
    en: "The batch was cut off by a fault. Run the plan again.",
  },
  "retention/run-ended": {
    sv: "Klara: {$done}. Överhoppade: {$skipped}. Inte helt genomförda: {$partial}.",
    en: "Done: {$done}. Skipped: {$skipped}. Not wholly done: {$partial}.",
  },
  "retention/zone-changed": {
    sv: "Tidszonen är en annan än i planen. Uppgiften lämnades orörd; gör en ny plan.",
    en: "The zone differs from the plan's. The item was left alone; make a new plan.",
  },
  "retention/verdict-changed": {
    sv: "Läget har ändrats sedan planen gjordes, så {$itemId} lämnades orörd.",
    en: "Things have changed since the plan was made, so {$itemId} was left alone.",
  },
  "retention/kept-after-partial": {
    sv: "Gallringen hade redan påbörjats och har stoppats. Kontrollera vad som finns kvar.",
    en: "The disposal had already begun and was stopped. Check what is left.",
  },
  "retention/already-disposed": {
    sv: "Uppgiften gallrades redan tidigare enligt samma plan.",
    en: "The item was disposed of before, under the same plan.",
  },
  "retention/item-gone": {
    sv: "Uppgiften {$itemId} finns inte längre i registret.",
    en: "The item {$itemId} is no longer in the register.",
  },
  "retention/disposal-seen": {
    sv: "Genomfört och kontrollerat. Antal lagringsplatser: {$count}.",
    en: "Done, and seen to be done. Stores: {$count}.",
  },
  "retention/store-threw": {
    sv: "Lagringsplatsen {$store} svarade med ett fel. Kör planen igen.",
    en: "The store {$store} answered with a fault. Run the plan again.",
  },
  "retention/store-timed-out": {
    sv: "Lagringsplatsen {$store} svarade inte i tid. Kör planen igen.",
    en: "The store {$store} did not answer in time. Run the plan again.",
  },
  "retention/store-without-receipt": {
    sv: "Lagringsplatsen {$store} gav inget kvitto. Utan det räknas inget som genomfört.",
    en: "The store {$store} gave no receipt. Without one nothing counts as done.",
  },
  "retention/store-still-holds": {
    sv: "Lagringsplatsen {$store} har inte genomfört allt. Antal uppgifter kvar: {$count}.",
    en: "The store {$store} did not do everything. Items left: {$count}.",
  },
  "retention/store-erased-too-much": {
    sv: "Lagringsplatsen {$store} raderade uppgifter som skulle vara kvar. Antal: {$count}.",
    en: "The store {$store} erased items that were to stay. Items: {$count}.",
  },
  "retention/store-count-wrong": {
    sv: "Lagringsplatsen {$store} uppgav antalet {$told}, men rätt antal är {$count}. Kontrollera den.",
    en: "The store {$store} told the count {$told}, but the right one is {$count}. Look into it.",
  },
  "retention/recipient-unconfirmed": {
    sv: "Mottagaren {$recipient} har inte bekräftat underrättelsen. Kör planen igen.",
    en: "The recipient {$recipient} has not confirmed the notice. Run the plan again.",
  },
  "retention/tombstones-unread": {
    sv: "Det gick inte att läsa vad som redan har gallrats. Öppna inte systemet.",
    en: "What was disposed of before could not be read. Don't open the system.",
  },
  "retention/tombstones-reapplied": {
    sv: "Uppgifter som har gallrats på nytt efter återläsningen: {$count}.",
    en: "Items disposed of again after the restore: {$count}.",
  },
};
