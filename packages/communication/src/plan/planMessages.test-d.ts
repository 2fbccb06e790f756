import type { Id } from "@samtal/core";
import type { BusinessCalendar, Instant, ZonedInstant, ZoneRules } from "@samtal/core/time";
import { expectTypeOf, it } from "vitest";
import type { RuleSet } from "../rules/ruleSet.ts";
import type { MessageFacts } from "./messageFacts.ts";
import type { MessagePlan } from "./messagePlan.ts";
import type { PlannedMessage } from "./plannedMessage.ts";
import { planMessages } from "./planMessages.ts";
import type { Recipient } from "./recipient.ts";

it("takes five arguments and gives a document", () => {
  expectTypeOf(planMessages).parameter(0).toEqualTypeOf<RuleSet>();
  expectTypeOf(planMessages).parameter(2).toEqualTypeOf<readonly Recipient[]>();
  expectTypeOf(planMessages).parameter(3).toEqualTypeOf<MessageFacts>();
  expectTypeOf(planMessages).parameter(4).toEqualTypeOf<{
    readonly now: Instant;
    readonly zoneRules: ZoneRules;
    readonly calendars: Readonly<Record<string, BusinessCalendar>>;
  }>();
  expectTypeOf(planMessages).returns.toEqualTypeOf<MessagePlan>();
});

it("knows by the state whether a message has an instant", () => {
  expectTypeOf<PlannedMessage["due"]>().toEqualTypeOf<ZonedInstant | null>();
  expectTypeOf<Extract<PlannedMessage, { state: "planned" }>["due"]>().toEqualTypeOf<ZonedInstant>();
  expectTypeOf<Extract<PlannedMessage, { state: "skipped" }>["due"]>().toEqualTypeOf<null>();
  expectTypeOf<Extract<PlannedMessage, { state: "merged" }>["into"]>().toEqualTypeOf<Id<"message">>();
});

it("takes no plain strings where instants and ids belong", () => {
  expectTypeOf<{ bookedAt: string }>().not.toExtend<MessageFacts>();
  expectTypeOf<Omit<Recipient, "id"> & { id: string }>().not.toExtend<Recipient>();
});
