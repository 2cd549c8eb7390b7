/** Driving, warehousing, shipping and purchasing, with their licences. The format is that of `lines.ts`. */
export const transport = `
ADR licence | ADR certificate, ADR certified, dangerous goods by road, de:ADR-Schein, ADR-Bescheinigung, Gefahrgutführerschein, fr:certificat ADR, ADR matières dangereuses, formation ADR
Airport operations | ground handling, ramp agent, baggage handling, passenger check-in, Amadeus Altéa, de:Bodenabfertigung, fr:assistance en escale, agent d'escale
Amazon FBA | Fulfilled by Amazon, Amazon fulfillment
=APICS | CPIM, CSCP, Certified Supply Chain Professional, CLTD
~Aviation | aircraft maintenance, A&P license, =A&P mechanic, airframe and powerplant, aircraft mechanic, EASA Part-66, Part 145, de:Flugzeugmechaniker, Luftfahrzeugtechnik, fr:maintenance aéronautique, mécanicien aéronautique
Bills of lading | bill of lading, =BOLs, shipping documents, shipping documentation, freight documentation, de:Frachtpapiere, Frachtbriefe, ~Lieferschein(e/en), fr:lettre de voiture, documents de transport, bon(s) de livraison
Bus driving | bus driver, coach driver, de:Busfahrer(in), fr:conducteur de bus, conducteur de car, chauffeur de bus
Category C licence | =HGV Class 2, Class 2 HGV, =LGV licence, C1 licence, Category C1, de:Führerschein Klasse C, Führerschein Klasse C1, Lkw-Führerschein, Führerscheinklasse C, fr:=permis C, permis poids lourd, =permis PL
Category CE licence | =HGV Class 1, Class 1 HGV, Category C+E, C+E licence, =HGV licence, LGV C+E, LGV Class 1, de:Führerschein Klasse CE, Führerscheinklasse CE, Fahrerlaubnis Klasse CE, fr:permis CE, permis EC, permis super lourd
Category D licence | =PCV, de:Führerschein Klasse D, fr:=permis D
CDL Class A | Class A license, =CDL, commercial driver's license, commercial driving license, commercial driver license
CDL Class B | Class B CDL, CDL-B
CIPS | MCIPS
Customs clearance | customs brokerage, customs compliance, import/export, import and export, customs documentation, customs broker license, de:Zollabwicklung, Zollanmeldung(en), Zollrecht, Exportabwicklung, Import und Export, fr:dédouanement, opérations douanières, déclarations en douane, réglementation douanière, import-export
Cycle counting | cycle counts, stocktaking, stock taking, physical inventory, inventory counts, stocktake(s), stock counts, inventory audits, cycle count, de:Inventur(en), fr:inventaire(s)
Dangerous goods | IATA DGR, IMDG code, hazardous goods, de:Gefahrgut, Gefahrguttransport, Gefahrgutbeauftragter, fr:matières dangereuses, marchandises dangereuses
Defensive driving | Smith System, safe driving record, clean driving record, clean MVR, clean driving licence, fr:éco-conduite, conduite préventive
Delivery driving | delivery driver, courier driver, van driver, last-mile delivery, multi-drop, de:Auslieferungsfahrer(in), Kurierfahrer(in), Zusteller(in), Paketzusteller(in), fr:livreur, livraison de colis, livraisons
Demand planning | demand forecasting, S&OP, sales and operations planning, supply planning, de:Bedarfsplanung, Absatzplanung, fr:prévision(s) de la demande, planification de la demande
Digital tachograph | tachograph(s), digi card, tacho card, de:Fahrerkarte, fr:chronotachygraphe, carte conducteur, tachygraphe
Dispatching | freight dispatch, transport planning, transportation planning, load planning, dispatcher, de:Disposition, Transportdisposition, Disponent(en/in), fr:affrètement, exploitant transport, affréteur
DOT medical card | DOT physical, medical examiner's certificate, DOT medical certificate
DOT regulations | =FMCSA, DOT compliance, Department of Transportation regulations, DOT safety regulations
Doubles and triples endorsement | doubles/triples endorsement, doubles endorsement
Driver CPC | =CPC card, Driver Certificate of Professional Competence, driver qualification card, de:Berufskraftfahrerqualifikation, Schlüsselzahl 95, Module 95, Modul 95, fr:=FIMO, =FCO, =FCOS
Driver's licence | driver's license, driving license, driving licence, drivers license, drivers licence, full clean driving licence, de:Führerschein, Fahrerlaubnis, Führerscheinklasse B, fr:permis B, permis de conduire
Electronic logging devices | =ELD, e-logs, =ELDs, electronic logs, driver logs, log books, electronic logging
Flatbed hauling | flatbed, load securement, cargo securement, tarping, de:Ladungssicherung, fr:arrimage
Fleet management | fleet maintenance, fleet operations, vehicle fleet, de:Fuhrparkmanagement, Flottenmanagement, Fuhrpark, fr:gestion de flotte, gestion de parc automobile
Forklift licence | forklift certification, forklift certified, forklift license, forklift certificate, certified forklift operator, counterbalance licence, RTITB, =FLT, de:Staplerschein, Gabelstaplerschein, Flurförderschein, Gabelstaplerführerschein, fr:=CACES, permis cariste
Forklift operation | forklift(s), fork lift, lift truck, de:Gabelstapler, Staplerfahrer(in), Stapler, Gabelstaplerfahrer(in), fr:chariot(s) élévateur(s), cariste, conduite de chariots
Freight brokerage | freight broker, load boards, DAT load board
Freight forwarding | freight forwarder, air freight, ocean freight, sea freight, de:Speditionswesen, ~Spedition, Luftfracht, Seefracht, Speditionskaufmann, Kaufmann für Spedition und Logistikdienstleistung, fr:commission de transport, fret aérien, fret maritime, transit international
GPS navigation | =GPS, sat nav, de:Navigationssysteme
Hazmat endorsement | hazmat, hazardous materials endorsement
Hours of service | =HOS regulations
Household moving | furniture moving, ~removals, de:Umzüge, Möbeltransport, fr:~déménagement(s), déménageur
Incoterms
Inventory management | inventory control, stock control, stock management, inventory tracking, managing inventory, inventory systems, de:Bestandsführung, Bestandsmanagement, Bestandskontrolle, Warenwirtschaft, fr:gestion de(s) stock(s), gestion des inventaires, suivi des stocks
Just-in-time delivery | =JIT delivery, just in time production, just-in-sequence
Loading and unloading | loading/unloading, unloading trucks, loading trucks, load and unload, unload trucks, unloading and loading, de:Be- und Entladen, Be- und Entladung, Verladung, Verladen, fr:chargement et déchargement, chargement/déchargement, déchargement de camions, chargement de camions
~Logistics | logistics management, logistics operations, logistics coordination, logistics coordinator, de:~Logistik, Logistikprozesse(n), Intralogistik, fr:~logistique, gestion logistique, chaîne logistique
Manual transmission | stick shift, 10-speed transmission
Maritime operations | =STCW, seafarer, merchant navy, boat handling, de:Seeschifffahrt, fr:marine marchande
Material handling | materials handling, material handler, materials handler, manual handling, manual lifting, de:Materialfluss, Flurförderzeuge(n), Materialtransport, fr:manutention manuelle, gestes et postures, engins de manutention
Order picking | order picker(s), picking and packing, pick and pack, pick/pack, picking orders, order fulfillment, order fulfilment, pickers and packers, de:Kommissionierung, Kommissionieren, Kommissionierer(in), fr:préparation de(s) commandes, préparateur de commandes, préparatrice de commandes, préparateurs de commandes, ~picking
Overhead crane operation | overhead crane(s), crane operation, crane operator, gantry crane, bridge crane, NCCCO, mobile crane, tower crane, de:Kranschein, Kranführer(in), Hallenkran, Brückenkran, fr:pont roulant, ponts roulants, grutier, CACES pont roulant, conduite de grue
~Packing | packaging of goods, palletizing, shrink wrapping, palletising, packing and shipping, packing orders, de:Verpackung von Waren, Verpacken, Palettieren, fr:~conditionnement, ~emballage, palettisation, filmage
Pallet jack | pallet jacks, pallet truck(s), pump truck, pallet handling, de:Hubwagen, fr:transpalette(s), gerbeur(s)
Passenger endorsement | P endorsement, school bus endorsement, S endorsement
Pilot licence | commercial pilot license, =ATPL, private pilot license, Part 107, Remote Pilot Certificate, drone pilot license, drone licence, de:Pilotenschein, fr:télépilote de drone
Postal services | mail sorting, mail carrier, mail delivery, mailroom operations, de:Briefzustellung, Paketzustellung, fr:tri du courrier, facteur La Poste, distribution du courrier
Pre-trip inspections | pre-trip inspection, vehicle inspections, post-trip inspections, daily vehicle checks, de:Abfahrtskontrolle(n), fr:contrôle du véhicule avant départ
Procurement | ~purchasing, strategic sourcing, supplier sourcing, de:~Einkauf, ~Beschaffung, Einkäufer(in), strategischer Einkauf, strategischen Einkauf, operativer Einkauf, fr:~achats, ~approvisionnement, approvisionnements, approvisionneur, acheteur, sourcing fournisseurs, politique d'achats, gestion des achats
Purchase orders | purchase order, PO processing, purchase requisitions, de:Bestellabwicklung, Bestellwesen, ~Bestellungen, fr:bons de commande, commandes fournisseurs, passation de commandes
Railway operations | train driver, railway signalling, rail operations, locomotive engineer, train driving, de:Triebfahrzeugführer(in), Lokführer(in), Lokomotivführer, fr:conducteur de train, conduite de train
Reach truck | order picker machine, cherry picker, stand-up forklift, de:Schubmaststapler, Hochregalstapler, fr:chariot à mât rétractable
Refrigerated transport | reefer trailers, temperature-controlled transport, cold chain, de:Kühltransport(e), Kühlkette, fr:transport frigorifique, chaîne du froid, transport sous température dirigée
Reverse logistics | returns processing, returns management, de:Retourenmanagement, Retourenbearbeitung, fr:gestion des retours, logistique inverse
Route planning | route optimization, route optimisation, trip planning, route scheduling, de:Tourenplanung, Routenplanung, fr:planification des tournées, optimisation des tournées, organisation des tournées
~Samsara | KeepTruckin, Omnitracs, PeopleNet, Geotab
SAP Ariba | Ariba
SAP MM | SAP Materials Management, SAP SD, SAP Sales and Distribution
SAP PP | SAP Production Planning, SAP QM, SAP PM, SAP Plant Maintenance
Shipping and receiving | receiving and shipping, shipping/receiving, goods receipt, receiving goods, goods in, goods inwards, receiving of goods, loading dock, de:Wareneingang, Warenausgang, Warenannahme, Wareneingangskontrolle, ~Versand, Versandabwicklung, fr:réception de(s) marchandises, expédition(s), contrôle des marchandises
Supplier management | vendor management, vendor relations, supplier relationship management, supplier relationships, vendor relationships, supplier negotiation, de:Lieferantenmanagement, Lieferantenbetreuung, Lieferantenbewertung, fr:gestion des fournisseurs, relations fournisseurs, négociation fournisseurs
Supply chain management | supply chain, =SCM, de:Lieferkette(n), Lieferkettenmanagement, fr:gestion de la chaîne logistique, gestion de la chaîne d'approvisionnement
Tanker endorsement | tank endorsement, tank vehicle endorsement, tanker driving, X endorsement
Taxi licence | private hire licence, PCO licence, de:Personenbeförderungsschein, P-Schein, Taxischein, fr:=VTC, carte professionnelle de taxi
Third-party logistics | =3PL
Transportation management systems | transportation management system, transport management system, =TMS, McLeod Software, Oracle Transportation Management
Truck driving | truck driver, =HGV driver, HGV driving, lorry driver, over-the-road, =OTR driving, tractor-trailer, semi-truck, 18-wheeler, LGV driver, de:~Lkw-Fahrer(in), Berufskraftfahrer(in), Kraftfahrer(in), LKW fahren, fr:chauffeur(s) poids lourd, conducteur(s) poids lourd, conducteur routier, chauffeur routier, chauffeur PL, chauffeur SPL, conductrice PL, conducteur PL, conduite poids lourd
=TWIC | Transportation Worker Identification Credential
Voice picking | RF scanner(s), RF scanning, barcode scanner(s), handheld scanners, barcode scanning, handheld scanner, de:Handscanner, MDE-Gerät(e/en), Pick-by-Voice, fr:douchette(s), scanner RF, commande vocale
Warehouse management systems | warehouse management system, =WMS, SAP EWM, SAP WM, Blue Yonder, HighJump, de:Lagerverwaltungssystem(e/en), Warenwirtschaftssystem(e/en), fr:logiciel de gestion d'entrepôt
Warehouse operations | warehousing, warehouse management, warehouse work, warehouse operative(s), warehouse associate(s), warehouse worker, warehouse experience, de:Lagerhaltung, Lagerverwaltung, Lagerarbeit(en), Lagerlogistik, Lagerist(en/in), Fachlagerist(in), Lagermitarbeiter(in), Lagerhelfer(in), fr:gestion d'entrepôt, magasinier, magasinage, manutention, manutentionnaire, agent logistique
Waste collection | refuse collection, waste management, recycling operations, de:Abfallwirtschaft, ~Entsorgung, Abfallmanagement, fr:gestion des déchets, collecte des déchets, tri des déchets
Yard management | yard jockey, yard spotter, shunting trailers, shunter driver
`;
