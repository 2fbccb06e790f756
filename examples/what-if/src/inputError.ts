import type { Issue } from "@samtal/core";

/** An issue with the file it was found in. */
export interface FileIssue extends Issue {
  readonly file: string;
}

/** The input cannot be used; holds every issue of every file. */
export class InputError extends Error {
  readonly issues: readonly FileIssue[];

  constructor(issues: readonly FileIssue[]) {
    super(`${issues.length} issue(s) in the input`);
    this.name = "InputError";
    this.issues = issues;
  }
}
