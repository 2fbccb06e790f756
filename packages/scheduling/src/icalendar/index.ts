// Filled in below; the entry exists so that exports resolve.
export type {};
