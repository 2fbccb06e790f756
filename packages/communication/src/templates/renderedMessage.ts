import type { Issue, LanguageTag, Reason } from "@samtal/core";
import type { SmsSegments } from "./smsSegments.ts";

/** A message in words, or why there is none. */
export type RenderedMessage =
  | {
      readonly status: "rendered";
      /** null on the channel sms. */
      readonly subject: string | null;
      readonly text: string;
      /** A whole document; null on the channel sms. */
      readonly html: string | null;
      readonly language: LanguageTag;
      /** Only on the channel sms. */
      readonly sms?: SmsSegments;
      readonly because: readonly Reason[];
    }
  | { readonly status: "refused"; readonly issues: readonly [Issue, ...Issue[]] };
