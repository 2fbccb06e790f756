import { packageBuild } from "../../.ci/tsup.ts";

export default packageBuild({ index: "src/index.ts", "icalendar/index": "src/icalendar/index.ts" });
