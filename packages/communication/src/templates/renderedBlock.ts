/** Words of a message: what the template says, or what a value says and may read in the other direction. */
export interface TextRun {
  readonly text: string;
  readonly from: "template" | "value";
}

/** A block of a message with its values in place, from which plain text and HTML are written. */
export type RenderedBlock =
  | { readonly kind: "title" | "heading" | "paragraph"; readonly runs: readonly TextRun[] }
  | {
      readonly kind: "link";
      readonly runs: readonly TextRun[];
      readonly href: string;
      readonly look: "button" | "plain";
    }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly { readonly runs: readonly TextRun[]; readonly href?: string }[];
    }
  | { readonly kind: "definition"; readonly term: readonly TextRun[]; readonly runs: readonly TextRun[] };
