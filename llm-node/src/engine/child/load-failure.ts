import { InsufficientMemoryError, NoBinaryFoundError } from 'node-llama-cpp';

/** Says in a sentence why a model could not be loaded, and what to do. */
export function explainLoadFailure(error: unknown): string {
  if (error instanceof NoBinaryFoundError) {
    return 'llama.cpp has no binary for this machine: install the package @node-llama-cpp/<platform> beside the node.';
  }
  if (error instanceof InsufficientMemoryError) {
    return `The memory is too small for it: ${error.message} Take a smaller model, LLM_NODE_CONTEXT_SIZE or LLM_NODE_SEQUENCES.`;
  }
  return error instanceof Error ? error.message : String(error);
}
