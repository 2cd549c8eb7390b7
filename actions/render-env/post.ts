import { readInputs } from './inputs.ts';
import { finishList } from './render-env.ts';
import { loadRest } from './state.ts';

const rest = loadRest();
if (rest !== null) await finishList(readInputs(), rest);
