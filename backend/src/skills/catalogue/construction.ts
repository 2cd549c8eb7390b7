/** Building, electrical, plumbing and HVAC trades, and their safety certificates. The format is that of `lines.ts`. */
export const construction = `
17th Edition Wiring Regulations | 17th Edition
18th Edition Wiring Regulations | 18th Edition, =BS 7671, =IET wiring regulations
Access control systems installation
ACI certification
=ACS gas
Aerial lift certificate | de:Bühnenschein, fr:CACES nacelle, CACES R486
Aerial lifts | aerial lift, scissor lift(s), boom lift(s), =MEWP, aerial work platforms, cherry picker, de:Hubarbeitsbühne(n), fr:~nacelle(s), PEMP
=AIPR
Air conditioning | de:Klimatechnik, Klimaanlagen, fr:climatisation, climaticien
Alarm systems | security system installation, de:Alarmanlagen, Sicherheitstechnik
Allplan
AM2 | AM2 assessment
ARB registration | ARB registered
ArchiCAD
Architect licence | registered architect, licensed architect
Architectural design | building design, architectural drafting, architectural drawings, architecture design of buildings, de:Entwurfsplanung, Gebäudeplanung, Hochbauplanung, fr:conception architecturale
Asbestos handling | asbestos abatement, asbestos awareness, asbestos removal, de:Asbestsanierung, TRGS 519, Asbestschein, fr:désamiantage, amiante SS3, amiante SS4, sous-section 4
AutoCAD Electrical
Autodesk Construction Cloud | BIM 360
AVA software | de:=AVA
Bathroom fitting
Bluebeam | Bluebeam Revu
Blueprint reading | blueprints, blueprint interpretation, technical drawings, reading drawings, interpreting blueprints, construction drawings, plan reading, de:technische(n) Zeichnungen, Bauzeichnungen, Baupläne, Zeichnungslesen, technischer Zeichnungen, fr:lecture de plan(s), plans techniques, dessin technique, lire un plan, lire des plans, lire les plans, plan technique
Boilers | boiler installation, boiler maintenance, boiler operation, fr:chaudières
BREEAM
Buildertrend
Building automation | building management systems, building management system, =BMS systems, de:Gebäudeautomation, Gebäudeleittechnik, fr:gestion technique du bâtiment, =GTB, =GTC
Building codes | building regulations, code compliance in construction, building code, de:Bauordnung, Bauvorschriften, fr:normes de construction, =DTU, réglementation du bâtiment
Building maintenance | general maintenance, property maintenance, facility maintenance, maintenance and repair, maintenance worker, preventive maintenance of buildings, janitorial and maintenance, maintenance technician(s), de:Gebäudeinstandhaltung, fr:agent de maintenance, maintenance des bâtiments, maintenance du bâtiment
Building services engineering | =TGA, de:Gebäudetechnik, technische Gebäudeausrüstung
Bulldozers | bulldozer
Cabinet making | cabinetmaking, cabinetry, fr:ébénisterie, ébéniste
Cable installation | de:Kabelverlegung, Kabelzug
Cable trays | cable tray, de:Kabeltrassen, fr:chemins de câbles
CACES R482
California.pro
Caretaking | de:Hausmeister, Hausmeistertätigkeiten, Hausmeisterdienste
Carpentry | carpenter, framing carpentry, de:Zimmerei, Zimmerer, Zimmermann, Zimmererarbeiten, fr:~charpente, charpentier, charpente bois
CCTV installation | fr:vidéosurveillance installation
Certified Pool Operator | =CPO certification
Chainsaw operation | chainsaw, de:Motorsägenschein, Kettensägenschein, Motorsäge, fr:tronçonneuse
Chamber of architects | de:Architektenkammer
Change orders | de:Nachtragsmanagement
CISRS
City & Guilds 2391 | inspection and testing 2391, City and Guilds 2391, =C&G 2391
Civil engineering | civil engineer, de:Bauingenieurwesen, Bauingenieur(e/in), fr:génie civil
CoConstruct
Concrete testing | slump testing
Concrete work | concrete pouring, concrete finishing, concrete placement, cement mason, concrete forming, de:Betonarbeiten, Betonbau, Stahlbetonbau, Betonbauer, fr:béton
conduit-bending | Conduit installation | Conduit bending, ~conduit, EMT conduit, bending conduit, rigid conduit, running conduit
Confined space entry | confined space(s)
~Construction | building trades, construction work, building construction, construction worker, construction workers, construction labor, construction labourer, general construction, residential construction, commercial construction, construction laborer, construction laborers, de:Bauwesen, Baugewerbe, Bauarbeiten, Bauhelfer, Baustellenerfahrung, Bauarbeiter, Hochbau, fr:~bâtiment et travaux publics, =BTP, ouvrier du bâtiment, travaux de bâtiment, génie civil et construction
Construction billing | de:Bauabrechnung
Construction contracts
Construction estimating | estimating, construction estimates, cost estimates, cost estimation, bid preparation, estimator, de:Kostenschätzung, fr:chiffrage, établissement de devis, réalisation de devis, étude de prix
Construction management | construction project management, site management, construction superintendent, site supervision, construction supervision, construction manager, site manager, site supervisor, ~foreman, de:Bauleitung, Bauleiter(in), Bauüberwachung, Baustellenleitung, Polier, Vorarbeiter, fr:conduite de travaux, conducteur de travaux, chef de chantier, gestion de chantier, suivi de chantier, encadrement de chantier, ingénieur travaux, suivi de chantiers
Construction materials testing | materials testing in construction
Construction scheduling | construction schedules, project scheduling, Primavera scheduling, de:Bauzeitenplan, fr:planning de chantier, planification de travaux, planification des travaux, planning des travaux, planification du chantier
Construction software
Construction tendering | de:Ausschreibung und Vergabe, ~Ausschreibung, Ausschreibungen und Vergaben, Erstellung von Ausschreibungen
Control panels | panel building, electrical panels, switchboards, panel wiring, de:Schaltschrankbau, Schaltschränke(n), Schaltschrankverdrahtung, fr:armoires électriques, armoire électrique, câblage d'armoires, coffrets électriques, tableaux électriques
Copper soldering | soldering copper
=CPCS
Critical path method | critical path analysis
CSCS card | =CSCS
Demolition | de:Abbrucharbeiten, ~Rückbau, fr:démolition
DGUV V3 testing | DGUV V3, DGUV Vorschrift 3, BGV A3, VDE-Prüfung(en), VDE 0701-0702, de:ortsveränderliche Geräte
Drain cleaning
well-drilling | Drilling operations | Well drilling, drilling rigs, borehole drilling, de:Bohrarbeiten, Brunnenbau, fr:~forage, sondage géotechnique
Drive technology | de:Antriebstechnik
Drywall | sheetrock, plasterboard, dry lining, de:Trockenbau, Trockenbauer, Gipskarton, Rigips, fr:plaquiste, cloisons sèches, plaques de plâtre, placo
Ductwork | duct installation, sheet metal ductwork, duct work, fr:gaines de ventilation
ECS gold card | JIB gold card, ECS card, JIB card
=EICR
Electrical authorisation | de:Schaltberechtigung, elektrotechnisch unterwiesene Person, =EuP, fr:habilitation(s) électrique(s), habilitation B1V, habilitation BR, H0B0, B1V BR, habilitations B1 B2
Electrical installation | electrical installations, electrical rough-in, wire pulling, ~wiring, installation of electrical systems, electrical wiring, wiring installation, house wiring, residential wiring, commercial wiring, de:Elektroinstallation(en), Elektroinstallationsarbeiten, elektrische(n/r) Anlagen, Verdrahtung, Verkabelung, fr:installation(s) électrique(s), câblage, tirage de câbles, pose d'appareillages
Electrical maintenance | fr:maintenance électrique
Electrical schematics | wiring diagrams, electrical diagrams, electrical drawings, schematic reading, circuit diagrams, schematics, de:Schaltpläne(n), Stromlaufpläne, fr:schémas électriques, plans électriques, schéma électrique
Electrical testing | megger testing, testing and inspection of electrical installations, electrical inspections, insulation testing, testing and inspection, inspection and testing, de:elektrische Prüfungen, fr:mesures électriques, contrôle des installations électriques
Electrical troubleshooting | electrical diagnostics, electrical repair(s), troubleshooting electrical systems, fr:dépannage électrique
Electrical work | electrician, electrical systems, electrical trade, de:Elektriker(in), Elektroniker(in), Elektroinstallateur(in), Elektrofachkraft, Elektroniker für Energie- und Gebäudetechnik, Elektroniker für Automatisierungstechnik, Industrieelektriker, fr:électricien, électricienne, électricité du bâtiment, électrotechnicien, électricité bâtiment
elektroniker-betriebstechnik | Elektroniker für Betriebstechnik | de:Elektronikerin für Betriebstechnik, Energieelektroniker
Elevator maintenance | lift engineer, elevator mechanic, lift maintenance, de:Aufzugstechnik, Aufzugsmonteur, fr:ascensoriste, maintenance d'ascenseurs
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
EV charging installation | EV chargers, electric vehicle chargers, EV charging stations, de:~Ladesäulen, Wallboxen, Ladeinfrastruktur, fr:bornes de recharge, =IRVE
Excavation | trenching, earthworks, grading and excavation, de:Erdarbeiten, fr:terrassement
Excavator operation | excavator(s), backhoe, de:Bagger, Baggerfahrer, fr:pelle mécanique, pelleteuse, conducteur de pelle, minipelle
F-Gas
Facade renovation | fr:ravalement
Facility management | facilities management, facilities maintenance, building operations, facilities manager, de:Facility Manager, Gebäudemanagement, Objektbetreuung, fr:services généraux, gestion technique de bâtiments, gestion immobilière technique
Fall protection | working at height(s), work at height, fall arrest, harness training, de:Absturzsicherung, Höhenarbeiten, Arbeiten in der Höhe, fr:travail en hauteur, travaux en hauteur
Fault finding | de:Fehlersuche, Störungsbeseitigung, Störungssuche, Fehlerbehebung an Anlagen, Fehlerdiagnose, fr:recherche de pannes, diagnostic de pannes, ~dépannage, diagnostic des pannes, diagnostiquer les pannes, diagnostiquer des pannes, recherche des pannes
FIDIC
Finishing trades | fr:second œuvre, second oeuvre
Fire alarm systems | fire alarm installation, fire alarm(s), de:Brandmeldeanlagen, fr:alarmes incendie, =SSI incendie
Fire sprinkler systems | de:Sprinkleranlagen
Flooring | carpet fitting, floor laying, de:Bodenlegen, Bodenleger(in), Parkettleger, Bodenbeläge, fr:pose de parquet, pose de sols, revêtements de sol, ~solier
Formwork | de:Schalung, Schalungsbau, fr:coffrage, coffreur, bancheur
~Framing | wood framing, metal framing, metal stud framing, house framing, de:Holzrahmenbau, fr:ossature bois, ossature métallique
Furniture making | de:Möbelbau
Gardening | de:Gartenarbeit(en), Gärtner(in), Pflanzarbeiten, fr:jardinage, jardinier, plantation d'arbustes
Gas installation | de:Gasinstallation
Gas installation authorisation | fr:habilitation gaz
Gas Safe registered | Gas Safe
~Generators | generator maintenance, backup generators, standby generators, de:Notstromaggregate, Notstromanlagen, fr:groupes électrogènes
Geotechnical engineering | soil testing, soil mechanics, geotechnical investigations, de:Geotechnik, Bodenmechanik, Baugrunduntersuchung, fr:géotechnique, mécanique des sols
Glazing | glazier, window installation, window fitting, door installation, de:Glaser(in), Fensterbau, Fenstermontage, fr:vitrerie, vitrier, pose de fenêtres
Groundworks | de:Tiefbau
=GWO
Hand tools | de:Handwerkzeuge, fr:outillage à main
Handyman work | ~handyman, general repairs, de:Kleinreparaturen, fr:agent polyvalent, petits travaux de bricolage, homme toutes mains
HCSS HeavyBid
HCSS HeavyJob
Heat pumps | heat pump, de:Wärmepumpe(n), fr:pompe(s) à chaleur
Heating systems | heating engineer, central heating, de:Heizungsbau, Heizungsbauer, Heizungstechnik, Heizungsanlagen, Heizungsinstallation, fr:~chauffage, chauffagiste
Heavy equipment operation | heavy equipment, heavy machinery, plant operator, de:Baumaschinen, Baumaschinenführer(in), fr:engins de chantier, conducteur d'engins, conduite d'engins, engins de terrassement
Hedge trimming | fr:taille de haies, taille de haie
High voltage | de:Hochspannung, fr:haute tension
HOAI service phases | =HOAI, HOAI LPH 1-9, de:Leistungsphasen
Horticulture
HQE certification
HVAC | =HVAC/R, HVAC-R, de:Heizung Klima Lüftung, =HLK, fr:=CVC, génie climatique
~Insulation | thermal insulation, insulation installation, de:Wärmedämmung, Dämmarbeiten, Isolierarbeiten, fr:isolation thermique, isolation par l'extérieur, =ITE
=IOSH
IPAF licence | =IPAF
Irrigation systems | irrigation, sprinkler systems, de:Bewässerungssysteme, fr:systèmes d'arrosage
ISO 45001 | OHSAS 18001
ISO 50001 | energy management systems
iTWO
JCT contracts
Job hazard analysis | =JSA
Joinery | joiner, millwork, de:Schreinerei, Schreiner(in), Tischler(in), Tischlerei, fr:menuiserie, menuisier, pose de menuiseries
Journeyman electrician | journeyman license, journeyman card, licensed electrician, electrician license, state electrical license
Kitchen fitting | de:Küchenmontage, fr:pose de cuisine(s)
KNX | KNX-Programmierung
Landscaping | landscape maintenance, groundskeeping, landscaper, grounds maintenance, de:Garten- und Landschaftsbau, Landschaftsgärtner(in), Grünpflege, fr:espaces verts, paysagiste, paysagisme
Lawn care | lawn mowing, fr:tonte
Lead abatement
LEED
Lighting installation | lighting systems, LED lighting, lighting controls, emergency lighting, de:Beleuchtungstechnik, Beleuchtungsanlagen
Line work | lineman, lineworker, de:Freileitungsbau
Lockout/tagout | =LOTO, lock out tag out, lockout tagout, lockout procedures, fr:consignation des équipements, consignation électrique, ~consignation
Low voltage systems | low voltage, de:~Schwachstrom, fr:courants faibles
Low-voltage power systems | de:Niederspannung, Niederspannungsanlagen, fr:basse tension
Manual skills | de:handwerkliches Geschick, handwerkliche Fähigkeiten, fr:habileté manuelle
~Masonry | bricklaying, bricklayer, block laying, stonemasonry, brickwork, ~mason(s), stone masonry, de:Maurer(in), Maurerarbeiten, Mauerwerk, fr:maçonnerie, maçon
Master electrician | de:Elektromeister(in), Elektrotechnikermeister
Measurement technology | de:Messtechnik, ~Messgeräte
Medium voltage | de:Mittelspannung, Mittelspannungsanlagen, fr:=HTA, moyenne tension
Method statements | =RAMS documents
Motor control centers
Motor graders | motor grader
Multimeters | multimeter, fr:multimètre
=NABCEP
=NATE certification | NATE certified
National Electrical Code | =NEC, electrical code(s), NFPA 70
=NEBOSH
NEC contracts | =NEC3, NEC4
NF C 15-100
NFPA 70E | arc flash
=NICEIC
NPORS
NVQ Level 3 Electrical | NVQ Level 3 Electrotechnical
Occupational safety | workplace safety, health and safety, occupational health and safety, =EHS, =HSE, safety regulations, safety management, safety compliance, job site safety, work safety, health & safety, safety procedures, de:Arbeitssicherheit, Arbeitsschutz, Sicherheitsvorschriften, Sicherheitsbeauftragte(r), fr:sécurité au travail, hygiène et sécurité, =QHSE, règles de sécurité, consignes de sécurité, prévention des risques professionnels, sécurité sur les chantiers, sécurité des chantiers, sécurité chantier
On-Screen Takeoff
OSHA 10
OSHA 30 | OSHA 30 Construction
OSHA regulations | =OSHA, OSHA compliance
Painting and decorating | house painting, interior painting, exterior painting, painter and decorator, painter/decorator, wall painting, de:Malerarbeiten, Maler und Lackierer, Lackieren, Anstricharbeiten, Spachteln, Spachtelarbeiten, fr:peinture en bâtiment, peintre en bâtiment, peinture bâtiment
=PASMA
PAT testing | =PAT, de:Geräteprüfung(en)
Pest control | exterminator, de:Schädlingsbekämpfung, fr:lutte antiparasitaire, dératisation
Pesticide application
Pesticide applicator licence | pesticide applicator license, fr:certiphyto
Photovoltaics | solar panels, solar installation, solar PV, solar panel installation, photovoltaic, de:Photovoltaik, PV-Anlagen, Photovoltaikanlagen, Solartechnik, fr:photovoltaïque, panneaux solaires, panneaux photovoltaïques
Pipe fitting | pipefitting, pipefitter, de:Rohrleitungsbau, fr:tuyauterie, tuyauteur
welded-pipe | Pipe installation | pipe laying, PEX piping, pipe threading
PlanGrid
Planning applications | planning permission, planning consent, de:Bauanträge, Genehmigungsplanung, fr:~permis de construire
Plastering | plasterer, rendering walls, stucco, de:Verputzen, Putzarbeiten, Stuckateur, fr:plâtrerie, plâtrier, enduits
Plumbing | plumber, =SHK, de:Sanitärinstallation(en), Sanitärtechnik, Klempner(in), Anlagenmechaniker(in), Sanitär- und Heizungstechnik, Gas- und Wasserinstallateur, Sanitäranlagen, Installateur Heizung Sanitär, fr:plomberie, plombier, plombier chauffagiste, installations sanitaires
Pool maintenance
Power current installations | fr:courants forts
Power distribution | de:Energieverteilung, fr:distribution électrique
Power generation
Power systems | de:~Energietechnik, Netzbau, fr:réseaux électriques, réseaux HTA
Power tools | power tool, de:Elektrowerkzeuge, fr:outillage électroportatif, outils électroportatifs
Power transmission
ProEst
Property management | property manager, leasing agent, tenant relations, de:Immobilienverwaltung, Hausverwaltung, Mietverwaltung, WEG-Verwaltung, fr:gestion locative, gestion immobilière, syndic de copropriété, gestionnaire de copropriété
~Public works | fr:travaux publics
Public works contracts | fr:marchés publics de travaux
Quantity surveying | quantity surveyor, fr:métreur, métré(s)
Quantity takeoff | quantity take-offs, ~takeoffs, de:Aufmaß, fr:métré et chiffrage
RE2020
Real estate brokerage | real estate agent(s), de:Immobilienmakler(in), fr:transaction immobilière, agent immobilier, négociateur immobilier
Real estate licence | real estate license, real estate broker license, de:Maklererlaubnis, fr:carte T
Rebar work | rebar, de:Bewehrung, fr:ferraillage
~Refrigeration | refrigerants, refrigerant handling, refrigeration systems, refrigeration technician, ammonia refrigeration, de:Kältetechnik, Kälteanlagen, Kälteanlagenbauer, fr:froid commercial, frigoriste, installations frigorifiques, fluides frigorigènes
Renewable energy | renewables, clean energy, de:erneuerbare(n) Energien, fr:énergies renouvelables
Renovation | remodeling, refurbishment, home improvement, de:~Sanierung, Renovierung, Altbausanierung, fr:rénovation, réhabilitation de bâtiments
RIBA
=RICS | =MRICS
~Rigging | rigger, slinger signaller, rigging and slinging, crane rigging, de:Anschlagen von Lasten, fr:élingage, élingueur
Risk assessments | hazard identification, de:Gefährdungsbeurteilung(en), fr:document unique, =DUERP, évaluation des risques professionnels
Road construction | paving, ~asphalt, highway construction, de:Straßenbau, Straßenbauer, Pflasterarbeiten, fr:enrobés, construction de routes
Roads and utilities works | fr:voirie et réseaux divers, =VRD
Roofing | roofer, roof installation, shingles, roof repair, de:Dachdecker(in), Dachdeckerarbeiten, Dacharbeiten, fr:couvreur, toiture(s)
Rope access | =IRATA, fr:travaux acrobatiques
RT2012
SAP2000
~Scaffolding | scaffolder, scaffold erection, de:Gerüstbau, Gerüstbauer(in), fr:échafaudage(s), montage d'échafaudages, échafaudeur
See Electrical
Servo drives
Siemens S7 | SIMATIC, Step 7, STEP7, S7-1500, S7-300
Skid steers | skid steer
Smart home systems | home automation, fr:domotique
=SMSTS | Site Management Safety Training Scheme
Space planning
Spray painting
=SSSTS | Site Supervisor Safety Training Scheme
STAAD.Pro
Street lighting | fr:éclairage public
Structural engineering | structural analysis, structural engineer, structural steel design, structural design, de:Tragwerksplanung, Baustatik, Statiker, fr:calcul de structures, ingénierie des structures, ingénieur structure
Structural works | de:Rohbau, fr:gros œuvre, gros oeuvre
Subcontractor management | subcontractor coordination, de:Subunternehmermanagement, Subunternehmersteuerung, Nachunternehmersteuerung, Nachunternehmermanagement, Steuerung der Nachunternehmer, Steuerung von Nachunternehmern, Steuerung der Subunternehmer, Steuerung von Subunternehmern, Koordination von Nachunternehmern, Koordination der Nachunternehmer, fr:gestion des sous-traitants, suivi des sous-traitants, coordination des sous-traitants, pilotage des sous-traitants, suivi de sous-traitants, ~sous-traitance
Submittals and RFIs
Substations
Surveying | land surveyor, de:Vermessung, Vermessungstechnik, Vermessungstechniker, fr:topographie, géomètre, relevés topographiques
Switchgear | de:Schaltanlagen, Schaltanlagenbau
Tekla Structures
Telehandlers | telehandler
Tiling | tiler, tile setting, tile installation, de:Fliesenlegen, Fliesenleger(in), Fliesenarbeiten, fr:carrelage, carreleur
Toolbox talks
Total stations | total station
Tree surgery | arborist, arboriculture, tree felling, de:Baumpflege, fr:élagage, élagueur, abattage d'arbres
=UPS systems | uninterruptible power supplies
Variable frequency drives | =VFD, =VFDs, frequency drives, variable speed drives, ~inverters, de:Frequenzumrichter, fr:variateurs de vitesse, variateur de vitesse
VDE regulations | =VDE
Vectorworks
Ventilation systems | de:Lüftungstechnik, Lüftungsanlagen
=VOB
Wallpapering | de:Tapezieren, fr:papier peint
Wheel loaders | loader operation, front-end loader, de:Radlader, Radladerschein
Wind turbines | wind turbine technician, wind energy, de:Windkraftanlagen, Windenergie, Windenergieanlagen, fr:éolienne(s)
Winter maintenance | snow removal, de:Winterdienst, fr:déneigement
Woodworking | de:Holzbearbeitung, fr:travail du bois
Works supervision | fr:maîtrise d'œuvre, maîtrise d'oeuvre
=WSCAD
Xactimate
Zinc roofing work | fr:zinguerie
`;
