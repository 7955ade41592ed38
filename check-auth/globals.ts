// What a program has without importing it. A global that is not here may open a connection, run a program or make code.
import { runInNewContext } from 'node:vm';

const LANGUAGE: readonly string[] = runInNewContext('Object.getOwnPropertyNames(globalThis)');
const SHARP = /^(eval|Function|WebAssembly|globalThis)$/;
const NEWER = 'AsyncDisposableStack DisposableStack Float16Array Iterator SuppressedError Temporal arguments';
const WEB = `AbortController AbortSignal addEventListener alert atob Blob BroadcastChannel btoa cancelAnimationFrame
  clearInterval clearTimeout CompressionStream confirm console crypto Crypto CryptoKey CustomEvent DecompressionStream
  devicePixelRatio dispatchEvent Document DOMException DOMParser File FileReader FormData getComputedStyle Headers history
  innerHeight innerWidth IntersectionObserver isSecureContext localStorage matchMedia MessageChannel MessagePort
  MutationObserver navigator Node performance PerformanceObserver prompt queueMicrotask ReadableStream removeEventListener
  reportError Request requestAnimationFrame requestIdleCallback ResizeObserver Response screen scrollTo sessionStorage
  setInterval setTimeout Storage structuredClone SubtleCrypto Text TextDecoder TextDecoderStream TextEncoder
  TextEncoderStream TransformStream URL URLPattern URLSearchParams WritableStream`;
const VUE = 'defineEmits defineExpose defineModel defineOptions defineProps defineSlots withDefaults'; // macros
const NODE = '__dirname __filename Buffer clearImmediate exports module setImmediate';

const NAMES = new Set([
  ...LANGUAGE.filter((name) => !SHARP.test(name)),
  ...`${NEWER} ${WEB} ${VUE} ${NODE}`.split(/\s+/),
]);

/** Whether a global can only compute, or works on what it is given. */
export const isHarmless = (name: string): boolean => NAMES.has(name) || /^\w*(Element|Event|EventTarget)$/.test(name);
