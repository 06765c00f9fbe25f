import type { BoundedJsonErrorCode } from '../../../encoding/bounded-json.js';
import { PedigreeError } from '../../../encoding/error.js';

export type PolicyErrorCode =
  | BoundedJsonErrorCode
  | 'POLICY_MALFORMED'
  | 'POLICY_CYCLIC'
  | 'POLICY_UNKNOWN_LICENSE'
  | 'POLICY_DUPLICATE'
  | 'POLICY_INCOMPLETE';

export function failPolicy(code: PolicyErrorCode, message: string): never {
  throw new PedigreeError<PolicyErrorCode>(code, `policy: ${message}`);
}
