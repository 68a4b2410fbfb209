import { isIP } from 'node:net';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** An https address; plain http on this machine only. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}

/** What a path is put behind: anything more would stand in the middle of a link, which then leads nowhere. */
export function isOrigin(text: string): boolean {
  if (!isSafeAddress(text)) return false;
  const { href, origin } = new URL(text);
  return href === `${origin}/`;
}

export function isDatabaseAddress(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
}

export function isMailServer(text: string): boolean {
  return /^smtps?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname !== '';
}

/** "10.0.0.7, 192.168.0.0/16, fd00::/8": what `proxy-addr` reads. */
export function areNetworks(text: string): boolean {
  return text.split(',').every((each) => {
    const [address = '', bits, ...rest] = each.trim().split('/');
    const most = isIP(address) === 6 ? 128 : 32;
    return isIP(address) !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
  });
}
