/** Building, electrical, plumbing and HVAC trades, and their safety certificates. The format is that of `lines.ts`. */
export const construction = `
17th Edition Wiring Regulations | 17th Edition
18th Edition Wiring Regulations | 18th Edition, =BS 7671, =IET wiring regulations
Abrasive wheels
Access control systems installation | fr:interphonie, interphones, visiophonie, installation de contrôle d'accès, interphone
ACI certification
=ACS gas
Aerial lift certificate | de:Bühnenschein, fr:CACES nacelle, CACES R486, =R486
Aerial lifts | aerial lift, scissor lift(s), boom lift(s), =MEWP, aerial work platforms, cherry picker, de:Hubarbeitsbühne(n), Arbeitsbühne(n), Hebebühne(n), fr:~nacelle(s), PEMP
=AIPR
Air conditioning | air conditioners, air conditioner, AC units, A/C units, de:Klimatechnik, Klimaanlagen, Klimageräte(n), Klimatechniker, fr:climatisation, climaticien, climatisations, climatiseurs, installation de climatisation, systèmes de climatisation
Alarm systems | security system installation, de:Alarmanlagen, Sicherheitstechnik, Einbruchmeldeanlagen, Gefahrenmeldeanlagen, Einbruchmeldetechnik, fr:alarmes intrusion, alarme intrusion, détection intrusion, systèmes d'alarme, anti-intrusion, alarme et vidéosurveillance
Allplan
AM2 | AM2 assessment
ARB registration | ARB registered
ArchiCAD
Architect licence | registered architect, licensed architect
Architectural design | building design, architectural drafting, architectural drawings, architecture design of buildings, de:Entwurfsplanung, Gebäudeplanung, Hochbauplanung, Ausführungsplanung, Werkplanung, Objektplanung, Architekturstudium, Studium der Architektur, fr:conception architecturale
Asbestos handling | asbestos abatement, asbestos awareness, asbestos removal, de:Asbestsanierung, TRGS 519, Asbestschein, fr:désamiantage, amiante SS3, amiante SS4, sous-section 4
AutoCAD Electrical
Autodesk Construction Cloud | BIM 360
AVA software | de:=AVA
Bathroom fitting | ~bathrooms, bathroom installation(s), bathroom fitter, de:Badsanierung(en), Badmodernisierung(en), Badrenovierung(en)
Bluebeam | Bluebeam Revu
Blueprint reading | blueprints, blueprint interpretation, technical drawings, reading drawings, interpreting blueprints, construction drawings, plan reading, working from drawings, read drawings, reading plans, read plans, site drawings, read blueprints, working from plans, interpret drawings, interpret technical drawings, reading technical drawings, drawings and specifications, engineering drawings, read technical drawings, interpret blueprints, de:technische(n) Zeichnungen, Bauzeichnungen, Baupläne, Zeichnungslesen, technischer Zeichnungen, Lesen von Plänen, Bauplan, Konstruktionszeichnungen, Werkstattzeichnungen, Fertigungszeichnungen, Montagepläne(n), Ausführungspläne(n), Isometrien, Zeichnungen lesen, Lesen von Zeichnungen, technische Zeichnung, fr:lecture de plan(s), plans techniques, dessin technique, lire un plan, lire des plans, lire les plans, plan technique, lisez les plans, lisez des plans, lecture des plans, lecture et interprétation de plans
Boilers | boiler installation, boiler maintenance, boiler operation, fr:chaudières, ~chaudière, chaudières gaz, entretien des chaudières, mise en service de chaudières
BREEAM
Buildertrend
Building automation | building management systems, building management system, =BMS systems, de:Gebäudeautomation, Gebäudeleittechnik, fr:gestion technique du bâtiment, =GTB, =GTC
Building codes | building regulations, code compliance in construction, building code, de:Bauordnung, Bauvorschriften, fr:normes de construction, =DTU, réglementation du bâtiment, normes DTU, réglementation incendie, accessibilité PMR, normes PMR, règles de l'art
Building maintenance | general maintenance, property maintenance, facility maintenance, maintenance and repair, maintenance worker, preventive maintenance of buildings, janitorial and maintenance, maintenance technician(s), de:Gebäudeinstandhaltung, fr:agent de maintenance, maintenance des bâtiments, maintenance du bâtiment, maintenance du patrimoine, maintenance des locaux, technicien de maintenance bâtiment, maintenance multi-technique, maintenance multitechnique, petits travaux de maintenance
Building services engineering | =TGA, building services, building services design, de:Gebäudetechnik, technische Gebäudeausrüstung, Versorgungstechnik, Haustechnik, technischen Gebäudeausrüstung, Haustechniker(in), Gebäudetechniker(in)
Bulldozers | bulldozer
Cabinet making | cabinetmaking, cabinetry, fr:ébénisterie, ébéniste
Cable installation | de:Kabelverlegung, Kabelzug, Kabel verlegen, Verlegen von Kabeln, Verlegung von Kabeln, Kabelmontage(n), Verlegen von Leitungen, Verlegung von Leitungen, Kabelziehen, Leitungsverlegung, verleg(st/en) Kabel, verleg(st/en) Leitungen, zieh(st/en) Kabel
Cable trays | cable tray, de:Kabeltrassen, fr:chemins de câbles
CACES R482 | fr:=R482
California.pro
Caretaking | de:Hausmeister, Hausmeistertätigkeiten, Hausmeisterdienste, Hausmeisterin, Hausmeisterservice, Hausmeistertätigkeit
Carpentry | carpenter, framing carpentry, hanging doors, door hanging, timber frame, timber framing, skirting boards, stud partitions, site carpentry, first and second fix carpentry, first fix carpentry, second fix carpentry, rough carpentry, finish carpentry, trim carpentry, carpenters, de:Zimmerei, Zimmerer, Zimmermann, Zimmererarbeiten, Abbund, Dachstühle(n), Dachstuhl, Zimmererhandwerk, Zimmereiarbeiten, Zimmermeister, Holzbau, Holzkonstruktionen, Treppenbau, Dachkonstruktionen, Zimmerin, Holzhausbau, fr:~charpente, charpentier, charpente bois, ossature et charpente, levage de charpente, charpentiers, charpente traditionnelle
CCTV installation | fr:vidéosurveillance installation
Certified Pool Operator | =CPO certification
Chainsaw operation | chainsaw, de:Motorsägenschein, Kettensägenschein, Motorsäge, Kettensäge, Motorsägenführerschein, Motorsägenkurs, Motorsägenlehrgang, fr:tronçonneuse
Chamber of architects | de:Architektenkammer
Change orders | de:Nachtragsmanagement, Nachtragsbearbeitung, Nachtragsforderungen, Nachtragskalkulation, Nachtragsangebote
CISRS
City & Guilds 2391 | inspection and testing 2391, City and Guilds 2391, =C&G 2391
Civil engineering | civil engineer, de:Bauingenieurwesen, Bauingenieur(e/in), Bautechniker(in), Bauingenieurstudium, fr:génie civil
CoConstruct
~Commissioning | testing and commissioning, commissioning of equipment, commissioning engineer, commissioning of machinery, commissioning of new equipment, installation and commissioning, commission equipment, start-up and commissioning, de:Inbetriebnahme(n), Inbetriebsetzung(en), Inbetriebnehmer
Concrete testing | slump testing
Concrete work | concrete pouring, concrete finishing, concrete placement, cement mason, concrete forming, de:Betonarbeiten, Betonbau, Stahlbetonbau, Betonbauer, Betonieren, Beton- und Stahlbetonbauer(in), Stahlbetonbauer, Stahlbetonarbeiten, Betoninstandsetzung, Beton- und Stahlbetonarbeiten, Betonfertigteile, fr:béton, béton armé, coulage de béton, coulage du béton, bétonnage, béton banché, couler le béton, ouvrages en béton, dalles béton, coulage de dalles, ~dalle(s)
conduit-bending | Conduit installation | Conduit bending, ~conduit, EMT conduit, bending conduit, rigid conduit, running conduit
Confined space entry | confined space(s)
~Construction | building trades, construction work, building construction, construction worker, construction workers, construction labor, construction labourer, general construction, residential construction, commercial construction, construction laborer, construction laborers, de:Bauwesen, Baugewerbe, Bauarbeiten, Bauhelfer, Baustellenerfahrung, Bauarbeiter, Hochbau, Bauhandwerk, Bauhauptgewerbe, Baufacharbeiter, Hochbaufacharbeiter, Erfahrung am Bau, Bauprojekte(n), fr:~bâtiment et travaux publics, =BTP, ouvrier du bâtiment, travaux de bâtiment, génie civil et construction
Construction billing | pay applications, pay apps, applications for payment, AIA billing, de:Bauabrechnung, Aufmaß und Abrechnung, Abrechnung nach VOB, Abrechnung von Bauleistungen, Abrechnung der Bauleistungen, Abrechnung von Bauprojekten, Abrechnung der Baustellen
Construction contracts
Construction estimating | estimating, construction estimates, cost estimates, cost estimation, bid preparation, estimator, de:Kostenschätzung, Baukalkulation, Kalkulation von Bauleistungen, Kalkulation von Bauprojekten, Kostenermittlung(en), Kostenberechnung(en), Kalkulator(in), fr:chiffrage, établissement de devis, réalisation de devis, étude de prix, études de prix, chiffrage des projets, chiffrer les projets, ~chiffrer, réaliser les chiffrages, chiffrages, métré et chiffrage de projets, déboursé(s) sec(s), estimation des coûts, réalisation de chiffrages, chiffrage des travaux, chiffrage de travaux, chiffrage d'affaires
Construction management | construction project management, site management, construction superintendent, site supervision, construction supervision, construction manager, site manager, site supervisor, ~foreman, de:Bauleitung, Bauleiter(in), Bauüberwachung, Baustellenleitung, Polier, Vorarbeiter, Objektüberwachung, Bauoberleitung, Oberbauleitung, Leitung von Baustellen, Baustellenüberwachung, Bauprojektleitung, Bauprojektmanagement, Baustellenmanagement, Baustellenkoordination, Leitung der Baustelle, fr:conduite de travaux, conducteur de travaux, chef de chantier, gestion de chantier, suivi de chantier, encadrement de chantier, ingénieur travaux, suivi de chantiers, cheffe de chantier, conductrice de travaux, suivi des chantiers, conduite de chantier, pilotage de chantier, pilotage de chantiers, gestion des chantiers, gestion de chantiers, suivi de travaux, suivi des travaux, direction de travaux, chefs de chantier, coordination de chantier, coordination des travaux, chef d'équipe chantier, réunions de chantier, ~=OPC, pilotage des travaux, encadrement de chantiers, préparation de chantier, suivi technique des chantiers
Construction materials testing | materials testing in construction
Construction scheduling | construction schedules, project scheduling, Primavera scheduling, de:Bauzeitenplan, Bauablaufplanung, Bauablaufpläne(n), Bauzeitenpläne(n), fr:planning de chantier, planification de travaux, planification des travaux, planning des travaux, planification du chantier, planning(s) d'exécution, planning travaux, plannings de chantier, plannings travaux, ordonnancement des travaux, suivi du planning de chantier
Construction software
Construction tendering | de:Ausschreibung und Vergabe, ~Ausschreibung, Ausschreibungen und Vergaben, Erstellung von Ausschreibungen, Leistungsverzeichnisse(n), Leistungsverzeichnis, Ausschreibung von Bauleistungen, Vergabe von Bauleistungen
Control panels | panel building, electrical panels, switchboards, panel wiring, de:Schaltschrankbau, Schaltschränke(n), Schaltschrankverdrahtung, Verteilerbau, Unterverteilung(en), Zählerschränke(n), Elektroverteilungen, Verdrahten von Verteilern, Verdrahten von Schaltschränken, Schaltschrank, Schaltschrankbauer, Verteilungsbau, Zählerschrank, fr:armoires électriques, armoire électrique, câblage d'armoires, coffrets électriques, tableaux électriques, raccordement d'armoires, tableaux et armoires électriques, câblage de tableaux électriques, câblage d'armoires électriques, coffrets et armoires
Copper soldering | soldering copper
=CPCS
Critical path method | critical path analysis
CSCS card | =CSCS
Demolition | de:Abbrucharbeiten, ~Rückbau, Abrissarbeiten, Entkernung, Rückbauarbeiten, fr:démolition, travaux de démolition, déconstruction, ~curage
DGUV V3 testing | DGUV V3, DGUV Vorschrift 3, BGV A3, VDE-Prüfung(en), VDE 0701-0702, de:ortsveränderliche Geräte, Prüfungen nach DGUV V3, Prüfung ortsveränderlicher Geräte, ortsveränderlicher Geräte, ortsveränderlicher Betriebsmittel, Prüfung elektrischer Betriebsmittel, elektrischer Betriebsmittel
Drain cleaning | de:Rohrreinigung, Kanalreinigung
ETAP software | ~=ETAP
Hydronic balancing | hydraulic balancing, de:hydraulischer Abgleich, hydraulischen Abgleich(s), hydraulische Abgleiche, fr:équilibrage hydraulique
Professional engineer licence | =P.Eng, P.Eng., professional engineer license, licensed professional engineer, =PE license, registered professional engineer
ServiceTitan
Shop drawings
Snagging | snag lists, de-snagging, punch lists, punch list
Underfloor heating
Unvented hot water | unvented cylinders, unvented hot water systems, G3 unvented
well-drilling | Drilling operations | Well drilling, drilling rigs, borehole drilling, de:Bohrarbeiten, Brunnenbau, fr:~forage, sondage géotechnique
Drive technology | de:Antriebstechnik
Drywall | sheetrock, plasterboard, dry lining, de:Trockenbau, Trockenbauer, Gipskarton, Rigips, Trockenbaumonteur(in), Trockenbauarbeiten, Gipskartonplatten, Gipskartonwände(n), abgehängte(n/r) Decken, Ständerwände(n), Trockenbauwände(n), Akustikbau, fr:plaquiste, cloisons sèches, plaques de plâtre, placo, pose de placo, pose de cloisons, ~cloisons, plaquistes, doublages, faux plafonds, pose de plaques de plâtre, cloisons et doublages, jointeur, plâtrerie sèche
Ductwork | duct installation, sheet metal ductwork, duct work, fr:gaines de ventilation
ECS gold card | JIB gold card, ECS card, JIB card
=EICR
Electrical authorisation | de:Schaltberechtigung, elektrotechnisch unterwiesene Person, =EuP, fr:habilitation(s) électrique(s), habilitation B1V, habilitation BR, H0B0, B1V BR, habilitations B1 B2, habilitation B2V, habilitations B2V, B2V BR BC, habilitation BC, =B1V, =B2V, habilitation H0B0, habilitation B0, BR/BC, B0 H0V
Electrical installation | electrical installations, electrical rough-in, wire pulling, ~wiring, installation of electrical systems, electrical wiring, wiring installation, house wiring, residential wiring, commercial wiring, rewiring, rewires, full rewires, house rewires, consumer units, consumer unit, fuse boards, cable containment, ~trunking, electrical fit-outs, first fix electrical, second fix electrical, install electrical systems, installing electrical systems, de:Elektroinstallation(en), Elektroinstallationsarbeiten, elektrische(n/r) Anlagen, Verdrahtung, Verkabelung, Elektromontage(n), Elektroarbeiten, Installation elektrischer Anlagen, Elektro-Installation(en), Elektroanlagen, Installation von Elektroanlagen, Hausinstallation, fr:installation(s) électrique(s), câblage, tirage de câbles, pose d'appareillages, installateur électrique, pose d'appareillage, raccordement électrique, raccordements électriques, tirage des câbles, tirer les câbles, pose de câbles, mise aux normes électriques, câblage électrique, électricité tertiaire, installations tertiaires, mise en service des installations électriques, prises électriques, pose de prises, installation de prises électriques
Electrical maintenance | de:Wartung elektrischer Anlagen, elektrische(n) Instandhaltung, Instandhaltungselektriker(in), Instandhaltungselektroniker(in), Betriebselektriker(in), fr:maintenance électrique
Electrical schematics | wiring diagrams, electrical diagrams, electrical drawings, schematic reading, circuit diagrams, schematics, de:Schaltpläne(n), Stromlaufpläne, Schaltplan, Stromlaufplan, Verdrahtungspläne(n), Schaltbilder, Elektropläne(n), Schaltunterlagen, fr:schémas électriques, plans électriques, schéma électrique, lecture de schémas, lecture de schémas électriques, lire un schéma électrique, lire des schémas, schémas et plans électriques
Electrical testing | megger testing, testing and inspection of electrical installations, electrical inspections, insulation testing, testing and inspection, inspection and testing, inspection & testing, test and inspection, test & inspection, fixed wire testing, testing & inspection, initial verification, de:elektrische Prüfungen, E-Check(s), elektrische(n) Messungen, Prüfung elektrischer Anlagen, Prüfung von elektrischen Anlagen, Wiederholungsprüfungen, Erstprüfungen, elektrische Prüfung, fr:mesures électriques, contrôle des installations électriques
Electrical troubleshooting | electrical diagnostics, electrical repair(s), troubleshooting electrical systems, fr:dépannage électrique, dépannages électriques, recherche de pannes électriques, diagnostic électrique
Electrical work | electrician, electrical systems, electrical trade, de:Elektriker(in), Elektroniker(in), Elektrofachkraft, Elektroniker für Automatisierungstechnik, Industrieelektriker, Elektroniker für Gebäude- und Infrastruktursysteme, Elektroniker für Geräte und Systeme, Elektroanlagenmonteur(in), Elektromonteur(in), Elektrohelfer(in), Elektrofachkräfte(n), elektrotechnische(n) Ausbildung, Elektrohandwerk, elektrotechnische(n) Arbeiten, elektrotechnische(n) Berufsausbildung, fr:électricien, électricienne, électricité du bâtiment, électrotechnicien, électricité bâtiment, électriciens, monteur électricien, électricité générale, travaux électriques, électricien industriel, électricité industrielle, travaux d'électricité
elektroniker-betriebstechnik | Elektroniker für Betriebstechnik | de:Elektronikerin für Betriebstechnik, Energieelektroniker, de:Elektroniker/in für Betriebstechnik
elektroniker-energietechnik | Elektroniker für Energie- und Gebäudetechnik | de:Elektronikerin für Energie- und Gebäudetechnik, Energie- und Gebäudetechnik, Elektroniker/in für Energie- und Gebäudetechnik, Elektroinstallateur(in)
Elevator maintenance | lift engineer, elevator mechanic, lift maintenance, de:Aufzugstechnik, Aufzugsmonteur, fr:ascensoriste, maintenance d'ascenseurs, maintenance ascenseurs, technicien ascenseurs, technicien de maintenance ascenseurs
Energy audits | energy auditing, fr:audit énergétique
Energy consulting | de:Energieberatung, Energieberater(in)
Energy efficiency | de:Energieeffizienz, fr:efficacité énergétique, performance énergétique
Energy modeling of buildings
Energy performance certificates | energy performance certificate, de:Energieausweis
Energy renovation | de:energetische Sanierung, fr:rénovation énergétique
EPA 608 | EPA Section 608, EPA Universal, EPA certification, EPA certified
EPLAN
ETABS
Eurocodes | =Eurocode
EV charging installation | EV chargers, electric vehicle chargers, EV charging stations, de:~Ladesäulen, Wallboxen, Ladeinfrastruktur, fr:bornes de recharge, =IRVE, bornes de recharge électrique, installation de bornes de recharge, borne de recharge, recharge de véhicules électriques
Excavation | trenching, earthworks, grading and excavation, de:Erdarbeiten, Erdbau, Aushub, Aushubarbeiten, Baugruben, Erdbauarbeiten, Schachtarbeiten, fr:terrassement, terrassements, travaux de terrassement, ~tranchées, ouverture de tranchées, terrassier
Excavator operation | excavator(s), backhoe, de:Bagger, Baggerfahrer, Minibagger, Baggerschein, Kettenbagger, Mobilbagger, Baggerfahren, fr:pelle mécanique, pelleteuse, conducteur de pelle, minipelle, mini-pelle, conducteur de pelle mécanique, conduite de pelle, pelle à pneus, conducteur de minipelle, pelleur
F-Gas | de:Kälteschein, Sachkundenachweis Kälte
Facade renovation | fr:ravalement
Facility management | facilities management, facilities maintenance, building operations, facilities manager, de:Facility Manager, Gebäudemanagement, Objektbetreuung, Gebäudeverwaltung, Liegenschaftsverwaltung, Liegenschaftsmanagement, Gebäudebetrieb, Facility-Services, fr:services généraux, gestion technique de bâtiments, gestion immobilière technique
Fall protection | working at height(s), work at height, fall arrest, harness training, de:Absturzsicherung, Höhenarbeiten, Arbeiten in der Höhe, =PSAgA, Höhensicherung, Arbeiten in großer Höhe, PSA gegen Absturz, fr:travail en hauteur, travaux en hauteur
Fault finding | fault diagnosis, fault rectification, diagnose faults, diagnosing faults, fault-find, fault finding and repair, de:Fehlersuche, Störungsbeseitigung, Störungssuche, Fehlerbehebung an Anlagen, Fehlerdiagnose, Störungsbehebung(en), Störungsanalyse(n), Störungsdiagnose, Entstörung(en), Behebung von Störungen, Beheben von Störungen, Beseitigung von Störungen, Beseitigen von Störungen, Störungen beheben, Störungen beseitigen, Entstördienst, Behebung technischer Störungen, Fehlersuche und -behebung, beheb(st/en) Störungen, beseitig(st/en) Störungen, analysier(st/en) Störungen, Fehler suchen, suchst Fehler, fr:recherche de pannes, diagnostic de pannes, dépannage, diagnostic des pannes, diagnostiquer les pannes, diagnostiquer des pannes, recherche des pannes, dépanner, dépannage des installations, diagnostiquer et réparer, diagnostic et réparation, recherche et diagnostic de pannes, localiser les pannes, dépannage des équipements, dépannages, diagnostic de panne, diagnostic de dysfonctionnements
FIDIC
Finishing trades | de:Innenausbau, Ausbauarbeiten, Ausbaugewerke, fr:second œuvre, second oeuvre
Fire alarm systems | fire alarm installation, fire alarm(s), de:Brandmeldeanlagen, Brandmeldetechnik, =BMA, Rauchmelder, Rauchwarnmelder, fr:alarmes incendie, =SSI incendie, détection incendie, système de sécurité incendie, systèmes de sécurité incendie, centrale SSI, systèmes SSI, maintenance SSI, SSI de catégorie A, centrale incendie
Fire sprinkler systems | de:Sprinkleranlagen
Flooring | carpet fitting, floor laying, de:Bodenlegen, Bodenleger(in), Parkettleger, Bodenbeläge, Bodenverlegung, Verlegen von Böden, Verlegen von Bodenbelägen, Verlegung von Bodenbelägen, Bodenarbeiten, Bodenlegerarbeiten, Bodenbelagsarbeiten, Verlegen von Laminat, Verlegen von Parkett, Parkettverlegung, Laminatverlegung, Verlegung von Böden, Estrichleger, verleg(st/en) Böden, verleg(st/en) Parkett, verleg(st/en) Bodenbeläge, fr:pose de parquet, pose de sols, revêtements de sol, ~solier, sols souples, pose de sols souples, parquets, revêtement de sol, pose de revêtements de sol, parqueteur, solier moquettiste, pose de parquets, revêtements de sols
Formwork | de:Schalung, Schalungsbau, Schalungsarbeiten, Ein- und Ausschalen, Einschalen, Schalarbeiten, fr:coffrage, coffreur, bancheur, coffreur bancheur, coffrages, coffrage traditionnel, banches, coffrage et ferraillage, pose de coffrages
~Framing | wood framing, metal framing, metal stud framing, house framing, de:Holzrahmenbau, Holzständerbau, Holzrahmenbauweise, fr:ossature bois, ossature métallique
Furniture making | de:Möbelbau, Möbelmontage
Gardening | de:Gartenarbeit(en), Gärtner(in), Pflanzarbeiten, Gartenpflege, Gärtnerarbeiten, Pflege von Außenanlagen, Pflege der Außenanlagen, Bepflanzung(en), fr:jardinage, jardinier, plantation d'arbustes, désherbage, ~plantations, entretien du jardin, bêchage, jardiniers, entretien de massifs, travaux de jardinage, plantation d'arbres, plantation de végétaux, plantation d'arbres et arbustes
Gas installation | de:Gasinstallation, Gasleitungen, TRGI, Gasgeräte(n), Gasanlagen
Gas installation authorisation | fr:habilitation gaz
Gas Safe registered | Gas Safe
~Generators | generator maintenance, backup generators, standby generators, de:Notstromaggregate, Notstromanlagen, fr:groupes électrogènes
Geotechnical engineering | soil testing, soil mechanics, geotechnical investigations, de:Geotechnik, Bodenmechanik, Baugrunduntersuchung, fr:géotechnique, mécanique des sols
Glazing | glazier, window installation, window fitting, door installation, de:Glaser(in), Fensterbau, Fenstermontage, Einbau von Fenstern, Fenstereinbau, Fenstermonteur(in), Montage von Fenstern, Einbau von Fenstern und Türen, Dachfenster, Türmontage, Glaserarbeiten, fr:vitrerie, vitrier, pose de fenêtres, pose de vitrages, vitriers, double vitrage, pose de portes et fenêtres
Groundworks | de:Tiefbau, Tiefbauarbeiten, Tiefbauer, Tiefbaufacharbeiter(in), Kanalbau, Kanalbauer, Kanalbauarbeiten, Leitungsbau, Kabeltiefbau, Leitungstiefbau
=GWO
Hand tools | de:Handwerkzeuge, fr:outillage à main
Handyman work | ~handyman, general repairs, de:Kleinreparaturen, kleinere(n/r) Reparaturen, kleine Reparaturen, kleinere Reparaturarbeiten, handwerkliche(n) Tätigkeiten, handwerkliche(n) Arbeiten, Kleinstreparaturen, kleineren Reparaturarbeiten, fr:agent polyvalent, petits travaux de bricolage, homme toutes mains
HCSS HeavyBid
HCSS HeavyJob
Heat pumps | heat pump, de:Wärmepumpe(n), Wärmepumpenanlagen, Wärmepumpentechnik, fr:pompe(s) à chaleur
Heating systems | heating engineer, central heating, de:Heizungsbau, Heizungsbauer, Heizungstechnik, Heizungsanlagen, Heizungsinstallation, Gasheizung(en), Ölheizung(en), Heizungswartung(en), Fußbodenheizung(en), Heizungsmonteur(in), Brennwerttechnik, Heizungsanlage, Heizungstechniker, Heizungssysteme, installier(st/en) Heizungen, wart(est/en) Heizungen, reparier(st/en) Heizungen, installier(st/en) Heizungsanlagen, fr:~chauffage, chauffagiste, installations de chauffage, dépannage de chaudières, installation de chauffage, entretien de chaudières, systèmes de chauffage, chauffage central, chauffage sanitaire, génie thermique
Heavy equipment operation | heavy equipment, heavy machinery, plant operator, de:Baumaschinen, Baumaschinenführer(in), Baumaschinist(en), Baugeräteführer(in), Erdbaumaschinen, Baumaschinenführerschein, fr:engins de chantier, conducteur d'engins, conduite d'engins, engins de terrassement, conduite d'engins de chantier, chargeuse, ~chargeur, ~compacteur, tractopelle, conducteur d'engins de chantier, niveleuse, dumper, tombereau
Hedge trimming | de:Heckenschnitt, fr:taille de haies, taille de haie, taille des haies, taille d'arbustes, taille des arbustes, taille des haies et arbustes
High voltage | de:Hochspannung, fr:haute tension
HOAI service phases | =HOAI, HOAI LPH 1-9, de:Leistungsphasen
Horticulture
HQE certification | fr:=HQE
HVAC | =HVAC/R, HVAC-R, de:Heizung Klima Lüftung, =HLK, fr:=CVC, génie climatique, chauffage ventilation climatisation, =CVCD, technicien CVC, chauffage et climatisation
~Insulation | thermal insulation, insulation installation, de:Wärmedämmung, Dämmarbeiten, Isolierarbeiten, Dämmung(en), Wärmedämmverbundsystem(e/en), =WDVS, Dachdämmung, Fassadendämmung, Dämmstoffe, Wärmedämmarbeiten, Isolierer(in), fr:isolation thermique, isolation par l'extérieur, =ITE, isolation des combles, isolation par l'intérieur, isolation phonique, travaux d'isolation, isolation thermique par l'extérieur, calorifugeage, isolation des murs
=IOSH
IPAF licence | =IPAF
Irrigation systems | irrigation, sprinkler systems, de:Bewässerungssysteme, fr:systèmes d'arrosage
ISO 45001 | OHSAS 18001
ISO 50001 | energy management systems
iTWO
JCT contracts
Job hazard analysis | =JSA
Joinery | joiner, millwork, second fix joinery, first and second fix joinery, bench joinery, bench joiner, site joiner, de:Schreinerei, Schreiner(in), Tischler(in), Tischlerei, Bauschreiner, Bautischler(in), Schreinerarbeiten, Tischlerarbeiten, Schreinermeister, Tischlermeister, Türenmontage, Einbau von Türen, Montage von Türen, fr:menuiserie, menuisier, pose de menuiseries, menuiserie intérieure, menuiserie extérieure, menuiseries, menuisier poseur, pose de menuiseries extérieures, menuisiers, menuiserie aluminium, menuiserie bois, ~agencement, menuiserie agencement, fabrication de menuiseries
Journeyman electrician | journeyman license, journeyman card, licensed electrician, electrician license, state electrical license
Kitchen fitting | fitting kitchens, kitchen installation(s), kitchen fitter, installing kitchens, fit kitchens, de:Küchenmontage, Kücheneinbau, Küchenmonteur, Montage von Küchen, Aufbau von Küchen, fr:pose de cuisine(s), cuisiniste, pose de cuisines équipées, agencement de cuisines
KNX | KNX-Programmierung
Landscaping | landscape maintenance, groundskeeping, landscaper, grounds maintenance, de:Garten- und Landschaftsbau, Landschaftsgärtner(in), Grünpflege, Grünanlagen, Grünflächenpflege, Grünanlagenpflege, =GaLaBau, Garten- und Landschaftsbauer, Pflege der Grünanlagen, fr:espaces verts, paysagiste, paysagisme, entretien d'espaces verts, entretien des espaces verts, ouvrier paysagiste, aménagement paysager, création de jardins, jardinier paysagiste, aménagements paysagers, entretien de jardins
Lawn care | lawn mowing, de:Rasenmähen, Rasenpflege, Rasen mähen, fr:tonte, tonte des pelouses, tondre, tonte de pelouses, engazonnement, tondeuse, débroussaillage
Lead abatement
LEED
Lighting installation | lighting systems, LED lighting, lighting controls, emergency lighting, de:Beleuchtungstechnik, Beleuchtungsanlagen
Line work | lineman, lineworker, de:Freileitungsbau
Lockout/tagout | =LOTO, lock out tag out, lockout tagout, lockout procedures, fr:consignation des équipements, consignation électrique, ~consignation
Low voltage systems | low voltage, de:~Schwachstrom, Sprechanlagen, Türsprechanlagen, Klingelanlagen, Schwachstromtechnik, fr:courants faibles, courant faible, =VDI, courants forts et faibles, courants forts et courants faibles, courant fort et courant faible, =CFO/CFA
Low-voltage power systems | de:Niederspannung, Niederspannungsanlagen, fr:basse tension
Manual skills | de:handwerkliches Geschick, handwerkliche Fähigkeiten, handwerkliches Verständnis, handwerklich geschickt, handwerkliche(n) Begabung, handwerkliche Kenntnisse, fr:habileté manuelle
~Masonry | bricklaying, bricklayer, block laying, stonemasonry, brickwork, ~mason(s), stone masonry, de:Maurer(in), Maurerarbeiten, Mauerwerk, Mauerwerksbau, Klinkerarbeiten, Mauerarbeiten, Maurermeister(in), Verklinkerung, mauerst, mauer(st/n) Wände, fr:maçonnerie, maçon, maçons, maçonnerie générale, montage de murs, parpaings, pose de parpaings, maçon coffreur, maçon finisseur, maçonnerie traditionnelle, travaux de maçonnerie, briques et parpaings
Master electrician | de:Elektromeister(in), Elektrotechnikermeister
Measurement technology | de:Messtechnik, ~Messgeräte
Medium voltage | de:Mittelspannung, Mittelspannungsanlagen, fr:=HTA, moyenne tension
Method statements | =RAMS documents
Motor control centers
Motor graders | motor grader
Multimeters | multimeter, fr:multimètre
=NABCEP
=NATE certification | NATE certified, ~=NATE
National Electrical Code | =NEC, electrical code(s), NFPA 70
=NEBOSH
NEC contracts | =NEC3, NEC4
NF C 15-100
NFPA 70E | arc flash
=NICEIC
NPORS
NVQ Level 3 Electrical | NVQ Level 3 Electrotechnical
Occupational safety | workplace safety, health and safety, occupational health and safety, =EHS, =HSE, safety regulations, safety management, safety compliance, job site safety, work safety, health & safety, safety procedures, safe working practices, site safety, =H&S, health and safety regulations, safety standards, safety protocols, accident investigation, workplace health and safety, safety committee, safe work practices, safety inspections, health and safety procedures, safety audits, safety policies, de:Arbeitssicherheit, Arbeitsschutz, Sicherheitsvorschriften, Sicherheitsbeauftragte(r), Arbeits- und Gesundheitsschutz, Gesundheitsschutz, Unfallverhütung, Unfallverhütungsvorschriften, =UVV, Sicherheitsunterweisungen, Fachkraft für Arbeitssicherheit, SiGeKo, Arbeitsschutzvorschriften, Sicherheits- und Gesundheitsschutz, Sicherheitsunterweisung, fr:sécurité au travail, hygiène et sécurité, =QHSE, règles de sécurité, consignes de sécurité, prévention des risques professionnels, sécurité sur les chantiers, sécurité des chantiers, sécurité chantier, sécurité sur chantier, règles de sécurité et d'hygiène, règles d'hygiène et de sécurité, hygiène sécurité environnement, santé et sécurité au travail, santé sécurité, normes de sécurité, prévention des risques, sécurité des salariés, sécurité des personnes, animateur sécurité, =QSE, =SST référent, politique sécurité, règles QHSE, procédures de sécurité, culture sécurité, règles HSE, règles de sécurité au travail, causeries sécurité
On-Screen Takeoff
OSHA 10
OSHA 30 | OSHA 30 Construction
OSHA regulations | =OSHA, OSHA compliance, OSHA 300, OSHA 300 logs, OSHA recordkeeping, OSHA standards, OSHA guidelines, OSHA safety, OSHA rules, OSHA requirements
Painting and decorating | house painting, interior painting, exterior painting, painter and decorator, painter/decorator, wall painting, de:Malerarbeiten, Maler und Lackierer, Lackieren, Anstricharbeiten, Spachteln, Spachtelarbeiten, Malerhandwerk, Maler- und Lackiererarbeiten, Maler/Lackierer, Fassadenanstrich, Lackierarbeiten, Malermeister(in), Malertätigkeiten, Fassadenarbeiten, Spachteltechnik(en), Malerin und Lackiererin, Anstreicher(in), streich(st/en) Wände, streich(st/en) Fassaden, lackier(st/en) Türen, fr:peinture en bâtiment, peintre en bâtiment, peinture bâtiment, peintre intérieur, peinture intérieure, peinture extérieure, peintre décorateur, travaux de peinture, application de peinture, peinture et revêtements, peintre finisseur, préparation des supports, peintre bâtiment, enduits et peinture, peinture des murs, peindre les murs, peinture des façades
=PASMA
PAT testing | =PAT, de:Geräteprüfung(en)
Pest control | exterminator, de:Schädlingsbekämpfung, fr:lutte antiparasitaire, dératisation
Pesticide application
Pesticide applicator licence | pesticide applicator license, fr:certiphyto
Photovoltaics | solar panels, solar installation, solar PV, solar panel installation, photovoltaic, de:Photovoltaik, PV-Anlagen, Photovoltaikanlagen, Solartechnik, Photovoltaikanlage, Fotovoltaik, Solaranlagen, Solarmodule(n), Solarteur(in), PV-Module(n), PV-Montage, Solarmonteur(in), PV-Technik, PV-Anlage, Stromspeicher, fr:photovoltaïque, panneaux solaires, panneaux photovoltaïques, installations photovoltaïques, installation photovoltaïque, installation de panneaux solaires, pose de panneaux solaires, pose de panneaux photovoltaïques, centrales solaires, solaire photovoltaïque, photovoltaïques
Pipe fitting | pipefitting, pipefitter, de:Rohrleitungsbau, Rohrleitungsbauer, Rohrschlosser, Rohrmontage, Rohrleitungen, Verlegen von Rohrleitungen, Verlegung von Rohrleitungen, Rohrinstallation(en), Rohrverlegung, fr:tuyauterie, tuyauteur
welded-pipe | Pipe installation | pipe laying, PEX piping, pipe threading
PlanGrid
Planning applications | planning permission, planning consent, de:Bauanträge, Genehmigungsplanung, Bauantrag, Baugenehmigung(en), Baugenehmigungsverfahren, fr:~permis de construire
Plastering | plasterer, rendering walls, stucco, de:Verputzen, Putzarbeiten, Stuckateur, Verputzarbeiten, Verputzer(in), Stuckateurarbeiten, Innenputz, Außenputz, Gipser, fr:plâtrerie, plâtrier, enduits, enduit(s) de façade, façadier, enduiseur, enduits à la chaux, ravalement et enduit
Plumbing | plumber, =SHK, de:Sanitärinstallation(en), Sanitärtechnik, Klempner(in), Anlagenmechaniker(in), Sanitär- und Heizungstechnik, Gas- und Wasserinstallateur, Sanitäranlagen, Installateur Heizung Sanitär, Sanitärarbeiten, Sanitärinstallateur(in), Trinkwasserinstallation(en), Installateur und Heizungsbauer, Heizungs- und Sanitärinstallateur, Sanitärmonteur, Heizung und Sanitär, Sanitär und Heizung, Sanitär- und Heizungsinstallateur, fr:plomberie, plombier, installations sanitaires, plomberie sanitaire, installations de plomberie, plombiers, pose de sanitaires, installation sanitaire, appareils sanitaires, installateur sanitaire, réseaux d'évacuation
Pool maintenance
Power current installations | fr:courants forts, courant fort
Power distribution | de:Energieverteilung, fr:distribution électrique
Power generation
Power systems | de:~Energietechnik, Netzbau, fr:réseaux électriques, réseaux HTA
Power tools | power tool, de:Elektrowerkzeuge, fr:outillage électroportatif, outils électroportatifs
Power transmission
ProEst
Property management | property manager, leasing agent, tenant relations, de:Immobilienverwaltung, Hausverwaltung, Mietverwaltung, WEG-Verwaltung, Betriebskostenabrechnung(en), Nebenkostenabrechnung(en), Mietenbuchhaltung, Mieterbetreuung, Wohnungsverwaltung, Objektverwaltung, Hausgeldabrechnung(en), Eigentümerversammlung(en), Immobilienverwalter(in), Hausverwalter(in), fr:gestion locative, gestion immobilière, syndic de copropriété, gestionnaire de copropriété, gestionnaire locatif, état(s) des lieux, gestion de copropriétés, gestion de copropriété, gestion de patrimoine immobilier, assemblées générales de copropriété, gestionnaire immobilier, gestion de biens, gérance locative
~Public works | fr:travaux publics
Public works contracts | fr:marchés publics de travaux
Quantity surveying | quantity surveyor, fr:métreur, métré(s), métreuse, métreurs, réaliser les métrés, économiste de la construction, avant-métrés
Quantity takeoff | quantity take-offs, ~takeoffs, quantity take-off, quantity takeoffs, quantities take-off, de:Aufmaß, Aufmaße(n), Massenermittlung(en), Mengenermittlung(en), Aufmaßerstellung, fr:métré et chiffrage
RE2020
Real estate brokerage | real estate agent(s), de:Immobilienmakler(in), fr:transaction immobilière, agent immobilier, négociateur immobilier, agente immobilière, agents immobiliers, conseiller immobilier, conseillère immobilière, conseiller en immobilier, transactions immobilières, mandats de vente, négociatrice immobilière, visites de biens, mandataire immobilier
Real estate licence | real estate license, real estate broker license, de:Maklererlaubnis, fr:carte T
Rebar work | rebar, de:Bewehrung, Eisenflechter, Bewehrungsarbeiten, Eisenbieger, fr:ferraillage, ferrailleur, pose de ferraillage, pose d'armatures
~Refrigeration | refrigerants, refrigerant handling, refrigeration systems, refrigeration technician, ammonia refrigeration, de:Kältetechnik, Kälteanlagen, Kälteanlagenbauer, Kältemittel, Kälte- und Klimatechnik, Kältemechatroniker(in), Kältemonteur, fr:froid commercial, frigoriste, installations frigorifiques, fluides frigorigènes, =attestation fluides, attestation de capacité fluides frigorigènes, attestation fluides frigorigènes, froid industriel, manipulation des fluides frigorigènes, circuit frigorifique, groupes froids, froid et climatisation, manipulation de fluides frigorigènes
Renewable energy | renewables, clean energy, de:erneuerbare(n) Energien, fr:énergies renouvelables
Renovation | remodeling, refurbishment, home improvement, de:~Sanierung, Renovierung, Altbausanierung, Sanierungsarbeiten, Renovierungsarbeiten, Umbauarbeiten, Bauen im Bestand, Modernisierungsarbeiten, fr:rénovation, réhabilitation de bâtiments
RIBA
=RICS | =MRICS
~Rigging | rigger, slinger signaller, rigging and slinging, crane rigging, de:Anschlagen von Lasten, fr:élingage, élingueur
Risk assessments | hazard identification, de:Gefährdungsbeurteilung(en), fr:document unique, =DUERP, évaluation des risques professionnels, =PPSPS, plans de prévention, plan de prévention, analyse des risques au poste
Road construction | paving, ~asphalt, highway construction, ~roads, de:Straßenbau, Straßenbauer, Pflasterarbeiten, Straßenbauerin, Straßenbauarbeiten, Asphaltbau, Asphaltarbeiten, Pflasterer, Verkehrswegebau, Straßenbaumeister, Straßenwärter(in), Pflastern, fr:enrobés, construction de routes, travaux routiers, pose de bordures, pavage, pose d'enrobés, canalisateur, signalisation routière, ~voirie, maçon VRD, aménagement routier, entretien des routes, construction routière
Roads and utilities works | fr:voirie et réseaux divers, =VRD, pose de canalisations, canalisations, réseaux secs, réseaux humides, assainissement et voirie, travaux VRD, réseaux enterrés
Roofing | roofer, roof installation, shingles, roof repair, de:Dachdecker(in), Dachdeckerarbeiten, Dacharbeiten, Dacheindeckung(en), Dachabdichtung(en), Flachdachabdichtung, Dachsanierung(en), Abdichtungsarbeiten, Dachdeckung, fr:couvreur, toiture(s), couverture zinguerie, travaux de couverture, pose de tuiles, couvreurs, couvreur zingueur, tuiles et ardoises, réfection de toiture, étanchéité toiture, étancheur, couverture tuiles, pose de couverture, réparation de toiture
Rope access | =IRATA, fr:travaux acrobatiques
RT2012
SAP2000
~Scaffolding | scaffolder, scaffold erection, de:Gerüstbau, Gerüstbauer(in), Auf- und Abbau von Gerüsten, Gerüstaufbau, Gerüstbauarbeiten, Aufbau von Gerüsten, Gerüstmontage, stell(st/en) Gerüste auf, bau(st/en) Gerüste auf, bau(st/en) Gerüste, fr:échafaudage(s), montage d'échafaudages, échafaudeur, montage et démontage d'échafaudages, monteur d'échafaudages, montage d'échafaudage, échafaudages roulants
See Electrical
Servo drives | de:Servoantriebe(n), Servotechnik, Servomotoren
Siemens S7 | SIMATIC, Step 7, STEP7, S7-1500, S7-300
Skid steers | skid steer
Smart home systems | home automation, de:~Smart Home, Smart-Home-Systeme(n), Smart-Home-Lösungen, Smart-Home-Technik, Hausautomation, fr:domotique
=SMSTS | Site Management Safety Training Scheme
Solar thermal systems | solar thermal, de:Solarthermie, Solarthermieanlagen, thermische Solaranlagen, fr:solaire thermique
Space planning
Spray painting
=SSSTS | Site Supervisor Safety Training Scheme
STAAD.Pro
Street lighting | fr:éclairage public
Structural engineering | structural analysis, structural engineer, structural steel design, structural design, de:Tragwerksplanung, Baustatik, Statiker, statische(n/r) Berechnung, statische(n/r) Berechnungen, Tragwerksplaner(in), ~Statik, konstruktiver Ingenieurbau, fr:calcul de structures, ingénierie des structures, ingénieur structure, calculs de structure, calculs de structures, notes de calcul, note de calcul
Structural works | de:Rohbau, fr:gros œuvre, gros oeuvre
Subcontractor management | subcontractor coordination, ~subcontractors, managing subcontractors, subcontractor oversight, de:Subunternehmermanagement, Subunternehmersteuerung, Nachunternehmersteuerung, Nachunternehmermanagement, Steuerung der Nachunternehmer, Steuerung von Nachunternehmern, Steuerung der Subunternehmer, Steuerung von Subunternehmern, Koordination von Nachunternehmern, Koordination der Nachunternehmer, Koordination der Gewerke, Koordination von Gewerken, Koordination von Subunternehmern, Koordination der Subunternehmer, Nachunternehmern, Gewerkekoordination, Koordinierung der Gewerke, Steuerung von Nachunternehmen, fr:gestion des sous-traitants, suivi des sous-traitants, coordination des sous-traitants, pilotage des sous-traitants, suivi de sous-traitants, ~sous-traitance, gestion de la sous-traitance, gestion de sous-traitants, consultation des sous-traitants, pilotage de sous-traitants, encadrement des sous-traitants, consultation et gestion des sous-traitants, management des sous-traitants, gestion des entreprises sous-traitantes
Submittals and RFIs | =RFIs, ~submittals
Substations | de:Trafostationen, Umspannwerke(n), Ortsnetzstationen, Transformatorenstationen
Surveying | land surveyor, de:Vermessung, Vermessungstechnik, Vermessungstechniker, Vermessungsarbeiten, Vermessungsingenieur, Geomatiker(in), Geodäsie, Bauvermessung, Einmessen, fr:topographie, géomètre, relevés topographiques
Switchgear | de:Schaltanlagen, Schaltanlagenbau
Tekla Structures
Telehandlers | telehandler
Tiling | tiler, tile setting, tile installation, de:Fliesenlegen, Fliesenleger(in), Fliesenarbeiten, Fliesen verlegen, Verlegen von Fliesen, Verlegung von Fliesen, Fliesenverlegung, Platten- und Mosaikleger, verleg(st/en) Fliesen, fr:carrelage, carreleur, carrelages, pose de carrelage, faïence, pose de faïence, carreleurs, chape(s), carreleur mosaïste, carrelage et faïence
Toolbox talks
Total stations | total station
Tree surgery | arborist, arboriculture, tree felling, de:Baumpflege, Baumfällung(en), Baumfällarbeiten, Baumpfleger(in), Baumschnitt, Gehölzschnitt, Gehölzpflege, fr:élagage, élagueur, abattage d'arbres, élagage et abattage, taille des arbres, bûcheron, bûcheronnage, abattage et élagage
=UPS systems | uninterruptible power supplies, de:=USV, USV-Anlagen
Variable frequency drives | =VFD, =VFDs, frequency drives, variable speed drives, ~inverters, de:Frequenzumrichter, fr:variateurs de vitesse, variateur de vitesse
VDE regulations | =VDE
Vectorworks
Ventilation systems | de:Lüftungstechnik, Lüftungsanlagen, raumlufttechnische(n/r) Anlagen, RLT-Anlagen, Raumlufttechnik, Lüftungsbau, Lüftungsbauer, Lüftungsmonteur, fr:=VMC, ventilation mécanique contrôlée, systèmes de ventilation, centrale(s) de traitement d'air, =CTA, ~ventilation
=VOB
Wallpapering | de:Tapezieren, Tapezierarbeiten, tapezierst, fr:papier peint, pose de papier peint, pose de papiers peints, revêtements muraux, toile de verre
Wheel loaders | loader operation, front-end loader, de:Radlader, Radladerschein
Wind turbines | wind turbine technician, wind energy, de:Windkraftanlagen, Windenergie, Windenergieanlagen, Windkraftanlage, Windenergieanlage, Windkraft, fr:éolienne(s)
Winter maintenance | snow removal, de:Winterdienst, fr:déneigement
Woodworking | de:Holzbearbeitung, Holzverarbeitung, Holztechnik, Holzmechaniker(in), Holzbearbeitungsmaschinen, fr:travail du bois
Works supervision | fr:maîtrise d'œuvre, maîtrise d'oeuvre
=WSCAD
Xactimate
Zinc roofing work | de:Spengler(in), Spenglerarbeiten, Bauklempner, Klempnerarbeiten, fr:zinguerie, zingueur, pose de gouttières
`;
