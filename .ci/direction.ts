// Checks that arrows between packages point one way (docs/architecture.md).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importBreaches } from "./direction/importBreaches.ts";
import { manifestBreaches } from "./direction/manifestBreaches.ts";
import { sourceFilesUnder } from "./sourceFilesUnder.ts";
import { root } from "./root.ts";
import { readManifest, workspaceMembers } from "./workspaceMembers.ts";

const members = workspaceMembers();
const byName = new Map(members.map((member) => [member.manifest.name, member]));
const rootManifest = readManifest(".");
let count = 0;

const breaches = members.flatMap((member) => {
  const paths = ["src", "bench"].flatMap((folder) => sourceFilesUnder(`${member.folder}/${folder}`));
  count += paths.length;
  const files = paths.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
  return [
    ...manifestBreaches(member, byName),
    ...files.flatMap((file) => importBreaches(file, member, byName, rootManifest)),
  ];
});

if (breaches.length > 0) {
  console.error(`Dependency direction: ${breaches.length} against the law.\n  ${breaches.join("\n  ")}`);
  process.exit(1);
}
console.log(
  `Dependency direction: ${members.length} packages and examples, ${count} files, none against the law.`,
);
