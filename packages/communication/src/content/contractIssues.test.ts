import { SamtalError } from "@samtal/core";
import { sweden } from "@samtal/calendars";
import { buildInterview } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { buildInfoPack } from "../../testdata/buildContentFacts.ts";
import { planMessages } from "../plan/planMessages.ts";
import { parseRecipient } from "../plan/recipient.ts";
import { minimalRuleSet } from "../presets/minimalRuleSet.ts";
import { standardRuleSet } from "../presets/standardRuleSet.ts";
import { type ContractOptions, contractIssues } from "./contractIssues.ts";
import type { InfoPack } from "./infoPack.ts";
import { requireContent } from "./requireContent.ts";

const interview = buildInterview();
const conditions = ["recording-planned", "first-use-of-platform", "talent-pool-wanted"] as const;

function pathsOf(pack: InfoPack, options: ContractOptions = { conditions }, of = interview): string[] {
  return contractIssues(standardRuleSet, pack, of, options).map(({ path }) => path.join("."));
}

function without(field: keyof InfoPack): InfoPack {
  const { [field]: _left, ...rest } = buildInfoPack();
  return rest as InfoPack;
}

describe("contractIssues", () => {
  it("finds nothing missing in a whole pack, in either language", () => {
    expect(pathsOf(buildInfoPack(), { conditions, languages: ["sv", "sv-FI", "en-GB"] })).toEqual([]);
  });

  it.each([
    ["interviewers", ["infoPack.interviewers"]],
    ["documents", ["infoPack.documents", "infoPack.documents"]],
    ["dress", ["infoPack.dress"]],
    ["soundAndPicture", ["infoPack.soundAndPicture"]],
    ["tips", ["infoPack.tips"]],
    ["companyLinks", ["infoPack.companyLinks"]],
    ["whomToAsk", ["infoPack.whomToAsk.name"]],
    ["needsContact", ["infoPack.needsContact.name"]],
    ["formatNotice", ["infoPack.formatNotice"]],
    ["camera", ["infoPack.camera"]],
    ["preparation", ["infoPack.preparation"]],
    ["talentPoolMonths", ["infoPack.talentPoolMonths"]],
    ["nextSteps", ["infoPack.nextSteps"]],
    ["platform", ["infoPack.platform.name", "infoPack.platform", "infoPack.platform.rehearsalUrl"]],
    ["recording", ["infoPack.recording.kind", "infoPack.recording.purpose", "infoPack.recording.keptDays"]],
  ] as const)("plans nothing without %s", (field, expected) => {
    expect(new Set(pathsOf(without(field)))).toEqual(new Set(expected));
  });

  it("names the first rule that needs it, and the content", () => {
    const found = contractIssues(minimalRuleSet, without("interviewers"), interview);
    expect(found.map(({ code, params }) => [code, params])).toEqual([
      ["communication/content-missing", { content: "interviewers", rule: "invitation" }],
    ]);
  });

  it("asks no recording of an interview that is not recorded", () => {
    expect(pathsOf(without("recording"), {})).toEqual([]);
  });

  it("lets documents be none, but tips not", () => {
    expect(pathsOf(buildInfoPack({ documents: [], tips: [] }))).toEqual(["infoPack.tips"]);
  });

  it("wants a guide, as a page or as steps", () => {
    const platform = { id: "platform_meet", name: "Meet", rehearsalUrl: "https://meet.example.com/test" };
    expect(pathsOf(buildInfoPack({ platform }))).toEqual(["infoPack.platform"]);
    const guideUrl = "https://norrsken.example/meet";
    expect(pathsOf(buildInfoPack({ platform: { ...platform, guideUrl } }))).toEqual([]);
  });

  it("wants an agenda and a way out from the interview itself", () => {
    const empty = buildInterview({ agenda: [], fallbackPlan: [] });
    expect(pathsOf(buildInfoPack(), { conditions }, empty)).toEqual([
      "interview.agenda",
      "interview.fallbackPlan",
    ]);
  });

  it("says which text is not in which language", () => {
    const pack = buildInfoPack({ tips: [{ sv: "Andas", en: "Breathe" }, { sv: "Drick vatten" }] });
    const found = contractIssues(minimalRuleSet, pack, interview, { languages: ["sv", "en"] });
    expect(found.map(({ code, path, params }) => [code, path, params["language"]])).toEqual([
      ["communication/text-not-in-language", ["infoPack", "tips", 1], "en"],
    ]);
  });

  it("finds the same in any order of the rules", () => {
    const bare = { ...buildInfoPack(), tips: [], interviewers: [] };
    const turned = { ...standardRuleSet, rules: standardRuleSet.rules.toReversed() };
    const paths = contractIssues(turned, bare, interview).map(({ path }) => path.join("."));
    expect(new Set(paths)).toEqual(new Set(pathsOf(bare, {})));
  });
});

describe("requireContent", () => {
  const bookedAt = parseInstant("2027-03-08T13:00:00Z");
  const planIn = (language: string) =>
    planMessages(
      minimalRuleSet,
      interview,
      [
        parseRecipient({
          id: interview.candidateId,
          role: "candidate",
          timeZone: "Europe/Stockholm",
          language,
          channels: { email: "available" },
        }),
      ],
      { bookedAt },
      { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } },
    );

  it("hands a plan on that can be written", () => {
    const plan = planIn("en-GB");
    expect(requireContent(plan, buildInfoPack(), interview)).toBe(plan);
  });

  it("refuses one whose invitation lacks something, in the recipient's own language", () => {
    const codes = (pack: InfoPack) => {
      try {
        requireContent(planIn("en"), pack, interview);
        return [];
      } catch (error) {
        return SamtalError.isInstance(error) ? error.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : [];
      }
    };
    expect(codes(without("needsContact"))).toEqual(["communication/content-missing infoPack.needsContact.name"]);
    expect(codes(buildInfoPack({ dress: { sv: "Kom som du är." } }))).toEqual([
      "communication/text-not-in-language infoPack.dress",
    ]);
  });
});
