/** What the inspector adds to the style of the pages. */
export const STYLE = `
body{font-size:15px}
.app{display:grid;grid-template-columns:13rem minmax(0,1fr);grid-template-rows:auto 1fr;min-height:100vh}
.top{grid-column:1/-1;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;padding:.7rem 1.25rem;border-bottom:1px solid var(--line);background:var(--card);position:sticky;top:0;z-index:2}
.top h1{font-size:1.0625rem;letter-spacing:-.01em;display:flex;align-items:center;gap:.5rem}
.top h1::before{content:"";width:.8rem;height:.8rem;border-radius:60% 40% 55% 45%;background:var(--accent)}
.top .mono{color:var(--soft);font-size:.8125rem}
.clock{margin-left:auto;display:flex;flex-wrap:wrap;align-items:center;gap:.35rem}
.clock time{font-family:var(--mono);font-size:.8125rem;margin-right:.35rem}
.side{border-right:1px solid var(--line);padding:1rem .75rem;display:flex;flex-direction:column;gap:.15rem;background:var(--raised)}
.side a{display:flex;justify-content:space-between;gap:.75rem;padding:.5rem .75rem;border-radius:9px;color:var(--ink);text-decoration:none;font-weight:500}
.side a:hover{background:var(--tint)}
.side a[aria-current]{background:var(--tint);color:var(--accent);font-weight:650}
.side a span{color:var(--soft);font-variant-numeric:tabular-nums;font-weight:400}
.contents{display:contents}
.side form{margin-top:auto;padding-top:1rem}
.side form button{width:100%}
main{padding:1.25rem;min-width:0;max-width:90rem}
main h2{font-size:1.0625rem;margin:1.25rem 0 .6rem}
main h2:first-child{margin-top:0}
main h3{font-size:.8125rem;color:var(--soft);margin:.9rem 0 .35rem;font-weight:600}
.filter{display:flex;flex-wrap:wrap;gap:.6rem;align-items:end;margin:0 0 1rem}
.filter label{display:grid;gap:.25rem;font-size:.8125rem;color:var(--soft);flex:1 1 9rem;max-width:22rem}
.filter input,.filter select{height:2.4rem;padding:.4rem .6rem;border-radius:8px;font-size:.9375rem}
.filter label:has([type=number]){flex:0 1 7rem}
.filter label.long{flex:0 1 16rem}
button.small{padding:.38rem .75rem;border-radius:8px;font-size:.875rem;white-space:nowrap}
button[aria-pressed=true]{background:var(--tint);color:var(--accent)}
.actions,.bar{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin-bottom:1rem}
.bar{justify-content:space-between;margin-bottom:.6rem}
.count{color:var(--soft);font-size:.875rem;margin-bottom:.6rem}
.bar .count{margin:0}
.soft{color:var(--soft)}
.end{text-align:right}
.badge{display:inline-block;border-radius:99px;padding:.08rem .6rem;font-size:.78rem;font-weight:600;white-space:nowrap;border:1px solid currentColor}
.badge.good{color:var(--good)}.badge.bad{color:var(--bad)}.badge.wait{color:var(--wait)}
.rows{border:1px solid var(--line);border-radius:12px;background:var(--card);overflow:hidden}
.rows:empty{display:none}
details+details{border-top:1px solid var(--line)}
summary{display:grid;gap:.25rem .9rem;align-items:center;padding:.55rem .9rem;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary:hover,details[open]>summary{background:var(--raised)}
summary:focus-visible{outline-offset:-3px}
.requests summary{grid-template-columns:6.6rem 3.6rem minmax(0,1fr) auto 4.6rem 4.6rem}
.things summary{grid-template-columns:minmax(0,1fr) 8.5rem auto 10rem}
.requests .badge:nth-child(2){text-align:center}
.what{display:flex;flex-wrap:wrap;gap:.1rem .75rem;align-items:baseline;min-width:0}
.what>*{overflow-wrap:anywhere}
.path{color:var(--soft)}
.marks{display:flex;flex-wrap:wrap;gap:.35rem;justify-content:end}
.sum{font-variant-numeric:tabular-nums;white-space:nowrap}
summary>.soft{font-size:.8125rem;font-variant-numeric:tabular-nums}
.inside{padding:.4rem .9rem 1rem;border-top:1px solid var(--line);background:var(--raised)}
.inside .actions{margin:.5rem 0}
.inside ul{padding-left:1.2rem}
.json{margin:0;padding:.75rem .9rem;border:1px solid var(--line);border-radius:10px;background:var(--card);overflow:auto;max-height:26rem;line-height:1.55;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:2}
.json b{font-weight:500;color:var(--accent)}
.json i{font-style:normal;color:var(--good)}
.history{margin:0;padding:0;list-style:none;border-left:2px solid var(--line)}
.history li{padding:.15rem 0 .15rem .9rem}
.chips{display:flex;flex-wrap:wrap;gap:.4rem;margin-bottom:.9rem}
.chips a{border:1px solid var(--line);border-radius:99px;padding:.22rem .75rem;text-decoration:none;color:var(--ink);font-size:.875rem;background:var(--card);white-space:nowrap}
.chips a[aria-current]{background:var(--tint);color:var(--accent);border-color:currentColor}
.chips span{color:var(--soft)}
.scroll{position:relative;overflow-x:auto;border:1px solid var(--line);border-radius:12px;background:var(--card)}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.55rem .9rem;border-bottom:1px solid var(--line);font-weight:400;vertical-align:middle}
thead th{font-size:.8125rem;color:var(--soft);background:var(--raised);white-space:nowrap}
tbody tr:last-child>*{border-bottom:0}
tbody th{font-weight:600;white-space:nowrap}
.wide{width:45%;min-width:15rem}
td.mono{overflow-wrap:anywhere}
td.whole{white-space:nowrap}
.meter{display:flex;align-items:center;gap:.75rem;white-space:nowrap;font-size:.875rem}
progress{appearance:none;width:100%;min-width:6rem;height:.5rem;border:0;border-radius:99px;overflow:hidden;background:var(--line)}
progress::-webkit-progress-bar{background:var(--line)}
progress::-webkit-progress-value{background:var(--accent)}
progress::-moz-progress-bar{background:var(--accent)}
.empty{border:1px dashed var(--soft);border-radius:12px;padding:2.25rem 1.25rem;text-align:center;color:var(--soft);margin-bottom:1rem}
.empty h2{margin:0 0 .3rem;color:var(--ink)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.said{position:fixed;right:1.25rem;bottom:1.25rem;max-width:26rem;background:var(--ink);color:var(--ground);border-radius:10px;padding:.7rem 1rem;box-shadow:0 8px 30px #0005}
.said.bad{background:var(--bad);color:var(--card)}
.said:empty{display:none}
@media (max-width:52rem){
.app{display:block}
.top{position:static;padding:.7rem .9rem}
.clock{margin-left:0;width:100%;gap:.3rem}
.clock #now{width:100%}
.clock .small{padding:.3rem .5rem}
.side{flex-flow:row wrap;border-right:0;border-bottom:1px solid var(--line);padding:.5rem .9rem;position:sticky;top:0;z-index:2}
.side a{white-space:nowrap;padding:.4rem .65rem;gap:.4rem}
.side form{margin:0;padding:0}
main{padding:.9rem}
.filter label{max-width:none}
.requests summary{grid-template-columns:auto auto 1fr auto}
.requests .what{grid-row:2;grid-column:1/-1}
.requests .marks{grid-row:3;grid-column:1/-1;justify-content:start}
.requests .marks:empty{display:none}
.things summary{grid-template-columns:minmax(0,1fr) auto}
.what{flex-direction:column}
.chips{flex-wrap:nowrap;overflow-x:auto;margin-inline:-.9rem;padding-inline:.9rem}
.said{left:.9rem;right:.9rem;bottom:.9rem;max-width:none}
}
`;
