/** The page's style sheet: for a phone, a desk and paper, in light and dark. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1c2326;--soft:#4d5a60;--line:#d5dcdf;--ground:#fbfaf7;--sheet:#fff;--accent:#0b5a5f;--warn:#7a4300;--warnground:#fff3df;--talk:#1b6b3a}
@media (prefers-color-scheme:dark){:root{--ink:#e9eded;--soft:#b3bfc3;--line:#38444a;--ground:#14191b;--sheet:#1c2326;--accent:#7fd1d4;--warn:#f4c27c;--warnground:#33270f;--talk:#86d6a2}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
main{max-width:70rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:clamp(1.5rem,5vw,2.2rem);line-height:1.15;margin:.25rem 0 .75rem}
h2{font-size:1.3rem;margin:2.5rem 0 .6rem;padding-top:.7rem;border-top:3px solid var(--accent)}
p{margin:.3rem 0;max-width:48rem}
.soft{color:var(--soft)}
.scroll{overflow-x:auto;background:var(--sheet);border:1px solid var(--line);border-radius:.6rem;padding:.5rem}
.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
figure{margin:.6rem 0}
figure svg{display:block;height:auto;min-width:50rem;max-width:100%;margin:0 auto}
table{width:100%;border-collapse:collapse;background:var(--sheet);border:1px solid var(--line)}
caption{text-align:left;color:var(--soft);font-size:.9rem;padding:0 0 .4rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .7rem;border-top:1px solid var(--line)}
thead th{border-top:0;font-size:.85rem;color:var(--soft)}
.day th{background:var(--ground);padding-top:.9rem;font-size:1.05rem}
.time{font-weight:650;font-variant-numeric:tabular-nums;white-space:nowrap}
.there{font-variant-numeric:tabular-nums;min-width:9.5rem;color:var(--soft)}
.message{min-width:15rem}
.name{display:block;font-weight:650}
.mark{display:inline-block;width:1.4em}
.change td,.change th{background:var(--warnground);color:var(--warn);font-weight:600}
.talk td,.talk th{color:var(--talk);font-weight:600}
.small{font-size:.9rem;display:block}
summary{cursor:pointer;color:var(--accent);font-size:.9rem;min-height:1.5rem;padding:.15rem 0}
details ul,ul.plain{margin:.2rem 0;padding-left:1.1rem}
details li{font-size:.9rem;color:var(--soft);margin:.15rem 0}
ul.plain li{margin:.5rem 0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem;color:var(--soft);font-size:.9rem}
@media (max-width:53.99rem){
 table,tbody,tr,th,td,caption{display:block}
 thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
 tr{border-top:1px solid var(--line);padding:.45rem 0}
 th,td{border:0;padding:.1rem .7rem}
 caption{padding:.5rem .7rem 0}
 .day{border-top:0;padding:0}
 .day th{padding:.7rem .7rem .4rem}
 .change{background:var(--warnground)}
}
@media print{body{background:#fff}.scroll{overflow:visible;border:0}tr{break-inside:avoid}}
`;
