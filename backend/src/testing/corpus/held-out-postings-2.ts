/** The other half of the second set; `held-out.ts` says what the lines mean. */
export const HELD_OUT_2 = `
# architect-de | de | Architektin | Hamburg
3 | de | Architekt (m/w/d) Hochbau | Büro Alsterblick | Hamburg, de | Leistungsphasen 1 bis 5, Entwurf und Genehmigungsplanung, ArchiCAD.
3 | de | Architektin / Architekt für Wohnungsbau | Hafenbau Planung | Hamburg, de | Ausführungsplanung mit Revit, HOAI.
3 | de | Projektarchitekt:in LPH 5–8 | Kontor Nord | Hamburg, de | Ausschreibung, Vergabe, Objektüberwachung.
3 | de | Junior Architekt (w/m/d) | Studio Elbe | Hamburg, de | Wettbewerbe, Modelle, Rhino.
3 | de | Bauzeichner oder Architekt (m/w/d) | Büro Alsterblick | Hamburg, de | Pläne in AutoCAD, Details, Bauanträge.
2 | de | Innenarchitektin (m/w/d) | Raumwerk | Hamburg, de | Möblierung und Materialkonzepte für Büros.
2 | de | Landschaftsarchitekt (m/w/d) | Grünplan | Hamburg, de | Parks und Spielplätze planen.
2 | de | BIM-Koordinator Architektur (m/w/d) | Hafenbau Planung | Hamburg, de | Modelle prüfen, Revit, Kollisionskontrolle.
1 | de | Architekt (m/w/d) | Planwerk Isar | München, de | Entwurf und Ausführung von Schulen.
1 | de | Architektin (m/w/d) Denkmalschutz | Büro Weber | Dresden, de | Sanierung von Altbauten.
1 | de | Architekt (m/w/d) LPH 8 | Rheinbau | Köln, de | Bauleitung großer Projekte.
1 | de | Stadtplaner (m/w/d) | Bezirksamt Nord | Hamburg, de | Bebauungspläne und Beteiligung.
1 | de | Bauleiter (m/w/d) Hochbau | Hansa Bau | Hamburg, de | Termine, Kosten, Nachunternehmer.
0 | de | Software-Architekt (m/w/d) | Hansewerk IT | Hamburg, de | Verteilte Systeme mit Java und Kafka.
0 | de | Cloud-Architektin AWS (m/w/d) | Nordcloud Service | Hamburg, de | Landing Zones, Terraform, Sicherheit.
0 | de | IT-Architekt (m/w/d) | Elbversicherung | Hamburg, de | Anwendungslandschaft und Schnittstellen.
0 | de | Solution Architect SAP (m/w/d) | Hansewerk IT | Hamburg, de | S/4HANA, Integration.
0 | de | Koch (m/w/d) im Architektenhaus | Bistro Giebel | Hamburg, de | Mittagstisch für Architekten und Gäste.
0 | de | Teamassistenz (m/w/d) Architekturbüro | Büro Alsterblick | Hamburg, de | Telefon, Reisen, Rechnungen.
0 | de | Vertrieb Architektenberatung Fenster (m/w/d) | Fensterbau Lüne | Lüneburg, de | Sie besuchen Architekten und erklären Profile.

# vet | en | vetrinarian |
3 | en | Veterinarian | Paws & Hooves | Boulder CO, us | Small animal medicine and surgery. DVM and state licence.
3 | en | Associate Veterinarian – Small Animal | Lakeside Animal Hospital | Madison WI, us | Exams, surgery, dentistry.
3 | en | Veterinary Surgeon | Greenfield Vets | Hereford, gb | MRCVS. Mixed practice, one in five weekends.
3 | en | Emergency Veterinarian | NightVet | Austin TX, us | Critical care at night, ultrasound.
3 | en | Relief Veterinarian (DVM) | Roving Vets | Tulsa OK, us | Choose your own days.
3 | en | Equine Vet | Downs Equine | Newmarket, gb | Racehorses, lameness, X-ray.
3 | en | Lead Veterinarian, Shelter Medicine | Second Chance | Atlanta GA, us | Spay and neuter, vaccination, staff training.
2 | en | Veterinary Officer | State Food Agency | Dublin, ie | Inspect herds and abattoirs.
2 | en | Veterinary Intern | Lakeside Animal Hospital | Madison WI, us | A rotating year for new graduates.
2 | de | Tierarzt (m/w/d) | Kleintierpraxis Sommer | Jena, de | Sprechstunde und Operationen.
1 | en | Veterinary Technician | Paws & Hooves | Boulder CO, us | Anaesthesia, blood draws, X-ray.
1 | en | Registered Veterinary Nurse | Greenfield Vets | Hereford, gb | Theatre and wards.
1 | en | Veterinary Assistant | NightVet | Austin TX, us | Restrain animals and clean kennels.
1 | en | Veterinary Pathologist | Orchard Biolabs | Boston MA, us | Read slides for drug safety studies.
0 | en | Veterinary Receptionist | Greenfield Vets | Hereford, gb | Book appointments, take payments.
0 | en | Veterans Service Officer | County of Yuma | Yuma AZ, us | Help veterans claim benefits.
0 | en | Vegetarian Chef | Green Table | Bath, gb | A menu without meat.
0 | en | Dog Groomer | Paws Parlour | Leeds, gb | Wash and clip; the veterinarian is next door.
0 | en | Pet Food Sales Rep | Bonnie Foods | Omaha NE, us | Sell to veterinarians and shops.
0 | en | Practice Manager, Veterinary Group | Greenfield Vets | Hereford, gb | Rotas, budgets, purchasing.

# welder-fr | fr | soudeur | ile-de-france
3 | fr | Soudeur H/F | Métal Seine | Argenteuil, Île-de-France, fr | Soudure MIG et TIG, lecture de plans.
3 | fr | Soudeur / Soudeuse TIG (H/F) | Inox 94 | Créteil, Île-de-France, fr | Tuyauterie inox, licences à jour.
3 | fr | SOUDEUR ARC/MAG H/F | Intérim Plus | Melun, Île-de-France, fr | Charpente métallique en atelier.
3 | fr | Chaudronnier soudeur (H/F) | Métal Seine | Argenteuil, Île-de-France, fr | Traçage, pliage, soudage.
3 | fr | Soudeur tuyauteur H/F | Chaleur Urbaine | Paris, Île-de-France, fr | Réseaux de chaleur, soudure à l'arc.
3 | fr | Soudeurs semi-auto en CDI | Remorques Brie | Meaux, Île-de-France, fr | Châssis de remorques.
2 | fr | Métallier serrurier soudeur | Ferronnerie Petit | Versailles, Île-de-France, fr | Garde-corps et portails, pose sur chantier.
2 | fr | Apprenti soudeur | Inox 94 | Créteil, Île-de-France, fr | CAP en alternance.
1 | fr | Soudeur H/F | Chantiers Estuaire | Saint-Nazaire, Pays de la Loire, fr | Coques et tuyauteries de navires.
1 | fr | Soudeur TIG aéronautique | Ailes Midi | Toulouse, Occitanie, fr | Titane et aluminium.
1 | fr | Soudeuse / Soudeur MIG | Tracteurs Artois | Arras, Hauts-de-France, fr | Châssis agricoles.
1 | fr | Chaudronnier H/F | Cuverie Brie | Meaux, Île-de-France, fr | Pliage, roulage, assemblage de cuves.
1 | fr | Tuyauteur H/F | Chaleur Urbaine | Paris, Île-de-France, fr | Pose de tuyauteries, isométriques.
1 | fr | Coordinateur soudage H/F | Métal Seine | Argenteuil, Île-de-France, fr | Qualifications et suivi des soudeurs.
0 | fr | Contrôleur CND H/F | Inspecto | Paris, Île-de-France, fr | Ressuage, radiographie des soudures faites par les soudeurs.
0 | fr | Vendeur postes à souder H/F | Outils Pro | Évry, Île-de-France, fr | Conseil et vente aux artisans.
0 | fr | Magasinier H/F | Métal Seine | Argenteuil, Île-de-France, fr | Vous préparez les tôles pour les soudeurs.
0 | fr | Formateur en électricité H/F | CFA 77 | Melun, Île-de-France, fr | Cours pratiques en bac pro.
0 | fr | Sondeur géotechnique H/F | Sol & Roche | Orly, Île-de-France, fr | Forages et essais pressiométriques.
0 | fr | Serveur H/F | Bistrot Île | Paris, Île-de-France, fr | Service en salle midi et soir.

# warehouse-nl | en | warehouse operative | Netherlands
3 | en | Warehouse Operative | Polder Logistics | Venlo, nl | Pick, pack and scan orders. Housing can be arranged.
3 | en | Warehouse Operative (night shift) | Tulip Fulfilment | Tilburg, nl | Load trailers, four nights a week.
3 | en | Warehouse Operator – Reach Truck | Maas Cold Store | Rotterdam, nl | Reach truck certificate, cold environment.
3 | en | Order Picker | Polder Logistics | Venlo, nl | Voice picking, English is enough.
3 | en | Warehouse Worker / Packer | Bloem Export | Aalsmeer, nl | Pack flowers for export.
3 | en | Warehouse Associate | Waal Parts | Nijmegen, nl | Receive, store and ship spare parts.
2 | nl | Magazijnmedewerker | Tulip Fulfilment | Tilburg, nl | Orders verzamelen, inpakken en verzenden. Je werkt in ploegen en spreekt Nederlands.
2 | nl | Logistiek medewerker (m/v) | Waal Parts | Nijmegen, nl | Goederen ontvangen en opslaan met de heftruck.
2 | en | Forklift Driver | Maas Cold Store | Rotterdam, nl | Counterbalance truck, loading bay.
1 | en | Warehouse Operative | Boxway | Doncaster, gb | Pick and pack, 40 hours.
1 | en | Warehouse Operatives – Days | Norfield Foods | Peterborough, gb | Food hygiene, lifting up to 15 kg.
1 | en | Warehouse Operative | Emerald Stores | Limerick, ie | Stock control, scanner.
1 | en | Warehouse Team Leader | Tulip Fulfilment | Tilburg, nl | Lead twelve pickers.
1 | en | Parcel Sorter | Randstad Post | Utrecht, nl | Sort parcels at night.
0 | en | Data Warehouse Engineer | Kanaal Data | Amsterdam, nl | Snowflake and dbt.
0 | en | Operations Manager | Polder Logistics | Venlo, nl | Budget and targets for three sites.
0 | en | Theatre Operative, Sound | Opera Oost | Enschede, nl | Set up microphones.
0 | en | Warehouse Club Bouncer | Loods Events | Rotterdam, nl | Door security at parties in an old warehouse.
0 | en | Recruiter Logistics | Flexwerk | Eindhoven, nl | Hire warehouse operatives from abroad.
0 | en | Nurse, Netherlands Office | Zorgbrug | The Hague, nl | Occupational health for staff.

# tech-writer | en | technical writer | remote
3 | en | Technical Writer | Sparrow Cloud | Remote, us | Write API documentation in Markdown, work in Git.
3 | en | Senior Technical Writer (Remote) | Lattice Energy | Remote, gb | Developer docs, information architecture, docs as code.
3 | en | API Documentation Writer | Fennel | Remote, us | OpenAPI, code samples and tutorials.
3 | en | Technical Writer – Software (100% remote) | Orchard Devices | Worldwide, us | User guides in MadCap Flare. Work from anywhere.
3 | en | Technical Author | Tanager | Remote, gb | Online help and release notes, DITA.
3 | en | Documentation Engineer | Halibut Labs | Remote, ca | Docs tooling, style guide, Python snippets.
2 | en | Technical Content Writer | Tollgate | Remote, gb | Blog posts and tutorials for developers.
2 | en | Proposal Writer (technical) | Kearny Utilities | Remote, us | Write bids for engineering work.
1 | en | Technical Writer | Kranich Machines | Detroit MI, us | Manuals for presses. On site, five days.
1 | en | Technical Writer, Medical Devices | Tallis Health | London, gb | Instructions for use under MDR; in the office.
1 | en | Technical Author – Defence | Weald Systems | Portsmouth, gb | S1000D on site, clearance required.
1 | en | UX Writer | Homely | Remote, ca | Microcopy and voice.
1 | en | Copywriter | Bellweather Agency | Remote, gb | Headlines and landing pages.
1 | en | Grant Writer | Open Door | Remote, us | Applications to foundations.
0 | en | Technical Support Engineer | Fennel | Remote, us | Tickets and calls, some documentation.
0 | en | Technical Recruiter | Byte Talent | Remote, us | Source engineers and technical writers.
0 | en | Sports Writer | Daily Ledger | Remote, us | Match reports at weekends.
0 | en | Technical Program Manager | Sparrow Cloud | Remote, us | Plan releases with engineers, technical writers and support.
0 | en | Underwriter | Marlow Insurance | Remote, ie | Assess commercial risks.
0 | en | Sign Writer | Shopfront Signs | Derby, gb | Paint and vinyl lettering.

# sap-ch | en | SAP consultant | Schweiz
3 | en | SAP Consultant | Helvia Consulting | Zürich, ch | S/4HANA projects in finance and logistics.
3 | en | Senior SAP FI/CO Consultant | Alpenrhein Advisory | Basel, ch | Closing, cost centres, German and English.
3 | de | SAP-Berater (m/w/d) Logistik | Helvia Consulting | Zürich, ch | Beratung zu SAP MM und SD.
3 | en | SAP SuccessFactors Consultant | Peopleware | Geneva, ch | Implement HR modules, French is a plus.
3 | de | SAP Berater/in EWM | Jura Systeme | Bern, ch | Lagerprozesse mit SAP EWM einführen.
2 | de | SAP Inhouse Consultant (a) | Uhrenwerk Biel | Biel, ch | Betreuung der Module PP und QM im Haus.
2 | en | ABAP Developer | Helvia Consulting | Zürich, ch | ABAP, Fiori and interfaces.
2 | en | SAP Solution Architect | Alpenrhein Advisory | Basel, ch | Design S/4HANA landscapes.
2 | fr | Consultant SAP (H/F) | Romandie Conseil | Lausanne, ch | Conseil et paramétrage de SAP FI.
1 | de | SAP Consultant (m/w/d) | Hansewerk IT | Hamburg, de | SAP SD und MM bei Kunden im Norden.
1 | en | SAP Consultant – S/4HANA | Grantham Digital | London, gb | Finance roll-outs.
1 | en | SAP MM Consultant | Indus Staffing | Dallas TX, us | Procurement, contract of a year.
1 | de | SAP Key User (m/w/d) | Uhrenwerk Biel | Biel, ch | Ansprechpartner für SAP in der Produktion.
1 | en | ERP Consultant (Dynamics) | Jura Systeme | Bern, ch | Microsoft Dynamics 365 at Swiss clients.
0 | en | Management Consultant | Helvia Consulting | Zürich, ch | Strategy for banks.
0 | de | Sachbearbeiter Einkauf (m/w/d), SAP-Kenntnisse | Jura Systeme | Bern, ch | Bestellungen in SAP erfassen.
0 | de | Förster (m/w/d) | Forstbetrieb Napf | Luzern, ch | Bäume, Saft und Harz: Waldpflege.
0 | en | Beauty Consultant | Parfum du Lac | Geneva, ch | Advise customers at the counter.
0 | en | Wealth Consultant | Privatbank Aare | Zürich, ch | Advise families.
0 | de | Logistiker (m/w/d) | Jura Systeme | Bern, ch | Waren annehmen und im SAP buchen. Der SAP-Berater hilft beim Start.

# hairdresser-de | de | Friseurin |
3 | de | Friseur (m/w/d) | Salon Haarlekin | Kiel, de | Schneiden, Färben, Beraten. Gesellenbrief.
3 | de | Friseurin / Friseur in Teilzeit | Kopfsache | Ulm, de | Damen und Herren, vier Tage in der Woche.
3 | de | Friseurmeister:in als Salonleitung | Schnittwerk | Essen, de | Team führen und Kunden betreuen.
3 | de | Friseure gesucht (w/m/d) | Haarmonie | Celle, de | Übertarifliche Bezahlung und Fortbildungen.
3 | de | Frisörin (m/w/d) | Salon Haarlekin | Kiel, de | Colorationen und Hochsteckfrisuren.
3 | de | Hairstylist (m/w/d) | Studio Glanz | Berlin, de | Balayage, Schnitt und Styling.
3 | de | Barbier / Herrenfriseur (m/w/d) | Bartstube | Köln, de | Rasur und Herrenschnitt.
2 | de | Maskenbildner (m/w/d) | Stadttheater Gießen | Gießen, de | Perücken, Frisuren und Masken; gelernter Friseur von Vorteil.
2 | de | Ausbildung Friseur/in 2027 | Kopfsache | Ulm, de | Lerne den Beruf in drei Jahren.
2 | en | Hairdresser | Shear Delight | Leeds, gb | Cutting and colouring, own clients welcome.
2 | fr | Coiffeur / Coiffeuse H/F | Salon Élise | Metz, fr | Coupe, couleur et brushing.
1 | de | Kosmetikerin (m/w/d) | Studio Glanz | Berlin, de | Gesichtsbehandlung und Maniküre.
1 | de | Hundefriseur (m/w/d) | Fellnase | Bonn, de | Scheren und Baden von Hunden.
1 | de | Nageldesigner (m/w/d) | Nagelneu | Essen, de | Modellage und Pflege.
0 | de | Rezeptionist Salon (m/w/d) | Schnittwerk | Essen, de | Termine für unsere Friseure vergeben, Kasse.
0 | de | Außendienst Friseurbedarf (m/w/d) | Haircos | Darmstadt, de | Verkauf von Produkten an Friseure.
0 | de | Fräser (m/w/d) | Kranich Maschinenbau | Ulm, de | CNC-Fräsen nach Zeichnung.
0 | de | Verkäuferin Drogerie (m/w/d) | Drogerie Lind | Celle, de | Kasse und Beratung zu Shampoo und Farbe.
0 | de | Haustechniker (m/w/d) | Einkaufspark | Kiel, de | Der Friseur im Erdgeschoss und zwanzig Läden zählen auf Sie.
0 | de | Lehrer für Berufsschule, Deutsch (m/w/d) | Berufsschule 2 | Köln, de | Unterricht für Bäcker, Friseure und Maler.

# maths-fr | fr | proffeseur de maths |
3 | fr | Professeur de mathématiques H/F | Collège Jean-Moulin | Limoges, fr | Enseignement de la sixième à la troisième, suivi des élèves.
3 | fr | Professeur(e) de maths – lycée privé | Institut Sainte-Odile | Colmar, fr | Classes de seconde et terminale.
3 | fr | Enseignant en mathématiques (H/F) | Académie de Nantes | Nantes, fr | Remplacements en collège et lycée. Master exigé.
3 | fr | Prof de maths à domicile | Réussite Plus | Lyon, fr | Cours particuliers de la sixième à la terminale.
3 | fr | Professeure de mathématiques-physique | Cours Lumière | Paris, fr | Deux matières, petits groupes.
3 | fr | Professeur contractuel mathématiques | Académie de Reims | Troyes, fr | Temps plein jusqu'en juillet.
2 | fr | Enseignant maths-sciences en lycée professionnel | Lycée Vaucanson | Tours, fr | CAP et bac pro.
2 | fr | Chargé de cours en statistiques H/F | Université d'Artois | Arras, fr | Travaux dirigés de licence.
2 | fr | Formateur en mathématiques pour adultes H/F | GRETA Sud | Albi, fr | Remise à niveau.
2 | fr | Aide aux devoirs – maths H/F | Réussite Plus | Lyon, fr | Accompagnement d'élèves de primaire et collège.
1 | fr | Professeur de physique-chimie H/F | Lycée Vaucanson | Tours, fr | Cours et travaux pratiques.
1 | fr | Professeur d'anglais H/F | Collège Jean-Moulin | Limoges, fr | Cinq classes.
1 | fr | Professeur des écoles H/F | Institut Sainte-Odile | Colmar, fr | Classe de CM2.
1 | en | Maths Teacher | Oakfield School | Kent, gb | Teach Key Stage 3 to A level. QTS.
0 | fr | Professeur de yoga H/F | Studio Souffle | Nice, fr | Cours collectifs.
0 | fr | Data scientist (bonnes maths) | Nuagia | Paris, fr | Python, apprentissage automatique. Notre ancien professeur de maths est fier.
0 | fr | Surveillant (AED) H/F | Collège Jean-Moulin | Limoges, fr | Surveillance; vous croisez le professeur de maths chaque matin.
0 | fr | Agent de cantine scolaire H/F | Ville d'Albi | Albi, fr | Service et plonge.
0 | fr | Actuaire H/F | Mutuelle Adour | Dax, fr | Modèles, provisions, Excel.
0 | fr | Proviseur adjoint H/F | Lycée Vaucanson | Tours, fr | Direction et emploi du temps.

# estate-agent | en | real estate agent |
3 | en | Real Estate Agent | Sunbelt Homes | Tampa FL, us | Show houses, write offers. State licence.
3 | en | Licensed Realtor | Maple Realty | Portland OR, us | Leads provided, commission.
3 | en | Residential Real Estate Salesperson | Lakeview Brokers | Chicago IL, us | List and sell homes, MLS.
3 | en | Estate Agent | Hearth & Key | York, gb | Valuations, viewings and negotiation.
3 | en | Real Estate Sales Agent – New Graduates | Sunbelt Homes | Tampa FL, us | We pay for your licence course.
3 | en | Senior Sales Negotiator (Estate Agency) | Hearth & Key | York, gb | Viewings, offers, sales progression.
3 | en | Commercial Real Estate Broker | Lakeview Brokers | Chicago IL, us | Offices and retail, cold calls.
2 | en | Lettings Negotiator | Elm Court Estates | Reading, gb | Viewings and tenancies.
2 | en | Leasing Agent | Palm Apartments | Tampa FL, us | Tours and leases of apartments.
2 | en | Real Estate Assistant | Maple Realty | Portland OR, us | Help agents with listings and closings.
2 | de | Immobilienmakler (m/w/d) | Elbhaus | Hamburg, de | Akquise, Besichtigungen, Notartermine.
1 | en | Real Estate Appraiser | County Assessor | Yuma AZ, us | Value homes and land.
1 | en | Property Manager | Elm Court Estates | Reading, gb | Repairs, tenants and rent.
1 | en | Mortgage Adviser | Marlow Finance | Leeds, gb | Advise home buyers. CeMAP.
1 | en | Real Estate Analyst | Coinhill Capital | New York NY, us | Models of cash flow in Excel.
0 | en | Travel Agent | Far Shores | Bath, gb | Book cruises and tours.
0 | en | Customer Service Agent | Homely | Toronto, ca | Chats and calls about the real estate app.
0 | en | Real-Time Systems Engineer | Taktwerk | Boston MA, us | RTOS and C.
0 | en | Estate Gardener | Harlow Hall | Buxton, gb | Lawns, borders and the walled garden of the estate.
0 | en | Insurance Agent | Blue Shield Insurance | Omaha NE, us | Sell home policies; real estate agents refer clients.

# site-manager-de | de | Projektleiter Bau |
3 | de | Projektleiter (m/w/d) Bau | Hansa Bau | Hamburg, de | Verantwortung für Kosten, Termine und Qualität von Hochbauprojekten. VOB.
3 | de | Bauprojektleiterin (w/m/d) | Stadt Gera | Gera, de | Schulen und Kitas bauen und sanieren.
3 | de | Projektleitung Hochbau (m/w/d) | Wohnbau Lahn | Marburg, de | Steuerung von Planern und Baufirmen.
3 | de | Projektleiter Tiefbau (m/w/d) | Straßenbau Oder | Cottbus, de | Kanal- und Straßenbau, Kalkulation.
3 | de | Projektleiter:in Bauwesen | Ingenieure Lenz | Ulm, de | Bauherrenvertretung, HOAI, AVA.
3 | de | Senior Projektleiter Schlüsselfertigbau (m/w/d) | Rheinbau | Köln, de | Vergabe, Verträge, Nachträge.
3 | de | Bau-Projektmanager (m/w/d) | Immo Süd | Augsburg, de | Projektsteuerung nach AHO.
2 | de | Bauleiter (m/w/d) | Hansa Bau | Hamburg, de | Führung der Baustelle, Aufmaß, Abrechnung.
2 | de | Oberbauleiter (m/w/d) Ingenieurbau | Brückenbau Saale | Halle, de | Mehrere Baustellen leiten.
2 | de | Architekt als Projektleiter (m/w/d) | Planwerk Isar | München, de | LPH 6 bis 8.
2 | de | Projektleiter TGA (m/w/d) | Klima Nord | Bremen, de | Heizung, Lüftung, Sanitär in Großprojekten.
1 | de | Polier (m/w/d) Hochbau | Rheinbau | Köln, de | Kolonnen einteilen.
1 | de | Bauingenieur (m/w/d) | Ingenieure Lenz | Ulm, de | Statik und Ausschreibung.
1 | de | Kalkulator Bau (m/w/d) | Straßenbau Oder | Cottbus, de | Angebote berechnen.
1 pm:1 | en | Construction Manager | Hale & Dunn | Chicago IL, us | Run building sites.
0 pm:1 | de | IT-Projektleiter (m/w/d) | Elbversicherung | Hamburg, de | Einführung eines Bestandssystems, Scrum.
0 | de | Marketing-Projektleiter (m/w/d) | Agentur Funke | Köln, de | Kampagnen und Messen.
0 | de | Maschinenführer Bau (m/w/d) | Straßenbau Oder | Cottbus, de | Bagger und Radlader; der Projektleiter plant.
0 | de | Projektassistenz (m/w/d) Theater | Stadttheater Gießen | Gießen, de | Proben und Reisen planen. Bühnenbau im Haus.
0 | de | Anbauberater Obst (m/w/d) | Obstbau Altes Land | Jork, de | Beratung im Obstanbau.
`;
