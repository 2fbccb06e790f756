import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";

const rank = ({ moduleId }: TestSpecification): number =>
  moduleId.includes(".property.") ? 2 : moduleId.includes("golden") ? 1 : 0;

/** Small tests by hand first, then golden figures, then properties: the first that fails ends a mutant's run. */
export class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}
