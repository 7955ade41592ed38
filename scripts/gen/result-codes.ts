import type { OpenApi } from '../../lib/openapi.js';
import { HEADER } from './files.js';

/** `generated/result-codes.ts`, from the codes that the schema `ResultCode` lists. */
export function renderResultCodes(description: OpenApi): string {
  const codes = description.components.schemas?.ResultCode?.['x-result-codes'] ?? {};
  const entries = Object.keys(codes)
    .sort()
    .map((code) => `  ${JSON.stringify(code)}: ${JSON.stringify(codes[code])},\n`);
  return `${HEADER}/** Why a transaction ended as it did. */
export interface ResultCode {
  /** What the API says in \`ResultMessage\`, in its spelling; \`null\` where it is not published. */
  readonly message: string | null;
  /** What kind of reason it is, as in \`Card payments\`. */
  readonly group: string | null;
}

/** The known result codes. The vendor adds codes without notice. */
export const resultCodes = {
${entries.join('')}} as const satisfies Readonly<Record<string, ResultCode>>;
`;
}
