import {
  parseAddress,
  parseAddresses,
  parseHost,
  parseHttpUrl,
  parseName,
  parseNeo4jUri,
  parseOneOf,
  parseOrigins,
  parsePath,
  parsePaths,
  parsePort,
  parseText,
  parseWholeNumber,
} from './values.js';

/** One thing that can be set, and all that is known of it: the command line, `config` and the docs read this list. */
export type Setting<Value> = {
  /** As the command line takes it, with the name of its value. */
  readonly flag: `--${string} <${string}>`;
  readonly env: string;
  /** What holds where neither is given; absent where that is "nothing" or follows from other settings. */
  readonly fallback?: string;
  /** Never shown. */
  readonly secret?: true;
  /** One sentence, for help and docs. */
  readonly description: string;
  /** Throws `BAD_VALUE` with what was expected. `cwd` is what relative paths are relative to. */
  readonly parse: (text: string, cwd: string) => Value;
};

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every setting: a flag and an environment variable. A flag wins over the variable, which wins over the fallback. */
export const SETTINGS = {
  port: {
    flag: '--port <number>',
    env: 'PEDIGREE_PORT',
    fallback: '4000',
    description: 'Port of the API; 0 takes any free one.',
    parse: parsePort,
  },
  host: {
    flag: '--host <address>',
    env: 'PEDIGREE_HOST',
    fallback: '127.0.0.1',
    description: 'Address the API listens on; 0.0.0.0 makes it reachable from other machines.',
    parse: parseHost,
  },
  corsOrigins: {
    flag: '--cors-origins <list>',
    env: 'PEDIGREE_CORS_ORIGINS',
    fallback: '',
    description: 'Origins, separated by commas, whose web pages may ask the API; none without it.',
    parse: parseOrigins,
  },
  url: {
    flag: '--url <url>',
    env: 'PEDIGREE_URL',
    description: 'The running service that commands ask; this machine and --port without it.',
    parse: parseHttpUrl,
  },
  dataDir: {
    flag: '--data-dir <folder>',
    env: 'PEDIGREE_DATA_DIR',
    fallback: '.pedigree',
    description: 'Folder in which everything is kept.',
    parse: parsePath,
  },
  source: {
    flag: '--source <name>',
    env: 'PEDIGREE_SOURCE',
    fallback: 'auto',
    description:
      'Where facts are read: subgraph, chain, or auto, which is subgraph where that can be had.',
    parse: parseOneOf(['auto', 'subgraph', 'chain']),
  },
  rpc: {
    flag: '--rpc <url>',
    env: 'PEDIGREE_RPC',
    description: 'JSON-RPC of the chain; a chain of its own is started on this machine without it.',
    parse: parseHttpUrl,
  },
  deployment: {
    flag: '--deployment <file>',
    env: 'PEDIGREE_DEPLOYMENT',
    description: 'Deployment file that says which registries on which chain.',
    parse: parsePath,
  },
  registry: {
    flag: '--registry <address>',
    env: 'PEDIGREE_REGISTRY',
    description: 'Address of the LineageRegistry, in place of a deployment file.',
    parse: parseAddress,
  },
  assertionRegistry: {
    flag: '--assertion-registry <address>',
    env: 'PEDIGREE_ASSERTION_REGISTRY',
    description: 'Address of the AssertionRegistry, beside --registry.',
    parse: parseAddress,
  },
  licenseRegistry: {
    flag: '--license-registry <address>',
    env: 'PEDIGREE_LICENSE_REGISTRY',
    description: 'Address of the LicenseRegistry, beside --registry.',
    parse: parseAddress,
  },
  confirmations: {
    flag: '--confirmations <blocks>',
    env: 'PEDIGREE_CONFIRMATIONS',
    description: 'Blocks after which a block is final; what the node calls finalized without it.',
    parse: parseWholeNumber(0, 100_000),
  },
  reorgLimit: {
    flag: '--reorg-limit <blocks>',
    env: 'PEDIGREE_REORG_LIMIT',
    fallback: '128',
    description:
      'Deepest reorganisation that is followed; a deeper one stops the service with an alarm.',
    parse: parseWholeNumber(1, 100_000),
  },
  maxManifestLeaves: {
    flag: '--max-manifest-leaves <count>',
    env: 'PEDIGREE_MAX_MANIFEST_LEAVES',
    fallback: '1000000',
    description:
      'Largest anchored batch whose manifest is read; leaves of a larger one count as not read.',
    parse: parseWholeNumber(0, 4_194_304),
  },
  reconcileEvery: {
    flag: '--reconcile-every <minutes>',
    env: 'PEDIGREE_RECONCILE_EVERY',
    fallback: '0',
    description:
      'Minutes after which chain, index and graph are compared again; 0 compares on demand alone.',
    parse: parseWholeNumber(0, 20_000),
  },
  subgraphUrl: {
    flag: '--subgraph-url <url>',
    env: 'PEDIGREE_SUBGRAPH_URL',
    description: 'Query URL of a subgraph that is deployed already.',
    parse: parseHttpUrl,
  },
  subgraphName: {
    flag: '--subgraph-name <name>',
    env: 'PEDIGREE_SUBGRAPH_NAME',
    fallback: 'pedigree',
    description: 'Name under which the subgraph is deployed.',
    parse: parseName,
  },
  network: {
    flag: '--network <name>',
    env: 'PEDIGREE_NETWORK',
    fallback: 'pedigree',
    description: 'What graph-node calls the chain.',
    parse: parseName,
  },
  graphNodeAdminUrl: {
    flag: '--graph-node-admin-url <url>',
    env: 'PEDIGREE_GRAPH_NODE_ADMIN_URL',
    description: 'Admin port of the graph-node to which deploy/init.mjs deploys the subgraph.',
    parse: parseHttpUrl,
  },
  graph: {
    flag: '--graph <name>',
    env: 'PEDIGREE_GRAPH',
    fallback: 'auto',
    description:
      'Lineage graph: embedded, neo4j, or auto, which is neo4j where --neo4j-uri is given.',
    parse: parseOneOf(['auto', 'embedded', 'neo4j']),
  },
  graphMemoryMiB: {
    flag: '--graph-memory <mebibytes>',
    env: 'PEDIGREE_GRAPH_MEMORY',
    fallback: '1024',
    description:
      'Memory that the embedded graph may take for nodes and edges, in MiB; past it, it refuses to grow and to open.',
    parse: parseWholeNumber(16, 1_048_576),
  },
  neo4jUri: {
    flag: '--neo4j-uri <uri>',
    env: 'NEO4J_URI',
    description: 'Neo4j server, as in bolt://127.0.0.1:7687 or neo4j+s://….',
    parse: parseNeo4jUri,
  },
  neo4jUser: {
    flag: '--neo4j-user <name>',
    env: 'NEO4J_USER',
    fallback: 'neo4j',
    description: 'User of Neo4j.',
    parse: parseText,
  },
  neo4jPassword: {
    flag: '--neo4j-password <password>',
    env: 'NEO4J_PASSWORD',
    secret: true,
    description:
      'Password of Neo4j; rather by the variable, as command lines can be read by others.',
    parse: parseText,
  },
  neo4jDatabase: {
    flag: '--neo4j-database <name>',
    env: 'NEO4J_DATABASE',
    fallback: 'neo4j',
    description: 'Database of Neo4j.',
    parse: parseName,
  },
  kuboUrl: {
    flag: '--kubo-url <url>',
    env: 'KUBO_URL',
    description: 'RPC API of a kubo node that keeps the files; the data folder does without it.',
    parse: parseHttpUrl,
  },
  keyFile: {
    flag: '--key-file <file>',
    env: 'PEDIGREE_KEY_FILE',
    description: 'File with the private key that signs what is published.',
    parse: parsePath,
  },
  licensePolicies: {
    flag: '--license-policies <files>',
    env: 'PEDIGREE_LICENSE_POLICIES',
    fallback: '',
    description:
      'Policy files, separated by commas, that licences are judged by; the policies strict and text without it.',
    parse: parsePaths,
  },
  counsel: {
    flag: '--counsel <accounts>',
    env: 'PEDIGREE_COUNSEL',
    fallback: '',
    description: 'Accounts, separated by commas, whose conclusions licence reports rely on.',
    parse: parseAddresses,
  },
  logLevel: {
    flag: '--log-level <level>',
    env: 'PEDIGREE_LOG_LEVEL',
    fallback: 'info',
    description: `Least level that is logged: ${LOG_LEVELS.join(', ')}.`,
    parse: parseOneOf(LOG_LEVELS),
  },
} satisfies Readonly<Record<string, Setting<unknown>>>;

export type SettingKey = keyof typeof SETTINGS;
