import { readInputs } from './inputs.ts';
import { finishList } from './render-env.ts';
import { listRest } from './state.ts';

const rest = listRest.load();
if (rest !== null) await finishList(readInputs(), rest);
