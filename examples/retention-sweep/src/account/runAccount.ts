import { explain, type Locale, type Reason } from "@samtal/core";
import { reasonTexts } from "@samtal/retention";
import type { SweepResult } from "../sweep.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";
import { wrapped } from "./wrapped.ts";

type Figure = (value: number) => string;

const told = (because: readonly Reason[], locale: Locale): string[] =>
  because.flatMap((each) => wrapped(explain(each, locale, reasonTexts), "  "));

/** Acceptance and approvals: what is refused, what is awaited, what is enough. */
export function approvalAccount({ approvals, unnamed }: SweepResult, locale: Locale): string[] {
  const said = words[locale];
  return [
    said.approvals(1),
    ...told(approvals.one.because, locale),
    said.approvals(2),
    ...told(approvals.two.because, locale),
    ...wrapped(said.acceptance),
    ...told(unnamed, locale),
    said.acceptanceNamed,
  ];
}

/** The runs: half done, done, repeated, refused, and a back-up that is cleaned. */
export function runAccount(result: SweepResult, locale: Locale, figure: Figure): string[] {
  const said = words[locale];
  const { first, second } = result.runs;
  const half = first.items.filter(({ status }) => status === "partial");
  const skipped = second.items.filter(({ status }) => status === "skipped");
  const count = (status: "erasing" | "settled", run: typeof first): string =>
    figure(run.subjects.filter((subject) => subject.status === status).length);
  const senders = [...new Set(second.receipts.map(({ from }) => from))];
  const { database, files, index } = result.world.stores;
  const states = ["present", "restricted", "anonymised"] as const;
  return [
    ...wrapped(said.held),
    "",
    said.run(1, first.status),
    ...told(first.because, locale),
    said.fault(figure(half.length)),
    ...told(half[0]?.because ?? [], locale),
    ...wrapped(said.erasing(count("erasing", first))),
    ...wrapped(said.tombstones(figure(result.afterFirst.pending), figure(result.afterFirst.final))),
    "",
    said.run(2, second.status),
    ...told(second.because, locale),
    said.skipped(figure(skipped.length)),
    ...told(skipped[0]?.because ?? [], locale),
    said.settled(count("settled", second)),
    ...senders.map((from) => `  ${said.receipts(from, figure(second.receipts.filter((each) => each.from === from).length))}`),
    "",
    ...wrapped(said.rerun(result.hasThirdChanged)),
    said.backwards,
    ...told(result.backwards, locale),
    ...wrapped(said.restored(figure(result.restored.itemCount))),
    ...told(result.restored.outcome.because, locale),
    ...(result.restored.stillGone && result.restored.locksBack ? wrapped(said.restoredGone) : []),
    "",
    said.stores,
    ...table(
      [
        [said.store, ...states.map((state) => said.states[state])],
        ...[database, files, index].map((store) => [store.key, ...states.map((state) => figure(store.counts()[state] ?? 0))]),
      ],
      { total: false },
    ),
    ...wrapped(said.walked(figure(result.walked.wrongfullyErased.length), figure(result.walked.falseReceipts.length))),
  ];
}

/** The chain before and after, an edited event, and the keys of those who are gone. */
export function logAccount({ log }: SweepResult, locale: Locale): string[] {
  const said = words[locale];
  const { before, after, edited, vault } = log;
  return [
    said.chainBefore,
    ...told(before.because, locale),
    said.chainAfter,
    ...told(after.because, locale),
    said.chainEdited,
    ...told(edited.because, locale),
    ...wrapped(said.keys),
    ...told(vault.status === "key-destroyed" ? vault.receipt.because : vault.because, locale),
  ];
}
