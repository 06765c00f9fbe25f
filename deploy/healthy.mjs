/**
 * For health checks, as the image has no curl: ends with 0 where the URL answers as it should, else with 1.
 *
 *     node deploy/healthy.mjs http <url>      an answer with a status of 2xx
 *     node deploy/healthy.mjs rpc <url>       an Ethereum node that tells its chain
 */
const [, , kind, url] = process.argv;

async function isHealthy() {
  const signal = AbortSignal.timeout(4_000);
  if (kind === 'http') return (await fetch(url, { signal })).ok;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] }),
    signal,
  });
  return typeof (await response.json()).result === 'string';
}

process.exit((await isHealthy().catch(() => false)) ? 0 : 1);
