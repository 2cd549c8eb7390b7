import { architecture } from './architecture.ts';
import { backend } from './backend.ts';
import { business } from './business.ts';
import { cloud } from './cloud.ts';
import { construction } from './construction.ts';
import { data } from './data.ts';
import { databases } from './databases.ts';
import { design } from './design.ts';
import { devops } from './devops.ts';
import { education } from './education.ts';
import { finance } from './finance.ts';
import { frontend } from './frontend.ts';
import { healthcare } from './healthcare.ts';
import { hospitality } from './hospitality.ts';
import { laboratory } from './laboratory.ts';
import { languages } from './languages.ts';
import { readLines, type Skill } from './lines.ts';
import { machineLearning } from './machine-learning.ts';
import { manufacturing } from './manufacturing.ts';
import { marketing } from './marketing.ts';
import { messaging } from './messaging.ts';
import { mobile } from './mobile.ts';
import { observability } from './observability.ts';
import { office } from './office.ts';
import { people } from './people.ts';
import { product } from './product.ts';
import { sales } from './sales.ts';
import { security } from './security.ts';
import { spokenLanguages } from './spoken-languages.ts';
import { systems } from './systems.ts';
import { testing } from './testing.ts';
import { transport } from './transport.ts';

export type { Skill } from './lines.ts';

const CATEGORIES = {
  languages,
  frontend,
  backend,
  mobile,
  databases,
  data,
  'machine-learning': machineLearning,
  cloud,
  devops,
  observability,
  testing,
  security,
  systems,
  messaging,
  architecture,
  product,
  design,
  business,
  finance,
  healthcare,
  transport,
  construction,
  manufacturing,
  hospitality,
  education,
  marketing,
  sales,
  office,
  laboratory,
  'spoken-languages': spokenLanguages,
  people,
};

/** The skills of each category. */
export const categories: ReadonlyMap<string, readonly Skill[]> = new Map(
  Object.entries(CATEGORIES).map(([category, text]) => [category, readLines(category, text)]),
);

/** Every skill that the product knows: SkillGap's own curation. */
export const catalogue: readonly Skill[] = [...categories.values()].flat();
