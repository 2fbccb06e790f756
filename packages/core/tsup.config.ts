import { packageBuild } from "../../.ci/tsup.ts";

export default packageBuild({ index: "src/index.ts", "time/index": "src/time/index.ts", "testing/index": "src/testing/index.ts" });
