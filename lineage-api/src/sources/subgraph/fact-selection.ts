import { FACT_EVENTS, type FactEvent } from '../../encoding/fact-events.js';

/** Fields that every entity of the subgraph has (`schema.graphql`, interface `Fact`). */
const SHARED =
  'id factId contract subject by blockNumber blockHash timestamp transactionHash transactionIndex logIndex';

/** The entity that holds facts of one event: two registries have an event of the same name. */
export function entityNameOf({ contract, type }: Pick<FactEvent, 'contract' | 'type'>): string {
  return contract === 'assertions' && type === 'DocumentRedacted' ? `Assertion${type}` : type;
}

/** Events by their entity. */
export const EVENT_OF_ENTITY: ReadonlyMap<string, FactEvent> = new Map(
  FACT_EVENTS.map((event) => [entityNameOf(event), event]),
);

/** Selects all fields of whatever fact it is. A struct's fields stand for themselves. */
export const FACT_SELECTION = `__typename ${SHARED} ${FACT_EVENTS.map(fragmentOf).join(' ')}`;

/** Selects what chains of ids are made of. */
export const ID_SELECTION = 'id factId contract subject';

function fragmentOf(event: FactEvent): string {
  const fields = event.types.flatMap((type, i) =>
    typeof type === 'string' ? [event.names[i] as string] : Object.keys(type),
  );
  return `... on ${entityNameOf(event)} { ${fields.join(' ')} }`;
}
