import { mayImport } from "./mayImport.ts";
import { partOf, type WorkspaceMember } from "./workspaceMember.ts";

/**
 * What a package.json depends on against the law, as readable lines.
 *
 * @param member - the package or example
 * @param members - all packages and examples, by name
 */
export function manifestBreaches(
  member: WorkspaceMember,
  members: ReadonlyMap<string, WorkspaceMember>,
): string[] {
  const { dependencies = {}, peerDependencies = {}, devDependencies = {} } = member.manifest;
  const from = partOf(member.folder);
  const breaches = (
    field: string,
    declared: Readonly<Record<string, string>>,
    isPublished: boolean,
  ): string[] =>
    Object.entries(declared).flatMap(([name, range]) => {
      const other = members.get(name);
      if (!other)
        return name.startsWith("@samtal/") ? [line(field, name, "no such package in the workspace")] : [];
      const to = partOf(other.folder);
      if (!mayImport(from, to, isPublished)) return [line(field, name, `${from} may not depend on ${to}`)];
      return range.startsWith("workspace:")
        ? []
        : [line(field, name, `"${range}" is not the workspace's own`)];
    });
  const line = (field: string, name: string, why: string) =>
    `${member.folder}/package.json ${field} "${name}": ${why}`;
  return [
    ...breaches("dependencies", dependencies, true),
    ...breaches("peerDependencies", peerDependencies, true),
    ...breaches("devDependencies", devDependencies, false),
  ];
}
