import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { command } from "./command.ts";

process.exitCode = await command(process.argv.slice(2), {
  out: relative(process.cwd(), fileURLToPath(new URL("../out", import.meta.url))),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
