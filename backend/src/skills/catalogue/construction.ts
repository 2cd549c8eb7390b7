/** Building, electrical, plumbing and HVAC trades, and their safety certificates. The format is that of `lines.ts`. */
export const construction = `
OSHA 10 | OSHA 10-hour
OSHA 30 | OSHA 30-hour, OSHA 30 Construction
OSHA regulations | =OSHA, OSHA standards, OSHA compliance, OSHA safety, OSHA guidelines
CSCS card | =CSCS, CSCS cards
=CPCS | CPCS card, NPORS
=SMSTS | =SSSTS, Site Management Safety Training Scheme
=NEBOSH | NEBOSH General Certificate, NEBOSH certificate
=IOSH | IOSH Managing Safely
Confined space entry | confined space(s), confined space training
Fall protection | working at height(s), work at height, fall arrest, harness training, rope access, =IRATA, de:Absturzsicherung, Höhenarbeiten, Arbeiten in der Höhe, fr:travail en hauteur, travaux en hauteur, travaux acrobatiques
Scaffolding | scaffolder(s), scaffold erection, CISRS, de:Gerüstbau, Gerüstbauer(in), fr:échafaudage(s), montage d'échafaudages, échafaudeur
Aerial lifts | aerial lift, scissor lift(s), boom lift(s), =MEWP, =IPAF, IPAF certified, aerial work platforms, =PASMA, de:Hubarbeitsbühne(n), Bühnenschein, fr:nacelle(s), CACES nacelle, CACES R486, PEMP
Lockout/tagout | =LOTO, lock out tag out, lockout tagout, lockout procedures
Occupational safety | workplace safety, health and safety, occupational health and safety, =EHS, =HSE, safety regulations, safety management, safety compliance, job site safety, work safety, health & safety, safety procedures, de:Arbeitssicherheit, Arbeitsschutz, Sicherheitsvorschriften, Fachkraft für Arbeitssicherheit, Sicherheitsbeauftragte(r), fr:sécurité au travail, santé et sécurité au travail, hygiène et sécurité, =QHSE, =HSE/QSE, règles de sécurité, consignes de sécurité, prévention des risques professionnels
Risk assessments | =RAMS documents, method statements, job hazard analysis, =JSA, hazard identification, toolbox talks, de:Gefährdungsbeurteilung(en), fr:document unique, =DUERP, évaluation des risques professionnels
ISO 45001 | OHSAS 18001
Journeyman electrician | journeyman electrician license, journeyman license, journeyman card, licensed electrician, licensed journeyman electrician, electrician license, state electrical license
Master electrician | master electrician license, de:Elektromeister(in), Elektrotechnikermeister
Electrical work | electrician(s), electrical systems, electrical trade, qualified electrician, de:Elektriker(in), Elektroniker(in), Elektrotechnik, Elektroinstallateur(in), Elektrofachkraft, fr:électricien(s), électricienne, électricité du bâtiment, électrotechnique, électrotechnicien(s), électricité bâtiment
elektroniker-betriebstechnik | Elektroniker für Betriebstechnik | de:Elektronikerin für Betriebstechnik, Energieelektroniker, Industrieelektriker, Mechatroniker(in), Elektroniker für Automatisierungstechnik, Elektroniker für Energie- und Gebäudetechnik
Electrical installation | electrical installations, electrical wiring, wiring installation, house wiring, electrical rough-in, wire pulling, residential wiring, commercial wiring, wiring, installation of electrical systems, de:Elektroinstallation(en), Elektroinstallationsarbeiten, elektrische(n/r) Anlagen, Verdrahtung, Verkabelung, fr:installation(s) électrique(s), câblage électrique, câblage, tirage de câbles, pose d'appareillages
18th Edition Wiring Regulations | 18th Edition, =BS 7671, 17th Edition, =IET wiring regulations
National Electrical Code | =NEC, NEC code, =NEC codes, electrical code(s), NFPA 70
NFPA 70E | arc flash, arc flash safety
=NICEIC | City & Guilds 2391, inspection and testing 2391, City and Guilds 2391, =C&G 2391, AM2, NVQ Level 3 Electrical, JIB gold card, ECS gold card, ECS card, JIB card
VDE regulations | =VDE, VDE-Vorschriften, VDE 0100, VDE 0105, VDE-Normen, DIN VDE
DGUV V3 testing | DGUV V3, DGUV Vorschrift 3, DGUV V3-Prüfung(en), BGV A3, VDE-Prüfung(en), VDE 0701-0702, ortsveränderliche Geräte
Electrical authorisation | de:Schaltberechtigung, elektrotechnisch unterwiesene Person, =EuP, fr:habilitation(s) électrique(s), habilitation B1V, habilitation BR, H0B0, B1V BR, habilitations B1 B2, NF C 15-100
Conduit bending | conduit, EMT conduit, bending conduit, conduit installation, rigid conduit, running conduit, cable tray, cable trays, de:Kabeltrassen, Kabelverlegung, Kabelzug, fr:chemins de câbles, pose de chemins de câbles
Control panels | control panel wiring, control panel building, panel building, switchgear, electrical panels, switchboards, panel wiring, motor control centers, de:Schaltschrankbau, Schaltschränke(n), Schaltanlagen, Schaltanlagenbau, Schaltschrankverdrahtung, fr:armoires électriques, armoire électrique, câblage d'armoires, coffrets électriques, tableaux électriques
Electrical troubleshooting | electrical diagnostics, electrical repair(s), electrical fault finding, fault finding, troubleshooting electrical systems, electrical maintenance, de:Fehlersuche, Störungsbeseitigung, Fehlerbehebung an Anlagen, Störungssuche, fr:dépannage électrique, maintenance électrique, recherche de pannes, diagnostic de pannes
Electrical testing | multimeter(s), megger testing, PAT testing, testing and inspection of electrical installations, =EICR, =PAT, electrical inspections, insulation testing, de:Messtechnik, Messgeräte, elektrische Prüfungen, Geräteprüfung(en), fr:multimètre, mesures électriques, contrôle des installations électriques
Electrical schematics | wiring diagrams, electrical diagrams, electrical drawings, schematic reading, circuit diagrams, reading electrical schematics, schematics, reading schematics, de:Schaltpläne(n), Stromlaufpläne, Lesen von Schaltplänen, fr:schémas électriques, lecture de schémas électriques, plans électriques
EPLAN | EPLAN Electric P8, EPLAN P8, =WSCAD, See Electrical, AutoCAD Electrical
KNX | EIB/KNX, KNX/EIB, KNX-Programmierung, KNX-Systeme
Building automation | building management systems, building management system, =BMS systems, building automation systems, smart home systems, home automation, de:Gebäudeautomation, Gebäudetechnik, Gebäudeleittechnik, fr:domotique, gestion technique du bâtiment, =GTB, =GTC
Siemens S7 | Simatic S7, SIMATIC, Step 7, STEP7, Siemens SIMATIC S7, S7-1500, S7-300, Siemens TIA Portal
Variable frequency drives | =VFD, =VFDs, frequency drives, servo drives, variable speed drives, de:Frequenzumrichter, Antriebstechnik, fr:variateurs de vitesse, variateur de vitesse
High voltage | high-voltage systems, high voltage switching, medium voltage, substations, de:Hochspannung, Mittelspannung, Mittelspannungsanlagen, Niederspannung, Niederspannungsanlagen, fr:haute tension, courants forts, =HTA, =HTA/BT, moyenne tension, basse tension
Low voltage systems | low voltage, security system installation, alarm systems, fire alarm systems, fire alarm installation, access control systems installation, CCTV installation, de:Brandmeldeanlagen, Alarmanlagen, Sicherheitstechnik, Schwachstrom, fr:courants faibles, alarmes incendie, vidéosurveillance installation, =SSI incendie
Photovoltaics | solar panels, solar installation, solar PV, photovoltaic systems, solar panel installation, photovoltaic, =NABCEP, de:Photovoltaik, PV-Anlagen, Photovoltaikanlagen, Solartechnik, fr:photovoltaïque, panneaux solaires, panneaux photovoltaïques
EV charging installation | EV chargers, electric vehicle chargers, EV charging stations, de:Ladesäulen, Wallboxen, Ladeinfrastruktur, fr:bornes de recharge, =IRVE
Generators | generator maintenance, backup generators, standby generators, =UPS systems, de:Notstromaggregate, Notstromanlagen, fr:groupes électrogènes
Power systems | power distribution, electrical power systems, power generation, power transmission, lineman, lineworker, de:Energietechnik, Energieverteilung, Netzbau, Freileitungsbau, fr:réseaux électriques, distribution électrique, génie électrique, réseaux HTA
Wind turbines | wind turbine technician, wind energy, =GWO, GWO certified, de:Windkraftanlagen, Windenergie, Windenergieanlagen, fr:éolienne(s), énergie éolienne
Renewable energy | renewables, clean energy, de:erneuerbare(n) Energien, fr:énergies renouvelables
Lighting installation | lighting systems, LED lighting, lighting controls, emergency lighting, de:Beleuchtungstechnik, Beleuchtungsanlagen, fr:éclairage public
Carpentry | carpenter(s), finish carpentry, rough carpentry, framing carpentry, trim carpentry, finish carpenter, de:Zimmerei, Zimmerer, Zimmermann, Zimmererarbeiten, fr:charpente, charpentier(s), charpente bois
Joinery | joiner(s), cabinet making, cabinetmaking, woodworking, cabinetry, millwork, furniture making, de:Schreinerei, Schreiner(in), Tischler(in), Tischlerei, Holzbearbeitung, Möbelbau, fr:menuiserie, menuisier(s), ébénisterie, ébéniste, pose de menuiseries, travail du bois
Framing | wood framing, metal framing, metal stud framing, house framing, de:Holzrahmenbau, fr:ossature bois, ossature métallique
Drywall | drywall installation, drywall finishing, drywall hanging, drywall repair, sheetrock, plasterboard, dry lining, de:Trockenbau, Trockenbauer, Gipskarton, Rigips, fr:plaquiste, pose de placo, cloisons sèches, plaques de plâtre, placo
Plastering | plasterer(s), rendering walls, stucco, de:Verputzen, Putzarbeiten, Stuckateur, fr:plâtrerie, plâtrier, enduits
Painting and decorating | house painting, interior painting, exterior painting, painter and decorator, painter/decorator, wall painting, spray painting, painting and decorating work, de:Malerarbeiten, Maler und Lackierer, Lackieren, Anstricharbeiten, Tapezieren, fr:peinture en bâtiment, peintre en bâtiment, peinture bâtiment, papier peint, ravalement
Tiling | tiler(s), tile setting, tile installation, floor tiling, wall tiling, de:Fliesenlegen, Fliesenleger(in), Fliesenarbeiten, fr:carrelage, carreleur(s), pose de carrelage
Flooring | flooring installation, hardwood flooring, laminate flooring, carpet fitting, floor laying, de:Bodenlegen, Bodenleger(in), Parkettleger, Bodenbeläge, fr:pose de parquet, pose de sols, revêtements de sol, solier
Roofing | roofer(s), roof installation, shingles, roof repair, de:Dachdecker(in), Dachdeckerarbeiten, Dacharbeiten, fr:couverture toiture, couvreur(s), toiture(s), zinguerie
Masonry | bricklaying, bricklayer(s), block laying, stonemasonry, stone masonry, brickwork, mason(s), de:Maurer(in), Maurerarbeiten, Mauerwerk, Hochbau, fr:maçonnerie, maçon(s), gros œuvre, gros oeuvre
Concrete work | concrete pouring, concrete finishing, concrete placement, formwork, rebar, cement mason, concrete forming, de:Betonarbeiten, Betonbau, Stahlbetonbau, Betonbauer, Schalung, Schalungsbau, Bewehrung, fr:coffrage, coffreur, bancheur, ferraillage, béton armé, coffreur bancheur
Demolition | demolition work, de:Abbrucharbeiten, Rückbau, fr:démolition
Insulation | thermal insulation, insulation installation, de:Wärmedämmung, Dämmarbeiten, Isolierarbeiten, fr:isolation thermique, isolation par l'extérieur, isolation thermique par l'extérieur, =ITE
Glazing | glazier(s), window installation, window fitting, door installation, de:Glaser(in), Fensterbau, Fenstermontage, fr:vitrerie, vitrier, pose de fenêtres
Plumbing | plumber(s), plumbing systems, pipe fitting, pipefitting, pipefitter(s), drain cleaning, licensed plumber, plumbing license, journeyman plumber, master plumber, NVQ Level 2 Plumbing, de:Sanitärinstallation(en), Sanitärtechnik, Klempner(in), Anlagenmechaniker(in), Anlagenmechaniker SHK, Sanitär- und Heizungstechnik, Gas- und Wasserinstallateur, Rohrleitungsbau, Sanitäranlagen, fr:plomberie, plombier(s), plombier chauffagiste, installations sanitaires, tuyauterie, tuyauteur(s)
Heating systems | boiler installation, boilers, boiler maintenance, heating engineer(s), central heating, boiler operation, de:Heizungsbau, Heizungsbauer, Heizungstechnik, Heizungsanlagen, Heizungsinstallation, fr:chauffage, chauffagiste(s), chaudières, entretien de chaudières, génie climatique
Heat pumps | heat pump, de:Wärmepumpe(n), fr:pompe(s) à chaleur
Gas Safe registered | Gas Safe, =ACS gas, Gas Safe registration, fr:habilitation gaz, de:Gasinstallation
HVAC | =HVAC/R, HVAC-R, heating ventilation and air conditioning, HVAC systems, HVAC technician(s), HVAC installation, HVAC maintenance, air conditioning, ventilation systems, air conditioning systems, de:Klimatechnik, Lüftungstechnik, Klimaanlagen, Lüftungsanlagen, Heizung Klima Lüftung, =HLK, =TGA, fr:=CVC, climatisation, ventilation climatisation, climaticien
EPA 608 | EPA 608 certification, EPA Section 608, EPA Universal, EPA certification, EPA 608 Universal, EPA certified
=NATE certification | NATE certified
Refrigeration | refrigeration systems, refrigerants, refrigerant handling, refrigeration technician, F-Gas, F-gas certification, de:Kältetechnik, Kälteanlagen, Kälteanlagenbauer, fr:froid commercial, frigoriste(s), installations frigorifiques, attestation fluides frigorigènes, fluides frigorigènes
Ductwork | duct installation, sheet metal ductwork, duct work, fr:gaines de ventilation
Welded pipe | pipe installation, pipe laying, copper soldering, soldering copper, PEX piping, pipe threading
Irrigation systems | irrigation, sprinkler systems, fire sprinkler systems, de:Sprinkleranlagen, Bewässerungssysteme, fr:systèmes d'arrosage, irrigation des cultures
Heavy equipment operation | heavy equipment, heavy machinery, heavy equipment operator(s), bulldozer(s), skid steer, loader operation, telehandler, plant operator, telehandler licence, front-end loader, motor grader, de:Baumaschinen, Baumaschinenführer(in), Radlader, Radladerschein, fr:engins de chantier, conducteur d'engins, conduite d'engins, CACES R482, engins de terrassement
Excavation | excavator(s), excavator operation, trenching, backhoe, backhoe operation, earthworks, grading and excavation, de:Erdarbeiten, Bagger, Baggerfahrer, Tiefbau, fr:terrassement, pelle mécanique, pelleteuse, conducteur de pelle, minipelle
Road construction | paving, asphalt paving, asphalt, highway construction, de:Straßenbau, Straßenbauer, Pflasterarbeiten, fr:travaux publics, voirie et réseaux divers, =VRD, enrobés, construction de routes
Landscaping | landscape maintenance, groundskeeping, gardening, lawn care, landscaper(s), lawn mowing, grounds maintenance, horticulture, de:Garten- und Landschaftsbau, Landschaftsgärtner(in), Gartenarbeit(en), Grünpflege, Gärtner(in), fr:espaces verts, entretien d'espaces verts, paysagiste(s), jardinage, jardinier(s), paysagisme, taille de haies
Tree surgery | arborist, arboriculture, tree felling, chainsaw, chainsaw certification, chainsaw operation, chainsaw licence, ISA Certified Arborist, de:Motorsägenschein, Kettensägenschein, Baumpflege, Motorsäge, fr:élagage, élagueur, tronçonneuse, abattage d'arbres
Surveying | land surveying, land surveyor, quantity surveying, quantity surveyor(s), total station, topographic surveying, building surveying, =RICS, =MRICS, de:Vermessung, Vermessungstechnik, Vermessungstechniker, fr:topographie, géomètre(s), géomètre topographe, relevés topographiques, métreur, métré(s)
Blueprint reading | reading blueprints, read blueprints, blueprints, blueprint interpretation, technical drawings, reading technical drawings, reading drawings, interpreting blueprints, construction drawings, plan reading, de:Lesen von technischen Zeichnungen, technische(n) Zeichnungen, Bauzeichnungen, Baupläne, Zeichnungslesen, fr:lecture de plan(s), plans techniques, lecture de plans techniques, dessin technique
Building codes | building regulations, local building codes, International Building Code, code compliance in construction, building code, de:Bauordnung, Bauvorschriften, =VOB, =HOAI, VOB/B, fr:normes de construction, =DTU, réglementation du bâtiment, RE2020, RT2012
Construction management | construction project management, site management, construction superintendent, site supervision, construction supervision, construction manager(s), site manager(s), site supervisor, foreman, de:Bauleitung, Bauleiter(in), Bauüberwachung, Baustellenleitung, Polier, Vorarbeiter, fr:conduite de travaux, conducteur de travaux, chef de chantier, gestion de chantier, suivi de chantier, encadrement de chantier
Construction estimating | cost estimating, estimating, quantity takeoff, quantity take-offs, takeoffs, construction estimates, cost estimates, cost estimation, bid preparation, estimator(s), de:Kostenschätzung, Bauabrechnung, Aufmaß, Ausschreibung und Vergabe, fr:chiffrage, établissement de devis, réalisation de devis, étude de prix, métré et chiffrage
Construction contracts | =NEC3, NEC4, JCT contracts, FIDIC, subcontractor management, change orders, submittals and RFIs, subcontractor coordination, de:Nachtragsmanagement, Subunternehmermanagement, fr:marchés publics de travaux, gestion des sous-traitants
Construction scheduling | construction schedules, project scheduling, critical path method, Primavera scheduling, de:Terminplanung, Bauzeitenplan, fr:planning de chantier, planification de travaux
Construction software | PlanGrid, Bluebeam, Bluebeam Revu, Buildertrend, Autodesk Construction Cloud, BIM 360, CoConstruct, HCSS HeavyBid, HCSS HeavyJob, On-Screen Takeoff, ProEst, Xactimate
Construction | construction work, building construction, construction worker(s), construction labor, construction labourer, construction industry, general construction, residential construction, commercial construction, construction laborer(s), building trades, de:Bauwesen, Baugewerbe, Bauarbeiten, Bauhelfer, Baustellenerfahrung, Bauarbeiter, fr:bâtiment et travaux publics, =BTP, ouvrier du bâtiment, second œuvre, second oeuvre, travaux de bâtiment, génie civil et construction
Renovation | remodeling, home renovation, home remodeling, refurbishment, kitchen fitting, bathroom fitting, kitchen and bath remodeling, home improvement, de:Sanierung, Renovierung, Altbausanierung, Küchenmontage, fr:rénovation, travaux de rénovation, pose de cuisine(s), réhabilitation de bâtiments
Handyman work | handyman, general maintenance, general repairs, maintenance technician, building maintenance, property maintenance, facility maintenance, maintenance and repair, maintenance worker, preventive maintenance of buildings, janitorial and maintenance, de:Hausmeister, Hausmeistertätigkeiten, Hausmeisterdienste, Gebäudeinstandhaltung, fr:agent de maintenance, maintenance des bâtiments, agent polyvalent, petits travaux de bricolage, homme toutes mains, maintenance du bâtiment
Facility management | facilities management, facilities maintenance, building operations, facilities manager, de:Facility Manager, Gebäudemanagement, Objektbetreuung, fr:services généraux, gestion technique de bâtiments, gestion immobilière technique
Property management | property manager(s), residential property management, commercial property management, leasing agent, tenant relations, de:Immobilienverwaltung, Hausverwaltung, Mietverwaltung, WEG-Verwaltung, fr:gestion locative, gestion immobilière, syndic de copropriété, gestionnaire de copropriété
Real estate licence | real estate license, real estate agent(s), licensed real estate agent, real estate broker license, real estate sales, de:Immobilienmakler(in), Maklererlaubnis, fr:transaction immobilière, agent immobilier, carte T, négociateur immobilier
Civil engineering | civil engineer(s), structural design, site civil engineering, de:Bauingenieurwesen, Bauingenieur(e/in), fr:génie civil, ingénieur génie civil
Structural engineering | structural analysis, structural engineer(s), structural steel design, STAAD.Pro, ETABS, SAP2000, Tekla Structures, Robot Structural Analysis, de:Tragwerksplanung, Baustatik, Statiker, fr:calcul de structures, ingénierie des structures, ingénieur structure
Architectural design | building design, architectural drafting, architectural drawings, architecture design of buildings, registered architect, licensed architect, space planning, de:Entwurfsplanung, Gebäudeplanung, Hochbauplanung, Leistungsphasen, fr:conception architecturale, architecture d'intérieur, maîtrise d'œuvre, maîtrise d'oeuvre
ArchiCAD | Vectorworks, Allplan, Chief Architect
LEED | LEED AP, LEED accredited, LEED Green Associate, BREEAM, LEED certification, HQE certification
Energy efficiency | energy audits, energy auditing, energy management systems, ISO 50001, energy modeling of buildings, de:Energieeffizienz, Energieberatung, Energieberater(in), Energieausweis, fr:efficacité énergétique, audit énergétique, performance énergétique, rénovation énergétique
Asbestos handling | asbestos abatement, asbestos awareness, lead abatement, asbestos removal, de:Asbestsanierung, TRGS 519, Asbestschein, fr:désamiantage, amiante SS3, amiante SS4, sous-section 4, AIPR
Power tools | hand and power tools, hand tools, power tool, hand tools and power tools, de:Handwerkzeuge, Elektrowerkzeuge, handwerkliches Geschick, handwerkliche Fähigkeiten, fr:outillage électroportatif, outils électroportatifs, outillage à main
Rigging | rigger(s), rigging and slinging, slinger signaller, crane rigging, de:Anschlagen von Lasten, fr:élingage, élingueur
Well drilling | drilling rigs, drilling operations, borehole drilling, fr:forage, sondage géotechnique, de:Bohrarbeiten, Brunnenbau
Geotechnical engineering | soil testing, soil mechanics, geotechnical investigations, de:Geotechnik, Bodenmechanik, Baugrunduntersuchung, fr:géotechnique, mécanique des sols
Concrete testing | ACI certification, materials testing in construction, slump testing
Pool maintenance | swimming pool maintenance, Certified Pool Operator, =CPO certification
Pest control | pesticide application, pesticide applicator license, exterminator, de:Schädlingsbekämpfung, fr:certiphyto, lutte antiparasitaire, dératisation
Elevator maintenance | lift engineer, elevator mechanic, lift maintenance, de:Aufzugstechnik, Aufzugsmonteur, fr:ascensoriste, maintenance d'ascenseurs
`;
