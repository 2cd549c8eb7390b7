import { allow, type Statement } from '../statement.ts';
import { managed, type RoleScope } from './scope.ts';

/** Reads the LLM node's tokens by name: the machine at home gets no other secret, and no list. */
export function llmStatements(scope: RoleScope): readonly Statement[] {
  return [allow('ReadTokens', ['ssm:GetParameters'], managed(scope).llmTokens)];
}
