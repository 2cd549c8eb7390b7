/** Architecture, engineering practices and computer science. The format is that of `lines.ts`. */
export const architecture = `
algorithms | Algorithms | algorithm design
asynchronous-programming | Asynchronous programming | async programming, async/await
audio-programming | Audio programming | digital signal processing, =DSP
bitcoin | Bitcoin
blockchain | Blockchain
clean-architecture | Clean architecture
clean-code | Clean code
code-review | Code review | code reviews
computer-graphics | Computer graphics | ray tracing, rendering pipelines
computer-science | Computer science
cqrs | CQRS
data-structures | Data structures | data structures and algorithms
defi | =DeFi
design-patterns | Design patterns | software design patterns
directx | DirectX
discrete-mathematics | Discrete mathematics
distributed-systems | Distributed systems | distributed system, distributed architectures, distributed system architecture
domain-driven-design | Domain-driven design | =DDD
engineering-management | Engineering management | engineering manager(s)
enterprise-architecture | Enterprise architecture | TOGAF
ethereum | Ethereum
event-sourcing | Event sourcing
event-driven-architecture | Event-driven architecture | event-driven systems, event driven
functional-programming | Functional programming
game-development | Game development | game design, game developer(s)
godot | Godot | Godot Engine
hardhat | Hardhat
hexagonal-architecture | Hexagonal architecture | ports and adapters
hyperledger | Hyperledger | Hyperledger Fabric
legacy-modernization | Legacy modernization | legacy migration, application modernization
linear-algebra | Linear algebra
mentoring | Mentoring | mentored, mentorship, mentor
metal-api | Metal API | Metal shaders
microservices | Microservices | microservice, microservices architecture, micro services, micro-service
monolithic-architecture | Monolithic architecture | monolith decomposition
multi-tenancy | Multi-tenancy | multi-tenant, multitenant
nft | =NFT | =NFTs
numerical-analysis | Numerical analysis | numerical methods
object-oriented-programming | Object-oriented programming | =OOP, object-oriented design, =OOD, object-oriented
open-source-development | Open-source development | open source, open-source contributions
opengl | OpenGL
pair-programming | Pair programming | mob programming
quantum-computing | Quantum computing | Qiskit
reactive-programming | Reactive programming
refactoring | Refactoring
requirements-analysis | Requirements analysis | requirements gathering, requirements engineering
research-and-development | Research and development | =R&D, =R & D
service-oriented-architecture | Service-oriented architecture | =SOA
shader-programming | Shader programming | shaders
simulation | Simulation | simulation modeling
smart-contracts | Smart contracts | smart contract
software-architecture | Software architecture | software architect(s)
software-development-life-cycle | Software development life cycle | =SDLC, software development lifecycle
software-engineering | Software engineering
solid-principles | SOLID principles | =SOLID
solution-architecture | Solution architecture | solution architect(s), solutions architect(s), solutions architecture
system-design | System design | systems design
technical-documentation | Technical documentation | technical writing, documentation writing
technical-leadership | Technical leadership | tech lead, technical lead, engineering leadership
uml | UML | Unified Modeling Language
unity | =Unity | Unity3D, Unity 3D
unreal-engine | Unreal Engine | UE5, UE4
video-streaming | Video streaming | HLS streaming, FFmpeg
virtual-reality | Virtual reality | =VR, augmented reality, =AR/VR, mixed reality
vulkan | =Vulkan
web-development | Web development | web developer(s), web application development
web3 | Web3 | Web3.js, Ethers.js
`;
