import { describe, expect, it } from 'vitest';
import { createMatcher } from '../matcher.ts';
import { catalogue } from './index.ts';

const { match } = createMatcher(catalogue);

/**
 * What advertisements of every field say about the employer, the benefits and the law. None of it asks for a skill, and
 * it is where a catalogue of everyday work goes wrong: a canteen is not catering, a dental plan not dentistry.
 */
const TEXTS: Record<string, readonly string[]> = {
  en: [
    `Benefits: medical, dental and vision insurance, life insurance, 401(k) match, paid time off, parental leave, wellness
programme, commuter benefits, employee discounts, free snacks and catered lunches, a gym, yoga on Fridays, and a dog in
the office. We cover travel and relocation, pay weekly, and review salaries every year.`,
    `We are an equal opportunity employer. All qualified applicants will receive consideration without regard to race,
color, religion, sex, sexual orientation, gender identity, national origin, disability, age, pregnancy or veteran
status. If you need an accommodation during the recruitment process, contact our recruitment team. Employment is
subject to a background check and proof of vaccination where the law requires it.`,
    `About us: founded in 2011 by two nurses, we are a fast-growing company with offices in Reading, Bath and Nice. Our
customers range from banks and insurers to law firms, hospitals, schools and construction companies. We have raised
40 million, and our values are trust, curiosity and care. Read our blog, or follow us on social networks.`,
    `You are a team player who communicates clearly, pays attention to detail, and stays calm under pressure. You take
initiative, learn quickly, and enjoy helping others. You are available for weekend shifts and willing to travel.`,
    `How to apply: send your resume and a short cover letter in PDF by 30 June. Interviews take place by phone, then in
person. Recruiters and agencies, please do not contact us. Your data is handled as our privacy notice says.`,
    `In this role you will report to the head of sales, work closely with product, marketing, finance and legal, and take
part in our weekly meetings. The position is full time, with a probation period of six months and a pension plan.`,
  ],
  de: [
    `Wir bieten: ein attraktives Gehalt, 30 Tage Urlaub, betriebliche Altersvorsorge, vermögenswirksame Leistungen,
flexible Arbeitszeiten, Jobrad, Kantine, Obstkorb, Weiterbildung, Gesundheitsvorsorge und regelmäßige Firmenfeiern. Ein
sicherer Arbeitsplatz nach Tarif, mit Betriebsrat, Zeiterfassung und einer gründlichen Einarbeitung.`,
    `Über uns: Wir sind ein mittelständisches Unternehmen mit 300 Mitarbeitenden an vier Standorten. Zu unseren Kunden
gehören Banken, Versicherungen, der Einzelhandel, die Chemie und der öffentliche Dienst. Bei uns zählt der Mensch.`,
    `Haben wir Ihr Interesse geweckt? Dann freuen wir uns auf Ihre Bewerbung mit Lebenslauf, Zeugnissen und
Gehaltsvorstellung. Für Fragen steht Ihnen Frau Koch aus dem Personal gern zur Verfügung. Hinweise zum Datenschutz
finden Sie auf unserer Website. Schwerbehinderte werden bei gleicher Eignung bevorzugt.`,
    `Sie sind teamfähig, zuverlässig, belastbar und arbeiten selbstständig. Sie haben Freude am Umgang mit Menschen, ein
gepflegtes Auftreten und sind bereit, im Schichtdienst und am Wochenende zu arbeiten.`,
    `Sie berichten an die Leitung, stimmen sich mit den Abteilungen ab und vertreten Kolleginnen und Kollegen im Urlaub.
Die Stelle ist unbefristet und in Vollzeit zu besetzen. Der Vertrag wird direkt mit uns geschlossen.`,
  ],
  fr: [
    `Nous vous proposons un CDI à temps plein, une rémunération fixe et variable, des tickets restaurant, une mutuelle
prise en charge à 60 %, des RTT, une prime annuelle, le remboursement des transports, une salle de sport et un comité
d'entreprise actif. Une formation est assurée à votre arrivée.`,
    `Qui sommes-nous ? Créée en 1998, notre entreprise familiale compte 120 collaborateurs répartis sur trois sites. Nos
clients sont des banques, des assurances, des mairies, des écoles et la grande distribution. Localisation : Tours.`,
    `Vous êtes autonome, rigoureux et dynamique. Vous aimez le contact humain et le travail en équipe, vous faites preuve
d'écoute et d'un bon relationnel. Débutants acceptés. Horaires de journée, un samedi sur deux.`,
    `Envoyez votre CV et votre lettre de motivation à Mme Boucher. Le processus comporte deux entretiens. À compétences
égales, nos postes sont ouverts aux personnes en situation de handicap. Vos données restent confidentielles.`,
    `Ce projet nous a permis d'avancer et a permis de mieux cerner les attentes. Il a permis à chacun d'apprendre, et permis
d'ouvrir deux sites. Le travail se fait sur place, avec une visio chaque lundi. Vue d'ensemble, bonne ambiance, ça va vite.`,
    `Rattaché à la direction, vous travaillez avec les autres services, participez aux réunions et rendez compte de votre
activité. Poste à pourvoir dès que possible. Déplacements ponctuels en région. Une belle aventure vous attend !`,
  ],
};

describe.each(Object.entries(TEXTS))('what advertisements in %s say besides', (_, texts) => {
  it.each(texts)('names no skill: %.40s …', (text) =>
    expect(match(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`)).toEqual([]),
  );
});
