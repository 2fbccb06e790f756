/** What a stretch of text was taken for. */
export type SpanKind = "person" | "email" | "url" | "number" | "literal";

/** A stretch of text to be replaced. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
}
