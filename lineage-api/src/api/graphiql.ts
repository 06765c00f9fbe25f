import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { RequestHandler } from 'express';

/** What the page shows at first: each can be run by its name. */
export const SAMPLE_QUESTIONS = `# What was a model made from? Change the name to ask about another.
query Upstream {
  assets(filter: { kind: MODEL, text: "Dolly v2 12B" }, first: 1) {
    edges {
      node {
        id
        name
        licenseStatements { combine statements { expression where by } }
        upstream(first: 20) {
          totalCount
          edges {
            degree
            node {
              name
              kind
              licenseStatements { statements { expression } }
              recordedAt { blockNumber transactionHash }
            }
          }
          completeness { complete unresolvedSources undisclosedSources }
          asOf { blockNumber blockHash finalized }
        }
      }
    }
  }
}

# May it be sold, why not, on what does that rest, and who can settle it?
query Verdict {
  assets(filter: { kind: MODEL, text: "Dolly v2 12B" }, first: 1) {
    edges {
      node {
        name
        licenseReport(use: { uses: ["commercialUse"] }) {
          byPolicy {
            policy
            verdict
            cause
            reasons(first: 5) {
              outcome
              what
              clause { section url }
              path { name }
              decides { statement by }
              evidence { type blockNumber transactionHash }
            }
          }
          asOf { blockNumber finalized }
        }
      }
    }
  }
}
`;

/**
 * The page to ask questions in, for browsers alone: whole in itself, it loads nothing from elsewhere. Its one script is
 * named by hash in the policy; its editor makes styles as it goes and runs its workers from blobs.
 */
export function graphiqlHandler(): RequestHandler {
  let page: { readonly html: Buffer; readonly zipped: Buffer; readonly policy: string } | undefined;

  return (request, response, next) => {
    if (request.query.query !== undefined || request.accepts(['json', 'html']) !== 'html') {
      next();
      return;
    }
    page ??= renderPage();
    response.setHeader('Content-Security-Policy', page.policy);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'private, max-age=3600');
    response.vary('Accept');
    response.vary('Accept-Encoding');
    if (request.acceptsEncodings('gzip') === false) {
      response.end(page.html);
      return;
    }
    response.setHeader('Content-Encoding', 'gzip');
    response.end(page.zipped);
  };
}

function renderPage() {
  const html = renderGraphiQL({
    title: 'Pedigree',
    endpoint: '/graphql',
    defaultQuery: SAMPLE_QUESTIONS,
  });
  const bytes = Buffer.from(html);
  return { html: bytes, zipped: gzipSync(bytes), policy: policyOf(html) };
}

function policyOf(html: string): string {
  const start = html.indexOf('<script>') + '<script>'.length;
  const script = html.slice(start, html.indexOf('</script>', start));
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
