/** Building, electrical, plumbing and HVAC trades, and their safety certificates. The format is that of `lines.ts`. */
export const construction = `
18th Edition Wiring Regulations | 18th Edition, =BS 7671, 17th Edition, =IET wiring regulations
Aerial lifts | aerial lift, scissor lift(s), boom lift(s), =MEWP, =IPAF, aerial work platforms, =PASMA, de:Hubarbeitsbühne(n), Bühnenschein, fr:~nacelle(s), CACES nacelle, CACES R486, PEMP
ArchiCAD | Vectorworks, Allplan
Architectural design | building design, architectural drafting, architectural drawings, architecture design of buildings, registered architect, licensed architect, space planning, de:Entwurfsplanung, Gebäudeplanung, Hochbauplanung, Leistungsphasen, fr:conception architecturale, architecture d'intérieur, maîtrise d'œuvre, maîtrise d'oeuvre
Asbestos handling | asbestos abatement, asbestos awareness, lead abatement, asbestos removal, de:Asbestsanierung, TRGS 519, Asbestschein, fr:désamiantage, amiante SS3, amiante SS4, sous-section 4, AIPR
AVA software | de:=AVA, California.pro, iTWO
Blueprint reading | blueprints, blueprint interpretation, technical drawings, reading drawings, interpreting blueprints, construction drawings, plan reading, de:technische(n) Zeichnungen, Bauzeichnungen, Baupläne, Zeichnungslesen, fr:lecture de plan(s), plans techniques, dessin technique
Building automation | building management systems, building management system, =BMS systems, smart home systems, home automation, de:Gebäudeautomation, Gebäudetechnik, Gebäudeleittechnik, fr:domotique, gestion technique du bâtiment, =GTB, =GTC
Building codes | building regulations, code compliance in construction, building code, de:Bauordnung, Bauvorschriften, =VOB, =HOAI, fr:normes de construction, =DTU, réglementation du bâtiment, RE2020, RT2012
Carpentry | carpenter, framing carpentry, de:Zimmerei, Zimmerer, Zimmermann, Zimmererarbeiten, fr:~charpente, charpentier, charpente bois
Civil engineering | civil engineer, structural design, de:Bauingenieurwesen, Bauingenieur(e/in), fr:génie civil
Concrete testing | ACI certification, materials testing in construction, slump testing
Concrete work | concrete pouring, concrete finishing, concrete placement, formwork, rebar, cement mason, concrete forming, de:Betonarbeiten, Betonbau, Stahlbetonbau, Betonbauer, Schalung, Schalungsbau, Bewehrung, fr:coffrage, coffreur, bancheur, ferraillage, béton
Conduit bending | ~conduit, EMT conduit, cable tray, cable trays, bending conduit, conduit installation, rigid conduit, running conduit, de:Kabeltrassen, Kabelverlegung, Kabelzug, fr:chemins de câbles
Confined space entry | confined space(s)
~Construction | building trades, construction work, building construction, construction worker, construction workers, construction labor, construction labourer, general construction, residential construction, commercial construction, construction laborer, construction laborers, de:Bauwesen, Baugewerbe, Bauarbeiten, Bauhelfer, Baustellenerfahrung, Bauarbeiter, fr:~bâtiment et travaux publics, =BTP, ouvrier du bâtiment, second œuvre, second oeuvre, travaux de bâtiment, génie civil et construction
Construction contracts | =NEC3, NEC4, JCT contracts, FIDIC, subcontractor management, change orders, submittals and RFIs, subcontractor coordination, de:Nachtragsmanagement, Subunternehmermanagement, fr:marchés publics de travaux, gestion des sous-traitants
Construction estimating | estimating, quantity takeoff, quantity take-offs, ~takeoffs, construction estimates, cost estimates, cost estimation, bid preparation, estimator, de:Kostenschätzung, Bauabrechnung, Aufmaß, Ausschreibung und Vergabe, fr:chiffrage, établissement de devis, réalisation de devis, étude de prix, métré et chiffrage
Construction management | construction project management, site management, construction superintendent, site supervision, construction supervision, construction manager, site manager, site supervisor, ~foreman, de:Bauleitung, Bauleiter(in), Bauüberwachung, Baustellenleitung, Polier, Vorarbeiter, fr:conduite de travaux, conducteur de travaux, chef de chantier, gestion de chantier, suivi de chantier, encadrement de chantier, ingénieur travaux, suivi de chantiers
Construction scheduling | construction schedules, project scheduling, critical path method, Primavera scheduling, de:Terminplanung, Bauzeitenplan, fr:planning de chantier, planification de travaux
Construction software | PlanGrid, Bluebeam, Buildertrend, Autodesk Construction Cloud, BIM 360, CoConstruct, HCSS HeavyBid, HCSS HeavyJob, On-Screen Takeoff, ProEst, Xactimate
Control panels | panel building, switchgear, electrical panels, switchboards, panel wiring, motor control centers, de:Schaltschrankbau, Schaltschränke(n), Schaltanlagen, Schaltanlagenbau, Schaltschrankverdrahtung, fr:armoires électriques, armoire électrique, câblage d'armoires, coffrets électriques, tableaux électriques
=CPCS | NPORS
CSCS card | =CSCS
Demolition | de:Abbrucharbeiten, ~Rückbau, fr:démolition
DGUV V3 testing | DGUV V3, DGUV Vorschrift 3, BGV A3, VDE-Prüfung(en), VDE 0701-0702, de:ortsveränderliche Geräte
Drywall | sheetrock, plasterboard, dry lining, de:Trockenbau, Trockenbauer, Gipskarton, Rigips, fr:plaquiste, cloisons sèches, plaques de plâtre, placo
Ductwork | duct installation, sheet metal ductwork, duct work, fr:gaines de ventilation
Electrical authorisation | de:Schaltberechtigung, elektrotechnisch unterwiesene Person, =EuP, fr:habilitation(s) électrique(s), habilitation B1V, habilitation BR, H0B0, B1V BR, habilitations B1 B2, NF C 15-100
Electrical installation | electrical installations, electrical rough-in, wire pulling, ~wiring, installation of electrical systems, electrical wiring, wiring installation, house wiring, residential wiring, commercial wiring, de:Elektroinstallation(en), Elektroinstallationsarbeiten, elektrische(n/r) Anlagen, Verdrahtung, Verkabelung, fr:installation(s) électrique(s), câblage, tirage de câbles, pose d'appareillages
Electrical schematics | wiring diagrams, electrical diagrams, electrical drawings, schematic reading, circuit diagrams, schematics, de:Schaltpläne(n), Stromlaufpläne, fr:schémas électriques, plans électriques
Electrical testing | multimeter(s), megger testing, testing and inspection of electrical installations, =EICR, =PAT, electrical inspections, insulation testing, testing and inspection, inspection and testing, de:Messtechnik, ~Messgeräte, elektrische Prüfungen, Geräteprüfung(en), fr:multimètre, mesures électriques, contrôle des installations électriques
Electrical troubleshooting | electrical diagnostics, electrical repair(s), fault finding, troubleshooting electrical systems, electrical maintenance, de:Fehlersuche, Störungsbeseitigung, Fehlerbehebung an Anlagen, Störungssuche, fr:dépannage électrique, maintenance électrique, recherche de pannes, diagnostic de pannes
Electrical work | electrician, electrical systems, electrical trade, de:Elektriker(in), Elektroniker(in), Elektrotechnik, Elektroinstallateur(in), Elektrofachkraft, Elektroniker für Energie- und Gebäudetechnik, Elektroniker für Automatisierungstechnik, fr:électricien, électricienne, électricité du bâtiment, électrotechnique, électrotechnicien, électricité bâtiment
elektroniker-betriebstechnik | Elektroniker für Betriebstechnik | de:Elektronikerin für Betriebstechnik, Energieelektroniker, Industrieelektriker
Elevator maintenance | lift engineer, elevator mechanic, lift maintenance, de:Aufzugstechnik, Aufzugsmonteur, fr:ascensoriste, maintenance d'ascenseurs
Energy efficiency | energy audits, energy auditing, energy management systems, ISO 50001, energy modeling of buildings, de:Energieeffizienz, Energieberatung, Energieberater(in), Energieausweis, fr:efficacité énergétique, audit énergétique, performance énergétique, rénovation énergétique
EPA 608 | EPA Section 608, EPA Universal, EPA certification, EPA certified
EPLAN | =WSCAD, See Electrical, AutoCAD Electrical
Eurocodes | =Eurocode
EV charging installation | EV chargers, electric vehicle chargers, EV charging stations, de:Ladesäulen, Wallboxen, Ladeinfrastruktur, fr:bornes de recharge, =IRVE
Excavation | excavator(s), trenching, backhoe, earthworks, grading and excavation, de:Erdarbeiten, Bagger, Baggerfahrer, Tiefbau, fr:terrassement, pelle mécanique, pelleteuse, conducteur de pelle, minipelle
Facility management | facilities management, facilities maintenance, building operations, facilities manager, de:Facility Manager, Gebäudemanagement, Objektbetreuung, fr:services généraux, gestion technique de bâtiments, gestion immobilière technique
Fall protection | working at height(s), work at height, fall arrest, harness training, rope access, =IRATA, de:Absturzsicherung, Höhenarbeiten, Arbeiten in der Höhe, fr:travail en hauteur, travaux en hauteur, travaux acrobatiques
Flooring | carpet fitting, floor laying, de:Bodenlegen, Bodenleger(in), Parkettleger, Bodenbeläge, fr:pose de parquet, pose de sols, revêtements de sol, ~solier
~Framing | wood framing, metal framing, metal stud framing, house framing, de:Holzrahmenbau, fr:ossature bois, ossature métallique
Gas Safe registered | Gas Safe, =ACS gas, fr:habilitation gaz, de:Gasinstallation
~Generators | generator maintenance, =UPS systems, backup generators, standby generators, de:Notstromaggregate, Notstromanlagen, fr:groupes électrogènes
Geotechnical engineering | soil testing, soil mechanics, geotechnical investigations, de:Geotechnik, Bodenmechanik, Baugrunduntersuchung, fr:géotechnique, mécanique des sols
Glazing | glazier, window installation, window fitting, door installation, de:Glaser(in), Fensterbau, Fenstermontage, fr:vitrerie, vitrier, pose de fenêtres
Handyman work | ~handyman, general maintenance, general repairs, maintenance technician, building maintenance, property maintenance, facility maintenance, maintenance and repair, maintenance worker, preventive maintenance of buildings, janitorial and maintenance, de:Hausmeister, Hausmeistertätigkeiten, Hausmeisterdienste, Gebäudeinstandhaltung, Kleinreparaturen, Winterdienst, fr:agent de maintenance, maintenance des bâtiments, agent polyvalent, petits travaux de bricolage, homme toutes mains, maintenance du bâtiment
Heat pumps | heat pump, de:Wärmepumpe(n), fr:pompe(s) à chaleur
Heating systems | boiler installation, boilers, boiler maintenance, heating engineer, central heating, boiler operation, de:Heizungsbau, Heizungsbauer, Heizungstechnik, Heizungsanlagen, Heizungsinstallation, fr:~chauffage, chauffagiste, chaudières, génie climatique
Heavy equipment operation | heavy equipment, heavy machinery, bulldozer(s), skid steer, loader operation, telehandler, plant operator, front-end loader, motor grader, de:Baumaschinen, Baumaschinenführer(in), Radlader, Radladerschein, fr:engins de chantier, conducteur d'engins, conduite d'engins, CACES R482, engins de terrassement
High voltage | medium voltage, substations, de:Hochspannung, Mittelspannung, Mittelspannungsanlagen, Niederspannung, Niederspannungsanlagen, fr:haute tension, courants forts, =HTA, moyenne tension, basse tension
HVAC | =HVAC/R, HVAC-R, air conditioning, ventilation systems, de:Klimatechnik, Lüftungstechnik, Klimaanlagen, Lüftungsanlagen, Heizung Klima Lüftung, =HLK, =TGA, fr:=CVC, climatisation, climaticien
~Insulation | thermal insulation, insulation installation, de:Wärmedämmung, Dämmarbeiten, Isolierarbeiten, fr:isolation thermique, isolation par l'extérieur, =ITE
=IOSH
Irrigation systems | irrigation, sprinkler systems, de:Sprinkleranlagen, Bewässerungssysteme, fr:systèmes d'arrosage
ISO 45001 | OHSAS 18001
Joinery | joiner, cabinet making, cabinetmaking, woodworking, cabinetry, millwork, furniture making, de:Schreinerei, Schreiner(in), Tischler(in), Tischlerei, Holzbearbeitung, Möbelbau, fr:menuiserie, menuisier, ébénisterie, ébéniste, pose de menuiseries, travail du bois
Journeyman electrician | journeyman license, journeyman card, licensed electrician, electrician license, state electrical license
KNX | KNX-Programmierung
Landscaping | landscape maintenance, groundskeeping, gardening, lawn care, landscaper, lawn mowing, grounds maintenance, horticulture, de:Garten- und Landschaftsbau, Landschaftsgärtner(in), Gartenarbeit(en), Grünpflege, Gärtner(in), fr:espaces verts, paysagiste, jardinage, jardinier, paysagisme, taille de haies, tonte, taille de haie, plantation d'arbustes, de:Pflanzarbeiten
LEED | BREEAM, HQE certification
Lighting installation | lighting systems, LED lighting, lighting controls, emergency lighting, de:Beleuchtungstechnik, Beleuchtungsanlagen, fr:éclairage public
Lockout/tagout | =LOTO, lock out tag out, lockout tagout, lockout procedures
Low voltage systems | low voltage, security system installation, alarm systems, fire alarm installation, access control systems installation, CCTV installation, de:Brandmeldeanlagen, Alarmanlagen, Sicherheitstechnik, ~Schwachstrom, fr:courants faibles, alarmes incendie, vidéosurveillance installation, =SSI incendie
~Masonry | bricklaying, bricklayer, block laying, stonemasonry, brickwork, ~mason(s), stone masonry, de:Maurer(in), Maurerarbeiten, Mauerwerk, Hochbau, fr:maçonnerie, maçon, gros œuvre, gros oeuvre
Master electrician | de:Elektromeister(in), Elektrotechnikermeister
=NATE certification | NATE certified
National Electrical Code | =NEC, electrical code(s), NFPA 70
=NEBOSH
NFPA 70E | arc flash
=NICEIC | City & Guilds 2391, inspection and testing 2391, City and Guilds 2391, =C&G 2391, AM2, NVQ Level 3 Electrical, JIB gold card, ECS gold card, ECS card, JIB card, NVQ Level 3 Electrotechnical
Occupational safety | workplace safety, health and safety, occupational health and safety, =EHS, =HSE, safety regulations, safety management, safety compliance, job site safety, work safety, health & safety, safety procedures, de:Arbeitssicherheit, Arbeitsschutz, Sicherheitsvorschriften, Sicherheitsbeauftragte(r), fr:sécurité au travail, hygiène et sécurité, =QHSE, règles de sécurité, consignes de sécurité, prévention des risques professionnels
OSHA 10
OSHA 30 | OSHA 30 Construction
OSHA regulations | =OSHA, OSHA compliance
Painting and decorating | house painting, interior painting, exterior painting, painter and decorator, painter/decorator, wall painting, spray painting, de:Malerarbeiten, Maler und Lackierer, Lackieren, Anstricharbeiten, Tapezieren, Spachteln, Spachtelarbeiten, fr:peinture en bâtiment, peintre en bâtiment, peinture bâtiment, papier peint, ravalement
Pest control | pesticide application, pesticide applicator license, exterminator, de:Schädlingsbekämpfung, fr:certiphyto, lutte antiparasitaire, dératisation
Photovoltaics | solar panels, solar installation, solar PV, solar panel installation, photovoltaic, =NABCEP, de:Photovoltaik, PV-Anlagen, Photovoltaikanlagen, Solartechnik, fr:photovoltaïque, panneaux solaires, panneaux photovoltaïques
Planning applications | planning permission, planning law, planning consent, de:Bauanträge, Genehmigungsplanung, fr:~permis de construire
Plastering | plasterer, rendering walls, stucco, de:Verputzen, Putzarbeiten, Stuckateur, fr:plâtrerie, plâtrier, enduits
Plumbing | plumber, pipe fitting, pipefitting, pipefitter, drain cleaning, =SHK, de:Sanitärinstallation(en), Sanitärtechnik, Klempner(in), Anlagenmechaniker(in), Sanitär- und Heizungstechnik, Gas- und Wasserinstallateur, Rohrleitungsbau, Sanitäranlagen, Installateur Heizung Sanitär, fr:plomberie, plombier, plombier chauffagiste, installations sanitaires, tuyauterie, tuyauteur
Pool maintenance | Certified Pool Operator, =CPO certification
Power systems | power distribution, power generation, power transmission, lineman, lineworker, de:~Energietechnik, Energieverteilung, Netzbau, Freileitungsbau, fr:réseaux électriques, distribution électrique, génie électrique, réseaux HTA
Power tools | hand tools, power tool, de:Handwerkzeuge, Elektrowerkzeuge, handwerkliches Geschick, handwerkliche Fähigkeiten, fr:outillage électroportatif, outils électroportatifs, outillage à main
Property management | property manager, leasing agent, tenant relations, de:Immobilienverwaltung, Hausverwaltung, Mietverwaltung, WEG-Verwaltung, fr:gestion locative, gestion immobilière, syndic de copropriété, gestionnaire de copropriété
Real estate licence | real estate license, real estate agent(s), real estate broker license, de:Immobilienmakler(in), Maklererlaubnis, fr:transaction immobilière, agent immobilier, carte T, négociateur immobilier
~Refrigeration | refrigerants, refrigerant handling, F-Gas, refrigeration systems, refrigeration technician, de:Kältetechnik, Kälteanlagen, Kälteanlagenbauer, fr:froid commercial, frigoriste, installations frigorifiques, fluides frigorigènes
Renewable energy | renewables, clean energy, de:erneuerbare(n) Energien, fr:énergies renouvelables
Renovation | remodeling, refurbishment, kitchen fitting, bathroom fitting, home improvement, de:~Sanierung, Renovierung, Altbausanierung, Küchenmontage, fr:rénovation, pose de cuisine(s), réhabilitation de bâtiments
RIBA | ARB registered, de:Architektenkammer, HOAI LPH 1-9
~Rigging | rigger, slinger signaller, rigging and slinging, crane rigging, de:Anschlagen von Lasten, fr:élingage, élingueur
Risk assessments | =RAMS documents, method statements, job hazard analysis, =JSA, hazard identification, toolbox talks, de:Gefährdungsbeurteilung(en), fr:document unique, =DUERP, évaluation des risques professionnels
Road construction | paving, ~asphalt, highway construction, de:Straßenbau, Straßenbauer, Pflasterarbeiten, fr:travaux publics, voirie et réseaux divers, =VRD, enrobés, construction de routes
Roofing | roofer, roof installation, shingles, roof repair, de:Dachdecker(in), Dachdeckerarbeiten, Dacharbeiten, fr:couvreur, toiture(s), zinguerie
~Scaffolding | scaffolder, scaffold erection, CISRS, de:Gerüstbau, Gerüstbauer(in), fr:échafaudage(s), montage d'échafaudages, échafaudeur
Siemens S7 | SIMATIC, Step 7, STEP7, S7-1500, S7-300, Siemens TIA Portal
=SMSTS | =SSSTS, Site Management Safety Training Scheme
Structural engineering | structural analysis, structural engineer, structural steel design, STAAD.Pro, ETABS, SAP2000, Tekla Structures, de:Tragwerksplanung, Baustatik, Statiker, fr:calcul de structures, ingénierie des structures, ingénieur structure
Surveying | land surveyor, quantity surveyor, total station, =RICS, =MRICS, de:Vermessung, Vermessungstechnik, Vermessungstechniker, fr:topographie, géomètre, relevés topographiques, métreur, métré(s)
Tiling | tiler, tile setting, tile installation, de:Fliesenlegen, Fliesenleger(in), Fliesenarbeiten, fr:carrelage, carreleur
Tree surgery | arborist, arboriculture, tree felling, chainsaw, de:Motorsägenschein, Kettensägenschein, Baumpflege, Motorsäge, fr:élagage, élagueur, tronçonneuse, abattage d'arbres
Variable frequency drives | =VFD, =VFDs, frequency drives, servo drives, variable speed drives, de:Frequenzumrichter, Antriebstechnik, fr:variateurs de vitesse, variateur de vitesse
VDE regulations | =VDE
Welded pipe | pipe installation, pipe laying, copper soldering, soldering copper, PEX piping, pipe threading
Well drilling | drilling rigs, drilling operations, borehole drilling, fr:~forage, sondage géotechnique, de:Bohrarbeiten, Brunnenbau
Wind turbines | wind turbine technician, wind energy, =GWO, de:Windkraftanlagen, Windenergie, Windenergieanlagen, fr:éolienne(s)
`;
