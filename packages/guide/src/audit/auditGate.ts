import { compareText, type Reason, reason } from "@samtal/core";
import type { StructureComponent } from "./structureComponents.ts";
import type { AuditFinding, StructureLevel, StructureProfile } from "./structureProfile.ts";

/** What a pipeline lets through. */
export interface AuditPolicy {
  /** From which severity on a finding fails; `none`: findings fail by their codes alone. @defaultValue "blocking" */
  readonly failOn?: "blocking" | "advice" | "none";
  /** Codes that fail whatever their severity. */
  readonly codes?: readonly string[];
  /** Codes that pass whatever their severity. They come before `codes`. */
  readonly allowed?: readonly string[];
  /** The least level of a component. `unknown` reaches neither. */
  readonly components?: Readonly<Partial<Record<StructureComponent, "met" | "partly">>>;
}

/** Whether a profile passes, and the codes of what fails, each once. */
export interface GateOutcome {
  readonly status: "pass" | "fail";
  readonly codes: readonly string[];
  readonly because: readonly Reason[];
}

const ranks: Readonly<Record<StructureLevel, number>> = { unknown: -1, not: 0, partly: 1, met: 2 };

/**
 * Whether a profile passes a policy, for a pipeline that refuses a guide.
 *
 * It gates documents, never people: a profile names no candidate's result.
 *
 * @param profile - from {@link auditStructure} or {@link auditInterviews}
 * @param policy - what fails; by default each blocking finding does
 * @returns `fail` with the codes, sorted
 * @example
 * ```ts
 * import { buildInterviewGuide, buildRole } from "@samtal/core/testing";
 * import { auditGate, auditStructure } from "@samtal/guide";
 *
 * const profile = auditStructure(buildInterviewGuide(), { role: buildRole() });
 * auditGate(profile).status; // => "pass"
 * auditGate(profile, { codes: ["guide/few-questions"] }).codes; // => ["guide/few-questions"]
 * ```
 */
export function auditGate(profile: StructureProfile, policy: AuditPolicy = {}): GateOutcome {
  const { failOn = "blocking", components = {} } = policy;
  const [codes, allowed] = [new Set(policy.codes), new Set(policy.allowed)];
  const fails = ({ code, severity }: AuditFinding): boolean =>
    !allowed.has(code) && (codes.has(code) || failOn === "advice" || severity === failOn);
  const findings = [...profile.components.flatMap((each) => each.findings), ...profile.beside].filter(fails);
  const below = profile.components.flatMap(({ component, level }) => {
    const least = components[component];
    if (least === undefined || ranks[level] >= ranks[least]) return [];
    return [
      level === "unknown"
        ? reason("guide/audit-level-unknown", { component })
        : reason("guide/audit-level-below", { component, level, least }),
    ];
  });
  const because = [...findings.flatMap((each) => each.because), ...below];
  const failed = [...findings.map(({ code }) => code), ...below.map(({ code }) => code)];
  return { status: failed.length === 0 ? "pass" : "fail", codes: [...new Set(failed)].sort(compareText), because };
}
