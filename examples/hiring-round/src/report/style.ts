/** The report's style sheet: readable on a phone and on a desk, in light and dark, and on paper. */
export const style = `
:root{--ink:#1c2326;--soft:#4d5a60;--line:#d5dcdf;--ground:#fbfaf7;--sheet:#fff;--accent:#0b5a5f;--good:#1b6b3a;--warn:#8a4b00;--bad:#a3262a;--bar:#2d7f86;--span:#bfdcdd}
@media (prefers-color-scheme:dark){:root{--ink:#e9eded;--soft:#b3bfc3;--line:#38444a;--ground:#14191b;--sheet:#1c2326;--accent:#7fd1d4;--good:#86d6a2;--warn:#f0b866;--bad:#f59a9c;--bar:#4fb3b8;--span:#28484b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word;hyphens:auto}
.page{max-width:68rem;margin:0 auto;padding:1.25rem 1rem 4rem}
.languages{display:flex;gap:.5rem;justify-content:flex-end}
.choice{position:absolute;opacity:0;pointer-events:none}
.languages label{border:1px solid var(--line);border-radius:999px;padding:.3rem .9rem;cursor:pointer;background:var(--sheet)}
.choice:checked+label{background:var(--accent);border-color:var(--accent);color:var(--sheet);font-weight:600}
.choice:focus-visible+label{outline:3px solid var(--bar);outline-offset:2px}
.page:has(#sv:checked) main[lang=en],.page:has(#en:checked) main[lang=sv]{display:none}
h1{font-size:clamp(1.6rem,5vw,2.4rem);line-height:1.15;margin:.5rem 0 .25rem}
h2{font-size:1.35rem;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:3px solid var(--accent)}
h3{font-size:1.05rem;margin:0 0 .35rem}
p{margin:.35rem 0}
.lead{color:var(--soft);max-width:44rem}
nav ol{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;margin:1rem 0 0;padding:0;list-style:none}
a{color:var(--accent)}
.soft{color:var(--soft)}
.small{font-size:.875rem}
.whole{white-space:nowrap}
.cards{display:grid;gap:.9rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15.5rem),1fr))}
.card{background:var(--sheet);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1rem;min-width:0}
.chip{display:inline-block;border:1px solid currentColor;border-radius:999px;padding:.05rem .6rem;font-size:.85rem;font-weight:600;white-space:nowrap}
.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}
.time{font-weight:650}
ul.plain,ol.plain{list-style:none;margin:.4rem 0;padding:0}
ol.steps>li{border-left:3px solid var(--span);padding:.1rem 0 .65rem .8rem}
details{margin-top:.4rem}
summary{cursor:pointer;color:var(--accent);font-size:.9rem;min-height:1.5rem}
details ul{margin:.35rem 0 0;padding-left:1.1rem;font-size:.9rem;color:var(--soft)}
details li{margin:.2rem 0}
table{width:100%;border-collapse:collapse;background:var(--sheet);border:1px solid var(--line);border-radius:.6rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .7rem;border-top:1px solid var(--line)}
thead th{border-top:0;font-size:.85rem;color:var(--soft)}
table.small td{padding:.35rem .5rem}
td.figure,th.figure{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.bar{display:block;width:100%;height:1.5rem;margin:.4rem 0}
.bar .track{fill:var(--line)}.bar .span{fill:var(--span)}.bar .value{fill:var(--bar)}.bar .edge{stroke:var(--ink);stroke-width:1.5}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem}
h3.person{margin:1.6rem 0 .4rem}
code{font-family:ui-monospace,SFMono-Regular,Menlo,monospace;font-size:.82rem}
@media (max-width:40rem){
 table.stack,table.stack tbody,table.stack tr,table.stack td{display:block;width:100%}
 table.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
 table.stack tr{border-top:1px solid var(--line);padding:.45rem 0}
 table.stack tr:first-child{border-top:0}
 table.stack td{border:0;padding:.1rem .8rem}
 table.stack td.figure{text-align:left}
 table.stack td[data-label]::before{content:attr(data-label) ": ";color:var(--soft);font-size:.875rem}
}
@media print{.languages,nav{display:none}body{background:#fff}.card,table{break-inside:avoid}}
`;
