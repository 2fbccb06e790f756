import type { Cipher, CipherInput } from "./cipher.ts";

/**
 * The part of WebCrypto's SubtleCrypto that is used. Bytes are `object` here, since TypeScript's versions disagree on which
 * byte arrays WebCrypto takes.
 */
export interface SubtleEncryption {
  importKey(format: "raw", key: object, algorithm: string, isExtractable: boolean, usages: readonly string[]): Promise<unknown>;
  encrypt(algorithm: AesGcm, key: unknown, data: object): Promise<ArrayBuffer>;
  decrypt(algorithm: AesGcm, key: unknown, data: object): Promise<ArrayBuffer>;
}

/** WebCrypto's parameters of AES-GCM. */
export interface AesGcm {
  readonly name: "AES-GCM";
  readonly iv: Uint8Array;
  readonly additionalData: Uint8Array;
  readonly tagLength: 128;
}

/**
 * AES-256-GCM by the platform's WebCrypto, in Node, browsers and workers.
 *
 * @param subtle - `globalThis.crypto.subtle` of the caller's runtime
 * @returns the cipher
 * @see NIST SP 800-38D, Galois/Counter Mode
 */
export function subtleCipher(subtle: SubtleEncryption): Cipher {
  const algorithmOf = ({ nonce, associated }: CipherInput): AesGcm => ({
    name: "AES-GCM",
    iv: nonce,
    additionalData: associated,
    tagLength: 128,
  });
  const imported = (key: Uint8Array, usage: string): Promise<unknown> => subtle.importKey("raw", key, "AES-GCM", false, [usage]);
  return {
    algorithm: "A256GCM",
    nonceBytes: 12,
    async seal(input) {
      const key = await imported(input.key, "encrypt");
      return new Uint8Array(await subtle.encrypt(algorithmOf(input), key, input.text));
    },
    async open(input) {
      const key = await imported(input.key, "decrypt");
      // WebCrypto tells a false tag by throwing, and nothing else of it.
      const opened = await subtle.decrypt(algorithmOf(input), key, input.text).catch(() => null);
      return opened === null ? null : new Uint8Array(opened);
    },
  };
}
