import { globalIdOf, WORLD } from './world.js';

export type Question = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** A page of 100 upstream assets with terms and owner. */
const PAGE = `query ($id: ID!) {
  asset(id: $id) {
    ... on Asset {
      id
      name
      upstream(first: 100) {
        totalCount
        edges {
          degree
          cursor
          node {
            id
            name
            kind
            standing
            owner { address }
            terms {
              licenseTermsId
              appliesTo
              terms { expression commercialUse training derivatives attribution royaltyBps }
            }
          }
        }
        completeness { complete degreeReached unresolvedSources undisclosedSources }
        pageInfo { hasNextPage endCursor }
        asOf { blockNumber blockHash }
      }
    }
  }
}`;

const SMALL =
  'query ($id: ID!) { asset(id: $id) { ... on Asset { id name kind owner { address } } } }';

const HUB = `query ($id: ID!) {
  asset(id: $id) { ... on Asset { downstream(first: 10) { totalCount edges { degree node { id } } } } }
}`;

const asked = (i: number) => ({ id: globalIdOf(`asked ${i % WORLD.asked}`) });

export const QUESTIONS = {
  page: (i: number): Question => ({ query: PAGE, variables: asked(i) }),
  small: (i: number): Question => ({ query: SMALL, variables: asked(i) }),
  hub: (): Question => ({ query: HUB, variables: { id: globalIdOf('hub') } }),
} as const;

export type QuestionName = keyof typeof QUESTIONS;
