import { fileURLToPath } from "node:url";
import { command } from "./command.ts";

process.exitCode = await command(process.argv.slice(2), {
  input: fileURLToPath(new URL("../input", import.meta.url)),
  // pnpm starts scripts in the repository's root and names the caller's folder here.
  folder: process.env["INIT_CWD"] ?? process.cwd(),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
