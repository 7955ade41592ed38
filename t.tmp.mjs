import { execFileSync } from 'node:child_process';
const m=(s)=>{let b=1e9;for(let i=0;i<25;i++){const o=Number(execFileSync(process.execPath,['--input-type=module','-e',`const start = process.cpuUsage(); await import('${s}'); const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000);`],{encoding:'utf8'}));b=Math.min(b,o)}return b};
for(let i=0;i<2;i++)console.log('base',m('openapi-fetch'),'old',m('/tmp/dist.old/index.js'),'new',m('/work/main/dist/index.js'));
