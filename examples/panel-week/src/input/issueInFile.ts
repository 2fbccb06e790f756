import type { Issue } from "@samtal/core";
import type { FileIssue } from "./inputError.ts";

/** An issue with a request that was put together from several files, with the file that its place came from. */
export function issueInFile(
  { path, ...issue }: Issue,
  requestFile: string,
  { candidateId, interviewerIds }: { readonly candidateId: string; readonly interviewerIds: readonly string[] },
): FileIssue {
  const [part, index, ...rest] = path;
  if (part === "candidate") {
    return { ...issue, file: `availability/${candidateId}.json`, path: path.slice(1) };
  }
  const interviewer = part === "interviewers" && typeof index === "number" ? interviewerIds[index] : undefined;
  if (interviewer !== undefined) return { ...issue, file: `availability/${interviewer}.json`, path: rest };
  return { ...issue, file: requestFile, path };
}
