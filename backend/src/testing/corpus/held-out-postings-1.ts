/**
 * Half of the second set; `held-out.ts` says what the lines mean. Written and judged before its author had read how roles are read.
 */
export const HELD_OUT_1 = `
# dotnet | en | .NET developer |
3 csharp:2 | en | .NET Developer | Foxglove Systems | Leeds, gb | You build web services in C# and ASP.NET Core on Azure. Entity Framework and SQL Server are part of your day.
3 csharp:2 | en | Senior .NET Engineer (Azure) | Pellworm Ltd | Remote, gb | C#, .NET 8, Azure Functions and Service Bus. You mentor two juniors.
3 csharp:2 | en | Full Stack Developer (.NET / Angular) | Cedar & Stone | Austin TX, us | C# on the back end, Angular on the front end, SQL Server underneath.
3 csharp:2 | en | Software Engineer – .NET Core | Marlow Insurance | Dublin, ie | Microservices in .NET Core, RabbitMQ, Docker. Unit tests with xUnit.
3 csharp:2 | en | Dot Net Developer | Indus Staffing | Dallas TX, us | ASP.NET MVC, Web API, C#, SQL. Contract of twelve months.
3 csharp:2 | en | ASP.NET Web Developer | Tollgate | Bristol, gb | Maintain our booking site in ASP.NET and Razor. jQuery, CSS, SQL Server.
3 csharp:3 | en | C# .NET Developer | Quayside Trading | London, gb | Low latency services in C#; WPF front ends for traders.
2 csharp:2 | en | C# Developer | Ironbark Games | Melbourne, au | Game tools in C# and Unity.
2 csharp:1 | en | VB.NET Programmer | County Records Office | Norwich, gb | Keep our VB.NET desktop application alive and move it to C#.
2 csharp:1 | en | Blazor Developer | Tanager | Denver CO, us | Internal apps with Blazor, C# and Azure SQL.
2 csharp:1 | en | F# Software Engineer | Lattice Energy | London, gb | Functional programming on .NET for energy trading.
1 csharp:1 | en | Software Engineer | Halibut Labs | Boston MA, us | Java mostly, some services in C#. Kubernetes.
1 | en | Java Developer | Rookwood Bank | Leeds, gb | Spring Boot, Kafka, Oracle.
1 | en | Azure DevOps Engineer | Pellworm Ltd | Leeds, gb | Pipelines for teams who write .NET, infrastructure in Bicep.
0 | en | Net Developer, Youth Cricket | Shire Cricket Board | Taunton, gb | Develop young players in the nets. A coaching badge is needed.
0 | en | Fishing Net Maker | Harbour Supplies | Grimsby, gb | Mend and make nets by hand.
0 | en | Business Development Representative | salesforge.net | London, gb | Call prospects, book demos, keep the CRM tidy. Write to jobs@salesforge.net.
0 | en | Property Developer Liaison | Net Zero Homes | York, gb | You talk to developers and councils about net zero housing.
0 | en | IT Trainer | Brightpath | Hull, gb | Teach office staff Excel and Outlook. Our .NET developers keep the booking site running.
0 | en | Recruitment Consultant – .NET | Byte Talent | Manchester, gb | Find .NET developers for our clients. Cold calls, LinkedIn, targets.

# csharp | de | C# Entwicklerin |
3 dotnet:2 | de | C#-Entwickler (m/w/d) | Rabenau Software | Kassel, de | Sie entwickeln unsere Warenwirtschaft in C# und WPF weiter. SQL Server und Git kennen Sie.
3 dotnet:2 | de | Softwareentwicklerin C# / .NET (w/m/d) | Lindau Medizintechnik | Freiburg, de | Entwicklung von Steuerungssoftware für Laborgeräte in C# nach IEC 62304.
3 dotnet:2 | de | Software Developer C# (m/w/d) | Hansewerk IT | Bremen, de | Webdienste mit ASP.NET Core, Docker und Azure DevOps.
3 dotnet:2 | de | Senior C# Entwickler:in – Automatisierung | Kranich Maschinenbau | Ulm, de | Anbindung von SPS über OPC UA, Oberflächen in WPF.
3 dotnet:2 | de | Anwendungsentwickler C#.NET (m/w/d) | Stadtwerke Oderau | Cottbus, de | Sie betreuen Fachanwendungen und schreiben Schnittstellen in C#.
3 dotnet:2 | de | Programmierer C# (m/w/d) | Feldmann Waagen | Balingen, de | Programmierung von Wägesoftware, Datenbanken mit SQL.
3 dotnet:2 | de | Softwareingenieur/in C# | Optik Reinhardt | Jena, de | Bildverarbeitung mit C# und OpenCV für die Qualitätskontrolle.
3 dotnet:2 | de | Full-Stack-Entwickler C#/Angular (m/w/d) | Verlag Morgenland | Leipzig, de | Backend in C# und .NET 8, Frontend in Angular.
2 dotnet:2 | de | .NET-Entwickler (m/w/d) | Salzmann Logistik | Hannover, de | Wir bauen unsere Tourenplanung mit .NET und Blazor neu.
2 dotnet:1 | de | Unity-Entwickler (m/w/d) | Spielwerk Nord | Hamburg, de | Trainingssimulationen mit Unity und C#.
1 | de | Softwareentwickler (m/w/d) Java | Rabenau Software | Kassel, de | Java, Spring Boot und PostgreSQL.
1 | de | C++ Entwickler (m/w/d) | Optik Reinhardt | Jena, de | Gerätesteuerung in C++ unter Linux, Qt.
1 | de | C-Programmierer Embedded (m/w/d) | Taktwerk | Villingen, de | Firmware in C für Mikrocontroller.
1 | de | Softwareentwickler (m/w/d) | Datenhaus Weimar | Weimar, de | PHP und Symfony, gern auch C#.
0 | de | Produktentwickler (m/w/d) Backwaren | Mühle am Bach | Soest, de | Sie entwickeln neue Rezepturen für Brot.
0 | de | Cellistin (C-Stelle) | Kammerorchester Elbtal | Pirna, de | Probespiel im Mai, Tarif C.
0 | de | Entwickler Fotolabor (m/w/d) | Bildhaus | Kiel, de | Filme entwickeln, scannen und verpacken.
0 | de | CNC-Dreher (m/w/d) | Kranich Maschinenbau | Ulm, de | Drehen nach Zeichnung. Unsere C#-Entwickler sitzen nebenan.
0 | de | Vertriebsmitarbeiter Software (m/w/d) | Hansewerk IT | Bremen, de | Verkauf unserer in C# geschriebenen Lösung an den Mittelstand.
0 | de | Personalreferent IT-Recruiting (m/w/d) | Lindau Medizintechnik | Freiburg, de | Suche von Softwareentwicklern, Interviews, Verträge.

# pm | en | PM |
3 | en | Product Manager | Tallis Health | London, gb | Own the roadmap for our patient app. Discovery, user research, prioritization.
3 | en | Project Manager | Grantham Rail | Birmingham, gb | Plan and deliver signalling projects. PRINCE2, budgets, risk registers.
3 | en | Senior PM – Payments | Coinhill | New York NY, us | Product strategy for card payments; work with design and engineering.
3 | en | IT Project Manager | Marlow Insurance | Dublin, ie | Run the migration of our policy system. Agile and waterfall, stakeholder management.
3 | en | Technical Product Manager, APIs | Sparrow Cloud | Remote, us | Define our public API with engineers. SQL and analytics help.
3 | en | Project Manager (PMP) | Kearny Utilities | Phoenix AZ, us | Manage capital projects. PMP required.
3 | en | Group Product Manager | Homely | Toronto, ca | Lead four product managers and their roadmaps.
3 | en | Junior Project Manager | Bellweather Agency | Leeds, gb | Timelines, budgets and client calls for web projects.
2 | en | Program Manager | Orchard Devices | San Jose CA, us | Coordinate several hardware projects across teams.
2 | en | Product Owner | Rookwood Bank | Leeds, gb | Backlog, user stories, sprint reviews.
2 | en | Construction Project Manager | Hale & Dunn | Chicago IL, us | Schedule trades, control cost, run site meetings.
1 | en | Product Marketing Manager | Tallis Health | London, gb | Launches, positioning, sales enablement.
1 | en | Scrum Master | Homely | Toronto, ca | Facilitate ceremonies for two teams.
1 | en | PMO Analyst | Grantham Rail | Birmingham, gb | Reports and governance for project managers.
0 | en | Property Manager | Elm Court Estates | Reading, gb | Tenants, repairs and rent collection.
0 | en | Evening Cleaner 5 PM – 9 PM | Sparkle Services | Leeds, gb | Clean offices after hours. Starts at 5 PM.
0 | en | Crossing Guard (7 AM / 3 PM) | City of Elgin | Elgin IL, us | See children across the road twice a day. The 12:46 PM bus brings you home.
0 | en | Bar Staff – PM shifts | The Stag | York, gb | Pour pints, clear tables, close at 11 PM.
0 | en | Assistant to the PM of Tuvalu (events) | Island Conferences | Suva, fj | Make badges and flowers ready for the visit.
0 | en | Warehouse Picker, PM Shift | Boxway | Doncaster, gb | Pick and pack from 2 PM. Your product manager friends will envy your fitness.

# roofer | de | dachdecker |
3 | de | Dachdecker (m/w/d) | Bedachungen Hollmann | Siegen, de | Steil- und Flachdächer decken, Dämmung, Blechanschlüsse. Führerschein Klasse B.
3 | de | Dachdeckergeselle (m/w/d) | Ziegler Dach | Erfurt, de | Gesellenbrief, Schwindelfreiheit und Freude an der frischen Luft.
3 | de | Dachdeckerin / Dachdecker | Meisterbetrieb Kolb | Passau, de | Neueindeckung, Reparaturen und Dachfenster.
3 | de | Dachdeckermeister (m/w/d) | Dach & Holz Brandt | Rostock, de | Sie leiten Baustellen, erstellen Aufmaße und bilden aus.
3 | de | Dachdecker/Vorarbeiter (m/w/d) Flachdach | Abdichtung Süd | Augsburg, de | Abdichtungen mit Bitumen und Kunststoffbahnen.
3 | de | Fachkraft für Dach-, Wand- und Abdichtungstechnik | Hollmann Gruppe | Olpe, de | Gelernter Dachdecker mit Erfahrung in der Wandverkleidung.
2 | de | Dachdeckerhelfer (m/w/d) | Ziegler Dach | Erfurt, de | Material transportieren, Gerüst sichern, zuarbeiten.
2 | de | Dachklempner (m/w/d) | Blech & Co | Gera, de | Rinnen, Kehlen und Falzdächer aus Titanzink.
2 | de | Spengler / Dachspengler (m/w/d) | Alpenblech | Kempten, de | Blechdächer und Kamineinfassungen.
2 | de | Auszubildender Dachdecker (m/w/d) 2027 | Meisterbetrieb Kolb | Passau, de | Drei Jahre Ausbildung bei voller Vergütung.
1 | de | Zimmerer (m/w/d) | Holzbau Tann | Freising, de | Dachstühle abbinden und richten.
1 | de | Solarmonteur (m/w/d) | Sonnendach | Fulda, de | Module auf Dächern montieren; gern Dachdecker.
1 | de | Gerüstbauer (m/w/d) | Hochstand | Essen, de | Auf- und Abbau von Gerüsten.
1 | en | Roofer | Hale & Dunn | Leeds, gb | Slate and flat roofs. Own tools, CSCS card.
0 | de | Tischdecker / Servicekraft Bankett (m/w/d) | Schlosshotel Auberg | Trier, de | Tische eindecken und abräumen.
0 | de | Bürokraft (m/w/d) im Dachdeckerbetrieb | Meisterbetrieb Kolb | Passau, de | Telefon, Angebote schreiben, Rechnungen ablegen.
0 | de | Bodenleger (m/w/d) | Parkett Nord | Lübeck, de | Parkett und Vinyl verlegen.
0 | de | Verkäufer Baustoffe (m/w/d) | Baustoff Union | Ulm, de | Beratung von Dachdeckern und Maurern an der Theke.
0 | de | Lohnbuchhalterin Handwerk (m/w/d) | Kanzlei Roth | Siegen, de | Löhne für Dachdecker und Maler über SOKA-BAU.
0 | de | Deckenmaler / Restaurator (m/w/d) | Kirchenkunst | Bamberg, de | Historische Decken und Wände restaurieren.

# assistant-fr | fr | assistante de direction |
3 | fr | Assistant(e) de Direction (H/F) | Groupe Valmère | Nantes, fr | Agenda du directeur général, comptes rendus, organisation des déplacements. Maîtrise du Pack Office.
3 | fr | Assistante de direction bilingue anglais H/F | Cabinet Orsenne | Paris, fr | Vous assistez deux associés, en français et en anglais.
3 | fr | Assistant de direction (F/H) | Mairie de Sauveterre | Pau, fr | Secrétariat de la direction générale des services.
3 | fr | Assistant·e de direction trilingue | Luxor Conseil | Strasbourg, fr | Français, anglais, allemand. PowerPoint et organisation d'événements.
3 | fr | Secrétaire de direction H/F | Clinique des Tilleuls | Tours, fr | Courriers, réunions, filtrage des appels du directeur.
3 | fr | Executive Assistant H/F | Nuagia | Paris, fr | Vous gérez l'agenda de la fondatrice et les voyages du comité de direction.
3 | fr | Office Manager / Assistante de direction | Studio Bergamote | Lyon, fr | Vie du bureau et agenda des deux dirigeants.
2 | fr | Assistant(e) administratif(ve) et de direction | BTP Garonne | Agen, fr | Administratif, standard, dossiers d'appels d'offres.
2 | fr | Assistante administrative H/F | Lycée Ronsard | Blois, fr | Saisie, classement, accueil.
2 | fr | Secrétaire H/F | Notaires Duval | Rennes, fr | Frappe d'actes et accueil des clients.
1 | fr | Assistante RH H/F | Groupe Valmère | Nantes, fr | Contrats, absences, dossiers du personnel.
1 | fr | Assistant commercial H/F | Robinetterie Alpine | Annecy, fr | Devis, commandes, relances.
1 | fr | Assistant comptable (H/F) | Cabinet Orsenne | Paris, fr | Saisie des factures et lettrage.
1 | en | Executive Assistant to the CEO | Sparrow Cloud | London, gb | Diary, travel and board papers.
0 | fr | Directeur d'école H/F | Institut Sainte-Odile | Colmar, fr | Direction pédagogique de douze classes. Une assistante vous aide.
0 | fr | Directrice adjointe crèche H/F | Les Petits Pas | Lille, fr | Vous secondez la directrice auprès des familles.
0 | fr | Assistant dentaire H/F | Cabinet Molière | Dijon, fr | Préparation des plateaux, travail à quatre mains.
0 | fr | Assistante maternelle | Relais Enfance | Niort, fr | Accueil de jeunes enfants à domicile.
0 | fr | Monteur direction assistée | Garage Central | Brest, fr | Réparation de crémaillères et de directions assistées.
0 | fr | Agent d'entretien H/F | Propreté 44 | Nantes, fr | Nettoyage des bureaux de la direction. L'assistante de direction vous remet les clés.

# electromech-fr | fr | electromecanicien |
3 | fr | Électromécanicien H/F | Sucrerie du Nord | Cambrai, fr | Dépannage électrique et mécanique des lignes. Habilitations électriques, travail posté.
3 | fr | Électromécanicienne / Électromécanicien de maintenance | Papeterie Vexin | Gisors, fr | Maintenance préventive et curative, automates Siemens.
3 | fr | Technicien électromécanicien (H/F) | Ascenseurs Rhodia | Lyon, fr | Entretien et dépannage d'ascenseurs.
3 | fr | ELECTROMECANICIEN ITINERANT H/F | Levage Service | Le Mans, fr | Interventions sur ponts roulants chez nos clients.
3 | fr | Technicien de maintenance électromécanique | Laiterie Cantal | Aurillac, fr | Pannes, pneumatique, hydraulique, électricité industrielle.
3 | fr | Electro-mécanicien (H/F) | Carrières Morvan | Autun, fr | Bandes transporteuses et concasseurs.
3 | fr | Électromécaniciens en équipe 3x8 | Verrerie Adour | Dax, fr | Diagnostic de pannes sur machines automatisées.
2 | fr | Technicien de maintenance industrielle H/F | Sucrerie du Nord | Cambrai, fr | Maintenance mécanique et électrique, GMAO.
2 | fr | Bobinier électromécanicien | Moteurs Bresson | Vienne, fr | Rebobinage de moteurs électriques.
2 | fr | Agent de maintenance polyvalent H/F | Conserverie Ouest | Quimper, fr | Électricité, mécanique, soudure.
2 | fr | Mécanicien de maintenance (H/F) | Papeterie Vexin | Gisors, fr | Mécanique, roulements, pompes; notions d'électricité.
1 | fr | Électricien industriel H/F | Elec Flandres | Dunkerque, fr | Câblage d'armoires, tirage de câbles.
1 | fr | Automaticien H/F | Robotis | Cholet, fr | Programmation d'automates Siemens et Schneider.
1 | fr | Mécanicien poids lourds H/F | Garage Trans | Metz, fr | Diagnostic et réparation de camions.
1 | de | Elektromechaniker (m/w/d) | Kranich Maschinenbau | Ulm, de | Montage und Prüfung von Schaltschränken.
0 | fr | Électricien bâtiment H/F | Watt & Fils | Nîmes, fr | Installation électrique de logements neufs.
0 | fr | Vendeur électroménager H/F | Maison Blanche | Rouen, fr | Vente de lave-linge et de réfrigérateurs.
0 | fr | Gestionnaire de stock H/F | Papeterie Vexin | Gisors, fr | Vous servez les électromécaniciens au magasin de pièces.
0 | fr | Conducteur de ligne H/F | Laiterie Cantal | Aurillac, fr | Conduite d'une ligne de conditionnement; appel de l'électromécanicien en cas de panne.
0 | fr | Mécatronicien enseignant (formateur) | CFA Loire | Angers, fr | Cours de BTS et travaux pratiques.

# social-worker | en | social worker |
3 | en | Social Worker – Children and Families | Norfield Council | Norwich, gb | Assessments, court reports and home visits. Social Work England registration.
3 | en | Licensed Clinical Social Worker (LCSW) | Maple Behavioral | Portland OR, us | Therapy and case management for adults.
3 | en | Medical Social Worker | St Brigid's Hospital | Galway, ie | Discharge planning with patients and families. CORU registration.
3 | en | School Social Worker | Elgin District 46 | Elgin IL, us | Support pupils and connect families with services. MSW.
3 | en | Senior Social Worker, Adult Safeguarding | Norfield Council | Norwich, gb | Lead safeguarding enquiries and supervise newly qualified colleagues.
3 | en | Social Worker (Hospice) | Quiet Harbor | Tampa FL, us | Counselling and bereavement support.
3 | en | Newly Qualified Social Worker (ASYE) | Tamar Council | Truro, gb | A protected caseload and weekly supervision.
3 | en | Forensic Social Worker | Weald Trust | Maidstone, gb | Work with offenders with mental illness.
2 | en | Case Manager – Homeless Services | Open Door | Seattle WA, us | Housing plans, benefits, referrals.
2 | en | Family Support Worker | Tamar Council | Truro, gb | Help parents with routines and benefits.
2 | en | Social Work Assistant | St Brigid's Hospital | Galway, ie | Assist social workers with referrals and files.
1 | en | Youth Worker | Riverside Club | Hull, gb | Run evening activities for teenagers.
1 | en | Support Worker – Learning Disabilities | Hazel Homes | Derby, gb | Personal care and outings.
1 | en | Mental Health Counselor | Maple Behavioral | Portland OR, us | Individual and group counselling. LPC.
0 | en | Social Media Manager | Bellweather Agency | Leeds, gb | Plan posts, reply to comments, report reach.
0 | en | Paid Social Specialist | Bellweather Agency | Leeds, gb | Facebook and LinkedIn campaigns.
0 | en | Warehouse Worker | Boxway | Doncaster, gb | We are a social bunch: pizza on Fridays. Pick and pack.
0 | en | Social Club Steward | Railway Club | Crewe, gb | Run the bar and book the bands.
0 | en | Receptionist, Children's Services | Norfield Council | Norwich, gb | Greet families and call the social worker on duty.
0 | en | Worker Cooperative Organizer | Commons Network | Oakland CA, us | Help social enterprises start.

# pta | de | PTA |
3 | de | PTA (m/w/d) | Linden-Apotheke | Gotha, de | Beratung im Handverkauf, Rezeptur und Kassenrezepte. Abgeschlossene Ausbildung.
3 | de | Pharmazeutisch-technische Assistentin (PTA) | Rosen-Apotheke | Celle, de | Freundliche Beratung, Blutdruckmessen, Bestellungen.
3 | de | Pharmazeutisch-technischer Assistent (m/w/d) | Klinikum Werratal | Eschwege, de | Herstellung von Zytostatika und Versorgung der Stationen.
3 | de | PTA in Teilzeit (w/m/d) | Bären-Apotheke | Husum, de | 20 Stunden, keine Notdienste.
3 | de | PTA für Sterillabor gesucht | Apotheke am Markt | Bonn, de | Parenterale Ernährung und Zytostatika im Reinraum.
3 | de | Pharmazeutisch-technische/r Assistent/in | Schloss-Apotheke | Coburg, de | Rezeptur, Kosmetik und Verblisterung.
3 | de | Approbierte (m/w/d) oder PTA | Hirsch-Apotheke | Singen, de | Wir suchen Verstärkung für unser Team im Handverkauf.
2 | de | PKA (m/w/d) Pharmazeutisch-kaufmännische Angestellte | Linden-Apotheke | Gotha, de | Warenwirtschaft, Bestellungen, Preise.
2 | de | Apotheker (m/w/d) | Rosen-Apotheke | Celle, de | Beratung, Rezeptkontrolle, Notdienst. Approbation.
2 | de | Pharmazieingenieur (m/w/d) | Bären-Apotheke | Husum, de | Rezeptur und Beratung.
1 | de | Chemisch-technischer Assistent (CTA) (m/w/d) | Labor Prüfgut | Essen, de | HPLC und GC nach GMP.
1 | de | Medizinische Fachangestellte (m/w/d) | Praxis Dr. Thoma | Gotha, de | Anmeldung, Labor, EKG.
1 | de | Pharmareferent (m/w/d) | Novalis Pharma | Köln, de | Besuche bei Ärzten und Apotheken.
1 | en | Pharmacy Technician | Weald Trust | Maidstone, gb | Dispensing and stock control.
0 | en | PTA Fundraising Coordinator | Oakfield School | Kent, gb | Work with the parent teacher association on the fair.
0 | de | Botendienst Apotheke (m/w/d) | Rosen-Apotheke | Celle, de | Medikamente ausfahren. Die PTA packt die Tüten.
0 | de | Produktionshelfer Pharma (m/w/d) | Novalis Pharma | Köln, de | Verpacken von Tabletten im Schichtbetrieb.
0 | de | Reinigungskraft Apotheke (m/w/d) | Linden-Apotheke | Gotha, de | Zwei Stunden am Abend, wenn PTA und Apotheker gegangen sind.
0 | de | Assistent der Geschäftsführung (m/w/d) | Novalis Pharma | Köln, de | Termine, Reisen, Protokolle.
0 | de | Technischer Assistent (m/w/d) Veranstaltung | Stadthalle Celle | Celle, de | Licht und Ton aufbauen.

# emt | en | EMT |
3 | en | EMT-B | Lakeland Ambulance | Orlando FL, us | Respond to 911 calls, basic life support, patient transport. State certification.
3 | en | Emergency Medical Technician (EMT) | Mercy Transport | Dayton OH, us | NREMT and CPR. Twelve-hour shifts.
3 | en | Emergency Medical Technician – Basic | City of Elgin | Elgin IL, us | Ambulance crew with the fire department.
3 | en | EMT / Paramedic | Blue Ridge EMS | Roanoke VA, us | Ambulance work in the mountains. ACLS for paramedics.
3 | en | Event EMT (part-time) | Stadium Medics | Denver CO, us | First aid at concerts and games.
3 | en | Advanced EMT | Rural Rescue | Bozeman MT, us | IV therapy, airway management.
3 | en | Emergency Medical Technician, Night Shift | National Ambulance | Cork, ie | PHECC registration and a C1 licence.
2 | en | Paramedic | Lakeland Ambulance | Orlando FL, us | Advanced life support, ACLS, PALS.
2 | en | Ambulance Technician | Weald Ambulance | Maidstone, gb | Emergency response and patient transport.
2 | en | Firefighter/EMT | Town of Mapleton | Mapleton UT, us | Fire suppression and medical calls.
2 | en | Emergency Care Assistant | Weald Ambulance | Maidstone, gb | Drive the ambulance and assist paramedics.
1 | en | Emergency Room Technician | Mercy Hospital | Dayton OH, us | EKG, splints, vital signs; EMT certification welcome.
1 | en | 911 Dispatcher | City of Elgin | Elgin IL, us | Take emergency calls.
1 | en | Patient Transport Driver | Mercy Transport | Dayton OH, us | Wheelchair van, no emergencies.
1 | de | Notfallsanitäter (m/w/d) | Rettung Elbe | Magdeburg, de | Notfallrettung und Krankentransport.
0 | en | Data Entry Clerk (8 AM EMT) | Farfield Remote | Remote, us | Office hours by emt time. Type forms.
0 | en | EMT Conduit Installer | Volt Brothers | Reno NV, us | Bend and install electrical metallic tubing. Journeyman electrician.
0 | en | Emergency Plumber | Quickfix | Leeds, gb | Leaks at any hour.
0 | en | Medical Equipment Sales Rep | Orchard Devices | San Jose CA, us | Sell monitors to ambulance services and EMTs.
0 | en | Billing Clerk, Ambulance Claims | Lakeland Ambulance | Orlando FL, us | Code trips made by EMT crews, chase insurers.

# dba | en | DBA |
3 | en | Database Administrator | Rookwood Bank | Leeds, gb | Oracle and SQL Server: backups, tuning, high availability.
3 | en | DBA (PostgreSQL) | Sparrow Cloud | Remote, us | Run 200 Postgres clusters. Replication, upgrades, Linux.
3 | en | Senior Oracle DBA | Kearny Utilities | Phoenix AZ, us | RAC, Data Guard, RMAN.
3 | en | SQL Server DBA | Marlow Insurance | Dublin, ie | Always On, query tuning, PowerShell.
3 | en | Lead Database Administrator – MySQL | Homely | Toronto, ca | Sharding, backups and on-call.
3 | en | Junior Database Administrator | County Records Office | Norwich, gb | Learn SQL Server administration from two seniors.
2 | en | Database Engineer | Coinhill | New York NY, us | PostgreSQL internals, migrations, performance.
2 | en | Database Reliability Engineer | Sparrow Cloud | Remote, us | Automate PostgreSQL with Go and Terraform.
2 | en | Database Developer (T-SQL) | Tollgate | Bristol, gb | Stored procedures, SSIS and reports.
2 | de | Datenbankadministrator (m/w/d) | Stadtwerke Oderau | Cottbus, de | Betrieb von Oracle und PostgreSQL.
1 | en | Data Engineer | Homely | Toronto, ca | Pipelines with dbt, Spark and Snowflake.
1 | en | Systems Administrator | Kearny Utilities | Phoenix AZ, us | Windows and Linux servers, backups.
1 | en | SQL Report Writer | St Brigid's Hospital | Galway, ie | SSRS reports from clinical databases.
0 | en | Owner-operator (dba welcome) | Longhaul | Reno NV, us | Sole traders with a dba are welcome. CDL A.
0 | en | DBA Student Adviser | Westmoor Business School | Exeter, gb | Advise candidates of the Doctor of Business Administration.
0 | en | Shop Assistant | Hartley dba Corner Store | Boise ID, us | Till, shelves and smiles.
0 | en | Salesforce Administrator | Tallis Health | London, gb | Users, flows and reports.
0 | en | Data Entry Administrator | Open Door | Seattle WA, us | Enter forms into the database with care.
0 | en | Noise Technician | Quiet Works | Bath, gb | Measure levels in dBA at building sites.
0 | en | Office Administrator | Hale & Dunn | Chicago IL, us | Phones and post. Our database administrator will set up your account.
`;
