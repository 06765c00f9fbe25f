const path = require('node:path');
const { subtask } = require('hardhat/config');
const { TASK_COMPILE_SOLIDITY_GET_SOLC_BUILD } = require('hardhat/builtin-tasks/task-names');

// The plugin, the tests and the folders below all go by this variable; whoever runs the task means it.
if (process.argv.includes('coverage')) process.env.SOLIDITY_COVERAGE = 'true';
require('solidity-coverage');
const Marks = require('solidity-coverage/lib/injector.js');

/**
 * Branches are told by marks of eight bytes, made of the path of the checkout and a count. The plugin does not know one again
 * that begins with a zero byte, as one of 256 does: then the next is taken.
 */
const { _getHash: nextMark } = Marks.prototype;
Marks.prototype._getHash = function (id) {
  let mark = nextMark.call(this, id);
  while (mark.startsWith('0x00')) mark = nextMark.call(this, id);
  return mark;
};

const COMPILER = require('solc/package.json').version;

/** The compiler comes from npm, so that compiling needs no network and gives the same code everywhere. */
subtask(TASK_COMPILE_SOLIDITY_GET_SOLC_BUILD, async ({ solcVersion }, _hre, runSuper) =>
  solcVersion === COMPILER
    ? {
        compilerPath: require.resolve('solc/soljson.js'),
        isSolcJs: true,
        version: COMPILER,
        longVersion: COMPILER,
      }
    : runSuper(),
);

// Instrumented code must never be taken for the real one.
const coverage = Boolean(process.env.SOLIDITY_COVERAGE);
const cache = path.join(__dirname, '.cache', coverage ? 'hardhat-coverage' : 'hardhat');

/** @type {import('hardhat/config').HardhatUserConfig} */
module.exports = {
  solidity: {
    version: COMPILER,
    settings: {
      viaIR: true,
      optimizer: { enabled: true, runs: 2500 },
      evmVersion: 'prague',
      // No metadata in the code: a comment must not change what a deployment's code hash is compared with.
      metadata: { appendCBOR: false, bytecodeHash: 'none' },
    },
  },
  paths: {
    sources: './contracts',
    tests: './test/contracts',
    cache: path.join(cache, 'cache'),
    artifacts: path.join(cache, 'artifacts'),
  },
  networks: {
    hardhat: {
      hardfork: 'prague',
      allowUnlimitedContractSize: coverage,
    },
  },
  // Coverage runs beside other tests, and counts every statement.
  mocha: { timeout: 600_000 },
};
