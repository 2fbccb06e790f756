import { fileURLToPath } from "node:url";
import { command } from "./command.ts";

process.exitCode = await command(process.argv.slice(2), {
  input: fileURLToPath(new URL("../input", import.meta.url)),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
