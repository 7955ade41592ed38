/** What every page of the sandbox wears. Colours follow the reader's light or dark. */
export const STYLE = `
:root{color-scheme:light dark;
--ground:light-dark(#f6f4ef,#121418);--card:light-dark(#fff,#1a1d23);--raised:light-dark(#faf8f4,#21252d);
--ink:light-dark(#1c1b1a,#eceef2);--soft:light-dark(#5c5a55,#a6adba);--line:light-dark(#e2ded5,#2e333d);
--accent:light-dark(#a83c06,#ffa766);--on-accent:light-dark(#fff,#241203);--tint:light-dark(#fdeee3,#33241a);
--good:light-dark(#12683f,#67d8a0);--bad:light-dark(#ab231b,#ff9389);--wait:light-dark(#7a5200,#f0c562);
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
h1,h2,p,dl,dd,ul{margin:0;padding:0}
a{color:var(--accent)}
code,pre,.mono{font-family:var(--mono);font-size:.875em}
button,.button{font:inherit;font-weight:600;cursor:pointer;border:1px solid var(--line);border-radius:10px;padding:.6rem 1rem;background:var(--card);color:var(--ink);text-decoration:none;text-align:center}
button:hover,.button:hover{border-color:var(--soft)}
button.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
button.main:hover{filter:brightness(1.08)}
button.bad{color:var(--bad)}
button.quiet{background:none;border-color:transparent;color:var(--soft)}
button.quiet:hover{color:var(--ink)}
input,select{font:inherit;width:100%;border:1px solid var(--soft);border-radius:10px;padding:.55rem .75rem;background:var(--card);color:var(--ink)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.desk{min-height:100vh;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:1rem;padding:1.25rem}
.ribbon{font-size:.8125rem;color:var(--soft);display:flex;gap:.5rem;align-items:center}
.ribbon b{color:var(--accent);letter-spacing:.06em;text-transform:uppercase;font-size:.75rem;border:1px solid currentColor;border-radius:99px;padding:.05rem .55rem}
.sheet{width:100%;overflow-wrap:anywhere;max-width:27rem;background:var(--card);border:1px solid var(--line);border-radius:18px;padding:1.75rem;box-shadow:0 12px 40px light-dark(#3a2a1012,#0006)}
.sheet h1{font-size:1.375rem;line-height:1.25;letter-spacing:-.01em}
.sheet .lead{color:var(--soft);margin-top:.4rem}
.sheet .sum{font-size:2rem;font-weight:650;letter-spacing:-.02em;margin-top:1.1rem;font-variant-numeric:tabular-nums}
.facts{margin:1.1rem 0 0;border-top:1px solid var(--line)}
.facts div{display:flex;justify-content:space-between;gap:1rem;padding:.5rem 0;border-bottom:1px solid var(--line);font-size:.9375rem}
.facts dt{color:var(--soft);flex:none}
.facts dd{text-align:right;overflow-wrap:anywhere;min-width:0}
.stack{display:grid;gap:.6rem;margin-top:1.4rem}
.stack label{display:grid;gap:.3rem;font-size:.9375rem;color:var(--soft)}
.note{font-size:.875rem;color:var(--soft);margin-top:1rem;overflow-wrap:anywhere}
.sheet pre{white-space:pre-wrap}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:.6rem}
`;
