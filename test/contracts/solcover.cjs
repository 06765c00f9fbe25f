/** Settings of solidity-coverage; it cannot read an ES module. */
module.exports = {
  istanbulFolder: './coverage/contracts',
  istanbulReporter: ['json-summary', 'text'],
};
