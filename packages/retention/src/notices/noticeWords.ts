import type { Citation } from "../policies/citation.ts";
import type { Claim } from "../policies/claim.ts";
import type { Trigger } from "../policies/triggers.ts";
import type { NoticeAudience } from "./retentionNotice.ts";

type Words<K extends string> = Readonly<Record<K, string>>;

/** What a notice says. Placeholders in braces are replaced by the sentence that stands around them. */
export interface NoticeWords {
  readonly title: Words<NoticeAudience>;
  readonly introduction: readonly string[];
  /** What data is kept for, beginning a sentence. A purpose of the vendor's own shows its key. */
  readonly purposes: Readonly<Record<string, string>>;
  readonly otherPurpose: string;
  /** As long as something is so: `asLongAs` and one of these. */
  readonly while: Words<NonNullable<Claim["while"]>>;
  /** The same to somebody who is not the one who applied. */
  readonly applicationOfAnother: string;
  readonly events: Words<Trigger>;
  readonly decided: Words<NoticeAudience>;
  readonly or: string;
  readonly and: string;
  readonly whileOnly: string;
  readonly whileThen: string;
  readonly whileFrom: string;
  readonly until: string;
  readonly from: string;
  /** The day itself is the first of the period. */
  readonly inclusive: string;
  readonly notBefore: string;
  /** The last of several days. */
  readonly notBeforeLast: string;
  readonly dayWhen: string;
  readonly minors: string;
  readonly onlyHired: string;
  readonly onlyNotHired: string;
  readonly law: string;
  readonly eventsFrom: string;
  readonly eventsBefore: string;
  readonly consent: Words<NoticeAudience>;
  /** Of a consent that runs out. */
  readonly renewal: string;
  /** Of data that several people have to agree to, and what becomes of it when one of them no longer does. */
  readonly everyone: string;
  readonly removed: string;
  readonly ended: string;
  readonly mandatory: string;
  readonly restricted: string;
  readonly basis: string;
  readonly bases: Words<Claim["legalBasis"]>;
  readonly article: string;
  readonly status: Words<Citation["status"]>;
  readonly unconfirmed: string;
  readonly limit: string;
  /** The same where another law than the claim's applies. */
  readonly limitUnder: string;
  readonly limitSource: string;
  readonly afterwards: string;
  readonly afterwardsSentences: readonly string[];
  /** Where the policy says nothing of those who are hired. */
  readonly hired: string;
  readonly sources: string;
}
