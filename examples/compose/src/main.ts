import { command } from "./command.ts";

process.exitCode = await command(process.argv.slice(2), {
  columns: process.stdout.columns ?? 80,
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
