/** Making, welding, machining, repairing and mechanical engineering. The format is that of `lines.ts`. */
export const manufacturing = `
3D modeling | 3D modelling, solid modeling, parametric modeling, 3D CAD, 3D models, de:3D-Modellierung, 3D-Konstruktion, 3D-Modelle(n), 3D-Modellierungen, fr:modélisation 3D, modélisation en 3D, modélisation de pièces, modéliser en 3D, modèles 3D
3D printing | additive manufacturing, rapid prototyping with 3D printers, 3D printers, SLA printing, selective laser sintering, de:3D-Druck, additive Fertigung, 3D-Drucker, additive(n/r) Fertigungsverfahren, additiven Fertigung, additiver Fertigung, fr:impression 3D, fabrication additive
5S methodology | =5S
=8D | 8D report
Abaqus
ABB robots | ~=ABB
Agricultural machinery | farm machinery, agricultural equipment, de:~Landmaschinen, Landmaschinenmechatroniker, Landtechnik, Landmaschinentechnik, Land- und Baumaschinenmechatroniker(in), Landmaschinenmechaniker, Baumaschinentechnik, fr:machines agricoles, matériel agricole
~Agriculture | ~farming, crop production, de:~Landwirtschaft, Ackerbau, Landwirt(in), Erntehelfer(in), Pflanzenproduktion, Agrarwirtschaft, fr:grandes cultures, ouvrier agricole, exploitation agricole, travaux agricoles, salarié agricole, exploitant agricole, travaux des champs, cultures céréalières
Allen-Bradley | Rockwell PLCs
~Alterations | de:Änderungsschneiderei, fr:~retouches, retouches de vêtements, retoucheuse, couturière retoucheuse, retoucheur
Animal husbandry | livestock, de:Viehzucht, Tierhaltung, Nutztierhaltung, Tierwirt(in), Rinderhaltung, fr:~élevage, soins aux animaux d'élevage, élevage bovin, élevage laitier, vacher, conduite d'élevage, soins aux animaux, élevage porcin, traite des vaches
Anodizing
ANSYS Fluent
APQP | advanced product quality planning
AS9100 | EN 9100
ASE certification | ~=ASE
ASME Section IX
Aspen HYSYS
Aspen Plus
Auto body repair | collision repair, panel beating, body shop repair, de:Karosseriebau, Karosserie- und Fahrzeugbaumechaniker, Unfallinstandsetzung, Karosseriearbeiten, Karosseriebauer, Karosserieinstandsetzung, Karosserietechnik, fr:carrosserie, carrossier, carrossier peintre, tôlier carrossier, carrossiers, réparation de carrosserie
Autodesk Inventor | ~=Inventor
Automotive diagnostics | vehicle diagnostics, engine diagnostics, OBD-II, OBD2, scan tools, diagnostic equipment for vehicles, ~diagnostic equipment, diagnosing vehicle faults, vehicle faults, diagnose vehicles, diagnosing vehicles, de:Fahrzeugdiagnose, Kfz-Diagnose, Diagnosegeräte(n), Fehlerspeicher auslesen, Diagnose von Fahrzeugen, fr:valise diagnostic, diagnostic automobile, diagnostic électronique automobile, outils de diagnostic automobile, valise de diagnostic, outil de diagnostic, diagnostic des pannes automobiles, diagnostic auto, diagnostic électronique
Automotive repair | auto repair, auto mechanic(s), automotive technician, vehicle repair, car repair, automotive mechanic(s), vehicle maintenance, vehicle technician, vehicle servicing, car mechanic(s), de:Kfz-Mechatroniker(in), Kfz-Mechaniker(in), KFZ-Reparatur(en), Fahrzeugreparatur(en), Kfz-Werkstatt, Fahrzeugtechnik, Fahrzeuginspektion, Kraftfahrzeugmechatroniker(in), Kraftfahrzeugmechaniker, Kfz-Technik, Kfz-Handwerk, Automechaniker, Reparatur von Fahrzeugen, Wartung von Fahrzeugen, Fahrzeugwartung, Kfz-Meister(in), Reparatur von Kraftfahrzeugen, Wartung und Reparatur von Fahrzeugen, Automobilmechaniker, Kfz-Servicetechniker, Inspektionen an Fahrzeugen, fr:mécanique automobile, mécanicien(s) automobile, réparation automobile, entretien automobile, mécanicien auto, entretien de véhicules, mécanicienne automobile, mécanicien réparateur, mécanique auto, mécaniciens auto, entretien et réparation des véhicules, réparation de véhicules, réparation des véhicules, entretien des véhicules, entretien courant des véhicules, technicien automobile, technicien auto, mécanicien VL, garage automobile, mécanicien VUL, réparation auto, réparation des véhicules automobiles, réparation de véhicules légers
AWS D1.1
Bicycle repair | de:Fahrradmechaniker, Fahrradmonteur, Fahrradreparatur(en), fr:mécanique cycles, réparation de cycles
~Blasting
Blow molding
Brake repair | brake systems, brakes and suspension, brake service, ~brakes, de:Bremsenservice, Fahrwerk und Bremsen, Bremsanlage(n), fr:freinage et suspension, plaquettes et disques de frein, plaquettes de frein, disques et plaquettes, système de freinage, ~freinage
Brazing | de:Hartlöten, fr:brasage, brasure
Brazing and soldering
Butchery | butcher, de:Fleischer(in), Metzger(in), Fleischerei, Metzgerei, Fleischzerlegung, Fleischermeister, Metzgermeister, Fleischereifachverkäufer(in), Wurstherstellung, fr:~boucherie, ~boucher, découpe de viande, ~charcuterie, bouchers, découpe et désossage, bouchère, désossage, charcutier, parage, charcutier traiteur, boucher préparateur, CAP boucher
Cable assembly | wire harness assembly, crimping, de:Kabelkonfektionierung, Kabelbäume(n), Crimpen, Kabelbaumfertigung
~=CAD | computer-aided design, CADD, CAD software, CAD modeling, CAD drafting, CAD design, CAD technician, 2D CAD, CAD systems, de:CAD-Konstruktion, technische Produktdesigner, CAD-Kenntnisse, CAD-Programme, technischer Produktdesigner, technische Produktdesignerin, technischer Systemplaner, technische Systemplanerin, CAD-Systeme(n), CAD-Zeichnungen, fr:=CAO, =DAO, conception assistée par ordinateur, logiciel de CAO, logiciels de CAO, CAO/DAO, conception 3D, outils de CAO, plans CAO, dessin assisté par ordinateur, logiciel de DAO
~Calibration | calibrating equipment, equipment calibration, instrument calibration, calibrate instruments, calibrating instruments, calibrate equipment, calibrates equipment, calibrate and maintain, instrument calibrations, calibration of instruments, calibration of equipment, de:Kalibrierung(en), Kalibrieren, Justierung, fr:étalonnage(s), étalonner, étalonnez, étalonnage des appareils, calibration des appareils, calibrage, calibrer
CAM software | computer-aided manufacturing, CAD/CAM, de:CAM-Programmierung, fr:=FAO, =CFAO
Casting and forging
CE marking | CE certification, de:CE-Kennzeichnung, fr:marquage CE
Certified Welding Inspector | =CWI
Chemical engineering | chemical engineer, de:Chemieingenieurwesen, Chemietechnik, fr:génie chimique, procédés chimiques
Chemical plant operation | chemical processing, de:Chemikant(in), Chemiefacharbeiter, fr:opérateur chimie
Cleanroom | clean room, de:Reinraum, Reinraumbedingungen, fr:salle blanche, salles blanches
=CMMS | computerized maintenance management system, fr:=GMAO
CNC machining | CNC machinist, =CNC, CNC lathe, computer numerical control, de:CNC-Fräsen, Zerspanungsmechaniker(in), CNC-Fräser, CNC-Dreher, CNC-Maschinen, Bearbeitungszentren, CNC-Bearbeitung, Zerspaner(in), CNC-Technik, CNC-Fräsmaschine(n), CNC-Fachkraft, CNC-gesteuerte(n/r), fr:usinage à commande numérique, commande numérique, opérateur CN, tourneur fraiseur, commandes numériques, =CN, machines à commande numérique, opérateur commande numérique, opérateur régleur CN, usinage CN, usinage sur commande numérique, tourneur CN, fraiseur CN, machine(s) CN, centre(s) d'usinage, tours à commande numérique, opérateur-régleur commande numérique, technicien d'usinage
CNC programming | CNC programmer, de:CNC-Programmierung, Programmierung von CNC-Maschinen, Programmieren von CNC-Maschinen, CNC-Programme(n), NC-Programmierung, NC-Programme, fr:programmation CN, programmation commande numérique, programmes ISO, programmation ISO, langage ISO, code ISO, programmes CN
Composites manufacturing | composite materials, carbon fiber layup, fiberglass layup, composite layup, de:Faserverbundwerkstoffe, fr:matériaux composites, stratification composite
Computational fluid dynamics | =CFD
COMSOL
Continuous improvement | =CIP, de:kontinuierliche(r) Verbesserungsprozess, =KVP, kontinuierliche Verbesserung, kontinuierlichen Verbesserungsprozess(es), fr:amélioration continue
Conveyor systems | conveyor belts, ~conveyors, de:Fördertechnik, Förderanlagen, fr:convoyeurs
Coordinate measuring machines | coordinate measuring machine, =CMM, de:Koordinatenmessmaschine, Koordinatenmessgerät(e), Koordinatenmesstechnik, 3D-Messmaschine(n), fr:machine à mesurer tridimensionnelle
Corrective and preventive actions | =CAPA, corrective actions, =CAPAs, de:Korrekturmaßnahmen, Abstellmaßnahmen, fr:actions correctives, actions correctives et préventives, plans d'actions correctives, action(s) préventive(s)
Corrective maintenance | fr:maintenance curative, maintenance corrective, maintenances correctives, interventions curatives, maintenances curatives
Dairy farming | de:Milchviehhaltung, Melken, Milchwirtschaft
Deburring | de:Entgraten, fr:ébavurage
DeltaV
Design controls | design history file, FDA design controls
Design for manufacturing | design for manufacturability, =DFM, =DFMA, design for manufacture and assembly, design for manufacture
Diesel mechanics | diesel mechanic, diesel engine(s), diesel technician, diesel repair, heavy-duty diesel, heavy vehicle repair, truck repair, heavy duty mechanic, de:Nutzfahrzeugtechnik, Dieselmotoren, Nutzfahrzeugmechaniker, Nutzfahrzeugmechatroniker, Lkw-Mechaniker, Lkw-Mechatroniker, Reparatur von Nutzfahrzeugen, Nutzfahrzeugreparatur, fr:mécanique poids lourds, mécanicien poids lourd, moteurs diesel, mécanicien PL, mécanicien engins, mécanicien de véhicules industriels, mécanicien VI, mécanicien TP, mécanique poids lourd
Digital printing | de:Digitaldruck, fr:impression numérique
~Distillation
Distributed control systems | distributed control system, =DCS, de:Prozessleitsystem(e/en)
Drill press
Dye penetrant testing | dye penetrant, fr:ressuage
Electrical discharge machining | =EDM, de:Erodieren, Drahterodieren, fr:électroérosion
Electrical engineering | electrical engineer, electrical design, de:Elektroingenieur(in), Elektrokonstruktion, Elektrotechnik, Elektroplanung, Elektroprojektierung, Elektrokonstrukteur(in), Elektrotechniker(in), fr:ingénieur électricien, électrotechnique, génie électrique
Electromechanics | fr:électromécanicien, électromécanique
~Electronics | electronics engineering, electronic engineering, electronics engineer, de:~Elektronik, fr:génie électronique, ~électronique, électronique embarquée, électronique analogique, électronique numérique, ingénieur électronique, schéma(s) électronique(s)
Electronics assembly | PCB assembly, electronic assembly, through-hole soldering, de:Bestückung, Leiterplattenbestückung, ~Elektronikfertigung, SMD-Bestückung, elektronische(n/r) Baugruppen, fr:montage électronique, câblage électronique, assemblage électronique
Electroplating | de:Galvanik, fr:galvanoplastie
eMaint
EN ISO 9606
Engine repair | engine overhaul, engine rebuilding, engine building, de:Motorinstandsetzung, fr:réparation moteur, mécanique moteur
ENOVIA
Esprit CAM
Failure analysis | de:Fehleranalyse
=FANUC | FANUC robots
Fanuc controls | de:Fanuc-Steuerung(en), Fanuc-gesteuerte(n/r)
FeatureCAM
Fiix
Finite element analysis | =FEA, finite element method, =FEM, ~finite element, de:Finite-Elemente-Methode, fr:éléments finis
Fishbone diagrams | fishbone diagram, Ishikawa
Five whys | 5 Whys
Flexographic printing
Fluid mechanics | fluid dynamics, de:Strömungsmechanik, Strömungslehre, fr:mécanique des fluides
Flux-cored welding | =FCAW, flux core welding, flux core
FMEA | failure mode and effects analysis, =DFMEA, =PFMEA, failure modes and effects analysis, fr:=AMDEC
Food processing | food production, food manufacturing, de:Lebensmittelproduktion, Lebensmitteltechnik, Lebensmittelherstellung, Lebensmittelverarbeitung, Fachkraft für Lebensmitteltechnik, Lebensmitteltechniker(in), fr:~agroalimentaire, industrie agroalimentaire, transformation alimentaire, production alimentaire, fabrication alimentaire, opérateur agroalimentaire, transformation de produits alimentaires
~Forging | de:Schmieden, fr:forge industrielle
Fusion 360 | Autodesk Fusion
Gauge R&R
Geometric dimensioning and tolerancing | =GD&T, tolerance analysis, ASME Y14.5, tolerance stack-up, de:Form- und Lagetoleranzen, fr:cotation fonctionnelle, cotation ISO
GibbsCAM
Good manufacturing practice | =GMP, =cGMP, good manufacturing practices, de:Gute Herstellungspraxis, fr:bonnes pratiques de fabrication
Grasshopper 3D
~Grinding | surface grinding, cylindrical grinding, de:Flachschleifen, Rundschleifen, Schleifmaschine(n), Schleifarbeiten, ~Schleifen, fr:meulage, ~rectification, rectifieur, meuleuse, rectification plane
=GxP
Haas controls | ~=Haas
HAZOP
Heat transfer | fr:transferts thermiques
Heat treatment | heat treating, tempering steel, de:Wärmebehandlung, Härterei, fr:traitement thermique
Heidenhain
Honeywell Experion
Hybrid and electric vehicles | electric vehicles, hybrid vehicles, EV maintenance, EV technician, high-voltage vehicle systems, IMI Level 3 electric vehicle, de:Hochvoltschulung, Hochvolttechnik, Elektrofahrzeuge, Hochvolt-Schein, Hochvoltsysteme, =HV-Schein, HV-Qualifikation, Hochvolttechniker, Hochvolt-Qualifizierung, fr:véhicules électriques, véhicules hybrides, véhicules hybrides et électriques, véhicules électriques et hybrides, =B2VL, =B2TL, =BCL
Hydraulics | ~hydraulic, hydraulic systems, hydraulic troubleshooting, de:Hydraulik, Hydraulikanlagen, hydraulisch(e/en/er), fr:~hydraulique, systèmes hydrauliques
HyperMesh
hyperMILL
I-CAR
IATF 16949 | TS 16949
Industrial automation | factory automation, automation engineering, process automation in plants, automation technology, de:Automatisierungstechnik, Automatisierung von Anlagen, Anlagenautomatisierung, Automatisierungstechniker(in), Automatisierungsanlagen, Automatisierungslösungen, Automatisierungssysteme(n), fr:automatisation industrielle, automatisme(s), automaticien, automaticienne, technicien automatisme, ingénieur automaticien, automatisation des lignes, automatisation de process, roboticien, automaticiens, automatisme industriel, ingénieur automatisme
Industrial engineering | industrial engineer, de:Wirtschaftsingenieurwesen, Wirtschaftsingenieur(in), fr:génie industriel
Industrial maintenance | equipment maintenance, machine maintenance, maintenance mechanic, machinery maintenance, millwright, maintenance of machinery, plant maintenance, equipment repair, machine repair, mechanical maintenance, maintenance engineer, multi-skilled maintenance technician(s), multi-skilled maintenance engineer(s), multiskilled maintenance engineer(s), breakdown maintenance, reactive maintenance, maintain machinery, repair machinery, machine repairs, equipment repairs, gearboxes, plant and machinery maintenance, maintenance of equipment, maintenance and repair of machinery, maintenance of production equipment, mechanical repairs to machinery, de:Instandhaltung, Maschinenwartung, Industriemechaniker(in), Anlagenwartung, Wartung von Maschinen, Wartungsarbeiten, Betriebstechnik, Instandhalter(in), ~Wartung, Instandsetzung(en), Instandhaltungsarbeiten, Wartung der Maschinen, Wartung der Anlagen, Wartung von Anlagen, Maschineninstandhaltung, Anlageninstandhaltung, Betriebsschlosser, Reparatur von Maschinen, Wartung und Reparatur, Wartung und Instandhaltung, Maschinenschlosser(in), Instandhaltungstechniker(in), Instandhaltungsmechaniker(in), Wartungs- und Reparaturarbeiten, Wartungs- und Instandhaltungsarbeiten, Reparatur von Anlagen, Wartung und Instandsetzung, wart(est/en) Maschinen, wart(est/en) Anlagen, reparier(st/en) Maschinen, wart(est/en) unsere Anlagen, wart(est/en) unsere Maschinen, reparier(st/en) Anlagen, Maschinen warten, Anlagen warten, fr:maintenance industrielle, technicien(s) de maintenance, maintenance mécanique, maintenance des équipements, entretien des machines, maintenance de(s) machines, maintenance des lignes, technicien(s) de maintenance industrielle, maintenance des équipements industriels, maintenance de premier niveau, maintenance de niveau 1, maintenance 1er niveau, électromécanicien de maintenance, mécanicien de maintenance, maintenance électromécanique, technicienne de maintenance, opérations de maintenance, interventions de maintenance, agent de maintenance industrielle, maintenance et dépannage, maintenance des installations, entretien des équipements, mécanicien industriel, mécanique industrielle, maintenance électrique et mécanique, ~maintenance, remplacement des pièces défectueuses, remplacement des pièces d'usure
Industrial painting | fr:peinture industrielle
Industrial robots | cobots, industrial robotics, robotic cells, robot cells, robot maintenance, robotics maintenance, de:Industrieroboter, fr:robots industriels, robotique industrielle
Industriemeister
Injection molding | injection moulding, de:Spritzguss, Spritzgießen, Kunststoffspritzguss, Spritzgussmaschinen, Spritzgießmaschinen, Spritzgießer, fr:injection plastique, moulage par injection
~Instrumentation | control loops, instrument technician, =I&C, instrumentation and control, process instrumentation, de:Mess- und Regeltechnik, MSR-Technik, =EMSR, =MSR, Mess- und Regelungstechnik, Mess-Steuer-Regelungstechnik, fr:régulation industrielle, instrumentation industrielle, instrumentation et régulation
IPC J-STD-001
IPC-A-610
ISO 14001 | environmental management systems, environmental management system, de:Umweltmanagement, Umweltmanagementsystem(e), fr:management environnemental
ISO 14971
ISO 9001 | ISO 9000, ISO standards
Jigs and fixtures | de:Vorrichtungsbau
Kaizen
=KUKA | KUKA robots
Large format printing
Laser cutting | de:Laserschneiden, fr:découpe laser
Lathe work | lathe(s), de:~Drehen, CNC-Drehen, Drehmaschine(n), Dreher(in), konventionelle(s/n) Drehen, Dreh- und Fräsmaschinen, fr:tournage, tour conventionnel, tours conventionnels, tourneur, tournage conventionnel, tour numérique, tourneurs
Lean manufacturing | lean production, lean principles, lean management, Toyota Production System, =TPS lean, lean methodologies, de:schlanke Produktion, Lean-Methoden, fr:amélioration continue lean
LS-DYNA
Machine operation | machine operator, operating production machinery, machine operating, operate machines, operating machines, operate machinery, operating machinery, run machines, running machines, operate production machinery, operate equipment, machine operators, de:Maschinenbedienung, Maschinenführer(in), Anlagenführer(in), Anlagenbedienung, Bedienung von Maschinen, Maschinenbediener(in), Bedienen von Maschinen, Bedienung der Maschinen, Bedienen der Maschinen, Bedienung von Produktionsanlagen, Bedienung und Überwachung von Maschinen, Bedienung von Anlagen, Bedienung der Anlagen, Maschinen bedienen, Überwachung von Produktionsanlagen, Bestücken von Maschinen, Maschinenbestückung, Bedienung von Produktionsmaschinen, Bestückung von Maschinen, Bedienen und Überwachen von Maschinen, Anlagenbediener(in), Bestückung der Maschinen, Bedienung und Überwachung der Produktionsanlagen, Bedienen von Produktionsanlagen, bedien(st/en) Maschinen, bedien(st/en) Maschinen und Anlagen, bedien(st/en) Produktionsanlagen, bedien(st/en) unsere Maschinen, bedien(st/en) und überwach(st/en) Maschinen, bedien(st/en) Anlagen, bestück(st/en) Maschinen, bedien(st/en) unsere Anlagen, bedien(st/en) moderne Maschinen, Maschinenführung, fr:conduite de machines, opérateur(s) machine, conducteur de ligne, conduite de ligne, conducteurs de ligne, opérateur de production, opérateurs de production, conducteur de machines, conductrice de ligne, conducteur d'équipements industriels, conducteur de ligne de production, opératrice de production, conduite des lignes, opérateur sur machine, opérateur régleur, conduire une ligne, surveillance des machines, approvisionner les machines, conduite d'installations, pilote de ligne, opérateur de ligne, opérateur de conditionnement, alimenter les machines, conduite de ligne de production, conduite de lignes, conduite d'une ligne
Machine setup | machine set-up, setup of machines, set up machines, changeovers, tooling setup, machine changeover, de:Einrichten von Maschinen, ~Rüsten, Maschineneinrichter, Einrichten und Bedienen, Einrichten der Maschinen, Rüsten der Maschinen, Rüsten von Maschinen, Umrüsten, Umrüsten von Maschinen, Rüstarbeiten, Rüsttätigkeiten, Einrichten und Rüsten, Rüsten und Einrichten, Umrüstung(en), Formatwechsel, ~Einrichten, rüst(est/en) Maschinen, richt(est/en) Maschinen ein, rüst(est/en) die Maschinen, richt(est/en) die Maschinen ein, fr:réglage des machines, réglage machine, régleur, changement de série, changement de format, réglage des lignes, réglages machine, réglage machines, réglage des équipements, changement d'outillage, changements de série, réglages des machines, changements d'outils, démarrage des lignes, mise en route des machines
Machinery Directive | de:Maschinenrichtlinie
Machining | machinist, milling and turning, machine shop, de:Zerspanung, spanende Fertigung, Feinwerkmechaniker(in), Feinwerkmechanik, Feinmechanik, ~Bohren, fr:usinage, usinage conventionnel, usinage de pièces, pièces usinées, mécanicien usineur, usineur, mécanique de précision, mécanique générale, usiner, usinage sur machines, fraiseur tourneur
Magnetic particle inspection
Manufacturing engineering | manufacturing engineer, de:Fertigungstechnik, fr:méthodes industrielles, ~industrialisation
Manufacturing execution systems | manufacturing execution system, =MES, shop floor systems
Market gardening | fr:maraîchage, maraîcher, maraîchère, récolte de légumes, culture sous serre, production maraîchère
Mastercam
Material requirements planning | =MRP, de:Materialdisposition, Materialbedarfsplanung
Materials science | materials engineering, de:Werkstofftechnik, Materialwissenschaft, Werkstoffkunde, fr:science des matériaux
Materials testing | material testing, de:Werkstoffprüfung, Werkstoffprüfer(in), Materialprüfung(en), Härteprüfung(en)
Mathcad
=Maximo | IBM Maximo
Mazatrol | Mazak
Measuring instruments | measuring tools, micrometer, micrometers, calipers, de:Messmittel, Messschieber, Bügelmessschraube(n), Prüfmittel(n), Messwerkzeuge(n), Messschrauben, Prüfmittelüberwachung, Messuhren, fr:pied à coulisse, instruments de mesure, ~micromètre, appareils de mesure, moyens de contrôle, pied à coulisse et micromètre, outils de mesure, ~comparateur
Meat processing | de:Fleischverarbeitung
Mechanical assembly | assembly line, assembly work, production assembly, product assembly, electromechanical assembly, assembly lines, de:~Montage, Montagearbeiten, Baugruppenmontage, Vormontage, Endmontage, Industriemontage, Zusammenbau von Baugruppen, Montage von Baugruppen, Montagetätigkeiten, Montagehelfer(in), mechanische(n) Montage, Montage von Maschinen, Maschinenmontage, Montage und Demontage, Montagemitarbeiter(in), Montage von Bauteilen, fr:montage mécanique, assemblage mécanique, ~monteur, ligne d'assemblage, montage et assemblage, montage et ajustage, monteurs, monteur assembleur, montage d'ensembles mécaniques, assemblage de pièces, montage de sous-ensembles, assemblage de composants, assembleur, assembleuse, montage industriel, monteur mécanicien, ajusteur, ajustage, monteur ajusteur, opérateur de montage, assemblage et montage, assemblage de sous-ensembles, vissage, équipes de montage
Mechanical engineering | mechanical engineer, mechanical design, machine design, de:Maschinenbau, Maschinenbauingenieur(in), ~Konstruktion, mechanische Konstruktion, Konstrukteur(in), Maschinenbautechniker, Entwicklungsingenieur Mechanik, Maschinenbautechnik, Konstruktion von Maschinen, Konstruktionserfahrung, Maschinenbaustudium, Konstruktion von Baugruppen, fr:génie mécanique, conception mécanique, ingénieur mécanique, construction mécanique, bureau d'études mécaniques, ingénieur en mécanique, bureau d'études mécanique, concepteur mécanique, études mécaniques, ingénieure mécanique, conception de pièces mécaniques, dimensionnement mécanique, dimensionnement
Mechanical troubleshooting | mechanical repair(s), mechanical aptitude, mechanical skills, mechanical systems, de:mechanische Reparaturen, fr:dépannage mécanique, diagnostic mécanique
Mechatronics | mechatronic systems, de:Mechatronik, Mechatroniker(in), Mechatroniker/in, mechatronische(n/r) Systeme, fr:mécatronique
Metal casting | die casting, investment casting, de:Gießerei, Druckguss, fr:fonderie, moulage métal
Metal fabrication | metal fabricator, steel fabrication, fabrication and welding, metalworking, metalwork, de:Metallbau, Metallbauer(in), Metallbearbeitung, Schlosser(in), Schlosserei, Metallverarbeitung, Konstruktionsmechaniker(in), Schlosserarbeiten, Bauschlosser, Metalltechnik, Metallhandwerk, Metallkonstruktionen, fr:métallerie, métallier, chaudronnerie, chaudronnier, travail des métaux, serrurier, serrurier métallier, serrurerie, métallier soudeur, chaudronnerie industrielle, chaudronniers, chaudronnier soudeur, serrurerie métallerie, traçage et découpe, débit et assemblage
Metal forming | de:Umformtechnik, ~Biegen
Metal polishing | polishing metal, fr:~polissage
Metallurgy | de:Metallurgie, fr:métallurgie
Metrology | dimensional inspection, precision measurement, de:Längenmesstechnik, 3D-Messtechnik, fr:métrologie, contrôle dimensionnel, métrologue, tridimensionnel, contrôle tridimensionnel
mig-welding | MIG/MAG welding | MIG welding, =MIG, =GMAW, gas metal arc welding, =MAG, de:MAG-Schweißen, Schutzgasschweißen, fr:soudure MIG, soudage MIG, semi-automatique MIG/MAG, soudeur MIG, soudage MAG, soudure MAG, soudage semi-auto, soudure semi-automatique, soudage semi-automatique MAG
~Milling | milling machine(s), manual mills, de:Fräsen, Fräsmaschine(n), konventionelle(s/n) Fräsen, fr:fraisage, fraiseur, fraiseuse(s), fraisage conventionnel, fraiseurs
Mining operations | underground mining, de:Bergbau, fr:exploitation minière
Mold making | de:Formenbau, fr:moules et outillages
=MOT tester | MOT testing, MOT licence
Motorcycle repair | motorcycle mechanic, de:Zweiradmechaniker, Zweiradmechatroniker, fr:mécanicien moto
=MSHA
Nastran
New product introduction | =NPI
Non-destructive testing | nondestructive testing, =NDT, de:zerstörungsfreie Prüfung, zerstörungsfreie(n/r) Werkstoffprüfung, zerstörungsfreien Prüfung, zerstörungsfreie Prüfungen, fr:contrôles non destructifs, contrôle non destructif
Nuclear operations | nuclear power, nuclear safety, de:Kerntechnik, fr:nucléaire civil, habilitation nucléaire
Offset printing | de:Offsetdruck, fr:impression offset
Oil and gas operations | oil and gas, drilling rig work, de:Öl und Gas, fr:pétrole et gaz
Oil changes | oil change, lube technician, fluid changes, routine vehicle service, de:Ölwechsel, fr:vidange(s), entretien périodique, vidange et révision
Onshape
OpenFOAM
Orbital welding
Overall equipment effectiveness | =OEE, fr:taux de rendement synthétique, =TRS
Oxy-fuel cutting | torch cutting, oxyacetylene, de:Brennschneiden, Autogenschweißen, Autogenschneiden, Gasschweißen, fr:oxycoupage
=P&ID | P&IDs
Paintless dent repair
Pattern making | de:Schnitttechnik, fr:modélisme, patronage textile
=PCS7 | PCS 7, SIMATIC PCS 7
Periodic vehicle inspection | de:Hauptuntersuchung, Abgasuntersuchung(en), HU/AU, Haupt- und Abgasuntersuchung, Hauptuntersuchungen, fr:contrôle technique automobile, contrôleur technique automobile, ~contrôle technique, préparation au contrôle technique, contrôleur technique
Photolithography
Pipe welding | pipe welder, 6G certification, 6G welding, de:Rohrschweißen, fr:soudure de tuyauterie
Pipeline operations
Plasma cutting | de:Plasmaschneiden, fr:découpe plasma
Plastics extrusion
Plastics processing | de:~Kunststofftechnik, Verfahrensmechaniker(in), Kunststoffverarbeitung, fr:plasturgie
PLM software | product lifecycle management, =PLM, de:Produktlebenszyklusmanagement
Pneumatics | ~pneumatic, compressed air systems, pneumatic systems, de:Pneumatik, pneumatisch(e/en/er), fr:pneumatique industrielle, systèmes pneumatiques, automatismes pneumatiques, ~pneumatique
Polymers | polymer chemistry
Powder coating | de:Pulverbeschichtung, fr:thermolaquage
PowerMill
=PPAP
Predictive maintenance | de:vorausschauende Wartung, fr:maintenance prédictive
Prepress | de:Druckvorstufe, Reinzeichnung(en), Druckdaten, Druckdatenerstellung, Druckvorlagen, Reinzeichner(in), fr:prépresse
Press brake operation | press brake, de:Abkanten, Abkantpresse, fr:~pliage, presse plieuse, plieuse(s), plieur, presses plieuses, pliage de tôles
Preventive maintenance | preventative maintenance, planned maintenance, scheduled maintenance, =TPM/PM, planned preventative maintenance, planned preventive maintenance, preventive maintenance tasks, perform preventive maintenance, PPMs, de:vorbeugende(n) Instandhaltung, präventive Wartung, vorbeugende Wartung, präventive(n) Instandhaltung, planmäßige(n) Wartung, planmäßige(n) Instandhaltung, vorbeugenden Wartung, vorbeugende(n) Wartungsarbeiten, Wartungspläne(n), Wartung nach Plan, fr:maintenance préventive, maintenances préventives, entretien préventif, plan de maintenance, plans de maintenance, visites préventives
Print finishing | de:Druckweiterverarbeitung, Buchbinder(in), Buchbinderei, Buchbinden, fr:~façonnage
Print production | de:Drucktechnik, Medientechnologe Druck, Druckproduktion, Druckmaschinen, Drucktechniken, fr:imprimerie, suivi d'impression, suivi de fabrication, chaîne graphique, suivi de l'impression
Process engineering | process engineer, de:Verfahrenstechnik, Prozesstechnik, Verfahrensingenieur(in), Prozessingenieur(in), fr:génie des procédés, ingénieur procédés
Process optimization | process improvement, process improvements, process optimisation, de:Prozessoptimierung, Prozessverbesserung, Optimierung von Prozessen, Optimierung von Abläufen, Optimierung der Prozesse, Optimierung von Produktionsprozessen, Optimierung der Arbeitsabläufe, Optimierung interner Prozesse, Optimierung unserer Prozesse, Optimierung bestehender Prozesse, Prozesse optimieren, Verbesserung von Prozessen, Verbesserung der Prozesse, Ablaufoptimierung, Optimierung der Abläufe, Prozessverbesserungen, Optimierung von Arbeitsabläufen, optimier(st/en) Prozesse, optimier(st/en) unsere Prozesse, optimier(st/en) Abläufe, optimier(st/en) bestehende Prozesse, optimier(st/en) Arbeitsabläufe, optimier(st/en) unsere Abläufe, verbesser(st/n) Prozesse, verbesser(st/n) unsere Prozesse, fr:amélioration des processus, optimisation des processus, optimisation des process, optimisation des procédés, amélioration des procédés, optimisation des coûts
Process safety | process hazard analysis
Process simulation
Product certification | product compliance
Product data management | PDM systems, =PDM
Product development | =NPD, product engineering, de:Produktentwicklung, Entwicklung neuer Produkte, Entwicklung von Produkten, Produktentwickler(in), Neuproduktentwicklung, fr:développement produit(s), développement de nouveaux produits
Production management | plant management, production manager, manufacturing management, production supervisor, production supervision, de:Produktionsleitung, Produktionsmanagement, Fertigungsleitung, Produktionsleiter(in), Fertigungsleiter(in), Leitung der Produktion, fr:management de production, chef d'équipe production, responsable de production, encadrement de production, cheffe d'équipe production, responsable production, chef d'atelier, responsable d'atelier, manager de production, gestion d'atelier, chef d'équipe de production, directeur de production, responsable d'équipe production
Production planning | production scheduling, production control, master scheduling, capacity planning in production, de:Produktionsplanung, Fertigungsplanung, Produktionssteuerung, Fertigungssteuerung, Produktionsplaner, Kapazitätsplanung, Feinplanung, Produktionsplanung und -steuerung, Planung und Steuerung der Produktion, fr:planification de la production, ~ordonnancement, gestion de production, gestion de la production, =GPAO, planification de production, planning de production, plannings de production, ordonnancement de la production, ordonnancer, ~planificateur, gestionnaire de production, lancement de la production, plan de production
Production work | production worker, production line(s), manufacturing operations, production operative(s), production operator, factory work, de:Produktionshelfer(in), Produktionsmitarbeiter(in), ~Fertigung, Serienfertigung, Produktionserfahrung, Produktionshilfe, Produktionsfachkraft, Produktionstätigkeit(en), Fertigungsmitarbeiter(in), Serienproduktion, Mitarbeiter in der Produktion, Fließbandarbeit, Produktionsarbeiter(in), industrielle(n) Fertigung, Tätigkeit in der Produktion, Erfahrung in der Produktion, fr:production industrielle, agent de production, opérateur de fabrication, agent de fabrication, ligne(s) de production, agents de production, opérateurs de fabrication, ouvrier de production, ouvrière de production, opérateur polyvalent, agent de conditionnement, agente de production, travail à la chaîne, travail à la ligne, opératrice de fabrication, agent polyvalent de production, lignes de fabrication, fabrication industrielle
Pumps and valves | pump maintenance, pumps and compressors, bearings and seals, rotating equipment, centrifugal pumps, de:Pumpen und Armaturen, Pumpentechnik, fr:pompes et vannes, machines tournantes, robinetterie industrielle
Quality control | quality inspection(s), product inspection, quality inspector, quality checks, in-process inspection, final inspection, incoming inspection, =QC, =QA/QC, inspect parts, inspecting parts, check quality, inspect products, inspecting products, quality control checks, inspection and test plans, inspection and test plan, de:Qualitätskontrolle(n), Qualitätsprüfung(en), Wareneingangsprüfung, Qualitätsprüfer(in), Sichtprüfung(en), Endkontrolle, Kontrolle der Qualität, Qualitätsüberwachung, Werkerselbstprüfung, Stichprobenkontrolle(n), Kontrolle der Produkte, Maßkontrolle(n), Produktkontrolle(n), Produktprüfung(en), visuelle(n) Kontrolle, visuelle(n) Prüfung, Ausgangskontrolle(n), Qualitätskontrolleur(in), Fertigungskontrolle, Maßprüfung, kontrollier(st/en) die Qualität, prüf(st/en) die Qualität, überprüf(st/en) die Qualität, überwach(st/en) die Qualität, sicher(st/n) die Qualität, fr:contrôle qualité, contrôle de la qualité, contrôleur qualité, contrôle de conformité, contrôle visuel, contrôles qualité, contrôle qualité des produits, contrôler la qualité, contrôleuse qualité, autocontrôle(s), auto-contrôle, contrôles de conformité, contrôles visuels, contrôle des pièces, contrôle final, contrôle en cours de production, contrôle de réception, contrôle dimensionnel et visuel, contrôler la conformité, technicien qualité, inspection qualité, contrôle des produits finis, contrôle de pièces
Quality engineering
Quality management | =QMS, quality systems, quality manager, de:Qualitätsmanagement, Qualitätsmanagementsystem(e/en), Qualitätsmanagementbeauftragter, =QMB, QM-Systeme, Qualitätsmanager(in), =QM, Qualitätsbeauftragte(r), QM-System, Qualitätsmanagement-System(e), QM-Beauftragte(r), QM-Handbuch, fr:management de la qualité, gestion de la qualité, démarche qualité, responsable qualité, système de management de la qualité, système qualité, management qualité, responsable qualité sécurité environnement, politique qualité, ingénieur qualité, animateur qualité, démarches qualité, audits qualité, système de management qualité, qualité fournisseurs, traitement des non-conformités, gestion des non-conformités
Radiation protection | radiation safety, de:Strahlenschutz, Strahlenschutzkurs, Strahlenschutzbeauftragte(r), Strahlenschutzkenntnisse, fr:radioprotection
Radiographic testing
REFA
Refinery operations | ~refinery, fr:raffinage
Rhino 3D | Rhinoceros 3D, Rhino3D
Robot programming | de:Roboterprogrammierung, Programmierung von Robotern, Roboterprogramme
Robotic welding | robot welding, de:Roboterschweißen
Root cause analysis | =RCA, de:Ursachenanalyse(n), Fehlerursachenanalyse(n), fr:analyse des causes racines, analyse de causes
Sandblasting | de:Sandstrahlen, fr:sablage
SAP PLM
Schweißfachmann
Screen printing | de:Siebdruck, fr:sérigraphie
Semiconductor manufacturing | semiconductor fabrication, wafer processing, wafer fabrication, de:Halbleiterfertigung, Halbleitertechnik, fr:fabrication de semi-conducteurs
~Sewing | sewing machine operation, garment construction, textile production, industrial sewing, de:Nähen, Textilverarbeitung, Näher(in), Nähmaschine(n), fr:~couture, confection textile, couturière, machine à coudre, piqueuse, mécanicien en confection, coudre, confection de vêtements, couture industrielle, piqûre, machines à coudre, couture main
Sheet metal work | sheet metal, de:Blechbearbeitung, Blechverarbeitung, Feinblechner, fr:tôlerie, tôlier, tôliers, tôlerie fine, tôlier formeur, tôlier soudeur
Shift supervision | shift supervisor(s), de:Schichtleitung, Schichtführer(in), Schichtleiter(in), Schichtverantwortung
Siemens NX | =NX CAD, Unigraphics, NX Unigraphics
Sinumerik | de:Siemens 840D, Siemens 810D, 840D, Siemens 828D
Six Sigma Black Belt | Black Belt, Lean Six Sigma Black Belt, =LSSBB
Six Sigma Green Belt | =SSGB, Green Belt, Lean Six Sigma Green Belt
Six Sigma Yellow Belt | Yellow Belt, Lean Six Sigma Yellow Belt
=SMED
Soldering | de:Löten, Lötarbeiten, fr:soudure électronique
Solid Edge
SolidCAM
Spot welding | de:Punktschweißen, fr:soudage par points
~Stamping | metal stamping, punch press, press operation, de:Stanzen, Stanztechnik, fr:emboutissage, estampage
STAR-CCM+
State inspection licence | state inspection license, vehicle inspector license
Statistical process control | =SPC, control charts, de:statistische Prozesskontrolle, statistische Prozesslenkung, fr:maîtrise statistique des procédés, =MSP
Steering and suspension | suspension and steering
Stick welding | =SMAW, arc welding, de:Elektrodenschweißen, E-Hand-Schweißen, E-Hand, Elektrodenhandschweißen, Lichtbogenhandschweißen, fr:soudure à l'arc, soudage à l'arc, électrode enrobée
Strength of materials | fr:résistance des matériaux
Structural steelwork | structural steel, de:Stahlbau, Stahlkonstruktionen, Stahlbauer, Stahlbauschlosser, Stahlbaumontage, fr:charpente métallique
Surface treatment | metal finishing, de:Oberflächentechnik, Oberflächenbehandlung(en), Oberflächenbeschichtung(en), Beschichtungstechnik, Oberflächenbeschichter, fr:traitement de surface
Surface-mount technology | =SMT, SMT assembly, fr:CMS composants
~Tailoring | de:Schneiderei, Maßschneider(in), Schneiderin, fr:couturier
Teamcenter | Siemens Teamcenter
Technical drafting | mechanical drafting, electrical drafting, structural drafting, civil drafting, drafting software, de:Technischer Zeichner, technische Zeichnerin, Bauzeichner(in), Erstellung von Zeichnungen, Zeichnungserstellung, Erstellung technischer Zeichnungen, Erstellung von technischen Zeichnungen, fr:dessinateur projeteur, dessinateur industriel, dessinateur, dessinatrice, ~projeteur, dessinatrice projeteuse, dessin industriel, mise en plan, mises en plan, dessinateurs projeteurs, plans d'exécution, dessinateur DAO, projeteuse, dessin de plans, réalisation de plans, élaboration de plans, réalisation des plans
Thermal analysis
Thermal management
Thermodynamics | de:Thermodynamik, fr:thermodynamique
Thermoforming
TIG welding | =TIG, =GTAW, gas tungsten arc welding, de:WIG-Schweißen, =WIG, fr:soudure TIG, soudage TIG, procédé TIG, soudeur TIG, soudeuse TIG
Time studies | time and motion studies
Tire services | tire rotation, tire changing, tyre fitting, tyre fitter, wheel balancing, tire mounting, de:Reifenwechsel, Reifenmontage, Reifenservice, Räderwechsel, Radwechsel, Auswuchten, fr:montage de pneus, pneumatiques et équilibrage, montage et équilibrage, ~pneus, montage pneumatique, monteur pneumatique, changement de pneus, remplacement de pneumatiques, montage de pneumatiques, changement des pneus, changement de pneumatiques
Tool and die making | tool and die, toolmaking, die making, toolmaker, de:Werkzeugbau, Werkzeugmechaniker(in), Werkzeugmacher(in), fr:outilleur, outillage de presse
Total productive maintenance | =TPM maintenance, TPM methodology, ~=TPM
Total quality management | =TQM
Tractor driving | tractor operation, ~tractors, de:Traktor fahren, fr:conduite de tracteurs, tracteur agricole
Transmission repair | automatic transmissions, drivetrain, clutch replacement, de:Getriebeinstandsetzung, fr:boîte de vitesses, embrayage et transmission
UL certification | UL standards
Ultrasonic testing
UpKeep
Value stream mapping | =VSM, de:Wertstromanalyse, fr:cartographie de la chaîne de valeur
VDA 6.3
VDA 6.5
Vehicle electrics | automotive electrical systems, de:Kfz-Elektrik, Fahrzeugelektronik, Kfz-Elektriker, Fahrzeugelektrik, Autoelektrik, Bordelektronik
Vehicle painting | auto painting, automotive refinishing, de:Fahrzeuglackierung, Fahrzeuglackierer(in), Autolackierer(in), fr:peinture automobile, peintre automobile, peintre en carrosserie, préparateur peinture automobile
Viticulture | fr:viticulteur, travaux de la vigne, ouvrier viticole, taille de la vigne, vendanges, viticole, tractoriste
Wastewater treatment | wastewater, de:Abwassertechnik, Abwasserbehandlung, Kläranlage(n), Abwasserreinigung, Abwassertechniker, fr:~assainissement
Water quality | de:Trinkwasserhygiene, Trinkwasserverordnung, Wasserqualität, Trinkwasserqualität
Water treatment | de:Wasseraufbereitung, Trinkwasseraufbereitung, Wasseraufbereitungsanlagen, fr:traitement des eaux, traitement de l'eau
Weld inspection
Welding | welder, de:Schweißen, Schweißer(in), Schweißtechnik, Schweißarbeiten, Schweißverfahren, Schweißtechniken, Schweißfachkraft, Verschweißen, Schweißen von, schweißt, fr:soudage, soudeur, soudure, soudures, soudeurs, souder, soudage semi-automatique, semi-automatique, postes à souder, travaux de soudure, brasure et soudure, soudage MIG/MAG, soudage TIG/MIG
Welding certifications | AWS certified welder, certified welder, coded welder, de:Schweißerschein(e), Schweißerprüfung, Schweißzeugnisse, Schweißschein(e), Schweißprüfung(en), Schweißerpass, Schweißpass, fr:licence(s) de soudure, qualification soudeur, licences soudeur, licences soudure, qualifications de soudage, licence soudeur, qualifications soudeur, licences de soudage
Wheel alignment | de:Achsvermessung, fr:géométrie des trains roulants, ~géométrie, géométrie et équilibrage
Windchill | PTC Windchill
Work preparation | de:Arbeitsvorbereitung, Arbeitsvorbereiter(in)
Yaskawa robots
`;
