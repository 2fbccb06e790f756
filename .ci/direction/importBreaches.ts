import { isBuiltin } from "node:module";
import { posix } from "node:path";
import ts from "typescript";
import { mayImport } from "./mayImport.ts";
import { type Manifest, partOf, type WorkspaceMember } from "./workspaceMember.ts";

/** A source file of a workspace member. */
export interface SourceFile {
  /** From the repository's folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * What a file imports against the law, as readable lines.
 *
 * @param file - the file
 * @param member - the package or example that it belongs to
 * @param members - all packages and examples, by name
 * @param root - the repository's own package.json, whose tools tests may use
 */
export function importBreaches(
  file: SourceFile,
  member: WorkspaceMember,
  members: ReadonlyMap<string, WorkspaceMember>,
  root: Manifest,
): string[] {
  const isPublished = isPublishedFile(file.path, member);
  return importsOf(file).flatMap(({ specifier, line }) => {
    const breach = breachOf(specifier, file, member, members, root, isPublished);
    return breach === undefined ? [] : [`${file.path}:${line} imports "${specifier}": ${breach}`];
  });
}

/** Whether a file ends up in the package: no test, and no `testing/` that the package keeps to itself. */
function isPublishedFile(path: string, { folder, manifest }: WorkspaceMember): boolean {
  const isOwnSupport =
    path.startsWith(`${folder}/src/testing/`) && !("./testing" in (manifest.exports ?? {}));
  return !isOwnSupport && !/\.(?:test|test-d)\.tsx?$|\/(?:bench|testdata)\//.test(path);
}

function importsOf({ text }: SourceFile): { specifier: string; line: number }[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    line: text.slice(0, pos).split("\n").length,
  }));
}

function breachOf(
  specifier: string,
  file: SourceFile,
  member: WorkspaceMember,
  members: ReadonlyMap<string, WorkspaceMember>,
  root: Manifest,
  isPublished: boolean,
): string | undefined {
  if (specifier.startsWith(".")) {
    const target = posix.normalize(posix.join(posix.dirname(file.path), specifier));
    // Benchmarks are never published, and share the repository's clock.
    if (target.startsWith(".ci/bench/") && file.path.startsWith(`${member.folder}/bench/`)) return undefined;
    if (!target.startsWith(`${member.folder}/`))
      return `leaves ${member.folder}; import the package by its name`;
    const reachesTest = isPublished && !isPublishedFile(target, member);
    return reachesTest ? "published source must not import tests, test data or benchmarks" : undefined;
  }
  if (isBuiltin(specifier)) return undefined;
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  if (name === member.manifest.name)
    return isPublished ? "use a relative import inside a package" : undefined;
  const other = members.get(name);
  if (other) return crossing(specifier, name, member, other, isPublished);
  return isDeclared(name, member.manifest, root, isPublished)
    ? undefined
    : `${name} is not declared in ${member.folder}/package.json`;
}

function crossing(
  specifier: string,
  name: string,
  member: WorkspaceMember,
  other: WorkspaceMember,
  isPublished: boolean,
): string | undefined {
  const from = partOf(member.folder);
  const to = partOf(other.folder);
  if (!mayImport(from, to, isPublished))
    return `${member.folder} (${from}) may not import ${other.folder} (${to})`;
  const entry = `.${specifier.slice(name.length)}`;
  const isPublic = Object.keys(other.manifest.exports ?? {}).some((key) =>
    key.endsWith("*") ? entry.startsWith(key.slice(0, -1)) : entry === key,
  );
  if (!isPublic) return `${name} does not export "${entry}"`;
  const declared = { ...member.manifest.dependencies, ...member.manifest.peerDependencies };
  if (isPublished && !(name in declared)) return `${name} is not declared in ${member.folder}/package.json`;
  return undefined;
}

function isDeclared(name: string, manifest: Manifest, root: Manifest, isPublished: boolean): boolean {
  const own = { ...manifest.dependencies, ...manifest.peerDependencies };
  const tools = isPublished ? {} : { ...manifest.devDependencies, ...root.devDependencies };
  const types = name.startsWith("@") ? name.slice(1).replace("/", "__") : name;
  return name in own || name in tools || (!isPublished && `@types/${types}` in tools);
}
