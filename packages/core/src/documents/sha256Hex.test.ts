import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "./sha256Hex.ts";

const oracle = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

describe("the hash of a text", () => {
  it("is the one of FIPS 180-4's examples", () => {
    expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256Hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).toBe(
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    );
  });

  it("agrees with a hasher made anew at every length around a block, short after long, and beyond ASCII", () => {
    for (let length = 0; length <= 1100; length++) {
      const text = "a1-~".repeat(300).slice(0, length);
      expect(sha256Hex(text)).toBe(oracle(text));
      if (length % 7 === 0) expect(sha256Hex(`å${text}`)).toBe(oracle(`å${text}`));
      if (length % 50 === 0) expect(sha256Hex(`${text}🙂`)).toBe(oracle(`${text}🙂`));
    }
    expect(sha256Hex("")).toBe(oracle(""));
  });
});
