/** The pages' style sheet: for a phone, a desk and paper, in light and dark. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1c2326;--soft:#4d5a60;--line:#d5dcdf;--ground:#fbfaf7;--sheet:#fff;--accent:#0b5a5f;--lock:#7a4300}
@media (prefers-color-scheme:dark){:root{--ink:#e9eded;--soft:#b3bfc3;--line:#38444a;--ground:#14191b;--sheet:#1c2326;--accent:#7fd1d4;--lock:#f0b866}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:54rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:clamp(1.6rem,5vw,2.3rem);line-height:1.15;margin:0 0 .4rem}
h2{font-size:1.3rem;line-height:1.25;margin:2.4rem 0 .6rem}
h3{font-size:1.02rem;line-height:1.35;margin:0}
p{margin:.4rem 0;max-width:46rem}
a{color:var(--accent)}
.soft{color:var(--soft)}
.small{font-size:.875rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin:1rem 0 0;padding:0}
.sheet{background:var(--sheet);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1.1rem;margin:.7rem 0}
.head{display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:baseline;justify-content:space-between}
.chip{border:1px solid currentColor;border-radius:999px;padding:0 .65rem;font-size:.82rem;font-weight:600;color:var(--lock)}
dl.facts{display:grid;grid-template-columns:minmax(8rem,11rem) 1fr;gap:.25rem 1rem;margin:.6rem 0 0}
.sheet>dl.facts:first-child{margin-top:0}
dl.facts>dt{color:var(--soft)}
dl.facts>dd{margin:0}
dl.facts ul,ul.plain{margin:0;padding:0;list-style:none}
dl.facts li+li{margin-top:.2rem}
.content{border-top:1px solid var(--line);margin-top:.8rem;padding-top:.7rem}
.content dl{margin:0}
.content dt{font:600 .85rem ui-monospace,SFMono-Regular,Menlo,monospace;color:var(--soft);margin-top:.5rem}
.content dl>dt:first-child{margin-top:0}
.content dd{margin:0}
.content dd>dl,.content dd>ol{border-left:2px solid var(--line);padding-left:.8rem;margin-top:.2rem}
.content ol{margin:.2rem 0;padding-left:1.5rem}
.content dd>ol{padding-left:2rem}
.text{white-space:pre-wrap}
.use+.use{border-top:1px solid var(--line);margin-top:.8rem;padding-top:.8rem}
sup{font-size:.75em}
@media (max-width:34rem){dl.facts{grid-template-columns:1fr;gap:0}dl.facts>dt{margin-top:.45rem}}
@media print{:root{--ink:#000;--soft:#333;--line:#bbb;--ground:#fff;--sheet:#fff;--accent:#000;--lock:#000}body{font-size:11pt}main{max-width:none;padding:0}nav{display:none}h2,h3,.head{break-after:avoid}.facts{break-inside:avoid}@page{margin:18mm}}
`;
