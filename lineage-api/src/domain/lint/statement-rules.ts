import { ZERO_HASH } from '../../encoding/hex.js';
import { findItem } from '../asset-state.js';
import type { ClosureNode } from '../closure.js';
import { sourcesOf } from '../license/report/dag.js';
import type { Statement } from '../license/report/saying.js';
import { evidenceOfStatement, factOfItem, factOfNode, listOf } from './evidence.js';
import { recordOf } from './record.js';
import { licensesOf, namesLicense, readLicense } from './stated-licenses.js';
import type { Found, LintCase, Rule } from './types.js';

/** What a tag on a hub and an audit say of commercial use. A service's terms and catch-alls are no licence of the data. */
export const permissiveTag: Rule = {
  id: 'permissive-tag-restrictive-audit',
  severity: 'ERROR',
  title: 'The tag on the hub allows commercial use; an audit names a licence that forbids it.',
  advice:
    'Read the audited licence at its page and treat the asset as non-commercial until its holder says which one holds.',
  find: ({ policy }, stated) => {
    const { statements } = recordOf(stated);
    const says = ({ expression }: Statement) =>
      readLicense(policy, expression)?.permissions.commercialUse.value;
    const tags = statements.filter((each) => isTag(each) && says(each) === 'ALLOWED');
    const audits = statements.filter((each) => isAudit(each) && says(each) === 'PROHIBITED');
    if (tags.length === 0 || audits.length === 0) return null;
    return foundStatements(
      stated,
      [...tags, ...audits],
      `tagged ${listOf(tags.map(wordsOf))}, audited as ${listOf(audits.map(wordsOf))}, which forbids commercial use`,
    );
  },
};

const isTag = ({ where }: Statement): boolean => where === 'HUB_TAG';
const isAudit = ({ where }: Statement): boolean => where === 'AUDIT';

export const conflictingStatements: Rule = {
  id: 'conflicting-statements',
  severity: 'WARNING',
  title: 'Statements name different licences of one asset and contradict each other.',
  advice: 'Ask the rights holder which licence holds; until then nothing may be chosen among them.',
  find: ({ policy }, stated) => {
    const { statements, combine } = recordOf(stated);
    if (combine !== 'CONFLICT' && combine !== null) return null;
    const licenses = statements.filter(({ expression }) => namesLicense(policy, expression));
    const names = new Set(licenses.map(({ expression }) => expression));
    if (names.size < 2) return null;
    return foundStatements(
      stated,
      licenses,
      `${names.size} licences are stated and contradict each other: ${listOf([...names])}`,
    );
  },
};

/** Statements of one observer in one place, where the document does not say how they combine. */
function uncombined(stated: ClosureNode): readonly (readonly Statement[])[] {
  const { statements, combine } = recordOf(stated);
  if (combine !== null && combine !== 'CONFLICT' && combine !== 'UNKNOWN') return [];
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = JSON.stringify([statement.by, statement.where]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

export const severalStatements: Rule = {
  id: 'several-statements',
  severity: 'NOTE',
  title: 'One observer states several licences of one asset, and not how they combine.',
  advice: 'Find out whether they are alternatives, parts or layers, and state it as `combine`.',
  find: (_c, stated) => {
    const all = uncombined(stated).flat();
    if (all.length === 0) return null;
    return foundStatements(stated, all, `${all.length} licence statements of one observer`);
  },
};

export const differingStatements: Rule = {
  id: 'differing-statements',
  severity: 'WARNING',
  title: 'One observer names different licences of one asset, and not how they combine.',
  advice:
    'Alternatives, parts, layers or a contradiction: the record does not say. Read the pages it names, and count the strictest until it is known.',
  find: (_c, stated) => {
    const all = uncombined(stated)
      .filter((group) => new Set(group.map(wordsOf)).size > 1)
      .flat();
    if (all.length === 0) return null;
    return foundStatements(
      stated,
      all,
      `different licences, and nobody says how they combine: ${listOf(all.map(wordsOf))}`,
    );
  },
};

/** A licence word for word, where the words stand beside the expression. */
function wordsOf({ text, expression }: Statement): string {
  return text ?? expression;
}

export const missingLicense: Rule = {
  id: 'missing-license',
  severity: 'WARNING',
  title: 'No licence of the asset is on record.',
  advice: 'Ask its publisher for one, or record what its repository, card or paper says.',
  find: (c, stated) => {
    if (isUnread(stated) || isCollection(c, stated)) return null;
    if (licensesOf(c, stated).length > 0) return null;
    const { statements } = recordOf(stated);
    if (statements.length > 0) {
      const said = `what is stated is no licence of it: ${listOf(statements.map(wordsOrSilence))}`;
      return foundStatements(stated, statements, said);
    }
    const what = 'nobody states a licence of it';
    return {
      what,
      evidence: [
        { asset: stated.node.id, what, license: null, url: null, fact: factOfNode(stated.node) },
      ],
    };
  },
};

function wordsOrSilence(statement: Statement): string {
  return statement.expression === 'NOASSERTION' && statement.text === undefined
    ? 'nobody says'
    : wordsOf(statement);
}

/** Each part of a collection is under its own licence. */
function isCollection({ dag }: LintCase, { node }: ClosureNode): boolean {
  const sources = sourcesOf(dag, node.id);
  return sources.length > 0 && sources.every(({ relation }) => relation === 'HAD_MEMBER');
}

/** A document is named on the chain and cannot be shown: what it states is not known here. */
function isUnread(stated: ClosureNode): boolean {
  const metadata = findItem(stated, 'metadata');
  return stated.document === null && metadata !== undefined && metadata.value.hash !== ZERO_HASH;
}

export const unreadDocument: Rule = {
  id: 'unread-document',
  severity: 'NOTE',
  title: 'The metadata document is not here: rules on what it states were not applied.',
  advice:
    'Get the document from whoever published it, by its hash, and put it where the service reads files.',
  find: (_c, stated) => {
    const metadata = findItem(stated, 'metadata');
    if (metadata === undefined || !isUnread(stated)) return null;
    const what =
      stated.redacted === null
        ? `document ${metadata.value.hash} is not here`
        : `document ${metadata.value.hash} was taken back (${stated.redacted})`;
    return {
      what,
      evidence: [
        { asset: stated.node.id, what, license: null, url: null, fact: factOfItem(metadata) },
      ],
    };
  },
};

function foundStatements(
  stated: ClosureNode,
  statements: readonly Statement[],
  what: string,
): Found {
  return { what, evidence: statements.map((each) => evidenceOfStatement(stated, each)) };
}
