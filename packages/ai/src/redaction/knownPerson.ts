/** Somebody whose name and contacts the documents hold: a candidate, an interviewer, a contact of the company's. */
export interface KnownPerson {
  readonly name: string;
  readonly contact?: { readonly email: string; readonly phone?: string };
}
