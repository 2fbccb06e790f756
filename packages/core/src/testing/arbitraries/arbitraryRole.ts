import type * as fc from "fast-check";
import { type Role, roleSchema } from "../../models/guide/role.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Roles. */
export function arbitraryRole(): fc.Arbitrary<Role> {
  return arbitraryOf(roleSchema);
}
