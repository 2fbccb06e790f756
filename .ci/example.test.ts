import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { root } from "./root.ts";

const launch = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", ".ci/example.ts", ...args], { cwd: root, encoding: "utf8" });

describe("pnpm example", () => {
  it("lists the examples with their descriptions when called bare", { timeout: 30_000 }, () => {
    const { status, stdout } = launch();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}hiring-round +\S+/m);
  });

  it.each(["nope", "../.ci", "hiring-round/src"])("exits with 2 for %s", { timeout: 30_000 }, (name) => {
    const { status, stderr } = launch(name);
    expect(status).toBe(2);
    expect(stderr).toContain("hiring-round");
  });
});
