// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title FLOW, as plainly as Solidity can say it
/// @notice A reference for tests: it is compared with the program on random graphs, and never deployed.
contract FlowReference {
    uint256 private constant WHOLE_BPS = 10_000;

    /// @param assets Number of assets, numbered from the youngest, which is paid.
    /// @param derived Of each share, in the order in which they were recorded, the asset that owes it.
    /// @param source The asset that it is owed to.
    /// @param bps Of 10,000.
    struct Dag {
        uint256 amount;
        uint16 assets;
        uint16[] derived;
        uint16[] source;
        uint16[] bps;
    }

    /// @notice What each asset of each graph keeps.
    function flows(Dag[] calldata dags) external pure returns (uint256[][] memory kept) {
        kept = new uint256[][](dags.length);
        for (uint256 i = 0; i < dags.length; ++i) kept[i] = flow(dags[i]);
    }

    function flow(Dag calldata dag) public pure returns (uint256[] memory kept) {
        kept = new uint256[](dag.assets);
        kept[0] = dag.amount;
        for (uint256 asset = 0; asset < dag.assets; ++asset) {
            uint256 inflow = kept[asset];
            uint256 sum = 0;
            for (uint256 e = 0; e < dag.derived.length; ++e) {
                if (dag.derived[e] != asset) continue;
                uint256 bps = dag.bps[e];
                if (sum + bps > WHOLE_BPS) continue;
                sum += bps;
                uint256 passed = (inflow / WHOLE_BPS) * bps + ((inflow % WHOLE_BPS) * bps) / WHOLE_BPS;
                kept[asset] -= passed;
                kept[dag.source[e]] += passed;
            }
        }
    }
}
