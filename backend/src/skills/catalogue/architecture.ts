/** Architecture, engineering practices and computer science. The format is that of `lines.ts`. */
export const architecture = `
Actor model
Algorithms | algorithm design, algorithm development, de:Algorithmen, fr:algorithmes, algorithmique
Asynchronous programming | async programming, async/await, fr:programmation asynchrone
Audio programming
Augmented reality | AR development, fr:réalité augmentée
Bitcoin
Blockchain
Business informatics | de:Wirtschaftsinformatik, Wirtschaftsinformatiker(in)
CAP theorem
Clean architecture
Clean code
COBIT
Code generation
Code quality | de:Codequalität, Code-Qualität, fr:qualité du code, qualité logicielle, qualité de code
Code review | code reviews, de:Codereview(s), fr:revue(s) de code
Coding standards | coding best practices, code standards, fr:bonnes pratiques de développement
Computer graphics | rendering pipelines
Computer science | de:Informatik, Informatikstudium, Informatiker(in), fr:informatique fondamentale, sciences informatiques
Coq proof assistant
CQRS
CryEngine
Cryptocurrency development | token development
Data serialization
Data structures | de:Datenstrukturen, fr:structures de données
=DeFi
Dependency injection | inversion of control
Design patterns | de:Entwurfsmuster, fr:patrons de conception
Desktop applications | desktop application development, de:Desktop-Anwendungen, fr:applications de bureau
Digital signal processing | =DSP, de:digitale Signalverarbeitung, fr:traitement du signal
Digital transformation | digitalization, ~digitization, digitalisation projects, de:digitale Transformation, ~Digitalisierung, Digitalisierungsprojekte, Digitalisierung von Prozessen, Digitalisierungsvorhaben, digitalen Transformation, Digitalisierungsstrategie, Digitalisierung von Geschäftsprozessen, fr:transformation digitale, transformation numérique, dématérialisation
DirectX
Discrete mathematics
Distributed systems | distributed system, distributed architectures, distributed computing systems, de:verteilte(n) Systeme(n), fr:systèmes distribués
Documentation as code | docs as code
Domain-driven design | =DDD
Engineering management | engineering manager(s), de:technische Leitung, fr:responsable technique
Enterprise architecture | enterprise architect(s), de:Unternehmensarchitektur, fr:architecture d'entreprise, urbanisation du SI
Enterprise software | enterprise applications
ERC-20
Ethereum
Ethers.js
Event sourcing
Event-driven architecture | event driven, event-driven microservices, de:ereignisgesteuerte(n/r) Architektur(en), ereignisgetriebene(n/r) Architektur(en), ereignisorientierte(n/r) Architektur(en), fr:architecture événementielle, architecture orientée événements
Extended reality | =XR
FFmpeg
Formal methods | formal verification
Functional programming | de:funktionale(n) Programmierung, fr:programmation fonctionnelle
Game design | game designer(s)
Game development | game developer(s), de:Spieleentwicklung, Spieleprogrammierung, fr:développement de jeux vidéo
Game engines | game engine development
Godot
Graph algorithms
Graph theory
Hardhat
Hexagonal architecture | ports and adapters
HLS streaming
Hyperledger
IT consulting | technology consulting, ~IT consultant(s), de:~IT-Beratung, IT-Berater(in), fr:conseil informatique, consultant IT, conseil IT
IT governance | fr:gouvernance IT
IT management | IT manager(s), head of IT, de:IT-Leitung, fr:~direction des systèmes d'information, responsable informatique
IT service management | =ITSM, fr:gestion des services informatiques, gestion des services IT
IT strategy | de:IT-Strategie
Legacy modernization | legacy migration, application modernization
Legacy systems | legacy code
Linear algebra | de:lineare Algebra, fr:algèbre linéaire
Loose coupling
Mentoring | mentored, mentorship, mentor, mentors, fr:mentorat, tutorat, encadrement de(s) stagiaires, encadrer les stagiaires, encadrez les stagiaires, encadrement d'alternants, encadrement d'apprentis, encadrement des apprentis, maître d'apprentissage, ~tuteur, tutrice de stage, tuteur de stage, accompagnement des stagiaires, tuteur d'alternants, encadrement des élèves, encadrement des étudiants, encadrement d'étudiants, accueil et encadrement des stagiaires
Metal API | Metal shaders
Microservices | microservice, micro services, micro-service
Mixed reality
Mob programming
Modular monoliths
Monolithic architecture
Multi-tenancy | multi-tenant, multitenant
=NFT | =NFTs
Numerical analysis | numerical methods
Numerical optimization
Object-oriented design | =OOD
Object-oriented programming | =OOP, object-oriented, de:objektorientierte(n) Programmierung, Objektorientierung, objektorientierte(n) Softwareentwicklung, objektorientierte(n/r) Programmiersprache(n), objektorientierten Entwicklung, objektorientierte Sprache, objektorientierte(n) Sprachen, fr:programmation orientée objet, =POO, programmation objet, orienté objet
Open-source development | open source
OpenGL
Pair programming
Procedural generation
Qiskit
Quantum computing
Rate limiting
Ray tracing
Reactive programming
Refactoring | fr:refonte de code
Rendering engines | real-time rendering
Requirements analysis | requirements gathering, requirements elicitation, business requirements, gathering requirements, de:Anforderungsanalyse, Anforderungsaufnahme, Aufnahme von Anforderungen, Anforderungen aufnehmen, Analyse von Anforderungen, Anforderungserhebung, Erhebung von Anforderungen, Anforderungen erheben, Anforderungen analysieren, Analyse der Anforderungen, Anforderungsermittlung, Aufnahme und Analyse von Anforderungen, Erfassung von Anforderungen, Anforderungsanalysen, analysier(st/en) Anforderungen, nimmst Anforderungen auf, nehmen Anforderungen auf, nimmst du Anforderungen auf, erheb(st/en) Anforderungen, nehmen Sie Anforderungen auf, erfass(t/en) Anforderungen, fr:analyse des besoins, recueil des besoins, expression de besoin, recueil de besoin(s), recueil du besoin, recueillir les besoins, recueillez les besoins, recueil et analyse des besoins, recueil et formalisation des besoins, analyse du besoin, analyse de besoins, expression de besoins, expression des besoins, expressions de besoins, cadrage des besoins, analyser les besoins, recueillir et analyser les besoins, recueil et analyse du besoin
Requirements engineering | software requirements, de:Anforderungsmanagement, Anforderungsmanager(in)
Research and development | =R&D, =R & D, research & development, de:=F&E, Forschung und Entwicklung, fr:recherche et développement, =R et D
Service delivery management
Service level agreements | service level agreement, =SLA, =SLAs
Service-oriented architecture | =SOA, de:serviceorientierte Architektur(en), fr:architecture orientée services
Shader programming | shaders
Simulation | simulation modeling, modeling and simulation, simulation models, de:Simulationen, Simulationstechnik, fr:simulation numérique, modélisation et simulation
Smart contracts | smart contract
Software architecture | software architect(s), de:Softwarearchitektur(en), Software-Architektur, Softwarearchitekt(in), fr:architecture logicielle, architecte logiciel
Software development | software programming, application development, programming skills, computer programming, ~programming, de:Softwareentwicklung, Software-Entwicklung, Anwendungsentwicklung, Programmierung, Programmierkenntnisse, Entwicklung von Software, Entwicklung von Anwendungen, Softwareprojekte(n), programmierst, entwickel(st/n) Software, entwickel(st/n) Anwendungen, entwickel(st/n) Softwarelösungen, entwickel(st/n) neue Features, fr:développement logiciel, développement informatique, développement d'applications, développement applicatif, développeur logiciel, développeur informatique, conception et développement, développer des applications, ingénieur développement, ingénieur en développement, concepteur développeur, développement de logiciels, concevoir et développer
Software development life cycle | =SDLC, software development lifecycle, software lifecycle, fr:cycle de développement logiciel
Software engineering | software engineers, fr:génie logiciel
Software maintenance | application maintenance, de:Softwarewartung, Wartung von Software, fr:maintenance applicative, =TMA, maintenance évolutive, maintenance corrective et évolutive, maintenance évolutive et corrective, maintenance logicielle, maintenance des applications, maintenance du logiciel
SOLID principles | =SOLID
Solution architecture | solution architect(s), solutions architect(s), solutions architecture, de:Lösungsarchitektur, Lösungsarchitekt, fr:architecture de solutions, architecte solutions
Specification writing | specifications writing, functional specifications, technical specifications, de:Lastenheft, Pflichtenheft, Lasten- und Pflichtenhefte, Lastenhefte(n), Pflichtenhefte(n), Fachkonzepte(n), Fachkonzept, Erstellung von Spezifikationen, Lasten- und Pflichtenheften, fr:cahier des charges, rédaction de cahiers des charges, spécifications fonctionnelles, spécifications techniques, rédaction des spécifications, rédaction de spécifications, cahiers des charges, spécifications détaillées, spécifications fonctionnelles et techniques, rédaction du cahier des charges, spécifications logicielles
State machines
System design | systems design, de:Systemdesign, Systementwurf, fr:conception de systèmes
System integration | systems integration, de:Systemintegration, fr:intégration de systèmes, intégration système
Technical debt
Technical documentation | technical writing, documentation writing, technical writer(s), software documentation, de:technische(n) Dokumentation, technischer Redakteur, technische Redaktion, Erstellung von technischen Dokumentationen, Systemdokumentation, Softwaredokumentation, Produktdokumentation, IT-Dokumentation, fr:documentation technique, rédaction technique, rédacteur technique, rédaction de documentation technique, rédaction de la documentation, documentation fonctionnelle, rédaction de documents techniques, dossier(s) technique(s), rédaction de documentation, notices techniques, rédaction de la documentation technique
Technical leadership | tech lead, technical lead, engineering leadership, technical team leadership, fr:référent technique, leadership technique
TLA+
TOGAF
Twelve-factor apps
UML | Unified Modeling Language
=Unity | Unity3D, Unity 3D
Unreal Engine | UE5, UE4
Video streaming
Virtual reality | =VR, fr:réalité virtuelle
=Vulkan
Web development | web developer(s), web application development, web applications, website development, full-stack web development, de:Webentwicklung, Web-Entwicklung, Webanwendungen, Webentwickler(in), Webapplikationen, Web-Applikationen, Web-Anwendungen, Entwicklung von Websites, Entwicklung von Webseiten, fr:développement web, développeur web, applications web, développeuse web
Web services | web service, de:Webservices, fr:services web
Web3
Web3.js
`;
