import type { BusyTime } from "../availability/busyTime.ts";
import type { JcalProperty } from "./jcal.ts";

/** Outlook's own word, which knows more than TRANSP does ([MS-OXCICAL], [MS-OXOCAL] section 2.2.1.2). */
const outlookKinds: Readonly<Record<string, BusyTime["kind"] | "free">> = {
  FREE: "free",
  WORKINGELSEWHERE: "free",
  TENTATIVE: "tentative",
  BUSY: "busy",
  OOF: "out-of-office",
};

/**
 * What an event does to its owner's time.
 *
 * A cancelled event takes none, nor one that the owner has declined. Then Outlook's word counts, then
 * transparency. Tentative is what the event says of itself, or what the owner answered.
 *
 * @param properties - of the event
 * @param ownerAddress - the owner's mail address, if their answer is to count; compared without case
 * @returns how the time is taken, or `free`
 */
export function eventKind(
  properties: readonly JcalProperty[],
  ownerAddress: string | undefined,
): BusyTime["kind"] | "free" {
  const word = (name: string): string =>
    String(properties.find(([each]) => each === name)?.[3] ?? "")
      .trim()
      .toUpperCase();
  const status = word("status");
  const answer = ownerAddress === undefined ? "" : answerOf(properties, ownerAddress);
  if (status === "CANCELLED" || answer === "DECLINED") return "free";
  const outlook = word("x-microsoft-cdo-busystatus");
  const kind = Object.hasOwn(outlookKinds, outlook) ? outlookKinds[outlook] : undefined;
  if (kind !== undefined && kind !== "busy") return kind;
  if (kind === undefined && word("transp") === "TRANSPARENT") return "free";
  return status === "TENTATIVE" || answer === "TENTATIVE" ? "tentative" : "busy";
}

function answerOf(properties: readonly JcalProperty[], ownerAddress: string): string {
  const wanted = `mailto:${ownerAddress.trim().toLowerCase()}`;
  const own = properties.find(
    ([name, , , value]) => name === "attendee" && String(value).trim().toLowerCase() === wanted,
  );
  return String(own?.[1]["partstat"] ?? "").toUpperCase();
}
