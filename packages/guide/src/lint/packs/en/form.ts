import type { LintPack } from "../../lintPack.ts";

const list = (text: string): string[] => text.trim().split(/\s+/);

/** How an English question's form is told. */
export const form: LintPack["form"] = {
  openers: list(
    "in for to with from at by of under on if case so well okay ok now then hey hi also right anyway oh alright actually honestly just please first finally next lastly maybe perhaps yes no great thanks good quick question and but plus hello curious secondly",
  ),
  questionWords: list("what how why which who whom whose"),
  timeWords: list("when where"),
  auxiliaries: list(
    "is are was were do does did have has had can could will would should may might must shall am 's 're ain't",
  ),
  notVerbs: [],
  subjects: list(
    "you i we he she it they there this that these those your the a an our my his her their any anyone someone everyone one people customers patients teamwork honesty quality working being having all something anything it's english",
  ),
  pronouns: list("you i we it there this that no not ready happy okay ok"),
  requestHeads: list("can could would will may do"),
  requestVerbs: list(
    "tell describe explain give walk talk share show outline name list elaborate recall summarise summarize take run help provide demonstrate sketch introduce expand say think mind guide paint imagine suppose picture pick choose discuss present state specify rate score note assess deduct mark watch add write compare define illustrate draw consider reflect offer identify mention cite detail clarify sharing talking walking giving showing present remember sketch expand demonstrate",
  ),
  tellingVerbs: list(
    "introduce ask telling describing explaining compare name list define recount tell describe explain elaborate outline summarise summarize illustrate clarify recall detail discuss",
  ),
  tellingWords: list("me us example examples instance overview more through idea time situation occasion moment project thing something bit little words experience"),
  fillers: list("please just briefly perhaps maybe also kindly quickly possibly be able to like want mind try first start by possible then now in your own words again"),
  coordinators: list("and & plus"),
  alternatives: list("or"),
  choosing: list("prefer preferred rather better best mostly mainly usually whether between"),
  choiceVerbs: list("do are is would should was does were"),
  listVerbs: list("have has had can could did will"),
  listing: list("any some ever something anything similar other anyone another either like"),
  opposites: [
    [list("married"), list("single divorced unmarried")],
    [list("man male mr"), list("woman female mrs ms miss")],
    [list("miss ms"), list("mrs")],
    [list("gay lesbian"), list("straight")],
    [list("alone yourself own independently solo individually"), list("team group others together groups teams")],
    [list("morning mornings early"), list("evening evenings late afternoon afternoons night nights")],
    [list("office site onsite"), list("home remote remotely")],
    [list("days day daytime"), list("nights night")],
    [list("front frontend"), list("back backend kitchen")],
    [list("small"), list("large big")],
    [list("details detail"), list("whole big overview picture")],
    [list("introvert introverted"), list("extrovert extroverted")],
    [list("full"), list("part")],
    [list("lead leader leading"), list("follow follower following")],
    [list("phone call"), list("email mail chat person")],
  ],
  probes: list(
    "it that this these them they then those there result results outcome happen happened learn learned learnt differently react reacted afterwards end ended next him her he she same example such so instead did role part solve solved handled impact again",
  ),
  past: list("did was were had happened went came got took made done been felt said"),
  present: list("working works worked worker customers customer about think feel people do are is would could should can will does have"),
  verbs: list(
    "keep manage handle deal ensure work plan organise organize lead motivate communicate train use develop write build test prioritise prioritize follow solve support create sell prepare stay maintain reduce improve document report coordinate negotiate coach delegate balance teach run set market design recruit clean serve budget meet cope resolve build give grow",
  ),
};
