import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { command } from "./command.ts";

/** A file of the example's input, as seen from where the command runs. */
const here = (file: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(`../input/${file}`, import.meta.url)));

process.exitCode = await command(process.argv.slice(2), {
  population: here("population.json"),
  after: here("policy-after.json"),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
