import type { Issue } from "@samtal/core";

/** An argument that cannot be used; holds the option's name and issues, never what was written. */
export class ArgumentError extends Error {
  readonly option: string;
  readonly issues: readonly Issue[];

  constructor(option: string, issues: readonly Issue[]) {
    super(`${option} cannot be used`);
    this.name = "ArgumentError";
    this.option = option;
    this.issues = issues;
  }
}
