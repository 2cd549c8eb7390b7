import type { Candidate } from '../matcher/find.ts';
import { each } from './vocabulary.ts';

/** A person by their work, in the first or the last word of a name: `ergothérapeute`, `responsable communication`, `Product Manager`. */
const PERSON =
  /^(?:chef|cheffe|cadre|responsable|directeur|directrice|adjoint|agent|agente|aide(?! à| aux)|auxiliaire|assistant|assistante|commis|gestionnaire|conducteur|conductrice|technicien|technicienne|ingénieur|ingénieure|chargée?|conseiller|conseillère|médecin|expert|gouvernante|maître|hôte|hôtesse|délégué|déléguée|attachée?)s?(?!\p{L})|(?:eurs?|euses?|rices?|iens?|iennes?|istes?|logues?|peutes?|iers?|ières?|soignante?s?|managers?|owners?|designers?|developers?|scientists?|analysts?|engineers?|masters?|comptables?|secrétaires?|avocate?s?|juristes?|notaires?|maçons?|architectes?|sages-femmes|vétérinaires?|orthopédistes?)$/iu;
/** Departments. */
const DEPARTMENTS: ReadonlySet<string> = new Set(
  each(`
    comptabilité; finance; finances; marketing; production; logistique; qualité; achats; ordonnancement; maintenance; communication; vente; ventes; ressources humaines; rh; r&d; informatique; design; supply chain; contrôle de gestion; trésorerie; paie; recrutement; sav; service client; approvisionnement; approvisionnements; sécurité; juridique; commerce; support; direction générale; service des urgences; bloc opératoire; cuisine; réception
  `),
);
/** Who somebody works for or with, in the same clause. */
const BESIDE =
  /(?:rattaché(?:e|\(e\)|·e)?s? (?:hiérarchiquement |directement )?(?:au|aux|à)|sous (?:la |l[’'])(?:responsabilité|autorité|direction|supervision|hiérarchie|houlette|conduite)|(?:en|au) (?:binôme|lien|collaboration|relation|interface|coordination|contact|appui|support|soutien)(?: \p{L}+)? (?:avec|du|de|des)|aux côtés d|auprès d|intermédiaire entre|entouré(?:e|\(e\))? d|épaul\p{L}+|second(?:er|ez|e)|assist(?:er|ez|e) l|report(?:ez|ant|ing)? (?:au|à)|échang\p{L}+ avec|travaill\p{L}+ (?:étroitement )?avec|collabor\p{L}+ (?:étroitement )?avec|sensibilis\p{L}+|accompagn\p{L}+ (?:les|nos)|conseil\p{L}+ (?:les|nos)|au service d|au profit d|encadr\p{L}+ (?:les|des|une? équipe)|coordonn\p{L}+ (?:les|des)|(?<!\p{L})avec (?:le|la|les|l[’']|nos|notre|un|une|des|votre|vos)(?!\p{L})|(?:coordination|relations?|liens?|échanges?) avec|(?<!\p{L})équipes? d|(?<!\p{L})entre les|(?<!\p{L})contact ?:|encadrement d[’']une équipe de \p{L}+)[^.;:!?\n\u2022]{0,70}$/iu;
/** Of whom a team is made: `une équipe pluridisciplinaire (médecin, psychologue …`. */
const TEAM =
  /(?:équipes?|professionnel(?:le)?s|collaborateurs|collègues|brigade|interlocuteurs)(?!\p{L})[^.;:!?()\n\u2022]{0,50}(?:\(|composée?s? d|constituée?s? d|réunissant|comprenant)[^.;:!?)\n\u2022]{0,160}$/iu;

/** Whether a name in a French text is somebody's that is worked with, or for. */
export function isFrenchColleague(text: string, { name, start, end }: Candidate): boolean {
  const words = text.slice(start, end);
  const mayBe = DEPARTMENTS.has(words.toLowerCase()) || (!name.exact && PERSON.test(words));
  if (mayBe && BESIDE.test(text.slice(Math.max(0, start - 110), start))) return true;
  return name.language === 'fr' && TEAM.test(text.slice(Math.max(0, start - 200), start));
}
