/** Making, welding, machining, repairing and mechanical engineering. The format is that of `lines.ts`. */
export const manufacturing = `
3D modeling | 3D modelling, solid modeling, parametric modeling, 3D CAD, 3D models, de:3D-Modellierung, 3D-Konstruktion, fr:modélisation 3D
3D printing | additive manufacturing, rapid prototyping with 3D printers, 3D printers, SLA printing, selective laser sintering, de:3D-Druck, additive Fertigung, fr:impression 3D, fabrication additive
5S methodology | =5S
=8D | 8D report
Abaqus
ABB robots
Agricultural machinery | farm machinery, agricultural equipment, de:~Landmaschinen, Landmaschinenmechatroniker, fr:machines agricoles, matériel agricole
~Agriculture | ~farming, crop production, de:~Landwirtschaft, Ackerbau, Landwirt(in), fr:grandes cultures
~Alterations | fr:~retouches
Animal husbandry | livestock, de:Viehzucht, fr:~élevage
Anodizing
ANSYS Fluent
APQP | advanced product quality planning
AS9100 | EN 9100
ASE certification | ~=ASE
ASME Section IX
Aspen HYSYS
Aspen Plus
Auto body repair | collision repair, panel beating, body shop repair, de:Karosseriebau, Karosserie- und Fahrzeugbaumechaniker, Unfallinstandsetzung, fr:carrosserie, carrossier
Autodesk Inventor | ~=Inventor
Automotive diagnostics | vehicle diagnostics, engine diagnostics, OBD-II, OBD2, scan tools, diagnostic equipment for vehicles, de:Fahrzeugdiagnose, fr:valise diagnostic, diagnostic automobile, diagnostic électronique automobile
Automotive repair | auto repair, auto mechanic(s), automotive technician, vehicle repair, car repair, automotive mechanic(s), vehicle maintenance, vehicle technician, vehicle servicing, car mechanic(s), de:Kfz-Mechatroniker(in), Kfz-Mechaniker(in), KFZ-Reparatur(en), Fahrzeugreparatur(en), Kfz-Werkstatt, Fahrzeugtechnik, Fahrzeuginspektion, fr:mécanique automobile, mécanicien(s) automobile, réparation automobile, entretien automobile, mécanicien auto, entretien de véhicules
AWS D1.1
Bicycle repair | fr:mécanique cycles, réparation de cycles
~Blasting
Blow molding
Brake repair | brake systems, brakes and suspension, brake service, de:Bremsenservice, Fahrwerk und Bremsen, Bremsanlage(n), fr:freinage et suspension, plaquettes et disques de frein
Brazing | fr:brasage, brasure
Brazing and soldering
Butchery | butcher, de:Fleischer(in), Metzger(in), fr:~boucherie, ~boucher, découpe de viande, ~charcuterie
Cable assembly | wire harness assembly, crimping, de:Kabelkonfektionierung
~=CAD | computer-aided design, CADD, CAD software, CAD modeling, CAD drafting, CAD design, CAD technician, 2D CAD, CAD systems, de:CAD-Konstruktion, technische Produktdesigner, CAD-Kenntnisse, CAD-Programme, fr:=CAO, =DAO, conception assistée par ordinateur
~Calibration | calibrating equipment, equipment calibration, instrument calibration, de:Kalibrierung(en), fr:étalonnage(s)
CAM software | computer-aided manufacturing, CAD/CAM, de:CAM-Programmierung, fr:=FAO, =CFAO
Casting and forging
CE marking | CE certification, de:CE-Kennzeichnung, fr:marquage CE
Certified Welding Inspector | =CWI
Chemical engineering | chemical engineer, de:Chemieingenieurwesen, Chemietechnik, fr:génie chimique, procédés chimiques
Chemical plant operation | chemical processing, de:Chemikant(in), fr:opérateur chimie
Cleanroom | clean room, de:Reinraum, Reinraumbedingungen, fr:salle blanche, salles blanches
=CMMS | computerized maintenance management system, fr:=GMAO
CNC machining | CNC machinist, =CNC, CNC lathe, computer numerical control, de:CNC-Fräsen, Zerspanungsmechaniker(in), fr:usinage à commande numérique, commande numérique, opérateur CN, tourneur fraiseur
CNC programming | CNC programmer, de:CNC-Programmierung, fr:programmation CN, programmation commande numérique
Composites manufacturing | composite materials, carbon fiber layup, fiberglass layup, composite layup, de:Faserverbundwerkstoffe, fr:matériaux composites, stratification composite
Computational fluid dynamics | =CFD
COMSOL
Continuous improvement | =CIP, de:kontinuierliche(r) Verbesserungsprozess, =KVP, kontinuierliche Verbesserung, fr:amélioration continue
Conveyor systems | conveyor belts, ~conveyors, de:Fördertechnik, Förderanlagen, fr:convoyeurs
Coordinate measuring machines | coordinate measuring machine, =CMM, de:Koordinatenmessmaschine, fr:machine à mesurer tridimensionnelle
Corrective and preventive actions | =CAPA, corrective actions, =CAPAs, fr:actions correctives
Corrective maintenance | fr:maintenance curative, maintenance corrective
Dairy farming
Deburring | de:Entgraten, fr:ébavurage
DeltaV
Design for manufacturing | design for manufacturability, =DFM, =DFMA, design for manufacture and assembly, design for manufacture
Diesel mechanics | diesel mechanic, diesel engine(s), diesel technician, diesel repair, heavy-duty diesel, heavy vehicle repair, truck repair, heavy duty mechanic, de:Nutzfahrzeugtechnik, Dieselmotoren, Nutzfahrzeugmechaniker, fr:mécanique poids lourds, mécanicien poids lourd, moteurs diesel
Digital printing | de:Digitaldruck, fr:impression numérique
~Distillation
Distributed control systems | distributed control system, =DCS, de:Prozessleitsystem(e/en)
Drill press
Dye penetrant testing | dye penetrant, fr:ressuage
Electrical discharge machining | =EDM, de:Erodieren, Drahterodieren, fr:électroérosion
Electrical engineering | electrical engineer, electrical design, de:Elektroingenieur(in), Elektrokonstruktion, Elektrotechnik, fr:ingénieur électricien, électrotechnique, génie électrique
Electromechanics | fr:électromécanicien, électromécanique
~Electronics | electronics engineering, electronic engineering, electronics engineer, de:~Elektronik, fr:génie électronique, ~électronique
Electronics assembly | PCB assembly, electronic assembly, through-hole soldering, de:Bestückung, Leiterplattenbestückung, ~Elektronikfertigung, fr:montage électronique, câblage électronique, assemblage électronique
Electroplating | de:Galvanik, fr:galvanoplastie
eMaint
EN ISO 9606
Engine repair | engine overhaul, engine rebuilding, engine building, de:Motorinstandsetzung, fr:réparation moteur, mécanique moteur
ENOVIA
Esprit CAM
Failure analysis | de:Fehleranalyse
=FANUC | FANUC robots
Fanuc controls
FeatureCAM
Fiix
Finite element analysis | =FEA, finite element method, =FEM, ~finite element, de:Finite-Elemente-Methode, fr:éléments finis
Fishbone diagrams | fishbone diagram, Ishikawa
Five whys | 5 Whys
Flexographic printing
Fluid mechanics | fluid dynamics, de:Strömungsmechanik, Strömungslehre, fr:mécanique des fluides
Flux-cored welding | =FCAW, flux core welding, flux core
FMEA | failure mode and effects analysis, =DFMEA, =PFMEA, failure modes and effects analysis, fr:=AMDEC
Food processing | food production, food manufacturing, de:Lebensmittelproduktion, Lebensmitteltechnik, fr:~agroalimentaire, industrie agroalimentaire
~Forging | de:Schmieden, fr:forge industrielle
Fusion 360 | Autodesk Fusion
Gauge R&R
Geometric dimensioning and tolerancing | =GD&T, tolerance analysis, ASME Y14.5, tolerance stack-up, de:Form- und Lagetoleranzen, fr:cotation fonctionnelle, cotation ISO
GibbsCAM
Good manufacturing practice | =GMP, =cGMP, good manufacturing practices, de:Gute Herstellungspraxis, fr:bonnes pratiques de fabrication
Grasshopper 3D
~Grinding | surface grinding, cylindrical grinding, fr:meulage
=GxP
Haas controls | ~=Haas
HAZOP
Heat transfer | fr:transferts thermiques
Heat treatment | heat treating, tempering steel, de:Wärmebehandlung, Härterei, fr:traitement thermique
Heidenhain
Honeywell Experion
Hybrid and electric vehicles | electric vehicles, hybrid vehicles, EV maintenance, EV technician, high-voltage vehicle systems, IMI Level 3 electric vehicle, de:Hochvoltschulung, Hochvolttechnik, Elektrofahrzeuge, Hochvolt-Schein, Hochvoltsysteme, =HV-Schein, fr:véhicules électriques
Hydraulics | ~hydraulic, hydraulic systems, hydraulic troubleshooting, de:Hydraulik, Hydraulikanlagen, hydraulisch(e/en/er), fr:~hydraulique, systèmes hydrauliques
HyperMesh
hyperMILL
I-CAR
IATF 16949 | TS 16949
Industrial automation | factory automation, automation engineering, process automation in plants, automation technology, de:Automatisierungstechnik, Automatisierung von Anlagen, Anlagenautomatisierung, fr:automatisation industrielle, automatisme(s), automaticien
Industrial engineering | industrial engineer, de:Wirtschaftsingenieurwesen, Wirtschaftsingenieur(in), fr:génie industriel
Industrial maintenance | equipment maintenance, machine maintenance, maintenance mechanic, machinery maintenance, millwright, maintenance of machinery, plant maintenance, equipment repair, machine repair, mechanical maintenance, maintenance engineer, multi-skilled maintenance technician(s), multi-skilled maintenance engineer(s), multiskilled maintenance engineer(s), de:Instandhaltung, Maschinenwartung, Industriemechaniker(in), Anlagenwartung, Wartung von Maschinen, Wartungsarbeiten, Betriebstechnik, Instandhalter(in), ~Wartung, fr:maintenance industrielle, technicien(s) de maintenance, maintenance mécanique, maintenance des équipements, entretien des machines
Industrial painting | fr:peinture industrielle
Industrial robots | cobots, de:Industrieroboter, fr:robots industriels, robotique industrielle
Industriemeister
Injection molding | injection moulding, de:Spritzguss, Spritzgießen, Kunststoffspritzguss, fr:injection plastique, moulage par injection
~Instrumentation | control loops, instrument technician, =I&C, instrumentation and control, process instrumentation, de:Mess- und Regeltechnik, MSR-Technik, =EMSR, fr:régulation industrielle, instrumentation industrielle, instrumentation et régulation
IPC J-STD-001
IPC-A-610
ISO 14001 | environmental management systems, environmental management system, de:Umweltmanagement, fr:management environnemental
ISO 9001 | ISO 9000, ISO standards
Jigs and fixtures | de:Vorrichtungsbau
Kaizen
=KUKA | KUKA robots
Large format printing
Laser cutting | de:Laserschneiden, fr:découpe laser
Lathe work | lathe(s), de:~Drehen, CNC-Drehen, Drehmaschine(n), fr:tournage
Lean manufacturing | lean production, lean principles, lean management, Toyota Production System, =TPS lean, lean methodologies, de:schlanke Produktion, Lean-Methoden, fr:amélioration continue lean
LS-DYNA
Machine operation | machine operator, operating production machinery, machine operating, de:Maschinenbedienung, Maschinenführer(in), Anlagenführer(in), Anlagenbedienung, Bedienung von Maschinen, Maschinenbediener(in), fr:conduite de machines, opérateur(s) machine, conducteur de ligne, conduite de ligne, conducteurs de ligne, opérateur de production, opérateurs de production
Machine setup | machine set-up, setup of machines, set up machines, changeovers, tooling setup, machine changeover, de:Einrichten von Maschinen, ~Rüsten, Maschineneinrichter, fr:réglage des machines, réglage machine, régleur, changement de série, changement de format
Machinery Directive | de:Maschinenrichtlinie
Machining | machinist, milling and turning, machine shop, de:Zerspanung, spanende Fertigung, fr:usinage
Magnetic particle inspection
Manufacturing engineering | manufacturing engineer, de:Fertigungstechnik, fr:méthodes industrielles, ~industrialisation
Manufacturing execution systems | manufacturing execution system, =MES, shop floor systems
Market gardening | fr:maraîchage
Mastercam
Material requirements planning | =MRP
Materials science | materials engineering, de:Werkstofftechnik, Materialwissenschaft, Werkstoffkunde, fr:science des matériaux
Materials testing | material testing, de:Werkstoffprüfung
Mathcad
=Maximo | IBM Maximo
Mazatrol | Mazak
Measuring instruments | measuring tools, micrometer, micrometers, calipers, de:Messmittel, Messschieber, fr:pied à coulisse, instruments de mesure
Meat processing | de:Fleischverarbeitung
Mechanical assembly | assembly line, assembly work, production assembly, product assembly, electromechanical assembly, assembly lines, de:~Montage, Montagearbeiten, Baugruppenmontage, Vormontage, Endmontage, Industriemontage, fr:montage mécanique, assemblage mécanique, ~monteur, ligne d'assemblage, montage et assemblage
Mechanical engineering | mechanical engineer, mechanical design, machine design, de:Maschinenbau, Maschinenbauingenieur(in), ~Konstruktion, mechanische Konstruktion, Konstrukteur(in), Maschinenbautechniker, Entwicklungsingenieur Mechanik, fr:génie mécanique, conception mécanique, ingénieur mécanique, construction mécanique, bureau d'études mécaniques
Mechanical troubleshooting | mechanical repair(s), mechanical aptitude, mechanical skills, mechanical systems, de:mechanische Reparaturen, fr:dépannage mécanique, diagnostic mécanique
Mechatronics | mechatronic systems, de:Mechatronik, Mechatroniker(in), fr:mécatronique
Metal casting | die casting, investment casting, de:Gießerei, Druckguss, fr:fonderie, moulage métal
Metal fabrication | metal fabricator, steel fabrication, fabrication and welding, metalworking, metalwork, de:Metallbau, Metallbauer(in), Metallbearbeitung, Schlosser(in), Schlosserei, fr:métallerie, métallier, chaudronnerie, chaudronnier, travail des métaux
Metal forming | de:Umformtechnik
Metal polishing | polishing metal, fr:~polissage
Metallurgy | de:Metallurgie, fr:métallurgie
Metrology | dimensional inspection, precision measurement, de:Längenmesstechnik, 3D-Messtechnik, fr:métrologie, contrôle dimensionnel
mig-welding | MIG/MAG welding | MIG welding, =MIG, =GMAW, gas metal arc welding, =MAG, de:MAG-Schweißen, Schutzgasschweißen, fr:soudure MIG, soudage MIG, semi-automatique MIG/MAG
~Milling | milling machine(s), manual mills, de:Fräsen, fr:fraisage, fraiseur
Mining operations | underground mining, de:Bergbau, fr:exploitation minière
Mold making | de:Formenbau, fr:moules et outillages
=MOT tester | MOT testing, MOT licence
Motorcycle repair | motorcycle mechanic, de:Zweiradmechaniker, Zweiradmechatroniker, fr:mécanicien moto
=MSHA
Nastran
New product introduction | =NPI
Non-destructive testing | nondestructive testing, =NDT, de:zerstörungsfreie Prüfung, fr:contrôles non destructifs, contrôle non destructif
Nuclear operations | nuclear power, nuclear safety, de:Kerntechnik, fr:nucléaire civil, habilitation nucléaire
Offset printing | de:Offsetdruck, fr:impression offset
Oil and gas operations | oil and gas, drilling rig work, de:Öl und Gas, fr:pétrole et gaz
Oil changes | oil change, lube technician, fluid changes, routine vehicle service, de:Ölwechsel, fr:vidange(s)
Onshape
OpenFOAM
Orbital welding
Overall equipment effectiveness | =OEE, fr:taux de rendement synthétique, =TRS
Oxy-fuel cutting | torch cutting, oxyacetylene, de:Brennschneiden, fr:oxycoupage
=P&ID | P&IDs
Paintless dent repair
Pattern making | de:Schnitttechnik, fr:modélisme, patronage textile
=PCS7 | PCS 7, SIMATIC PCS 7
Periodic vehicle inspection | de:Hauptuntersuchung, fr:contrôle technique automobile, contrôleur technique automobile
Photolithography
Pipe welding | pipe welder, 6G certification, 6G welding, de:Rohrschweißen, fr:soudure de tuyauterie
Pipeline operations
Plasma cutting | de:Plasmaschneiden, fr:découpe plasma
Plastics extrusion
Plastics processing | de:~Kunststofftechnik, fr:plasturgie
PLM software | product lifecycle management, =PLM, de:Produktlebenszyklusmanagement
Pneumatics | ~pneumatic, compressed air systems, pneumatic systems, de:Pneumatik, pneumatisch(e/en/er), fr:pneumatique industrielle, systèmes pneumatiques, automatismes pneumatiques, ~pneumatique
Polymers | polymer chemistry
Powder coating | de:Pulverbeschichtung, fr:thermolaquage
PowerMill
=PPAP
Predictive maintenance | de:vorausschauende Wartung, fr:maintenance prédictive
Prepress | de:Druckvorstufe, fr:prépresse
Press brake operation | press brake, de:Abkanten, Abkantpresse, fr:~pliage, presse plieuse
Preventive maintenance | preventative maintenance, planned maintenance, scheduled maintenance, =TPM/PM, de:vorbeugende(n) Instandhaltung, präventive Wartung, vorbeugende Wartung, fr:maintenance préventive
Print finishing | fr:~façonnage
Print production | de:Drucktechnik, fr:imprimerie
Process engineering | process engineer, de:Verfahrenstechnik, Prozesstechnik, Verfahrensingenieur(in), Prozessingenieur(in), fr:génie des procédés, ingénieur procédés
Process optimization | process improvement, process improvements, process optimisation, de:Prozessoptimierung, Prozessverbesserung, fr:amélioration des processus, optimisation des processus, optimisation des process
Process safety | process hazard analysis
Process simulation
Product certification | product compliance
Product data management | PDM systems, =PDM
Product development | =NPD, product engineering, de:Produktentwicklung, fr:développement produit(s), développement de nouveaux produits
Production management | plant management, production manager, manufacturing management, production supervisor, production supervision, de:Produktionsleitung, Produktionsmanagement, Fertigungsleitung, fr:management de production, chef d'équipe production, responsable de production, encadrement de production
Production planning | production scheduling, production control, master scheduling, capacity planning in production, de:Produktionsplanung, Fertigungsplanung, Produktionssteuerung, Fertigungssteuerung, fr:planification de la production, ~ordonnancement, gestion de production, gestion de la production, =GPAO
Production work | production worker, production line(s), manufacturing operations, production operative(s), production operator, factory work, de:Produktionshelfer(in), Produktionsmitarbeiter(in), ~Fertigung, Serienfertigung, Produktionserfahrung, fr:production industrielle, agent de production, opérateur de fabrication, agent de fabrication, ligne(s) de production
Pumps and valves | pump maintenance, pumps and compressors, bearings and seals, rotating equipment, centrifugal pumps, de:Pumpen und Armaturen, Pumpentechnik, fr:pompes et vannes, machines tournantes, robinetterie industrielle
Quality control | quality inspection(s), product inspection, quality inspector, quality checks, in-process inspection, final inspection, incoming inspection, =QC, =QA/QC, de:Qualitätskontrolle(n), Qualitätsprüfung(en), Wareneingangsprüfung, Qualitätsprüfer(in), Sichtprüfung(en), Endkontrolle, fr:contrôle qualité, contrôle de la qualité, contrôleur qualité, contrôle de conformité, contrôle visuel
Quality engineering
Quality management | =QMS, quality systems, quality manager, de:Qualitätsmanagement, Qualitätsmanagementsystem(e/en), Qualitätsmanagementbeauftragter, =QMB, QM-Systeme, Qualitätsmanager(in), fr:management de la qualité, gestion de la qualité, démarche qualité, responsable qualité
Radiation protection | radiation safety, de:Strahlenschutz, fr:radioprotection
Radiographic testing
REFA
Refinery operations | ~refinery, fr:raffinage
Rhino 3D | Rhinoceros 3D, Rhino3D
Robot programming | de:Roboterprogrammierung
Robotic welding | robot welding, de:Roboterschweißen
Root cause analysis | =RCA, de:Ursachenanalyse(n), fr:analyse des causes racines, analyse de causes
Sandblasting | de:Sandstrahlen, fr:sablage
SAP PLM
Schweißfachmann
Screen printing | de:Siebdruck, fr:sérigraphie
Semiconductor manufacturing | semiconductor fabrication, wafer processing, wafer fabrication, de:Halbleiterfertigung, Halbleitertechnik, fr:fabrication de semi-conducteurs
~Sewing | sewing machine operation, garment construction, textile production, industrial sewing, de:Nähen, Textilverarbeitung, fr:~couture, confection textile
Sheet metal work | sheet metal, de:Blechbearbeitung, fr:tôlerie, tôlier
Shift supervision | shift supervisor(s), de:Schichtleitung
Siemens NX | =NX CAD, Unigraphics, NX Unigraphics
Sinumerik
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
Stick welding | =SMAW, arc welding, de:Elektrodenschweißen, E-Hand-Schweißen, fr:soudure à l'arc, soudage à l'arc, électrode enrobée
Strength of materials | fr:résistance des matériaux
Structural steelwork | structural steel, de:Stahlbau, fr:charpente métallique
Surface treatment | metal finishing, de:Oberflächentechnik, fr:traitement de surface
Surface-mount technology | =SMT, SMT assembly, fr:CMS composants
~Tailoring | de:Schneiderei, fr:couturier
Teamcenter | Siemens Teamcenter
Technical drafting | ~drafting, de:Technischer Zeichner, fr:dessinateur projeteur, dessinateur industriel
Thermal analysis
Thermal management
Thermodynamics | de:Thermodynamik, fr:thermodynamique
Thermoforming
TIG welding | =TIG, =GTAW, gas tungsten arc welding, de:WIG-Schweißen, =WIG, fr:soudure TIG, soudage TIG
Time studies | time and motion studies
Tire services | tire rotation, tire changing, tyre fitting, tyre fitter, wheel balancing, tire mounting, de:Reifenwechsel, Reifenmontage, fr:montage de pneus, pneumatiques et équilibrage
Tool and die making | tool and die, toolmaking, die making, toolmaker, de:Werkzeugbau, Werkzeugmechaniker(in), fr:outilleur, outillage de presse
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
Vehicle electrics | automotive electrical systems, de:Kfz-Elektrik, Fahrzeugelektronik
Vehicle painting | auto painting, automotive refinishing, de:Fahrzeuglackierung, fr:peinture automobile
Viticulture
Wastewater treatment | wastewater, de:Abwassertechnik, Abwasserbehandlung, fr:~assainissement
Water quality
Water treatment | de:Wasseraufbereitung, fr:traitement des eaux, traitement de l'eau
Weld inspection
Welding | welder, de:Schweißen, Schweißer(in), Schweißtechnik, Schweißarbeiten, fr:soudage, soudeur, ~soudure
Welding certifications | AWS certified welder, certified welder, coded welder, de:Schweißerschein(e), Schweißerprüfung, Schweißzeugnisse, fr:licence(s) de soudure, qualification soudeur
Wheel alignment | de:Achsvermessung, fr:géométrie des trains roulants
Windchill | PTC Windchill
Work preparation | de:Arbeitsvorbereitung
Yaskawa robots
`;
