/** The page's style sheet: for a phone, a desk and paper, in light and dark. */
export const auditPageStyle = `
:root{color-scheme:light dark;--ink:#1c2326;--soft:#4d5a60;--line:#d5dcdf;--ground:#fbfaf7;--sheet:#fff;--accent:#0b5a5f;--warn:#8a4b00;--bad:#9c1f1f;--good:#1b6b3a}
@media (prefers-color-scheme:dark){:root{--ink:#e9eded;--soft:#b3bfc3;--line:#38444a;--ground:#14191b;--sheet:#1c2326;--accent:#7fd1d4;--warn:#f0b866;--bad:#ff9d94;--good:#86d6a2}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:54rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:clamp(1.5rem,5vw,2.2rem);line-height:1.15;margin:.25rem 0}
h2{font-size:1.3rem;margin:2.2rem 0 .6rem}
h3{font-size:1.05rem;margin:0}
p{margin:.4rem 0;max-width:46rem}
.soft{color:var(--soft)}
.small{font-size:.875rem}
ol.parts{list-style:none;margin:0;padding:0}
ol.parts>li,.beside{background:var(--sheet);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem;margin:.6rem 0}
.head{display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:baseline;justify-content:space-between}
.chip{border:1px solid currentColor;border-radius:999px;padding:0 .6rem;font-size:.82rem;font-weight:600;white-space:nowrap}
.met{color:var(--good)}.partly{color:var(--warn)}.not{color:var(--bad)}.unknown{color:var(--soft);border-style:dashed}
ul.findings{list-style:none;margin:.5rem 0 0;padding:0}
ul.findings li{border-left:3px solid var(--warn);padding-left:.7rem;margin:.7rem 0 0}
ul.findings li.blocking{border-color:var(--bad)}
code{font:.82rem ui-monospace,SFMono-Regular,Menlo,monospace;color:var(--soft)}
@media print{body{background:#fff}ol.parts>li{break-inside:avoid}}
`;
