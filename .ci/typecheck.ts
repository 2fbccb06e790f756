// Type-checks every package, every example and the repository's own tools, two at a time.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";
import { workspaceMembers } from "./workspaceMembers.ts";

const projects = [...workspaceMembers().map(({ folder }) => folder), ".ci"];
const waiting = [...projects];
const failed: string[] = [];

await Promise.all([worker(), worker()]);

if (failed.length > 0) {
  console.error(
    `\nTypes: ${failed.length} of ${projects.length} projects fail: ${failed.toSorted().join(", ")}`,
  );
  process.exit(1);
}
console.log(`Types: ${projects.length} projects, none fails.`);

async function worker(): Promise<void> {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
    if (!(await isSound(project))) failed.push(project);
  }
}

async function isSound(project: string): Promise<boolean> {
  if (!existsSync(join(root, project, "tsconfig.json"))) {
    console.error(`${project} has no tsconfig.json`);
    return false;
  }
  const buildInfo = join(root, ".ci/.cache/tsc", `${project.replace("/", "-")}.tsbuildinfo`);
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const args = [tsc, "-p", project, "--pretty", "--incremental", "--tsBuildInfoFile", buildInfo];
  // Its own pipe, printed at once: two compilers at a time would otherwise mix their lines.
  const compiler = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const output: Buffer[] = [];
  compiler.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise((resolve) => compiler.on("close", resolve));
  process.stdout.write(Buffer.concat(output));
  return code === 0;
}
