// Runs an example from its source: `pnpm example <name> [options]`; bare, it lists the examples.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";
import { workspaceMembers } from "./workspaceMembers.ts";

const [name, ...options] = process.argv.slice(2);
const examples = workspaceMembers().filter(({ folder }) => folder.startsWith("examples/"));
const chosen = examples.find(({ folder }) => folder === `examples/${name}`);

if (name === undefined) {
  console.log(listing());
} else if (!chosen || !existsSync(join(root, chosen.folder, "src/main.ts"))) {
  console.error(`There is no example "${name}".\n${listing()}`);
  process.exitCode = 2;
} else {
  const main = join(root, chosen.folder, "src/main.ts");
  const args = ["--import", "tsx", "--conditions=@samtal/source", main, ...options];
  const example = spawn(process.execPath, args, { stdio: "inherit", cwd: root });
  // A terminal interrupts the example as well: the launcher only waits for the example's own end.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => example.kill("SIGTERM"));
  example.on("close", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
  });
}

function listing(): string {
  const lines = examples.map(({ folder }) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as {
      description?: string;
    };
    return `  ${folder.slice("examples/".length).padEnd(16)} ${manifest.description ?? ""}`.trimEnd();
  });
  return ["Examples, run with: pnpm example <name> [options]", ...lines].join("\n");
}
