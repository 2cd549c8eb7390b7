/** Making, welding, machining, repairing and mechanical engineering. The format is that of `lines.ts`. */
export const manufacturing = `
3D modeling | 3D modelling, solid modeling, parametric modeling, 3D CAD, 3D models, de:3D-Modellierung, 3D-Konstruktion, fr:modélisation 3D
3D printing | additive manufacturing, rapid prototyping with 3D printers, 3D printers, SLA printing, selective laser sintering, de:3D-Druck, additive Fertigung, fr:impression 3D, fabrication additive
5S methodology | =5S
Agricultural machinery | tractor driving, farm machinery, agricultural equipment, tractor operation, tractors, de:~Landmaschinen, Landmaschinenmechatroniker, Traktor fahren, fr:machines agricoles, matériel agricole, tracteur agricole, conduite de tracteurs
~Agriculture | ~farming, crop production, animal husbandry, livestock, dairy farming, de:~Landwirtschaft, Ackerbau, Viehzucht, Landwirt(in), fr:~élevage, grandes cultures, viticulture, maraîchage
APQP | =PPAP, advanced product quality planning
AS9100 | EN 9100
ASE certification | ~=ASE
Auto body repair | collision repair, panel beating, auto painting, paintless dent repair, I-CAR, body shop repair, vehicle painting, automotive refinishing, de:Karosseriebau, Fahrzeuglackierung, Karosserie- und Fahrzeugbaumechaniker, Unfallinstandsetzung, fr:carrosserie, carrossier, peinture automobile
Autodesk Inventor | ~=Inventor
Automotive diagnostics | vehicle diagnostics, engine diagnostics, OBD-II, OBD2, scan tools, diagnostic equipment for vehicles, automotive electrical systems, vehicle electrics, de:Fahrzeugdiagnose, Fahrzeugelektronik, Kfz-Elektrik, Fehlerdiagnose, fr:valise diagnostic, diagnostic automobile, diagnostic électronique automobile
Automotive repair | auto repair, auto mechanic(s), automotive technician, vehicle repair, car repair, automotive mechanic(s), vehicle maintenance, vehicle technician, vehicle servicing, car mechanic(s), de:Kfz-Mechatroniker(in), Kfz-Mechaniker(in), KFZ-Reparatur(en), Fahrzeugreparatur(en), Kfz-Werkstatt, Fahrzeugtechnik, Fahrzeuginspektion, fr:mécanique automobile, mécanicien(s) automobile, réparation automobile, entretien automobile, mécanicien auto, entretien de véhicules
Brake repair | brake systems, brakes and suspension, brake service, steering and suspension, suspension and steering, de:Bremsenservice, Fahrwerk und Bremsen, fr:freinage et suspension, plaquettes et disques de frein
Brazing and soldering | brazing, soldering, IPC-A-610, IPC J-STD-001, de:Löten, Lötarbeiten, fr:brasage, brasure, soudure électronique
~=CAD | computer-aided design, CADD, ~drafting, CAD software, CAD modeling, CAD drafting, CAD design, CAD technician, 2D CAD, CAD systems, de:CAD-Konstruktion, Technischer Zeichner, technische Produktdesigner, CAD-Kenntnisse, CAD-Programme, fr:=CAO, =DAO, dessinateur projeteur, dessinateur industriel, conception assistée par ordinateur
~Calibration | calibrating equipment, equipment calibration, instrument calibration, de:Kalibrierung(en), fr:étalonnage(s)
CAM software | computer-aided manufacturing, CAD/CAM, GibbsCAM, PowerMill, Esprit CAM, hyperMILL, SolidCAM, FeatureCAM, de:CAM-Programmierung, fr:=FAO, =CFAO
Casting and forging | die casting, metal casting, ~forging, investment casting, de:Gießerei, Druckguss, Schmieden, fr:fonderie, forge industrielle, moulage métal
Chemical engineering | chemical engineer, process simulation, Aspen Plus, Aspen HYSYS, chemical processing, ~distillation, de:Chemieingenieurwesen, Chemikant(in), Chemietechnik, Verfahrensingenieur(in), Prozessingenieur(in), fr:génie chimique, procédés chimiques, opérateur chimie
Cleanroom | clean room, de:Reinraum, Reinraumbedingungen, fr:salle blanche, salles blanches
=CMMS | computerized maintenance management system, =Maximo, eMaint, Fiix, UpKeep, SAP PM maintenance, fr:=GMAO
CNC machining | CNC machinist, =CNC, CNC lathe, computer numerical control, de:CNC-Fräsen, Zerspanungsmechaniker(in), fr:usinage à commande numérique, commande numérique, opérateur CN, tourneur fraiseur
CNC programming | CNC programmer, Fanuc controls, Heidenhain, Sinumerik, Haas controls, Mazatrol, Mazak, de:CNC-Programmierung, fr:programmation CN, programmation commande numérique
Composites manufacturing | composite materials, carbon fiber layup, fiberglass layup, composite layup, de:Faserverbundwerkstoffe, fr:matériaux composites, stratification composite
Computational fluid dynamics | =CFD, OpenFOAM, ANSYS Fluent, STAR-CCM+, COMSOL
Continuous improvement | process improvement, process improvements, process optimization, process optimisation, =CIP, de:kontinuierliche(r) Verbesserungsprozess, =KVP, Prozessoptimierung, Prozessverbesserung, kontinuierliche Verbesserung, fr:amélioration continue, amélioration des processus, optimisation des processus, optimisation des process
Conveyor systems | conveyor belts, ~conveyors, de:Fördertechnik, Förderanlagen, fr:convoyeurs
Design for manufacturing | design for manufacturability, =DFM, =DFMA, design for manufacture and assembly
Diesel mechanics | diesel mechanic, diesel engine(s), diesel technician, diesel repair, heavy-duty diesel, heavy vehicle repair, truck repair, heavy duty mechanic, de:Nutzfahrzeugtechnik, Dieselmotoren, Nutzfahrzeugmechaniker, fr:mécanique poids lourds, mécanicien poids lourd, moteurs diesel
Distributed control systems | distributed control system, =DCS, DeltaV, Honeywell Experion, de:Prozessleitsystem(e/en), =PCS7, PCS 7
Electrical discharge machining | =EDM, de:Erodieren, Drahterodieren, fr:électroérosion
Electrical engineering | electrical engineer, electrical design, electronics engineering, electronic engineering, electronics engineer, ~electronics, de:Elektroingenieur(in), ~Elektronik, Elektrokonstruktion, fr:ingénieur électricien, génie électronique, ~électronique
Electronics assembly | PCB assembly, electronic assembly, SMT assembly, surface-mount technology, =SMT, wire harness assembly, cable assembly, crimping, through-hole soldering, de:Bestückung, Leiterplattenbestückung, ~Elektronikfertigung, Kabelkonfektionierung, fr:montage électronique, câblage électronique, assemblage électronique, CMS composants
Engine repair | engine overhaul, engine rebuilding, engine building, de:Motorinstandsetzung, fr:réparation moteur, mécanique moteur
Finite element analysis | =FEA, finite element method, =FEM, Abaqus, Nastran, LS-DYNA, HyperMesh, Ansys Mechanical, de:Finite-Elemente-Methode, fr:éléments finis
Flux-cored welding | =FCAW, flux core welding, flux core
FMEA | failure mode and effects analysis, =DFMEA, =PFMEA, failure modes and effects analysis, fr:=AMDEC
Food processing | food production, food manufacturing, meat processing, butchery, butcher, de:Lebensmittelproduktion, Lebensmitteltechnik, Fleischer(in), Metzger(in), Fleischverarbeitung, fr:~agroalimentaire, ~boucherie, ~boucher, charcuterie, découpe de viande, industrie agroalimentaire
Fusion 360 | Autodesk Fusion
Geometric dimensioning and tolerancing | =GD&T, tolerance analysis, ASME Y14.5, tolerance stack-up, de:Form- und Lagetoleranzen, fr:cotation fonctionnelle, cotation ISO
Good manufacturing practice | =GMP, =cGMP, good manufacturing practices, =GxP, de:Gute Herstellungspraxis, fr:bonnes pratiques de fabrication
~Grinding | surface grinding, cylindrical grinding, deburring, polishing metal, de:Entgraten, fr:ébavurage, meulage, ~polissage
HAZOP | process safety, process hazard analysis
Heat treatment | heat treating, tempering steel, de:Wärmebehandlung, Härterei, fr:traitement thermique
Hybrid and electric vehicles | electric vehicles, hybrid vehicles, EV maintenance, EV technician, high-voltage vehicle systems, IMI Level 3 electric vehicle, de:Hochvoltschulung, Hochvolttechnik, Elektrofahrzeuge, Hochvolt-Schein, Hochvoltsysteme, =HV-Schein, fr:véhicules électriques
Hydraulics | hydraulics and pneumatics, ~hydraulic, hydraulic systems, hydraulic troubleshooting, de:Hydraulik, Hydraulikanlagen, fr:~hydraulique, systèmes hydrauliques
IATF 16949 | TS 16949, VDA 6.3, VDA 6.5
Industrial automation | factory automation, automation engineering, process automation in plants, automation technology, de:Automatisierungstechnik, Automatisierung von Anlagen, Anlagenautomatisierung, fr:automatisation industrielle, automatisme(s), automaticien
Industrial engineering | industrial engineer, process engineering, process engineer, manufacturing engineering, manufacturing engineer, time studies, time and motion studies, de:Verfahrenstechnik, Prozesstechnik, Fertigungstechnik, Wirtschaftsingenieurwesen, Wirtschaftsingenieur(in), REFA, fr:génie industriel, génie des procédés, ingénieur procédés, méthodes industrielles, ~industrialisation
Industrial maintenance | equipment maintenance, machine maintenance, maintenance mechanic, machinery maintenance, millwright, maintenance of machinery, plant maintenance, equipment repair, machine repair, mechanical maintenance, maintenance engineer, de:Instandhaltung, Maschinenwartung, Industriemechaniker(in), Anlagenwartung, Wartung von Maschinen, Wartungsarbeiten, Betriebstechnik, Instandhalter(in), ~Wartung, fr:maintenance industrielle, technicien(s) de maintenance, maintenance mécanique, maintenance des équipements, entretien des machines, électromécanicien, électromécanique
Industrial robots | ABB robots, KUKA, FANUC, Yaskawa robots, cobots, robot programming, de:Industrieroboter, fr:robots industriels, robotique industrielle
Injection molding | injection moulding, blow molding, thermoforming, plastics extrusion, de:Spritzguss, Spritzgießen, ~Kunststofftechnik, Kunststoffspritzguss, fr:injection plastique, plasturgie, moulage par injection
~Instrumentation | =P&ID, P&IDs, control loops, instrument technician, =I&C, instrumentation and control, process instrumentation, de:Mess- und Regeltechnik, MSR-Technik, =EMSR, fr:régulation industrielle, instrumentation industrielle, instrumentation et régulation
ISO 14001 | environmental management systems, environmental management system, de:Umweltmanagement, fr:management environnemental
ISO 9001 | ISO 9000, ISO standards
Kaizen
Lean manufacturing | lean production, lean principles, lean management, Toyota Production System, =TPS lean, lean methodologies, de:schlanke Produktion, Lean-Methoden, fr:amélioration continue lean
Machine operation | machine operator, operating production machinery, machine operating, de:Maschinenbedienung, Maschinenführer(in), Anlagenführer(in), Anlagenbedienung, Bedienung von Maschinen, Maschinenbediener(in), fr:conduite de machines, opérateur(s) machine, conducteur de ligne, conduite de ligne, conducteurs de ligne, opérateur de production, opérateurs de production
Machine setup | machine set-up, setup of machines, set up machines, changeovers, tooling setup, machine changeover, =SMED, de:Einrichten von Maschinen, Rüsten, Maschineneinrichter, fr:réglage des machines, réglage machine, régleur, changement de série, changement de format
Machining | machinist, milling machine(s), lathe(s), drill press, milling and turning, machine shop, de:Zerspanung, Fräsen, spanende Fertigung, fr:usinage, fraisage, tournage, fraiseur
Manufacturing execution systems | manufacturing execution system, =MES, shop floor systems
Mastercam
Materials science | metallurgy, materials engineering, polymers, material testing, polymer chemistry, de:Werkstofftechnik, Materialwissenschaft, Werkstoffkunde, Metallurgie, fr:science des matériaux, métallurgie, résistance des matériaux
Mathcad
Mechanical assembly | assembly line, assembly work, production assembly, product assembly, electromechanical assembly, assembly lines, de:~Montage, Montagearbeiten, Baugruppenmontage, Vormontage, Endmontage, Industriemontage, fr:montage mécanique, assemblage mécanique, ~monteur, ligne d'assemblage, montage et assemblage
Mechanical engineering | mechanical engineer, mechanical design, machine design, de:Maschinenbau, Maschinenbauingenieur(in), ~Konstruktion, mechanische Konstruktion, Konstrukteur(in), Maschinenbautechniker, Entwicklungsingenieur Mechanik, fr:génie mécanique, conception mécanique, ingénieur mécanique, construction mécanique, bureau d'études mécaniques
Mechanical troubleshooting | mechanical repair(s), mechanical aptitude, mechanical skills, mechanical systems, de:mechanische Reparaturen, fr:dépannage mécanique, diagnostic mécanique
Mechatronics | mechatronic systems, de:Mechatronik, Mechatroniker(in), fr:mécatronique
Metal fabrication | metal fabricator, steel fabrication, structural steel, fabrication and welding, metalworking, metalwork, de:Metallbau, Metallbauer(in), Metallbearbeitung, Stahlbau, Schlosser(in), Schlosserei, fr:métallerie, métallier, chaudronnerie, chaudronnier, charpente métallique, travail des métaux
Metrology | coordinate measuring machine, =CMM, dimensional inspection, micrometers, calipers, gauge R&R, measuring instruments, precision measurement, measuring tools, micrometer, de:Messmittel, Längenmesstechnik, Koordinatenmessmaschine, 3D-Messtechnik, Messschieber, fr:métrologie, contrôle dimensionnel, pied à coulisse, machine à mesurer tridimensionnelle, instruments de mesure
MIG welding | =MIG, =GMAW, gas metal arc welding, =MAG, de:MAG-Schweißen, Schutzgasschweißen, fr:soudure MIG, soudage MIG, semi-automatique MIG/MAG
Mining operations | underground mining, MSHA, ~blasting, fr:exploitation minière, de:Bergbau
=MOT tester | MOT testing, MOT licence, de:Hauptuntersuchung, fr:contrôle technique automobile, contrôleur technique automobile
Motorcycle repair | motorcycle mechanic, bicycle repair, de:Zweiradmechaniker, Zweiradmechatroniker, fr:mécanique cycles, réparation de cycles, mécanicien moto
Non-destructive testing | nondestructive testing, =NDT, ultrasonic testing, radiographic testing, magnetic particle inspection, dye penetrant, de:zerstörungsfreie Prüfung, Werkstoffprüfung, fr:contrôles non destructifs, contrôle non destructif, ressuage
Nuclear operations | nuclear power, nuclear safety, radiation protection, radiation safety, de:Strahlenschutz, Kerntechnik, fr:radioprotection, nucléaire civil, habilitation nucléaire
Oil and gas operations | oil and gas, drilling rig work, pipeline operations, ~refinery, refinery operations, fr:pétrole et gaz, raffinage, de:Öl und Gas
Oil changes | oil change, lube technician, fluid changes, routine vehicle service, fr:vidange(s), de:Ölwechsel
Onshape
Overall equipment effectiveness | =OEE, fr:taux de rendement synthétique, =TRS
Pipe welding | pipe welder, 6G certification, 6G welding, orbital welding, de:Rohrschweißen, fr:soudure de tuyauterie
Plasma cutting | oxy-fuel cutting, torch cutting, oxyacetylene, laser cutting, de:Brennschneiden, Plasmaschneiden, Laserschneiden, fr:oxycoupage, découpe plasma, découpe laser
PLM software | product lifecycle management, =PLM, Teamcenter, Windchill, ENOVIA, SAP PLM, PDM systems, de:Produktlebenszyklusmanagement
Pneumatics | ~pneumatic, compressed air systems, pneumatic systems, de:Pneumatik, fr:pneumatique industrielle, systèmes pneumatiques, automatismes pneumatiques
Preventive maintenance | preventative maintenance, planned maintenance, scheduled maintenance, predictive maintenance, =TPM/PM, de:vorbeugende(n) Instandhaltung, präventive Wartung, vorbeugende Wartung, fr:maintenance préventive, maintenance curative, maintenance corrective
Print production | offset printing, digital printing, flexographic printing, screen printing, prepress, print finishing, large format printing, de:Offsetdruck, Digitaldruck, Druckvorstufe, Mediengestalter(in), Drucktechnik, Siebdruck, fr:impression offset, impression numérique, sérigraphie, prépresse, imprimerie, ~façonnage
Product certification | UL certification, CE marking, CE certification, product compliance, UL standards, de:CE-Kennzeichnung, Maschinenrichtlinie, fr:marquage CE
Product development | =NPD, =NPI, new product introduction, product engineering, de:Produktentwicklung, fr:développement produit(s), développement de nouveaux produits
Production management | plant management, production manager, manufacturing management, production supervisor, production supervision, shift supervision, de:Produktionsleitung, Produktionsmanagement, Schichtleitung, Fertigungsleitung, Industriemeister, fr:management de production, chef d'équipe production, responsable de production, encadrement de production
Production planning | production scheduling, production control, master scheduling, material requirements planning, =MRP, capacity planning in production, de:Produktionsplanung, Fertigungsplanung, Arbeitsvorbereitung, Produktionssteuerung, Fertigungssteuerung, fr:planification de la production, ~ordonnancement, gestion de production, gestion de la production, =GPAO
Production work | production worker, production line(s), manufacturing operations, production operative(s), production operator, factory work, de:Produktionshelfer(in), Produktionsmitarbeiter(in), ~Fertigung, Serienfertigung, Produktionserfahrung, fr:production industrielle, agent de production, opérateur de fabrication, agent de fabrication, ligne(s) de production
Pumps and valves | pump maintenance, pumps and compressors, bearings and seals, rotating equipment, centrifugal pumps, de:Pumpen und Armaturen, Pumpentechnik, fr:pompes et vannes, machines tournantes, robinetterie industrielle
Quality control | quality inspection(s), product inspection, quality inspector, quality checks, in-process inspection, final inspection, incoming inspection, =QC, =QA/QC, de:Qualitätskontrolle(n), Qualitätsprüfung(en), Wareneingangsprüfung, Qualitätsprüfer(in), Sichtprüfung(en), Endkontrolle, fr:contrôle qualité, contrôle de la qualité, contrôleur qualité, contrôle de conformité, contrôle visuel
Quality management | =QMS, quality systems, quality manager, quality engineering, =TQM, de:Qualitätsmanagement, Qualitätsmanagementsystem(e/en), Qualitätsmanagementbeauftragter, =QMB, QM-Systeme, Qualitätsmanager(in), fr:management de la qualité, gestion de la qualité, démarche qualité, responsable qualité
Rhino 3D | Rhinoceros 3D, Rhino3D, Rhino/Grasshopper, Grasshopper 3D
Root cause analysis | =RCA, 5 Whys, fishbone diagram(s), Ishikawa, =8D, corrective and preventive actions, =CAPA, corrective actions, de:Ursachenanalyse(n), Fehleranalyse, fr:analyse des causes racines, analyse de causes, actions correctives
Semiconductor manufacturing | semiconductor fabrication, wafer processing, photolithography, wafer fabrication, de:Halbleiterfertigung, Halbleitertechnik, fr:fabrication de semi-conducteurs
~Sewing | sewing machine operation, garment construction, ~tailoring, ~alterations, pattern making, textile production, industrial sewing, de:Nähen, Schneiderei, Textilverarbeitung, Schnitttechnik, fr:~couture, confection textile, ~retouches, modélisme, couturier, patronage textile
Sheet metal work | sheet metal, press brake, metal forming, de:Blechbearbeitung, Abkanten, Abkantpresse, fr:tôlerie, ~pliage, presse plieuse, tôlier
Siemens NX | =NX CAD, Unigraphics, NX Unigraphics
Six Sigma Black Belt | Black Belt, Lean Six Sigma Black Belt, =LSSBB, Yellow Belt
Six Sigma Green Belt | =SSGB, Green Belt, Lean Six Sigma Green Belt
Solid Edge
Spot welding | robotic welding, robot welding, de:Punktschweißen, Roboterschweißen, fr:soudage par points
~Stamping | metal stamping, punch press, press operation, de:Stanzen, Stanztechnik, Umformtechnik, fr:emboutissage, estampage
State inspection licence | state inspection license, vehicle inspector license
Statistical process control | =SPC, control charts, de:statistische Prozesskontrolle, statistische Prozesslenkung, fr:maîtrise statistique des procédés, =MSP
Stick welding | =SMAW, arc welding, de:Elektrodenschweißen, E-Hand-Schweißen, fr:soudure à l'arc, soudage à l'arc, électrode enrobée
Surface treatment | powder coating, electroplating, anodizing, sandblasting, industrial painting, metal finishing, de:Oberflächentechnik, Pulverbeschichtung, Galvanik, Sandstrahlen, fr:traitement de surface, sablage, thermolaquage, galvanoplastie, peinture industrielle
Thermodynamics | heat transfer, fluid mechanics, fluid dynamics, thermal analysis, thermal management, de:Thermodynamik, Strömungsmechanik, Strömungslehre, fr:thermodynamique, mécanique des fluides, transferts thermiques
TIG welding | =TIG, =GTAW, gas tungsten arc welding, de:WIG-Schweißen, =WIG, fr:soudure TIG, soudage TIG
Tire services | tire rotation, tire changing, tyre fitting, tyre fitter, wheel alignment, wheel balancing, tire mounting, de:Reifenwechsel, Reifenmontage, Achsvermessung, fr:montage de pneus, géométrie des trains roulants, pneumatiques et équilibrage
Tool and die making | tool and die, toolmaking, die making, toolmaker, jigs and fixtures, mold making, de:Werkzeugbau, Werkzeugmechaniker(in), Formenbau, Vorrichtungsbau, fr:outilleur, outillage de presse, moules et outillages
Total productive maintenance | =TPM maintenance, TPM methodology
Transmission repair | automatic transmissions, drivetrain, clutch replacement, de:Getriebeinstandsetzung, fr:boîte de vitesses, embrayage et transmission
Value stream mapping | =VSM, de:Wertstromanalyse, fr:cartographie de la chaîne de valeur
Wastewater treatment | water treatment, wastewater, water quality, de:Abwassertechnik, Abwasserbehandlung, Wasseraufbereitung, fr:traitement des eaux, traitement de l'eau, ~assainissement
Welding | welder, weld inspection, de:Schweißen, Schweißer(in), Schweißtechnik, Schweißarbeiten, fr:soudage, soudeur, ~soudure
Welding certifications | AWS D1.1, AWS certified welder, certified welder, Certified Welding Inspector, =CWI, ASME Section IX, coded welder, EN ISO 9606, de:Schweißerschein(e), Schweißerprüfung, Schweißfachmann, Schweißzeugnisse, fr:licence(s) de soudure, qualification soudeur
`;
