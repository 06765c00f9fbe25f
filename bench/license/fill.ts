import { DatabaseSync } from '@photostructure/sqlite';
import { toCode } from '../../lineage-api/src/encoding/enums.js';
import { LICENSE_TERMS_FIELDS } from '../../lineage-api/src/encoding/fact-catalog.js';
import { ZERO_ADDRESS, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { LICENSES, licenseOf, termsIdOf } from '../lineage/content.js';
import { fillFile } from '../lineage/fill.js';
import { makeGraph } from '../lineage/graph.js';

/**
 * The million-asset graph of the lineage bench, with relations that carry licences, statements in its documents, and
 * terms: a third of the assets belong to rights holders who offer terms, the rest is the word of observers.
 */
export function fillLicensed(file: string, assets: number): void {
  const graph = makeGraph(assets, Math.round(assets * 1.8));
  fillFile(file, graph, true);
  const sqlite = new DatabaseSync(file);
  sqlite.exec('PRAGMA synchronous = OFF');
  sqlite.exec('BEGIN');
  const [filtered, trained, made] = [
    toCode('relation', 'FILTERED_FROM'),
    toCode('relation', 'TRAINED_ON'),
    toCode('relation', 'OUTPUT_OF'),
  ];
  sqlite.exec(
    `UPDATE edges SET relation = CASE relation WHEN 1 THEN ${filtered} WHEN 2 THEN ${trained} ELSE ${made} END`,
  );
  sqlite.exec(
    `UPDATE items SET value = '{"role":"RIGHTS_HOLDER"}' WHERE kind = 'role' AND subject % 3 = 0`,
  );
  const terms = sqlite.prepare('UPDATE terms SET terms = ? WHERE id = ?');
  LICENSES.forEach((license, i) => void terms.run(termsText(license), termsIdOf(i)));
  const document = sqlite.prepare('UPDATE documents SET json = ? WHERE d = ?');
  for (let n = 0; n < assets; n += 1)
    document.run(documentText(n, graph.kinds[n] as number), n + 1);
  sqlite.exec('COMMIT');
  sqlite.close();
}

/** Everything left open but the expression. */
function termsText(license: string): string {
  const fields = Object.entries(LICENSE_TERMS_FIELDS).map(([field, type]) => [
    field,
    type === 'address' ? ZERO_ADDRESS : type === 'bytes32' ? ZERO_HASH : 0,
  ]);
  const expression = `0x${Buffer.from(license).toString('hex')}`;
  return JSON.stringify({ ...Object.fromEntries(fields), price: '0', expression });
}

function documentText(n: number, kind: number): string {
  const license = licenseOf(n);
  const statement = {
    expression: LICENSES[license ?? -1],
    basis: 'DECLARED',
    where: 'CARD',
    appliesTo: [['DATA', 'WEIGHTS', 'OUTPUTS'][kind]],
    observedAt: 1_600_000_000,
    by: 'publisher',
  };
  return JSON.stringify({ name: `asset ${n}`, statements: license === null ? [] : [statement] });
}
