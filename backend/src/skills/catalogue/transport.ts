/** Driving, warehousing, shipping and purchasing, with their licences. The format is that of `lines.ts`. */
export const transport = `
ADR licence | ADR certificate, ADR certified, dangerous goods by road, ~=ADR, de:ADR-Schein, ADR-Bescheinigung, Gefahrgutführerschein, fr:certificat ADR, ADR matières dangereuses, formation ADR
Air freight | de:Luftfracht, fr:fret aérien
Aircraft maintenance | aircraft mechanic, de:Flugzeugmechaniker, Luftfahrzeugtechnik, fr:maintenance aéronautique, mécanicien aéronautique
Airframe and powerplant licence | A&P license, =A&P mechanic, airframe and powerplant
Airport operations | ground handling, ramp agent, baggage handling, passenger check-in, de:Bodenabfertigung, fr:assistance en escale, agent d'escale
Amadeus Altéa
Amazon FBA | Fulfilled by Amazon, Amazon fulfillment
=APICS
=ATPL
~Aviation
Barcode scanners | barcode scanner, RF scanner(s), RF scanning, handheld scanners, barcode scanning, handheld scanner, de:Handscanner, MDE-Gerät(e/en), fr:douchette(s), scanner RF
Bills of lading | bill of lading, =BOLs, de:Frachtbriefe, fr:lettre de voiture
Blue Yonder
Bus driving | bus driver, coach driver, de:Busfahrer(in), fr:conducteur de bus, conducteur de car, chauffeur de bus
Category C licence | =HGV Class 2, Class 2 HGV, =LGV licence, de:Führerschein Klasse C, Lkw-Führerschein, Führerscheinklasse C, fr:=permis C, permis poids lourd, =permis PL
Category C1 licence | C1 licence, Category C1, de:Führerschein Klasse C1
Category CE licence | =HGV Class 1, Class 1 HGV, Category C+E, C+E licence, =HGV licence, LGV C+E, LGV Class 1, de:Führerschein Klasse CE, Führerscheinklasse CE, Fahrerlaubnis Klasse CE, fr:permis CE, permis EC, permis super lourd
Category D licence | =PCV, de:Führerschein Klasse D, fr:=permis D
CDL Class A | Class A license, =CDL, commercial driver's license, commercial driving license, commercial driver license
CDL Class B | Class B CDL, CDL-B
CIPS | MCIPS
Clean driving record | safe driving record, clean MVR, clean driving licence
CLTD
Cold chain | de:Kühlkette, fr:chaîne du froid
CPIM
Crane operation | crane operator, de:Kranschein, Kranführer(in), Ladekran(e/en), Kranfahrer(in), Kranbedienung, fr:grutier, conduite de grue
CSCP | Certified Supply Chain Professional
Customs broker licence | customs broker license
Customs clearance | customs brokerage, customs compliance, customs documentation, de:Zollabwicklung, Zollanmeldung(en), fr:dédouanement, opérations douanières, déclarations en douane, formalités douanières
Customs law | de:Zollrecht, fr:réglementation douanière
Cycle counting | cycle counts, stocktaking, stock taking, physical inventory, inventory counts, stocktake(s), stock counts, inventory audits, cycle count, de:Inventur(en), fr:inventaire(s)
Dangerous goods | hazardous goods, de:Gefahrgut, Gefahrguttransport, Gefahrgutbeauftragter, fr:matières dangereuses, marchandises dangereuses
Defensive driving | Smith System, fr:conduite préventive
Delivery driving | delivery driver, courier driver, van driver, last-mile delivery, multi-drop, de:Auslieferungsfahrer(in), Kurierfahrer(in), Zusteller(in), Paketzusteller(in), fr:livreur, livraison de colis, ~livraisons, livraisons locales, livraison de marchandises, livraison à domicile
Delivery notes | de:~Lieferschein(e/en), fr:bon(s) de livraison
Demand planning | demand forecasting, de:Bedarfsplanung, Absatzplanung, fr:prévision(s) de la demande, planification de la demande
Digital tachograph | tachograph(s), digi card, tacho card, de:Fahrerkarte, fr:chronotachygraphe, carte conducteur, tachygraphe
Dispatching | freight dispatch, dispatcher, de:~Disposition, Transportdisposition, Disponent(en/in), fr:exploitant transport
DOT medical card | DOT physical, medical examiner's certificate, DOT medical certificate
DOT regulations | =FMCSA, DOT compliance, Department of Transportation regulations, DOT safety regulations
Doubles and triples endorsement | doubles/triples endorsement, doubles endorsement
Driver CPC | =CPC card, Driver Certificate of Professional Competence, driver qualification card, de:Berufskraftfahrerqualifikation, Schlüsselzahl 95, Module 95, Modul 95, fr:=FIMO, =FCO, =FCOS
Driver logs | log books
Driver's licence | driver's license, driving license, driving licence, drivers license, drivers licence, full clean driving licence, de:Führerschein, Fahrerlaubnis, Führerscheinklasse B, fr:permis B, permis de conduire
Drone pilot licence | Part 107, Remote Pilot Certificate, drone pilot license, drone licence, fr:télépilote de drone
EASA Part-66
Eco-driving | fr:éco-conduite
Electronic logging devices | =ELD, e-logs, =ELDs, electronic logs, electronic logging
Flatbed hauling | flatbed
Fleet management | fleet maintenance, fleet operations, vehicle fleet, de:Fuhrparkmanagement, Flottenmanagement, Fuhrpark, fr:gestion de flotte, gestion de parc automobile
Forklift licence | forklift certification, forklift certified, forklift license, forklift certificate, certified forklift operator, counterbalance licence, =FLT, de:Staplerschein, Gabelstaplerschein, Flurförderschein, Gabelstaplerführerschein, fr:=CACES, permis cariste
Forklift operation | forklift(s), fork lift, lift truck, de:Gabelstapler, Staplerfahrer(in), Stapler, Gabelstaplerfahrer(in), fr:chariot(s) élévateur(s), cariste, conduite de chariots
Freight brokerage | freight broker
Freight chartering | fr:affrètement, affréteur
Freight forwarding | freight forwarder, de:Speditionswesen, ~Spedition, Speditionskaufmann, Kaufmann für Spedition und Logistikdienstleistung, fr:commission de transport, transit international
Geotab
GPS navigation | =GPS, sat nav, de:Navigationssysteme
Hazmat endorsement | hazmat, hazardous materials endorsement
HighJump
Hours of service | =HOS regulations
Household moving | furniture moving, ~removals, de:Umzüge, Möbeltransport, fr:~déménagement(s), déménageur
IATA DGR
IMDG code
Import and export | import/export, de:Import und Export, Exportabwicklung, fr:import-export
Incoterms
Inventory management | inventory control, stock control, stock management, inventory tracking, managing inventory, inventory systems, de:Bestandsführung, Bestandsmanagement, Bestandskontrolle, Warenwirtschaft, fr:gestion de(s) stock(s), gestion des inventaires, suivi des stocks
Just-in-time delivery | =JIT delivery, just in time production, just-in-sequence
KeepTruckin
Load boards | DAT load board
Load securement | cargo securement, load securing, de:Ladungssicherung, fr:arrimage
Loading and unloading | loading/unloading, unloading trucks, loading trucks, load and unload, unload trucks, unloading and loading, de:Be- und Entladen, Be- und Entladung, Verladung, Verladen, fr:chargement et déchargement, chargement/déchargement, déchargement de camions, chargement de camions, ~chargement, ~déchargement, chargement des camions, déchargement des camions
~Logistics | logistics management, logistics operations, logistics coordination, logistics coordinator, de:~Logistik, Logistikprozesse(n), Intralogistik, fr:~logistique, gestion logistique
Manual transmission | stick shift, 10-speed transmission
Maritime operations | seafarer, merchant navy, boat handling, de:Seeschifffahrt, fr:marine marchande
Material handling | materials handling, material handler, materials handler, manual handling, manual lifting, de:Materialfluss, Flurförderzeuge(n), Materialtransport, fr:manutention manuelle, gestes et postures, engins de manutention
McLeod Software
Mobile crane
NCCCO
Ocean freight | sea freight, de:Seefracht, fr:fret maritime
Omnitracs
Oracle Transportation Management
Order picker machines | order picker machine
Order picking | order picker(s), picking and packing, pick and pack, pick/pack, picking orders, order fulfillment, order fulfilment, pickers and packers, de:Kommissionierung, Kommissionieren, Kommissionierer(in), fr:préparation de(s) commandes, préparateur de commandes, préparatrice de commandes, préparateurs de commandes, ~picking
Overhead crane operation | overhead crane(s), gantry crane, bridge crane, de:Hallenkran, Brückenkran, fr:pont roulant, ponts roulants, CACES pont roulant
~Packing | packaging of goods, palletizing, shrink wrapping, palletising, packing and shipping, packing orders, de:Verpackung von Waren, Verpacken, Palettieren, fr:~conditionnement, ~emballage, palettisation, filmage
Pallet jack | pallet jacks, pallet truck(s), pump truck, pallet handling, de:Hubwagen, fr:transpalette(s), gerbeur(s)
Part 145
Passenger endorsement | P endorsement
PeopleNet
Pilot licence | commercial pilot license, private pilot license, de:Pilotenschein
Postal services | mail sorting, mail carrier, mail delivery, mailroom operations, de:Briefzustellung, Paketzustellung, fr:tri du courrier, facteur La Poste, distribution du courrier
Pre-trip inspections | pre-trip inspection, vehicle inspections, post-trip inspections, daily vehicle checks, vehicle checks, de:Abfahrtskontrolle(n), fr:contrôle du véhicule avant départ
Procurement | ~purchasing, supplier sourcing, de:~Einkauf, ~Beschaffung, Einkäufer(in), operativer Einkauf, fr:~achats, ~approvisionnement, approvisionnements, approvisionneur, acheteur, sourcing fournisseurs, politique d'achats, gestion des achats
Purchase orders | purchase order, PO processing, purchase requisitions, de:Bestellabwicklung, Bestellwesen, ~Bestellungen, Warenbestellung(en), Materialbestellung(en), Bestellung von Waren, Bestellung von Material, fr:bons de commande, commandes fournisseurs, passation de commandes
Railway operations | train driver, railway signalling, rail operations, locomotive engineer, train driving, de:Triebfahrzeugführer(in), Lokführer(in), Lokomotivführer, fr:conducteur de train, conduite de train
Reach truck | stand-up forklift, de:Schubmaststapler, Hochregalstapler, fr:chariot à mât rétractable
Refrigerated transport | reefer trailers, temperature-controlled transport, de:Kühltransport(e), fr:transport frigorifique, transport sous température dirigée
Reverse logistics | returns processing, returns management, de:Retourenmanagement, Retourenbearbeitung, fr:gestion des retours, logistique inverse
Route planning | route optimization, route optimisation, trip planning, route scheduling, de:Tourenplanung, Routenplanung, fr:planification des tournées, optimisation des tournées, organisation des tournées
RTITB
Sales and operations planning | S&OP
~Samsara
SAP Ariba | Ariba
SAP EWM
SAP MM | SAP Materials Management
SAP PM | SAP Plant Maintenance, SAP PM maintenance
SAP PP | SAP Production Planning
SAP QM | SAP Quality Management
SAP SD | SAP Sales and Distribution
SAP WM
School bus endorsement | S endorsement
Shipping and receiving | receiving and shipping, shipping/receiving, goods receipt, receiving goods, goods in, goods inwards, receiving of goods, loading dock, de:Wareneingang, Warenausgang, Warenannahme, Wareneingangskontrolle, ~Versand, Versandabwicklung, fr:réception de(s) marchandises, expédition(s), contrôle des marchandises
Shipping documentation | shipping documents, freight documentation, de:Frachtpapiere, fr:documents de transport
=STCW
Strategic sourcing | de:strategischer Einkauf, strategischen Einkauf
Supplier management | vendor management, vendor relations, supplier relationship management, supplier relationships, vendor relationships, supplier negotiation, de:Lieferantenmanagement, Lieferantenbetreuung, Lieferantenbewertung, fr:gestion des fournisseurs, relations fournisseurs, négociation fournisseurs
Supply chain management | supply chain, =SCM, de:Lieferkette(n), Lieferkettenmanagement, fr:gestion de la chaîne logistique, gestion de la chaîne d'approvisionnement, chaîne logistique
Supply planning
Tanker endorsement | tank endorsement, tank vehicle endorsement, tanker driving, X endorsement
Tarping
Taxi licence | private hire licence, PCO licence, de:Personenbeförderungsschein, P-Schein, Taxischein, fr:=VTC, carte professionnelle de taxi
Third-party logistics | =3PL
Tower crane
Transport planning | transportation planning, load planning
Transportation management systems | transportation management system, transport management system, =TMS
Truck driving | truck driver, =HGV driver, HGV driving, lorry driver, over-the-road, =OTR driving, tractor-trailer, semi-truck, 18-wheeler, LGV driver, de:~Lkw-Fahrer(in), Berufskraftfahrer(in), Kraftfahrer(in), LKW fahren, fr:chauffeur(s) poids lourd, conducteur(s) poids lourd, conducteur routier, chauffeur routier, chauffeur PL, chauffeur SPL, conductrice PL, conducteur PL, conduite poids lourd
=TWIC | Transportation Worker Identification Credential
Voice picking | de:Pick-by-Voice, fr:commande vocale
Warehouse management systems | warehouse management system, =WMS, de:Lagerverwaltungssystem(e/en), fr:logiciel de gestion d'entrepôt
Warehouse operations | warehousing, warehouse management, warehouse work, warehouse operative(s), warehouse associate(s), warehouse worker, warehouse experience, de:Lagerhaltung, Lagerverwaltung, Lagerarbeit(en), Lagerlogistik, Lagerist(en/in), Fachlagerist(in), Lagermitarbeiter(in), Lagerhelfer(in), fr:gestion d'entrepôt, magasinier, magasinage, manutention, manutentionnaire, agent logistique
Waste collection | refuse collection, recycling operations, fr:collecte des déchets, tri des déchets
Waste management | de:Abfallwirtschaft, ~Entsorgung, Abfallmanagement, fr:gestion des déchets
Yard management | yard jockey, yard spotter, shunting trailers, shunter driver
`;
