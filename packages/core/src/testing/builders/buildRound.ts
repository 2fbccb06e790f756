import { liveRoundSchema } from "../../models/process/round.ts";
import { builder } from "./builder.ts";
import { buildPanel } from "./buildPanel.ts";

/** A live round of 45 minutes with a lobby of ten. @throws SamtalError when an override makes it invalid */
export const buildRound = builder(liveRoundSchema, {
  mode: "live",
  id: "round_first",
  name: { sv: "Första intervjun", en: "First interview" },
  guideId: "guide_backend",
  guideVersion: 1,
  minutes: 45,
  lobbyMinutes: 10,
  panel: buildPanel(),
  platformId: "platform_meet",
});
