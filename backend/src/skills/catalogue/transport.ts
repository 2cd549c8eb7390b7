/** Driving, warehousing, shipping and purchasing, with their licences. The format is that of `lines.ts`. */
export const transport = `
CDL Class A | =CDL A, Class A CDL, Class A Commercial Driver's License, Class A license, Class A commercial driver license, =CDL, commercial driver's license, commercial driving license, commercial driver license
CDL Class B | Class B CDL, CDL-B
Hazmat endorsement | hazmat, hazardous materials endorsement, hazmat certified
Tanker endorsement | tank endorsement, tank vehicle endorsement, tanker driving, X endorsement
Doubles and triples endorsement | doubles/triples endorsement, doubles endorsement
Passenger endorsement | P endorsement, school bus endorsement, S endorsement
=TWIC | TWIC card, Transportation Worker Identification Credential
DOT medical card | DOT physical, medical examiner's certificate, DOT medical certificate
DOT regulations | =FMCSA, FMCSA regulations, DOT compliance, Department of Transportation regulations, DOT safety regulations
Hours of service | =HOS regulations, Hours of Service regulations
Electronic logging devices | =ELD, electronic logging device, e-logs, =ELDs, electronic logs, driver logs, log books
Pre-trip inspections | pre-trip inspection, pre-trip and post-trip inspections, vehicle inspections, post-trip inspections, daily vehicle checks, de:Abfahrtskontrolle(n), fr:contrôle du véhicule avant départ
Truck driving | truck driver(s), =HGV driver, HGV driving, lorry driver, over-the-road, =OTR driving, tractor-trailer, semi-truck, 18-wheeler, de:Lkw-Fahrer(in), Berufskraftfahrer(in), Kraftfahrer(in), LKW fahren, fr:chauffeur(s) poids lourd, conducteur(s) poids lourd, conducteur routier, chauffeur routier, chauffeur PL, chauffeur SPL
Flatbed hauling | flatbed, flatbed trailers, load securement, cargo securement, tarping, de:Ladungssicherung, fr:arrimage
Refrigerated transport | reefer trailers, temperature-controlled transport, cold chain, cold chain management, de:Kühltransport(e), Kühlkette, fr:transport frigorifique, chaîne du froid, transport sous température dirigée
Bus driving | bus driver(s), coach driver, school bus driver, de:Busfahrer(in), fr:conducteur de bus, conducteur de car, chauffeur de bus
Delivery driving | delivery driver(s), courier driver, van driver, last-mile delivery, multi-drop, multi-drop delivery, de:Auslieferungsfahrer(in), Kurierfahrer(in), Zusteller(in), fr:chauffeur-livreur, livreur(s)
Driver's licence | driver's license, driving license, driving licence, valid driver's license, drivers license, drivers licence, full UK driving licence, full clean driving licence, Category B driving licence, de:Führerschein, Führerschein Klasse B, Führerschein der Klasse B, Pkw-Führerschein, PKW-Führerschein Klasse B, Fahrerlaubnis Klasse B, Fahrerlaubnis, Führerscheinklasse B, fr:permis B, permis de conduire, permis de conduire B, titulaire du permis B
Category C licence | =HGV Class 2, Class 2 HGV, =LGV licence, C1 licence, Category C1, de:Führerschein Klasse C, Führerschein Klasse C1, Lkw-Führerschein, Führerschein Klasse C/CE, Führerscheinklasse C, fr:permis C, permis poids lourd, =permis PL
Category CE licence | =HGV Class 1, Class 1 HGV, Category C+E, C+E licence, =HGV licence, de:Führerschein Klasse CE, Führerscheinklasse CE, Fahrerlaubnis Klasse CE, fr:permis CE, permis EC, permis super lourd
Category D licence | PCV licence, =PCV, de:Führerschein Klasse D, fr:permis D
Driver CPC | =CPC card, Driver Certificate of Professional Competence, driver qualification card, de:Berufskraftfahrerqualifikation, Schlüsselzahl 95, Module 95, fr:=FIMO, =FCO, FIMO/FCO, =FCOS
Digital tachograph | tachograph(s), digi card, digital tachograph card, tacho card, de:Fahrerkarte, digitaler Tachograph, fr:chronotachygraphe, carte conducteur, tachygraphe
ADR licence | ADR certificate, ADR certified, dangerous goods by road, de:ADR-Schein, ADR-Bescheinigung, Gefahrgutführerschein, fr:certificat ADR, ADR matières dangereuses, formation ADR
Dangerous goods | dangerous goods handling, IATA dangerous goods, IATA DGR, IMDG code, hazardous goods, de:Gefahrgut, Gefahrguttransport, Gefahrgutbeauftragter, fr:matières dangereuses, marchandises dangereuses
Route planning | route optimization, route optimisation, trip planning, route scheduling, de:Tourenplanung, Routenplanung, fr:planification des tournées, optimisation des tournées, organisation des tournées
Fleet management | fleet maintenance, fleet operations, vehicle fleet, de:Fuhrparkmanagement, Flottenmanagement, Fuhrpark, fr:gestion de flotte, gestion de parc automobile
Dispatching | freight dispatch, truck dispatching, transport planning, transportation planning, load planning, dispatcher(s), de:Disposition, Transportdisposition, Disponent(en/in), fr:affrètement, exploitant transport, affréteur
GPS navigation | =GPS, GPS devices, sat nav, de:Navigationssysteme, fr:navigation GPS
Samsara | =Samsara fleet, KeepTruckin, Omnitracs, PeopleNet, Geotab
Transportation management systems | transportation management system, transport management system, =TMS, McLeod Software, Oracle Transportation Management
Freight brokerage | freight broker, load boards, DAT load board
Freight forwarding | freight forwarder(s), air freight, ocean freight, sea freight, de:Speditionswesen, Spedition, Luftfracht, Seefracht, Speditionskaufmann, Kaufmann für Spedition und Logistikdienstleistung, fr:commission de transport, fret aérien, fret maritime, transit international
Customs clearance | customs brokerage, customs compliance, import/export, import and export, import/export documentation, customs documentation, customs broker license, de:Zollabwicklung, Zollanmeldung(en), Zollrecht, Exportabwicklung, Import und Export, fr:dédouanement, opérations douanières, déclarations en douane, réglementation douanière, import-export
Incoterms
Forklift operation | forklift(s), forklift driving, forklift operator(s), fork lift, forklift experience, operate forklift, forklift driver(s), lift truck, counterbalance forklift, de:Gabelstapler, Staplerfahrer(in), Stapler, Gabelstaplerfahrer(in), fr:chariot(s) élévateur(s), cariste(s), conduite de chariots
Forklift licence | forklift certification, forklift certified, forklift license, forklift certificate, certified forklift operator, counterbalance licence, RTITB, FLT licence, =FLT, de:Staplerschein, Gabelstaplerschein, Flurförderschein, Gabelstaplerführerschein, fr:=CACES, CACES 1, CACES 3, CACES 5, CACES 1 3 5, CACES R489, CACES R485, CACES 1A, permis cariste
Reach truck | reach truck licence, reach truck operator, order picker machine, cherry picker, stand-up forklift, de:Schubmaststapler, Hochregalstapler, fr:chariot à mât rétractable
Pallet jack | pallet jacks, electric pallet jack, pallet truck(s), pump truck, pallet handling, de:Hubwagen, Ameise Hubwagen, fr:transpalette(s), gerbeur(s), transpalette électrique
Order picking | order picker(s), picking and packing, pick and pack, pick/pack, picking orders, order fulfillment, order fulfilment, pickers and packers, de:Kommissionierung, Kommissionieren, Kommissionierer(in), fr:préparation de(s) commandes, préparateur de commandes, préparatrice de commandes, préparateurs de commandes, ~picking
Voice picking | RF scanner(s), RF scanning, barcode scanner(s), handheld scanners, barcode scanning, handheld scanner, de:Handscanner, MDE-Gerät(e/en), Pick-by-Voice, fr:douchette(s), scanner RF, commande vocale
Packing | packaging of goods, packing and shipping, palletizing, shrink wrapping, packing orders, palletising, de:Verpackung von Waren, Verpacken, Palettieren, fr:conditionnement, emballage, palettisation, filmage
Shipping and receiving | receiving and shipping, shipping/receiving, goods receipt, receiving goods, goods in, goods inwards, receiving of goods, loading dock, de:Wareneingang, Warenausgang, Warenannahme, Wareneingangskontrolle, Versand, Versandabwicklung, fr:réception de(s) marchandises, expédition(s), réception et expédition, contrôle des marchandises
Loading and unloading | loading/unloading, unloading trucks, loading trucks, loading and unloading trucks, load and unload, unload trucks, de:Be- und Entladen, Be- und Entladung, Verladung, Verladen, fr:chargement et déchargement, chargement/déchargement, déchargement de camions
Inventory management | inventory control, stock control, stock management, inventory tracking, managing inventory, inventory management systems, inventory systems, de:Bestandsführung, Bestandsmanagement, Bestandskontrolle, Warenwirtschaft, fr:gestion de(s) stock(s), gestion des inventaires, suivi des stocks
Cycle counting | cycle counts, stocktaking, stock taking, physical inventory, inventory counts, stocktake(s), stock counts, inventory audits, cycle count, de:Inventur(en), fr:inventaire(s), inventaires tournants
Warehouse operations | warehousing, warehouse management, warehouse work, warehouse operative(s), warehouse associate(s), warehouse worker(s), warehouse experience, de:Lagerhaltung, Lagerverwaltung, Lagerarbeit(en), Lagerlogistik, Lagerist(en/in), Fachlagerist(in), Fachkraft für Lagerlogistik, Lagermitarbeiter(in), Lagerhelfer(in), fr:gestion d'entrepôt, magasinier(s), magasinage, manutention, manutentionnaire(s), agent logistique
Warehouse management systems | warehouse management system, =WMS, Manhattan WMS, SAP EWM, SAP WM, Blue Yonder, HighJump, de:Lagerverwaltungssystem(e/en), Warenwirtschaftssystem(e/en), fr:logiciel de gestion d'entrepôt
Logistics | logistics management, logistics operations, logistics coordination, logistics coordinator, de:Logistik, Logistikprozesse(n), Intralogistik, fr:logistique, gestion logistique, chaîne logistique
Supply chain management | supply chain, =SCM, supply chain planning, supply chain operations, de:Lieferkette(n), Lieferkettenmanagement, fr:gestion de la chaîne logistique, gestion de la chaîne d'approvisionnement
Demand planning | demand forecasting, S&OP, sales and operations planning, supply planning, de:Bedarfsplanung, Absatzplanung, fr:prévision(s) de la demande, planification de la demande
Procurement | purchasing, strategic sourcing, procurement processes, sourcing and procurement, supplier sourcing, de:Einkauf, strategischer Einkauf, strategischen Einkauf, Beschaffung, operativer Einkauf, Einkäufer(in), fr:achats, politique d'achats, ~approvisionnement, approvisionnements, approvisionneur, acheteur(s), gestion des achats, sourcing fournisseurs
Purchase orders | purchase order, purchase order processing, PO processing, purchase requisitions, de:Bestellabwicklung, Bestellwesen, Bestellungen, fr:bons de commande, commandes fournisseurs, passation de commandes
Supplier management | vendor management, vendor relations, supplier relationship management, supplier relationships, vendor relationships, supplier negotiation, de:Lieferantenmanagement, Lieferantenbetreuung, Lieferantenbewertung, fr:gestion des fournisseurs, relations fournisseurs, négociation fournisseurs
SAP MM | SAP MM/SD, SAP Materials Management, SAP SD, SAP Sales and Distribution
SAP Ariba | Ariba
SAP PP | SAP Production Planning, SAP QM, SAP PM, SAP Plant Maintenance
CIPS | MCIPS, =CIPS qualified
=APICS | CPIM, CSCP, APICS CPIM, APICS CSCP, Certified Supply Chain Professional, CLTD
Material handling | materials handling, material handler(s), materials handler, manual handling, manual lifting, de:Materialfluss, Flurförderzeuge(n), Materialtransport, fr:manutention manuelle, gestes et postures, engins de manutention
Overhead crane operation | overhead crane(s), crane operation, crane operator(s), gantry crane, bridge crane, NCCCO, NCCCO certification, mobile crane, tower crane, de:Kranschein, Kranführer(in), Hallenkran, Brückenkran, fr:pont roulant, ponts roulants, grutier, CACES pont roulant, conduite de grue
Yard management | yard jockey, yard spotter, shunting trailers, shunter driver
Railway operations | train driver(s), railway signalling, rail operations, locomotive engineer, train driving, de:Triebfahrzeugführer(in), Lokführer(in), Lokomotivführer, fr:conducteur de train, conduite de train
Aviation | aircraft maintenance, A&P license, =A&P mechanic, airframe and powerplant, aircraft mechanic, EASA Part-66, Part 145, de:Flugzeugmechaniker, Luftfahrzeugtechnik, fr:maintenance aéronautique, mécanicien aéronautique
Pilot licence | commercial pilot license, =ATPL, =CPL, private pilot license, FAA Part 107, Part 107, Remote Pilot Certificate, drone pilot license, drone licence, de:Pilotenschein, fr:télépilote de drone
Airport operations | ground handling, ramp agent, baggage handling, passenger check-in, Amadeus Altéa, de:Bodenabfertigung, fr:assistance en escale, agent d'escale
Maritime operations | =STCW, seafarer, merchant navy, boat handling, de:Seeschifffahrt, fr:marine marchande
Taxi licence | private hire licence, PCO licence, de:Personenbeförderungsschein, P-Schein, Taxischein, fr:carte VTC, =VTC, carte professionnelle de taxi
Defensive driving | defensive driving course, Smith System, safe driving record, clean driving record, clean MVR, clean driving licence, fr:éco-conduite, conduite préventive
Manual transmission | stick shift, 10-speed transmission
Household moving | furniture moving, removals, de:Umzüge, Möbeltransport, fr:déménagement(s), déménageur
Waste collection | refuse collection, waste management, recycling operations, de:Abfallwirtschaft, Entsorgung, Abfallmanagement, fr:gestion des déchets, collecte des déchets, tri des déchets
Postal services | mail sorting, mail carrier, mail delivery, mailroom operations, de:Briefzustellung, Paketzustellung, fr:tri du courrier, facteur La Poste, distribution du courrier
Third-party logistics | =3PL, 3PL management
Reverse logistics | returns processing, returns management, de:Retourenmanagement, Retourenbearbeitung, fr:gestion des retours, logistique inverse
Just-in-time delivery | =JIT delivery, just in time production, just-in-sequence
Bills of lading | bill of lading, =BOLs, shipping documents, shipping documentation, freight documentation, de:Frachtpapiere, Frachtbriefe, Lieferschein(e/en), fr:lettre de voiture, documents de transport, bon(s) de livraison
Amazon FBA | Fulfilled by Amazon, Amazon fulfillment
`;
