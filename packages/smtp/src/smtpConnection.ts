/** How to reach the mail server. */
export interface SmtpConnection {
  readonly host: string;
  /** 587 as a rule, 465 with `secure`. */
  readonly port: number;
  /**
   * TLS from the first byte. Otherwise the connection is encrypted as soon as the server offers it.
   *
   * @defaultValue false
   */
  readonly secure?: boolean;
  /**
   * Send nothing unless the connection is encrypted.
   *
   * @defaultValue false
   */
  readonly requireTls?: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  /**
   * Connections kept open for further messages; 0 opens one for each message.
   *
   * @defaultValue 0
   */
  readonly keptOpen?: number;
  /**
   * Seconds without a sign of life after which a connection counts as lost. Keep it well below the dispatcher's
   * `claimExpiresAfter`.
   *
   * @defaultValue 60
   */
  readonly timeoutSeconds?: number;
  /** What this side calls itself (EHLO); its host name when left out. */
  readonly clientName?: string;
  /** Signs each message (RFC 6376). */
  readonly dkim?: { readonly domainName: string; readonly keySelector: string; readonly privateKey: string };
}
