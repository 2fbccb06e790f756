/** The page's style sheet: readable on a phone and on a desk, in light and dark, and on paper. */
export const style = `
:root{--ink:#1c2326;--soft:#4d5a60;--line:#cfd7da;--ground:#fbfaf7;--sheet:#fff;--accent:#0b5a5f;--open:#cfe6e6;--edge:#5f8f92;--block:#5b6469;--blockground:#eceeee;--slot:#14693f;--slotink:#fff;--odd:#6f5b86;--warn:#7a4300;--warnground:#fff3df;--veil:#fbfaf799}
@media (prefers-color-scheme:dark){:root{--ink:#e9eded;--soft:#b3bfc3;--line:#3b474d;--ground:#14191b;--sheet:#1c2326;--accent:#7fd1d4;--open:#27494c;--edge:#6fa3a6;--block:#a9b4b8;--blockground:#2b3337;--slot:#86d6a2;--slotink:#0f2418;--odd:#b39ccc;--warn:#f4c27c;--warnground:#33270f;--veil:#14191b99}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
.page{max-width:76rem;margin:0 auto;padding:1.25rem 1rem 4rem}
h1{font-size:clamp(1.5rem,5vw,2.3rem);line-height:1.15;margin:.5rem 0 .5rem}
h2{font-size:1.35rem;line-height:1.25;margin:0 0 .6rem}
section>h2{margin-top:2.75rem;padding-top:.75rem;border-top:3px solid var(--accent)}
.card>h2{margin-top:0;padding-top:0;border:0;font-size:1.1rem}
h3{font-size:1.05rem;margin:1.4rem 0 .35rem}
p{margin:.35rem 0 .6rem;max-width:48rem}
.lead{color:var(--soft);max-width:48rem}
.lead strong{color:var(--ink)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1rem 0;padding:0;list-style:none}
nav a{display:inline-block;min-height:1.5rem;color:var(--accent)}
.opening{display:grid;gap:1rem;grid-template-columns:minmax(0,1fr)}
.card{background:var(--sheet);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1rem;min-width:0}
.card p{font-size:.925rem}
h3::first-letter{text-transform:uppercase}
.changes li+li{margin-top:.25rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--soft);font-size:.9rem;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .5rem;border-top:1px solid var(--line)}
thead th,thead td{border-top:0;font-size:.875rem;color:var(--soft)}
.clocks th,.clocks td{padding:.4rem .3rem}
.clocks td,.clocks thead th{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.clocks th[scope=row]{font-weight:400;padding-left:0}
.clocks .changed{font-weight:700;color:var(--warn)}
.legend{display:grid;gap:.35rem 1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));margin:.5rem 0 0;padding:0;list-style:none;font-size:.9rem}
.legend li{display:flex;gap:.6rem;align-items:center;line-height:1.3}
.sample{position:relative;flex:none;width:2.6rem;height:1.5rem;overflow:hidden}
.sample .piece{left:0;width:100%}
.changes{margin:.25rem 0 .75rem;padding:.55rem .8rem;list-style:none;background:var(--warnground);color:var(--warn);border-left:4px solid var(--warn);border-radius:.3rem;font-weight:600;max-width:52rem}
.day{background:var(--sheet);border:1px solid var(--line);border-radius:.6rem;padding:.7rem .8rem .6rem;margin:.75rem 0}
.day h3{margin:0 0 .4rem}
.day h3::first-letter{text-transform:uppercase}
.count{font-weight:400;color:var(--soft);font-size:.9rem;margin-left:.4rem}
.row{margin:.15rem 0}
.who{font-size:.85rem;line-height:1.2;margin-top:.35rem}
.person{font-weight:600}
.place{color:var(--soft)}
.bar{min-width:0}
.hours{position:relative;height:.95rem;font-size:.6875rem;line-height:.95rem;color:var(--soft);font-variant-numeric:tabular-nums;overflow:hidden}
.hour{position:absolute;padding-left:2px;border-left:1px solid var(--line);height:100%}
.of-1{font-size:0;border-left-color:transparent}
.track{position:relative;height:1.5rem;background:var(--ground);border:1px solid var(--line);overflow:hidden}
.piece{position:absolute;top:0;bottom:0;overflow:hidden}
.open{background:var(--open);box-shadow:inset 0 0 0 1px var(--edge)}
.odd{background:radial-gradient(circle,var(--odd) 1.1px,transparent 1.4px) 0 0/6px 6px}
.block{background-color:var(--blockground);box-shadow:inset 0 0 0 1px var(--block)}
.busy{background-image:repeating-linear-gradient(135deg,var(--block) 0 2px,transparent 2px 6px)}
.tentative{background-image:repeating-linear-gradient(135deg,var(--block) 0 1px,transparent 1px 9px);box-shadow:none;border:1px dashed var(--block)}
.out-of-office{background-image:repeating-linear-gradient(45deg,var(--block) 0 1px,transparent 1px 6px),repeating-linear-gradient(135deg,var(--block) 0 1px,transparent 1px 6px)}
.focus{background-image:repeating-linear-gradient(90deg,var(--block) 0 1px,transparent 1px 5px)}
.interview{background-image:repeating-linear-gradient(0deg,var(--block) 0 2px,transparent 2px 5px)}
.holiday{z-index:1;background-image:none;border:2px solid var(--block)}
.full-day{background-image:repeating-linear-gradient(0deg,var(--block) 0 1px,transparent 1px 8px)}
.holiday .text{display:block;font-size:.75rem;line-height:1.25rem;padding-left:.3rem;white-space:nowrap}
.notice{background:linear-gradient(var(--odd),var(--odd)) 0 0/100% 4px no-repeat,var(--veil);border-right:5px double var(--odd)}
.together{border-left:2px solid var(--slot);border-right:2px solid var(--slot)}
.seated{top:5px;bottom:5px;background:var(--slot);border-radius:2px}
.standing-in{top:6px;bottom:6px;border:2px solid var(--slot);border-radius:2px}
details{margin-top:.5rem}
summary{cursor:pointer;color:var(--accent);font-size:.9rem;min-height:1.5rem}
details>ul{margin:.35rem 0 0;padding-left:1.1rem;font-size:.9rem}
details li{margin:.25rem 0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.slots{background:var(--sheet);border:1px solid var(--line);margin-top:.9rem;font-size:.925rem}
.slots caption{font-size:1rem;color:var(--ink);font-weight:600}
.sides{list-style:none;margin:0;padding:0}
.sides .time{white-space:nowrap}
.sides li{margin:.1rem 0}
.time{font-weight:600;font-variant-numeric:tabular-nums}
.tally{padding-left:1.1rem;max-width:60rem}
.tally li{margin:.25rem 0}
.tally ul{padding-left:1.1rem;color:var(--soft);font-size:.925rem}
.cards{list-style:none;padding:0;margin:.6rem 0 1rem;display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr))}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem;color:var(--soft);font-size:.9rem}
@media (min-width:48rem){
 .of-1{font-size:inherit;border-left-color:var(--line)}
 .row{margin:.35rem 0;display:grid;grid-template-columns:12.5rem minmax(0,1fr);gap:.75rem;align-items:end}
 .who{margin:0 0 .15rem}
}
@media (min-width:64rem){.sides li{display:grid;grid-template-columns:13.5rem minmax(0,1fr);gap:.5rem}.slots td:last-child{width:38%}.opening{grid-template-columns:minmax(0,5fr) minmax(0,6fr);align-items:start}}
@media (max-width:30rem){
 .clocks{font-size:.8125rem}
 .clocks th,.clocks td,.clocks thead th{padding:.4rem .15rem;font-size:.8125rem}
 .card{padding:.8rem}
}
@media (max-width:47.99rem){
 .slots,.slots tbody,.slots tr,.slots td,.slots th{display:block}
 .slots thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
 .slots caption{display:block;padding:.4rem .5rem 0}
 .slots tr{border-top:1px solid var(--line);padding:.4rem 0}
 .slots td,.slots th{border:0;padding:.15rem .6rem}
 .sides li{margin:.15rem 0}
}
@media print{nav{display:none}body{background:#fff}.day{break-inside:avoid}.piece{print-color-adjust:exact}}
`;
