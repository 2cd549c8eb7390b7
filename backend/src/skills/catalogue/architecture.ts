/** Architecture, engineering practices and computer science. The format is that of `lines.ts`. */
export const architecture = `
Algorithms | algorithm design
Asynchronous programming | async programming, async/await
Audio programming | digital signal processing, =DSP
Bitcoin
Blockchain
Clean architecture
Clean code
Code review | code reviews
Computer graphics | ray tracing, rendering pipelines
Computer science
CQRS
Data structures | data structures and algorithms
=DeFi
Design patterns | software design patterns
DirectX
Discrete mathematics
Distributed systems | distributed system, distributed architectures, distributed system architecture
Domain-driven design | =DDD
Engineering management | engineering manager(s)
Enterprise architecture | TOGAF
Ethereum
Event sourcing
Event-driven architecture | event-driven systems, event driven
Functional programming
Game development | game design, game developer(s)
Godot | Godot Engine
Hardhat
Hexagonal architecture | ports and adapters
Hyperledger | Hyperledger Fabric
Legacy modernization | legacy migration, application modernization
Linear algebra
Mentoring | mentored, mentorship, mentor
Metal API | Metal shaders
Microservices | microservice, microservices architecture, micro services, micro-service
Monolithic architecture | monolith decomposition
Multi-tenancy | multi-tenant, multitenant
=NFT | =NFTs
Numerical analysis | numerical methods
Object-oriented programming | =OOP, object-oriented design, =OOD, object-oriented
Open-source development | open source, open-source contributions
OpenGL
Pair programming | mob programming
Quantum computing | Qiskit
Reactive programming
Refactoring
Requirements analysis | requirements gathering, requirements engineering
Research and development | =R&D, =R & D
Service-oriented architecture | =SOA
Shader programming | shaders
Simulation | simulation modeling
Smart contracts | smart contract
Software architecture | software architect(s)
Software development life cycle | =SDLC, software development lifecycle
Software engineering
SOLID principles | =SOLID
Solution architecture | solution architect(s), solutions architect(s), solutions architecture
System design | systems design
Technical documentation | technical writing, documentation writing
Technical leadership | tech lead, technical lead, engineering leadership
UML | Unified Modeling Language
=Unity | Unity3D, Unity 3D
Unreal Engine | UE5, UE4
Video streaming | HLS streaming, FFmpeg
Virtual reality | =VR, augmented reality, =AR/VR, mixed reality
=Vulkan
Web development | web developer(s), web application development
Web3 | Web3.js, Ethers.js
`;
