import { packageBuild } from "../../.ci/tsup.ts";

export default packageBuild({ index: "src/index.ts", "testing/index": "src/testing/index.ts", "timeline/index": "src/timeline/index.ts" });
