/** What commands that import need: they publish, and start no service. */
export { isRepository, rowOfCard } from '../publish/forms/card-row.js';
export { draftManifest } from '../publish/forms/manifest.js';
export { parseManifest } from '../publish/forms/manifest-file.js';
export { parseModelCard } from '../publish/forms/model-card.js';
export { draftEvents, readEvents } from '../publish/forms/openlineage.js';
export type { RunEvent } from '../publish/forms/openlineage-event.js';
export { readOutputFile } from '../publish/forms/output-file.js';
export { parseOutputOptions } from '../publish/forms/output-options.js';
export {
  anchorOutputs,
  type OutputReport,
  planOutputs,
  previewOutputs,
} from '../publish/forms/outputs.js';
export type { Problem } from '../publish/forms/problems.js';
export {
  type Drafts,
  type ImportReport,
  previewDrafts,
  publishDrafts,
} from '../publish/forms/publish-drafts.js';
export { readChainTime } from '../publish/register.js';
export { openPublisher } from './publisher.js';
