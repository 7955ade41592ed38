const API_HOST = /(?<![\w-])([\w-]+\.)+mangopay\.com(?![\w-])/gi;
/** Sites of the vendor that are not the API. */
const OTHER_SITE =
  /^(www|docs|hub|support|help|status|blog|developers?|dashboard|mail|sca(\.sandbox)?)\.mangopay\.com$/i;

/** Whether the text names a host of the API. */
export const namesApiHost = (text: string): boolean =>
  (text.match(API_HOST) ?? []).some((host) => !OTHER_SITE.test(host));
