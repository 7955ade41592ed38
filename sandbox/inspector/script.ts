/** What runs in the browser: it takes what the feed sends, and sends forms without leaving the page. */
export const SCRIPT = `
const $=(selector,within=document)=>within.querySelector(selector);
const state=$('#state'),said=$('#said');
let paused=false,asked=false,waiting,feed,lost;
function swap(regions){
  for(const [id,text] of Object.entries(regions)){
    const place=document.getElementById(id);
    if(!place||place.dataset.text===text)continue;
    const focus=place.contains(document.activeElement)?document.activeElement:undefined;
    // what somebody fills in stays until the focus leaves its form, or the form is sent
    if(focus?.form?.querySelector('input:not([type=hidden])')){focus.addEventListener('blur',()=>setTimeout(()=>swap(waiting)),{once:true});continue}
    const open=new Set([...place.querySelectorAll('details[open]')].map(each=>each.dataset.key));
    const scrolls=[...place.querySelectorAll('.chips,.scroll')].map(each=>each.scrollLeft);
    const key=focus&&focus.closest('[data-key]')?.dataset.key;
    const index=focus?[...place.querySelectorAll('a,button,summary')].indexOf(focus):-1;
    place.innerHTML=text;place.dataset.text=text;
    for(const each of place.querySelectorAll('details'))if(open.has(each.dataset.key))each.open=true;
    place.querySelectorAll('.chips,.scroll').forEach((each,i)=>{each.scrollLeft=scrolls[i]??0});
    if(key&&focus.tagName==='SUMMARY')[...place.querySelectorAll('details')].find(each=>each.dataset.key===key)?.firstElementChild.focus();
    else if(index>=0)place.querySelectorAll('a,button,summary')[index]?.focus();
  }
}
function connect(){
  feed?.close();
  feed=new EventSource('/_sandbox/inspector/feed'+location.search);
  feed.onopen=()=>{clearTimeout(lost);state.textContent='live';state.className='badge good'};
  feed.onerror=()=>{lost=setTimeout(()=>{state.textContent='not running';state.className='badge bad'},500)};
  feed.onmessage=({data})=>{waiting=JSON.parse(data);if(!paused||asked)swap(waiting);asked=false};
}
function say(text,bad){said.textContent=text;said.className=bad?'said bad':'said';clearTimeout(say.timer);say.timer=setTimeout(()=>{said.textContent=''},6000)}
document.addEventListener('submit',async event=>{
  const form=event.target;
  if(form.method!=='post')return void(form.dataset.filter!==undefined&&(event.preventDefault(),filter(form)));
  event.preventDefault();
  if(form.dataset.sure&&!confirm(form.dataset.sure))return;
  try{
    const response=await fetch(form.action,{method:'POST',headers:{accept:'text/plain'},body:new URLSearchParams(new FormData(form))});
    say(await response.text(),!response.ok);
    if(response.ok&&form.closest('#live')&&form.contains(document.activeElement))document.activeElement.blur();
  }catch{say('The sandbox does not respond.',true)}
});
function filter(form){
  const query=new URLSearchParams(new FormData(form));
  history.replaceState(null,'','/?'+query);asked=true;connect();
}
let typing;
document.addEventListener('input',event=>{
  const form=event.target.form;
  if(form?.dataset.filter===undefined)return;
  clearTimeout(typing);typing=setTimeout(()=>filter(form),200);
});
document.addEventListener('click',event=>{
  const button=event.target.closest('[data-pause]');
  if(!button)return;
  paused=!paused;button.setAttribute('aria-pressed',paused);button.textContent=paused?'Resume':'Pause';
  if(!paused&&waiting)swap(waiting);
});
connect();
`;
