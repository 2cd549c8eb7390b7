/**
 * Titles for the same work, a line each, in English, German and French; curated by us. A phrase means all of its words. After
 * `~` stand related titles: near enough to learn from, and ranked below the others. Gender, number and accents need no
 * entries (forms.ts). A line may be for a whole title (`registered nurse`) or for a part of one (`frontend`).
 */
const TITLES = `
developer, programmer, coder, entwickler, programmierer, développeur, programmeur ~ engineer, ingenieur
engineer, ingenieur ~ developer, entwickler, développeur
software developer, software engineer, softwareentwickler, software entwickler, softwareingenieur, programmer, programmierer, développeur logiciel, ingénieur logiciel, ingénieur développement, anwendungsentwickler, développeur informatique, fachinformatiker anwendungsentwicklung ~ application developer, backend developer, full stack developer
frontend, front end, frontal
backend, back end
fullstack, full stack
.net, dot net ~ c#, f#, vb.net, blazor
c#, c sharp ~ .net, f#, unity
java ~ kotlin, spring
javascript ~ typescript, node js
typescript ~ javascript
react, reactjs ~ next js, react native
python ~ django, fastapi
php ~ laravel, symfony
ruby, rails
maths, mathematics, mathématiques, mathematik, mathe ~ statistics, statistiques, statistik
construction, bau, bâtiment, btp, bauwesen, hochbau ~ tiefbau
physics, physik, physique
chemistry, chemie, chimie
english, englisch, anglais
german, deutsch, allemand
french, französisch, français
automotive, kfz, automobile, fahrzeug, kraftfahrzeug
frontend developer, frontend engineer, front end developer, front end engineer, frontendentwickler, développeur front, développeur front end, intégrateur web, ui developer, ui engineer ~ web developer, javascript developer, react developer, angular developer, webentwickler
backend developer, backend engineer, back end developer, back end engineer, backendentwickler, développeur back, développeur back end ~ api engineer, server developer, java developer, python developer, go developer
full stack developer, full stack engineer, fullstack developer, fullstack engineer, fullstackentwickler, développeur full stack ~ web developer, webentwickler
web developer, webentwickler, développeur web, web engineer ~ frontend developer, full stack developer, wordpress developer
mobile developer, mobile engineer, app developer, app entwickler, développeur mobile ~ android developer, ios developer, flutter developer
android developer, android engineer, android entwickler, développeur android ~ mobile developer
ios developer, ios engineer, ios entwickler, développeur ios ~ mobile developer, swift developer
embedded engineer, embedded developer, embedded software engineer, firmware engineer, embedded entwickler, développeur embarqué, ingénieur systèmes embarqués, ingénieur logiciel embarqué
devops engineer, devops, ingénieur devops, devops entwickler ~ site reliability engineer, platform engineer, cloud engineer, infrastructure engineer
site reliability engineer, sre, ingénieur fiabilité ~ devops engineer, platform engineer, production engineer
platform engineer, plattform engineer ~ devops engineer, site reliability engineer, infrastructure engineer
cloud engineer, cloud ingenieur, ingénieur cloud ~ cloud architect, devops engineer
cloud architect, cloud architekt, architecte cloud, cloud solutions architect ~ solution architect, cloud engineer
software architect, softwarearchitekt, architecte logiciel, software architekt ~ solution architect, technical architect
solution architect, solutions architect, lösungsarchitekt, architecte solutions ~ software architect, enterprise architect
enterprise architect, enterprise architekt, it architect, it architekt, architecte si, unternehmensarchitekt, architecte entreprise ~ solution architect, software architect
data architect, datenarchitekt, daten architekt, architecte données, architecte data ~ data engineer, solution architect
sap architect, sap solution architect, sap architekt, architecte sap ~ sap consultant, solution architect
system administrator, systems administrator, sysadmin, systemadministrator, administrateur système, administrateur systèmes réseaux, administrateur systèmes, linux administrator, it administrator, fachinformatiker systemintegration ~ network administrator, system engineer, systemingenieur
network engineer, netzwerkingenieur, netzwerktechniker, ingénieur réseau, network administrator, netzwerkadministrator, administrateur réseau
database administrator, dba, datenbankadministrator, administrateur bases données ~ database engineer, database reliability engineer, database developer, sql developer
it support, it helpdesk, help desk, helpdesk, service desk, it support specialist, support technician, technicien support, technicien informatique, technicien helpdesk, it supporter, desktop support, it techniker, it systemtechniker, anwenderbetreuer
security engineer, security analyst, it security, cyber security, cybersecurity, information security, ingénieur sécurité, it sicherheit, informationssicherheit, cybersécurité, soc analyst, analyste cybersécurité ~ penetration tester, pentester
penetration tester, pentester, ethical hacker ~ security engineer, security consultant
qa engineer, quality assurance engineer, qa tester, software tester, softwaretester, test engineer, testeur logiciel, testeur, test automation engineer, testingenieur, sdet, qa analyst, test analyst, ingénieur test, qa automation, tester ~ quality assurance
data engineer, dateningenieur, ingénieur données, big data engineer, data ingenieur, ingénieur data ~ analytics engineer, etl developer, data platform engineer
analytics engineer ~ data engineer, data analyst
data scientist, datenwissenschaftler, scientifique données, applied scientist ~ machine learning engineer, data analyst
data analyst, datenanalyst, datenanalytiker, analyste données, reporting analyst, insights analyst, analyste data ~ business intelligence analyst, bi analyst, product analyst
business intelligence, bi
business intelligence analyst, bi analyst, bi developer, bi entwickler, business intelligence developer, consultant bi, développeur bi ~ data analyst
machine learning engineer, ml engineer, ai engineer, mlops engineer, ki ingenieur, ingénieur ia, ingénieur machine learning, ki entwickler ~ data scientist, deep learning engineer, research engineer
artificial intelligence, ai, ki, ia, künstliche intelligenz, intelligence artificielle ~ machine learning
machine learning, ml, maschinelles lernen, apprentissage automatique ~ deep learning
product manager, produktmanager, chef produit, product management ~ product owner, product lead
product owner, po ~ product manager
project manager, projektmanager, projektleiter, chef projet, project lead, it projektleiter, conducteur projet ~ program manager, project coordinator, project leader
program manager, programme manager, programmleiter, directeur programme ~ project manager
scrum master, agile coach, agiler coach, coach agile
business analyst, fachanalyst, analyste métier, analyste fonctionnel, business process analyst ~ requirements engineer, systems analyst
requirements engineer, anforderungsmanager ~ business analyst
engineering manager, software engineering manager, development manager, entwicklungsleiter, teamleiter softwareentwicklung, responsable développement ~ tech lead, head engineering
tech lead, technical lead, lead developer, lead engineer, développeur principal ~ engineering manager
ux designer, user experience designer, ui ux designer, product designer, ux ui designer, designer ux ~ ui designer, interaction designer, ux researcher
ui designer, user interface designer ~ ux designer, web designer
graphic designer, grafikdesigner, graphiste, grafiker, mediengestalter, infographiste, designer graphique ~ visual designer, communication designer
web designer, webdesigner ~ ui designer
interior designer, innenarchitekt, architecte intérieur
architect, architekt, architecte, bauarchitekt, projektarchitekt, architectural designer ~ innenarchitekt, landschaftsarchitekt, bauzeichner, architectural technologist, dessinateur bâtiment, stadtplaner
landscape architect, landschaftsarchitekt, architecte paysagiste, paysagiste concepteur ~ architect
urban planner, stadtplaner, urbaniste, town planner ~ architect
draughtsman, drafter, bauzeichner, technischer zeichner, technischer systemplaner, dessinateur projeteur, dessinateur, cad technician, cad designer
marketing manager, marketingmanager, responsable marketing, chef marketing, marketingleiter, marketing specialist, chargé marketing, marketing referent, marketingreferent ~ digital marketing manager, brand manager, communications manager
digital marketing, online marketing, performance marketing, marketing digital, onlinemarketing, webmarketing
seo specialist, seo manager, seo consultant, référenceur, seo experte, consultant seo, sea manager ~ digital marketing manager
social media manager, community manager, social media specialist, gestionnaire réseaux sociaux ~ content manager
content manager, content creator, content marketing manager, redakteur, rédacteur, copywriter, texter, content writer, concepteur rédacteur, editor ~ technical writer
technical writer, technischer redakteur, rédacteur technique, documentation specialist, technical author, documentation engineer, documentation writer, api writer, technikredakteur, rédacteur documentation ~ technical content writer, content developer
journalist, reporter, journaliste ~ editor, redakteur
translator, übersetzer, traducteur, interpreter, dolmetscher, interprète
sales representative, sales rep, vertriebsmitarbeiter, außendienstmitarbeiter, commercial terrain, technico commercial, sales executive, account executive, vertriebler, commercial sédentaire, attaché commercial, verkaufsberater, sales consultant, ingénieur commercial, verkäufer außendienst, sales advisor, business developer, chargé affaires ~ sales manager, account manager, inside sales
sales manager, vertriebsleiter, verkaufsleiter, responsable commercial, directeur commercial, responsable ventes, head sales, sales director ~ sales representative, account manager
account manager, key account manager, kundenbetreuer, gestionnaire comptes, responsable grands comptes, chargé clientèle, kundenberater ~ customer success manager, sales representative
customer success manager, kundenerfolgsmanager, customer success ~ account manager
business development manager, business developer, business development ~ sales manager
customer service representative, customer service agent, customer service, customer support, kundenservice, kundendienst, service client, conseiller clientèle, conseiller client, call center agent, téléconseiller, customer care, kundenservicemitarbeiter, support client, call centre, customer advisor
accountant, buchhalter, comptable, finanzbuchhalter, accounting specialist, bilanzbuchhalter, expert comptable, staff accountant, general ledger accountant, lohnbuchhalter ~ bookkeeper, accounts payable, accounts receivable, financial accountant, steuerfachangestellte, accounting manager, aide comptable
bookkeeper, buchhaltungskraft, aide comptable, buchhaltung ~ accountant, accounts payable clerk
accounts payable, kreditorenbuchhalter, comptable fournisseurs, kreditorenbuchhaltung ~ accounts receivable
accounts receivable, debitorenbuchhalter, comptable clients, debitorenbuchhaltung ~ accounts payable
payroll, lohnbuchhaltung, paie, entgeltabrechnung
payroll specialist, lohnbuchhalter, gestionnaire paie, payroll administrator, payroll clerk, gehaltsabrechner ~ accountant
tax advisor, tax consultant, tax accountant, steuerberater, conseiller fiscal, fiscaliste, tax specialist, steuerfachangestellte, steuerfachwirt
auditor, wirtschaftsprüfer, auditeur, revisor, internal auditor, audit associate, prüfer
financial controller, controller, contrôleur gestion, finanzcontroller, controlling ~ financial analyst
financial analyst, finanzanalyst, analyste financier ~ financial controller, business analyst finance, investment analyst
bank clerk, bankkaufmann, bankangestellter, conseiller bancaire, teller, bank teller ~ financial advisor
financial advisor, finanzberater, conseiller financier, conseiller patrimoine, wealth advisor, anlageberater
insurance agent, versicherungskaufmann, versicherungsberater, agent assurance, conseiller assurance, insurance broker, versicherungsmakler
underwriter, souscripteur
actuary, aktuar, actuaire
human resources, hr, personal, ressources humaines, rh, personalwesen, people operations, people
hr manager, human resources manager, personalleiter, personalmanager, responsable ressources humaines, drh, hr business partner, responsable rh, personalreferent, people manager, hr generalist, chargé ressources humaines, chargé rh, hr specialist, personalsachbearbeiter, human resources generalist ~ recruiter, hr assistant
recruiter, talent acquisition, personalvermittler, recruteur, chargé recrutement, talent acquisition specialist, personalberater, recruitment consultant, consultant recrutement
lawyer, attorney, rechtsanwalt, avocat, solicitor, legal counsel, jurist, juriste, syndikusanwalt, volljurist, barrister ~ paralegal
paralegal, rechtsanwaltsfachangestellte, assistant juridique, legal assistant, legal secretary, secrétaire juridique, clerc notaire
executive assistant, personal assistant, assistent geschäftsführung, assistenz geschäftsführung, assistant direction, office manager, chefsekretärin, assistenz geschäftsleitung, secrétaire direction, assistent vorstand, direktionsassistent, vorstandsassistent, assistant exécutif ~ administrative assistant, secretary, sekretärin
administrative assistant, office assistant, office administrator, bürokaufmann, assistant administratif, secretary, sekretärin, sekretär, secrétaire, bürokraft, kaufmann büromanagement, kaufmännische mitarbeiter, administrative clerk, office clerk, sachbearbeiter, teamassistenz, teamassistent, secrétaire administratif, agent administratif ~ receptionist, executive assistant, data entry
receptionist, empfangsmitarbeiter, réceptionniste, rezeptionist, front desk agent, empfangskraft, hôte accueil, agent accueil, front desk
data entry clerk, data entry, opérateur saisie, datenerfasser
purchasing, procurement, einkauf, achats, buying
buyer, purchaser, einkäufer, acheteur, procurement specialist, purchasing manager, procurement manager, strategischer einkäufer, responsable achats ~ supply chain manager
supply chain manager, supply chain, responsable supply chain, lieferkettenmanager ~ logistics manager, planner, disponent
logistics manager, logistikleiter, responsable logistique, logistics coordinator, logistiker, logisticien, fachkraft lagerlogistik ~ supply chain manager, warehouse manager
warehouse worker, lagermitarbeiter, lagerarbeiter, lagerist, préparateur commandes, magasinier, warehouse operative, warehouse associate, fachkraft lagerlogistik, kommissionierer, lagerhelfer, manutentionnaire, agent logistique, order picker, picker packer, fachlagerist, warehouse, warehouse operator, warehouse assistant, stock handler, lagerhilfe, logistikmitarbeiter, magazijnmedewerker, fulfilment associate, stower, packer ~ forklift driver, staplerfahrer, stock clerk, warehouse team leader
forklift driver, forklift operator, staplerfahrer, gabelstaplerfahrer, cariste, reach truck driver ~ warehouse worker
truck driver, lorry driver, hgv driver, lkw fahrer, berufskraftfahrer, kraftfahrer, chauffeur poids lourd, conducteur poids lourd, cdl driver, conducteur routier, chauffeur routier, chauffeur spl, class 1 driver, hgv class, fernfahrer, conducteur spl ~ delivery driver, van driver
delivery driver, auslieferungsfahrer, chauffeur livreur, courier, kurier, zusteller, livreur, van driver, kurierfahrer, paketzusteller, lieferfahrer ~ truck driver
bus driver, busfahrer, chauffeur bus, conducteur bus, conducteur car, conducteur autocar, conducteur receveur, coach driver, omnibusfahrer, linienbusfahrer ~ truck driver, conducteur tramway, tram driver, straßenbahnfahrer
driver, fahrer, chauffeur, conducteur
nurse, registered nurse, staff nurse, pflegefachkraft, krankenpfleger, gesundheits krankenpfleger, pflegefachmann, infirmier, krankenschwester, infirmier diplômé état, gesundheits kinderkrankenpfleger, charge nurse, pflegefachperson, examinierte pflegekraft, ide ~ licensed practical nurse, altenpfleger, nurse practitioner, icu nurse, pflegekraft, fachkrankenpfleger
registered nurse, rn, nurse, staff nurse, pflegefachkraft, krankenpfleger, gesundheits krankenpfleger, pflegefachmann, infirmier, infirmier diplômé état, ide ~ licensed practical nurse, nurse practitioner
licensed practical nurse, lpn, licensed vocational nurse, lvn, enrolled nurse ~ registered nurse, nursing assistant
nurse practitioner, advanced practice nurse, infirmier pratique avancée, ipa ~ registered nurse
nursing assistant, certified nursing assistant, cna, healthcare assistant, pflegehelfer, aide soignant, pflegeassistent, pflegehilfskraft, care assistant, krankenpflegehelfer, hca, auxiliaire vie, patient care technician ~ caregiver, care worker, altenpflegehelfer
caregiver, carer, care worker, support worker, betreuungskraft, auxiliaire vie, home health aide, alltagsbegleiter, aide domicile ~ nursing assistant, care assistant
elderly care nurse, altenpfleger, geriatric nurse ~ pflegefachkraft, care assistant
midwife, hebamme, sage femme, entbindungspfleger
physician, doctor, arzt, médecin, general practitioner, gp, facharzt, allgemeinmediziner, médecin généraliste, assistenzarzt, oberarzt, hausarzt, consultant physician, praticien hospitalier ~ medical director
medical assistant, medizinische fachangestellte, mfa, arzthelfer, assistant médical, secrétaire médical ~ dental assistant
dentist, zahnarzt, dentiste, chirurgien dentiste, dental surgeon
dental assistant, zahnmedizinische fachangestellte, zfa, assistant dentaire, zahnarzthelfer, dental nurse ~ dental hygienist
pharmacist, apotheker, pharmacien ~ pharmacy technician, pharmazieingenieur
pharmacy technician, pta, préparateur pharmacie, pharmazeutisch technische assistent, pharmacy assistant, apothekenassistent ~ pharmacist, pka, pharmazeutisch kaufmännische angestellte, pharmazieingenieur
physiotherapist, physical therapist, physiotherapeut, kinésithérapeute, masseur kinésithérapeute, kiné, krankengymnast
occupational therapist, ergotherapeut, ergothérapeute, arbeitstherapeut
speech therapist, logopäde, orthophoniste, speech language pathologist, sprachtherapeut
psychologist, psychologe, psychologue, psychotherapist, psychotherapeut, psychothérapeute ~ counselor
radiographer, radiologic technologist, mtra, manipulateur radio, medizinisch technischer radiologieassistent, manipulateur électroradiologie, radiologietechnologe, x ray technician
laboratory technician, lab technician, laborant, technicien laboratoire, mtla, chemielaborant, biologielaborant, medizinisch technischer laboratoriumsassistent, laborassistent
paramedic, notfallsanitäter, emergency medical technician, emt, ambulancier, rettungssanitäter, rettungsassistent, ambulance technician, emergency care assistant, sanitäter, auxiliaire ambulancier ~ first responder, firefighter emt, rettungsdienst
social worker, sozialarbeiter, assistant social, sozialpädagoge, travailleur social, case worker, social care worker, intervenant social, travailleuse sociale ~ educator, éducateur spécialisé, case manager, family support worker, social work assistant, conseiller social, sozialbetreuer
primary school teacher, primary teacher, elementary school teacher, elementary teacher, grundschullehrer, lehrer grundschule, professeur écoles, enseignant école primaire, ks1 teacher, ks2 teacher ~ class teacher, teacher
teacher, lehrer, enseignant, professeur, lehrkraft, schoolteacher, schullehrer, prof, pädagoge ~ tutor, teaching assistant, lecturer, formateur, chargé cours
childcare worker, erzieher, kindergarten teacher, kindergärtner, éducateur jeunes enfants, nursery nurse, early childhood educator, preschool teacher, auxiliaire puériculture, kinderpfleger, daycare teacher, nanny, pädagogische fachkraft, kitafachkraft ~ tagesmutter, babysitter
teaching assistant, schulbegleiter, aesh, atsem, teacher aide ~ teacher
lecturer, professor, dozent, maître conférences, hochschullehrer ~ researcher
trainer, ausbilder, formateur, instructor, training specialist, trainer erwachsenenbildung
researcher, research scientist, wissenschaftlicher mitarbeiter, chercheur, wissenschaftler, research associate, postdoc, scientist, ingénieur recherche ~ research engineer
cook, koch, cuisinier, chef de partie, commis de cuisine, line cook, commis cuisine, jungkoch, beikoch, second cuisine, chef cuisine, küchenchef, sous chef, head chef, prep cook ~ kitchen assistant, küchenhilfe
chef, cook, koch, cuisinier, head chef, executive chef, küchenchef, chef cuisine, sous chef, chef partie, souschef ~ kitchen manager
kitchen assistant, kitchen porter, küchenhilfe, plongeur, aide cuisine, commis, dishwasher, spülkraft, employé polyvalent restauration ~ cook
baker, bäcker, boulanger ~ pastry chef, konditor, pâtissier
pastry chef, konditor, pâtissier ~ baker
butcher, fleischer, metzger, boucher ~ charcutier
waiter, server restaurant, kellner, serveur, servicekraft, restaurantfachmann, waitstaff, chef rang, employé restaurant, service mitarbeiter gastronomie, food server, commis salle ~ bartender, barkeeper
bartender, barkeeper, barman, barmaid, mixologist ~ waiter, barista
barista ~ waiter
hotel manager, hoteldirektor, directeur hôtel ~ front office manager
housekeeper, room attendant, zimmermädchen, femme chambre, reinigungskraft hotel, valet chambre, roomboy, housekeeping ~ cleaner, reinigungskraft
cleaner, reinigungskraft, agent entretien, agent propreté, putzkraft, janitor, gebäudereiniger, raumpfleger, custodian, technicien surface, cleaning operative ~ housekeeper, hausmeister
caretaker, hausmeister, gardien immeuble, facility technician, concierge, haustechniker
retail salesperson, sales assistant, verkäufer, vendeur, retail associate, shop assistant, kaufmann einzelhandel, sales associate, einzelhandelskaufmann, conseiller vente, store associate, verkaufsmitarbeiter, employé commerce, retail sales associate, fachverkäufer ~ cashier, kassierer
bakery salesperson, bäckereifachverkäufer, fachverkäufer bäckerei, verkäufer bäckerei, vendeur boulangerie, bakery assistant ~ verkaufshilfe, bäcker, fleischereifachverkäufer, konditoreifachverkäufer
cashier, kassierer, caissier, hôte caisse, checkout operator, kassenkraft ~ sales assistant
store manager, filialleiter, responsable magasin, shop manager, marktleiter, directeur magasin, retail manager ~ assistant manager, stellvertretender filialleiter
hairdresser, friseur, coiffeur, hair stylist, barber, frisör, hairstylist, stylist, barbier, herrenfriseur, barbière ~ maskenbildner
beautician, kosmetiker, esthéticien
electrician, elektriker, betriebselektriker, électricien, elektroniker, elektroinstallateur, elektroniker betriebstechnik, elektroniker energie gebäudetechnik, installateur électricien, electrical fitter, électricien bâtiment, électricien industriel ~ electrical technician, elektrotechniker
electromechanic, elektromechaniker, électromécanicien, technicien électromécanicien, electromechanical technician, technicien maintenance électromécanique ~ technicien maintenance, mécanicien maintenance, agent maintenance, maintenance technician, mechatroniker, électricien industriel
mechatronics technician, mechatroniker, mécatronicien, technicien mécatronique ~ elektromechaniker, maintenance technician
plumber, installateur, plombier, anlagenmechaniker, anlagenmechaniker shk, plombier chauffagiste, klempner ~ heating engineer, chauffagiste
hvac technician, kältetechniker, frigoriste, technicien cvc, heating engineer, chauffagiste, mechatroniker kältetechnik, hvac installer
carpenter, joiner, tischler, schreiner, menuisier, zimmermann, zimmerer, charpentier, cabinet maker
painter, maler, lackierer, peintre bâtiment, peintre, painter decorator
bricklayer, mason, maurer, maçon ~ construction worker, bauhelfer
roofer, dachdecker, couvreur, fachkraft dach abdichtungstechnik, couvreur zingueur ~ dachklempner, spengler, bauspengler, zimmerer
construction worker, bauarbeiter, bauhelfer, ouvrier bâtiment, construction labourer, general labourer, manoeuvre bâtiment ~ bricklayer
site manager, construction manager, bauleiter, conducteur travaux, chef chantier, construction site manager, polier, oberbauleiter, directeur travaux, chef travaux ~ civil engineer
construction project manager, bauprojektleiter, projektleiter bau, projektmanager bau, projektleiter hochbau, projektleiter tiefbau, chef projet construction, chef projet btp, chargé affaires bâtiment ~ bauleiter, site manager, conducteur travaux, construction manager
civil engineer, bauingenieur, ingénieur génie civil, ingénieur travaux, structural engineer, tragwerksplaner ~ site manager
surveyor, vermesser, géomètre, vermessungstechniker, quantity surveyor
mechanical engineer, maschinenbauingenieur, ingénieur mécanique, maschinenbauer, konstrukteur, ingénieur maschinenbau, design engineer mechanical ~ design engineer, manufacturing engineer
electrical engineer, elektroingenieur, ingénieur électrique, elektrotechnikingenieur, ingenieur elektrotechnik, ingénieur électrotechnique ~ electronics engineer, hardware engineer
electronics engineer, elektronikentwickler, ingénieur électronique, hardware engineer, hardwareentwickler ~ electrical engineer, embedded engineer
plc engineer, controls engineer, control systems engineer, industrial automation engineer, automatisierungstechniker, automaticien, sps programmierer, plc programmer, ingénieur automatismes, automatisierungsingenieur
process engineer, verfahrensingenieur, ingénieur procédés, prozessingenieur, chemical engineer, verfahrenstechniker ~ manufacturing engineer
quality manager, qualitätsmanager, responsable qualité, quality engineer, qualitätsingenieur, ingénieur qualité, qualitätsbeauftragter ~ quality inspector, quality controller
quality inspector, qualitätsprüfer, contrôleur qualité, quality controller, quality control inspector, qualitätskontrolleur
production manager, produktionsleiter, responsable production, fertigungsleiter, plant manager, werkleiter ~ shift leader
production worker, produktionsmitarbeiter, opérateur production, agent production, assembler, production operative, ouvrier production, fertigungsmitarbeiter, produktionshelfer, machine operator, maschinenbediener, opérateur machine, monteur, manufacturing operator, conducteur ligne, maschinen anlagenführer ~ factory worker
cnc machinist, machinist, zerspanungsmechaniker, cnc fräser, cnc dreher, opérateur commande numérique, tourneur fraiseur, cnc operator, cnc fachkraft, usineur, fraiseur
welder, schweißer, soudeur, soudeur tuyauteur, chaudronnier soudeur, schweissfachkraft ~ chaudronnier, tuyauteur, métallier, fabricator, metallbauer, welding operator
metal worker, metallbauer, métallier, serrurier métallier, konstruktionsmechaniker, fabricator, schlosser ~ welder
mechanic, mechaniker, mécanicien, industriemechaniker, maintenance mechanic, schlosser ~ maintenance technician
car mechanic, automotive mechanic, kfz mechatroniker, mécanicien automobile, automotive technician, kfz mechaniker, mécanicien auto, vehicle technician, auto mechanic, kraftfahrzeugmechaniker, kraftfahrzeugmechatroniker, kfz servicetechniker, kfz techniker ~ karosseriebauer, zweiradmechatroniker, carrossier, nutzfahrzeugmechatroniker
maintenance technician, instandhalter, technicien maintenance, betriebstechniker, maintenance engineer, instandhaltungstechniker, servicetechniker, agent maintenance, field service technician, mechatroniker, industriemechaniker instandhaltung ~ industrial mechanic, haustechniker
security guard, security officer, sicherheitsmitarbeiter, agent sécurité, wachmann, sicherheitskraft, wachschutz, objektschützer
firefighter, feuerwehrmann, pompier, sapeur pompier
police officer, polizist, policier, gardien paix
gardener, gärtner, jardinier, landscaper, paysagiste, landschaftsgärtner
farmer, landwirt, agriculteur, farm worker, ouvrier agricole, erntehelfer
pilot, pilote, flugzeugführer ~ flight instructor
flight attendant, cabin crew, flugbegleiter, steward, hôtesse air, personnel navigant
real estate agent, immobilienmakler, agent immobilier, immobilienkaufmann, conseiller immobilier, property consultant, estate agent, realtor, real estate broker, real estate salesperson, real estate sales, estate agency, négociateur immobilier, immobilienberater, mandataire immobilier ~ real estate, lettings negotiator, leasing agent, lettings agent, immobilien
property manager, immobilienverwalter, gestionnaire locatif, hausverwalter, property administrator ~ real estate agent
veterinarian, tierarzt, vétérinaire, vet, veterinary surgeon, veterinary physician, dvm, fachtierarzt ~ veterinary officer, veterinary intern, veterinary doctor
veterinary nurse, tiermedizinische fachangestellte, assistant vétérinaire, tfa, vet tech
event manager, eventmanager, chef projet événementiel, veranstaltungskaufmann, event coordinator, event planner
travel agent, reiseverkehrskaufmann, conseiller voyages, tourismuskaufmann, agent voyages
photographer, fotograf, photographe
video editor, cutter, monteur vidéo, videoproducer, videograf
fitness trainer, personal trainer, coach sportif, fitnesstrainer, sports coach
tailor, schneider, couturier, seamstress
optician, optiker, opticien, augenoptiker
consultant, berater, conseiller ~ advisor
management consultant, unternehmensberater, consultant stratégie, strategy consultant, consultant management ~ business consultant
sap consultant, sap berater, consultant sap, sap inhouse consultant, sap functional consultant, sap fi co consultant, consultant fonctionnel sap ~ sap developer, sap specialist, abap developer, sap architect, sap key user, sap entwickler
abap developer, abap entwickler, sap developer, sap entwickler, développeur abap ~ sap consultant
erp consultant, erp berater, consultant erp ~ sap consultant
chief executive officer, ceo, geschäftsführer, directeur général, managing director
chief technology officer, cto, directeur technique, technischer leiter
chief financial officer, cfo, finanzleiter, directeur financier, daf, finance director, head finance
manager, leiter, responsable, gestionnaire
intern, internship, praktikant, praktikum, stagiaire, stage ~ working student, werkstudent, trainee, alternant
working student, werkstudent ~ intern, praktikant
apprentice, apprenticeship, auszubildende, azubi, ausbildung, apprenti, alternant, alternance, apprentissage
sales, vertrieb, ventes, verkauf
technician, techniker, technicien
analyst, analyste
designer, concepteur
tester, testeur
administrator, administrateur
assistant, assistent, assistenz
specialist, spezialist, spécialiste, expert, experte
nursing, pflege, soins infirmiers
software, logiciel
data, daten, données
network, netzwerk, réseau
security, sicherheit, sécurité
finance, finanzen, financier
purchasing manager, einkaufsleiter, responsable achats, head procurement
legal, recht, juridique
logistics, logistik, logistique
mechanical, mécanique, maschinenbau
electrical, électrique, elektrotechnik
environmental engineer, umweltingenieur, ingénieur environnement
hse manager, health safety manager, safety officer, fachkraft arbeitssicherheit, responsable qhse, ehs manager, responsable hse, arbeitsschutz, sicherheitsingenieur
solar installer, solarteur, pv monteur, installateur panneaux solaires, photovoltaik monteur, solar technician
energy engineer, energieingenieur, ingénieur énergie
biologist, biologe, biologiste
chemist, chemiker, chimiste
statistician, statistiker, statisticien, biostatistician
librarian, bibliothekar, bibliothécaire
game developer, spieleentwickler, développeur jeux, unity developer, game programmer ~ unreal developer
blockchain developer, blockchain engineer, smart contract developer, solidity developer
salesforce developer, salesforce entwickler ~ salesforce administrator, salesforce consultant
robotics engineer, robotikingenieur, ingénieur robotique, robotics software engineer
growth manager, growth hacker, growth marketer ~ performance marketing manager
public relations, pr, öffentlichkeitsarbeit, relations publiques
communications manager, chargé communication, pressesprecher, responsable communication, kommunikationsmanager, pr manager, communication officer, referent öffentlichkeitsarbeit
art director, artdirector, directeur artistique, creative director
compliance officer, compliance manager, responsable conformité, compliance beauftragter, data protection officer, datenschutzbeauftragter
risk manager, risikomanager, risk analyst, gestionnaire risques, analyste risques
`;

/**
 * Abbreviations of roles: each stands for one of the phrases. Written so, in whatever case, and as a word of its own; `12 PM`
 * is none (fold.ts).
 */
const SHORT = `
pm: product manager, project manager, program manager
sre: site reliability engineer
qa: quality assurance, qa engineer
hr: human resources
rn: registered nurse
ba: business analyst
swe: software engineer
sde: software engineer
po: product owner
ux: user experience
ui: user interface
dba: database administrator
it: information technology, informatique, informatik
bi: business intelligence
ml: machine learning
ai: artificial intelligence
pa: personal assistant
ea: executive assistant
gp: general practitioner
np: nurse practitioner
lpn: licensed practical nurse
cna: certified nursing assistant
ot: occupational therapist
slp: speech language pathologist
emt: emergency medical technician
sdr: sales development representative
bdr: business development representative
ae: account executive
kam: key account manager
csm: customer success manager
mfa: medizinische fachangestellte
zfa: zahnmedizinische fachangestellte
ide: infirmier diplômé état
drh: directeur ressources humaines
rh: ressources humaines
daf: directeur administratif financier
raf: responsable administratif financier
cdp: chef projet
mle: machine learning engineer
vp: vice president
`;

/** Titles for the same work. */
export type TitleGroup = { same: readonly string[]; related: readonly string[] };

const split = (text: string) => text.split(', ').filter((phrase) => phrase !== '');

export const titleGroups: readonly TitleGroup[] = TITLES.trim()
  .split('\n')
  .map((line) => {
    const [same = '', related = ''] = line.split(' ~ ');
    return { same: split(same), related: split(related) };
  });

export const shortTitles: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT.trim()
    .split('\n')
    .map((line) => {
      const [short = '', phrases = ''] = line.split(': ');
      return [short, split(phrases)];
    }),
);
