/** Architecture, engineering practices and computer science. The format is that of `lines.ts`. */
export const architecture = `
Actor model
Algorithms | algorithm design, algorithm development, algorithms and data structures, de:Algorithmen, fr:algorithmes, algorithmique
Asynchronous programming | async programming, async/await, fr:programmation asynchrone
Audio programming | digital signal processing, =DSP
Bitcoin
Blockchain
CAP theorem
Clean architecture
Clean code
Code generation
Code review | code reviews, fr:revue(s) de code
Coding standards | code quality, coding best practices, code standards, de:Codequalität, Code-Qualität, fr:qualité du code, bonnes pratiques de développement
Computer graphics | ray tracing, rendering pipelines
Computer science | de:Informatik, Informatikstudium, Wirtschaftsinformatik, Informatiker(in), fr:informatique fondamentale, sciences informatiques
CQRS
Cryptocurrency development | token development, ERC-20
Data serialization
Data structures | data structures and algorithms, de:Datenstrukturen, fr:structures de données
=DeFi
Dependency injection | inversion of control
Design patterns | de:Entwurfsmuster, fr:patrons de conception
Desktop applications | desktop application development, de:Desktop-Anwendungen, fr:applications de bureau
Digital transformation | digitalization, ~digitization, digitalisation projects, de:digitale Transformation, ~Digitalisierung, Digitalisierungsprojekte, fr:transformation digitale, transformation numérique, dématérialisation
DirectX
Discrete mathematics
Distributed systems | distributed system, distributed architectures, distributed computing systems, de:verteilte(n) Systeme(n), fr:systèmes distribués
Documentation as code | docs as code
Domain-driven design | =DDD
Engineering management | engineering manager(s), de:technische Leitung, fr:responsable technique
Enterprise architecture | TOGAF, enterprise architect(s), de:Unternehmensarchitektur, fr:architecture d'entreprise, urbanisation du SI
Enterprise software | enterprise applications
Ethereum
Event-driven architecture | event driven, event-driven microservices, fr:architecture événementielle
Event sourcing
Formal methods | formal verification, TLA+, Coq proof assistant
Functional programming | de:funktionale(n) Programmierung, fr:programmation fonctionnelle
Game development | game design, game developer(s), de:Spieleentwicklung, Spieleprogrammierung, fr:jeux vidéo
Game engines | game engine development, CryEngine
Godot
Graph algorithms | graph theory
Hardhat
Hexagonal architecture | ports and adapters
Hyperledger
IT consulting | technology consulting, ~IT consultant(s), de:~IT-Beratung, IT-Berater(in), fr:conseil informatique, consultant IT, conseil IT
IT management | IT manager(s), IT strategy, IT governance, COBIT, head of IT, de:IT-Leitung, IT-Strategie, fr:direction des systèmes d'information, gouvernance IT, responsable informatique
IT service management | =ITSM, service delivery management, service level agreements, =SLA, =SLAs, fr:gestion des services informatiques, gestion des services IT
Legacy modernization | legacy migration, application modernization
Linear algebra | de:lineare Algebra, fr:algèbre linéaire
Loose coupling
Mentoring | mentored, mentorship, mentor, mentors, fr:mentorat, tutorat
Metal API | Metal shaders
Microservices | microservice, micro services, micro-service
Modular monoliths
Monolithic architecture | monolith decomposition
Multi-tenancy | multi-tenant, multitenant
=NFT | =NFTs
Numerical analysis | numerical methods
Numerical optimization
Object-oriented programming | =OOP, =OOD, object-oriented, de:objektorientierte(n) Programmierung, Objektorientierung, objektorientierte(n) Softwareentwicklung, fr:programmation orientée objet, =POO, programmation objet, orienté objet
Open-source development | open source
OpenGL
Pair programming | mob programming
Procedural generation
Quantum computing | Qiskit
Rate limiting
Reactive programming
Refactoring | fr:refonte de code
Rendering engines | real-time rendering
Requirements analysis | requirements gathering, requirements elicitation, business requirements, gathering requirements
Requirements engineering | functional specifications, software requirements, specifications writing, technical specifications, de:Anforderungsanalyse, Anforderungsmanagement, Lastenheft, Pflichtenheft, Lasten- und Pflichtenhefte, fr:cahier des charges, spécifications fonctionnelles, spécifications techniques, analyse des besoins, recueil des besoins, rédaction de cahiers des charges, expression de besoin
Research and development | =R&D, =R & D, research & development, de:=F&E, Forschung und Entwicklung, fr:recherche et développement, =R et D
Service-oriented architecture | =SOA, de:serviceorientierte Architektur(en), fr:architecture orientée services
Shader programming | shaders
Simulation | simulation modeling, modeling and simulation, simulation models, de:Simulationen, Simulationstechnik, fr:simulation numérique, modélisation et simulation
Smart contracts | smart contract
Software architecture | software architect(s), de:Softwarearchitektur(en), Software-Architektur, Softwarearchitekt(in), fr:architecture logicielle, architecte logiciel
Software development | software programming, application development, programming skills, computer programming, ~programming, de:Softwareentwicklung, Software-Entwicklung, Anwendungsentwicklung, Programmierung, Programmierkenntnisse, fr:développement logiciel, développement informatique, développement d'applications, développement applicatif, génie logiciel
Software development life cycle | =SDLC, software development lifecycle, software lifecycle, fr:cycle de développement logiciel
Software engineering | software engineers
Software maintenance | application maintenance, legacy systems, legacy code, de:Softwarewartung, Wartung von Software, fr:maintenance applicative, =TMA, maintenance évolutive
SOLID principles | =SOLID
Solution architecture | solution architect(s), solutions architect(s), solutions architecture, de:Lösungsarchitektur, Lösungsarchitekt, fr:architecture de solutions, architecte solutions
State machines
System design | systems design, de:Systemdesign, Systementwurf, fr:conception de systèmes
System integration | systems integration, de:Systemintegration, fr:intégration de systèmes, intégration système
Technical debt
Technical documentation | technical writing, documentation writing, technical writer(s), software documentation, de:technische(n) Dokumentation, technischer Redakteur, technische Redaktion, fr:documentation technique, rédaction technique, rédacteur technique
Technical leadership | tech lead, technical lead, engineering leadership, technical team leadership, fr:référent technique, leadership technique
Twelve-factor apps
UML | Unified Modeling Language
=Unity | Unity3D, Unity 3D
Unreal Engine | UE5, UE4
Video streaming | HLS streaming, FFmpeg
Virtual reality | =VR, augmented reality, mixed reality, AR development, =XR, fr:réalité virtuelle, réalité augmentée
=Vulkan
Web development | web developer(s), web application development, web applications, website development, full-stack web development, de:Webentwicklung, Web-Entwicklung, Webanwendungen, Webentwickler(in), fr:développement web, développeur web, applications web, développeuse web
Web services | web service, de:Webservices, fr:services web
Web3 | Web3.js, Ethers.js
`;
