/** The page's style sheet: for a phone, a desk and paper, in light and dark. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1c2326;--soft:#4d5a60;--line:#d5dcdf;--ground:#fbfaf7;--sheet:#fff;--accent:#0b5a5f;--warn:#8a4b00;--good:#1b6b3a}
@media (prefers-color-scheme:dark){:root{--ink:#e9eded;--soft:#b3bfc3;--line:#38444a;--ground:#14191b;--sheet:#1c2326;--accent:#7fd1d4;--warn:#f0b866;--good:#86d6a2}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:clamp(1.5rem,5vw,2.2rem);line-height:1.15;margin:.25rem 0}
h2{font-size:1.3rem;margin:2.5rem 0 .6rem;padding-top:.7rem;border-top:3px solid var(--accent)}
h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
p{margin:.4rem 0;max-width:46rem}
.soft{color:var(--soft)}
.small{font-size:.875rem}
.scroll{overflow-x:auto;background:var(--sheet);border:1px solid var(--line);border-radius:.6rem}
.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
figure{margin:.6rem 0}
figure .scroll{padding:.75rem}
figure svg{display:block;height:auto;min-width:34rem;max-width:100%}
table{width:100%;border-collapse:collapse}
caption{text-align:left;padding:.6rem .7rem 0;color:var(--soft);font-size:.875rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .7rem;border-top:1px solid var(--line)}
thead th{border-top:0;font-size:.85rem;color:var(--soft);vertical-align:bottom}
tbody th{font-weight:600;min-width:9rem}
tbody th details{font-weight:400}
.figure{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
thead .figure{white-space:normal}
.open{white-space:normal;min-width:8rem}
.chip{display:inline-block;border:1px solid currentColor;border-radius:999px;padding:0 .55rem;font-size:.82rem;font-weight:600;white-space:nowrap}
.met,.survives{color:var(--good)}.not-met,.unknown,.falls{color:var(--warn)}
summary{cursor:pointer;color:var(--accent);font-size:.9rem;padding:.2rem 0}
details ul,ul.plain{margin:.3rem 0;padding-left:1.1rem}
ul.plain li{margin:.4rem 0}
details li,ul.plain .small{font-size:.9rem;color:var(--soft);margin:.2rem 0}
@media print{body{background:#fff}.scroll{overflow:visible;border:0}h2{break-after:avoid}tr,figure{break-inside:avoid}}
`;
