/** The address with `settings` (`role=…`) added to its libpq `options`, so that every session of a pool begins with them. */
export function withSessionSettings(address: string, settings: readonly string[]): string {
  const url = new URL(address);
  const options = [url.searchParams.get('options') ?? '', ...settings.map((setting) => `-c ${setting}`)].filter((option) => option !== '');
  url.searchParams.delete('options');
  // URLSearchParams writes a space as "+", which libpq (psql, pg_dump) does not read back.
  const rest = url.searchParams.toString();
  url.search = `${rest === '' ? '' : `${rest}&`}options=${encodeURIComponent(options.join(' '))}`;
  return url.toString();
}

/** The owner's address, its sessions in the gateway's role: what a gateway without a login of its own connects with. */
export function inGatewayRole(ownerUrl: string): string {
  return withSessionSettings(ownerUrl, ['role=lecito_gateway']);
}

/** `host:port/database` for a sentence: never the password. */
export function describeAddress(address: string): string {
  const url = new URL(address);
  const host = url.hostname === '' ? (url.searchParams.get('host') ?? 'localhost') : url.hostname;
  return `${host}:${url.port === '' ? '5432' : url.port}${url.pathname === '' ? '/' : url.pathname}`;
}
