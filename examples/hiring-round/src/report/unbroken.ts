/** Keeps a time of day together with the word before it, so that no line ends with a lone "kl." or "at". */
export function unbroken(moment: string): string {
  return moment.replace(/ (\S+) (\S+)$/, " $1\u00a0$2");
}
