import { join } from 'node:path';
import { docker } from '../prepare/docker-cli.ts';
import { engineAnswers } from '../prepare/engine.ts';
import { debianImage, findImage, nodeImage } from '../prepare/images.ts';
import { must } from '../prepare/run.ts';
import type { Figure } from './figures.ts';
