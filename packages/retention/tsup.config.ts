import { packageBuild } from "../../.ci/tsup.ts";

export default packageBuild(
  { index: "src/index.ts", "reports/index": "src/reports/index.ts", "testing/index": "src/testing/index.ts" },
  ["src/testing/roundArbitrary.ts"],
);
