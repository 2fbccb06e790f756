import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { command } from "./command.ts";

/** A folder of the example, as seen from where the command runs. */
const here = (folder: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(`../${folder}`, import.meta.url)));

process.exitCode = await command(process.argv.slice(2), {
  out: here("out"),
  columns: process.stdout.isTTY ? process.stdout.columns : 80,
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
