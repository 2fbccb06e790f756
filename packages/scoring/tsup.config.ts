import { packageBuild } from "../../.ci/tsup.ts";

export default packageBuild(
  {
    index: "src/index.ts",
    "reports/index": "src/reports/index.ts",
    "interchange/index": "src/interchange/index.ts",
    "testing/index": "src/testing/index.ts",
  },
  ["src/testing/{assessed,cardsOf,reportedRound,thrownIssues}.ts"],
);
