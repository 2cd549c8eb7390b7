import * as core from '@actions/core';
import { messageOf } from '../shared/outcome.ts';
import { readInputs } from './inputs.ts';
import { clearUp } from './interrupted.ts';
import { heldLock } from './state.ts';

// Only a step that was killed has left anything. A post step that fails would hide how the job ended.
const owner = heldLock();
if (owner !== null) {
  try {
    await clearUp(readInputs(), owner);
  } catch (error) {
    core.warning(`The box is left to the next operation, which puts it in order: ${messageOf(error)}`);
  }
}
