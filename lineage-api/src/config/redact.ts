const HIDDEN = '***';
/** A part of a path this long, of such characters, is taken for a provider's key. */
const KEY_LIKE = /^[A-Za-z0-9_-]{20,}$/;

/** A text that may be shown: of a URL, without user, password, query and parts of the path that look like keys. */
export function redactUrl(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  if (url.host === '') return text;
  const user = url.username === '' && url.password === '' ? '' : `${HIDDEN}@`;
  const path = url.pathname
    .split('/')
    .map((part) => (KEY_LIKE.test(part) ? HIDDEN : part))
    .join('/');
  const query = url.search === '' ? '' : `?${HIDDEN}`;
  return `${url.protocol}//${user}${url.host}${path === '/' ? '' : path}${query}`;
}

/** What is shown in place of a secret. */
export function redactSecret(): string {
  return HIDDEN;
}
