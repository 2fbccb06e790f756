/** Colours for light and dark; the names begin with `samtal-`, for within a page they would reach everything. */
export const pictureStyle: string = [
  `.samtal-plan{font:14px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}`,
  `.samtal-plan .ground{fill:#fff}.samtal-plan .ink{fill:#1c2326}.samtal-plan .soft{fill:#4d5a60}.samtal-plan .strong{font-weight:650}`,
  `.samtal-plan .digits{font-variant-numeric:tabular-nums}`,
  `.samtal-plan .halo{stroke:#fff;stroke-width:4;paint-order:stroke;stroke-linejoin:round}`,
  `.samtal-plan .rule{stroke:#d5dcdf}.samtal-plan .edge{stroke:#7d8b91}.samtal-plan .hatch{stroke:#aab6bb;stroke-width:1.5}.samtal-plan .night{fill:#f1f4f4}`,
  `.samtal-plan .mark{fill:#0b5a5f;stroke:#0b5a5f;stroke-width:2}.samtal-plan .open{fill:#fff}.samtal-plan .inner{fill:none;stroke:#fff;stroke-width:2}`,
  `.samtal-plan .sign{stroke:#0b5a5f;stroke-width:2;fill:none}.samtal-plan .warn{fill:#8a4b00;stroke:#8a4b00;stroke-width:2}.samtal-plan .warnline{stroke:#8a4b00;stroke-width:2;stroke-dasharray:5 4}`,
  `.samtal-plan .talk{fill:#1b6b3a}.samtal-plan .lobby{fill:#fff;stroke:#1b6b3a;stroke-width:2}`,
  `@media (prefers-color-scheme:dark){.samtal-plan .ground,.samtal-plan .open,.samtal-plan .lobby{fill:#1c2326}.samtal-plan .ink{fill:#e9eded}.samtal-plan .soft{fill:#b3bfc3}`,
  `.samtal-plan .halo{stroke:#1c2326}.samtal-plan .rule{stroke:#38444a}.samtal-plan .edge{stroke:#8fa0a6}.samtal-plan .hatch{stroke:#56666d}.samtal-plan .night{fill:#232c30}`,
  `.samtal-plan .mark{fill:#7fd1d4;stroke:#7fd1d4}.samtal-plan .mark.open{fill:#1c2326}.samtal-plan .inner{stroke:#1c2326}.samtal-plan .sign{stroke:#7fd1d4}`,
  `.samtal-plan .warn{fill:#f0b866;stroke:#f0b866}.samtal-plan .warnline{stroke:#f0b866}.samtal-plan .talk{fill:#86d6a2}.samtal-plan .lobby{stroke:#86d6a2}}`,
  `.samtal-plan .mark.open{fill:#fff}@media (prefers-color-scheme:dark){.samtal-plan .mark.open{fill:#1c2326}}`,
].join("");
