import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import pc from "picocolors";
import { command } from "./command.ts";

/** A folder of the example, as seen from where the command runs. */
const here = (folder: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(`../${folder}`, import.meta.url)));

process.exitCode = await command(process.argv.slice(2), {
  input: here("input"),
  out: here("out"),
  // What is piped stays plain, whatever the environment says of the terminal.
  colour: pc.isColorSupported && process.stdout.isTTY,
  columns: process.stdout.isTTY ? process.stdout.columns : 80,
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
