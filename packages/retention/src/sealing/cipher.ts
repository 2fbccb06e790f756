/** The port of an authenticated cipher with associated data. `subtleCipher` is one over WebCrypto. */
export interface Cipher {
  /** Written into what is sealed, such as A256GCM. */
  readonly algorithm: string;
  /** Bytes of a nonce. */
  readonly nonceBytes: number;
  seal(sealing: CipherInput): Promise<Uint8Array>;
  /** @returns null where the text, the nonce, the associated data or the key is another than at sealing */
  open(sealed: CipherInput): Promise<Uint8Array | null>;
}

/** What a cipher works on. */
export interface CipherInput {
  /** 32 bytes. */
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  /** Bound to the text and not hidden: whose it is and where it belongs. */
  readonly associated: Uint8Array;
  /** Plain for `seal`, sealed for `open`. */
  readonly text: Uint8Array;
}
