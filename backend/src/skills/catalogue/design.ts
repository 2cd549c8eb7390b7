/** Design and research of user interfaces. The format is that of `lines.ts`. */
export const design = `
2D animation | 2D animator, fr:animation 2D
3D animation | 3D animator, character animation, 3D artist, fr:animation 3D
3D rendering | product rendering, de:3D-Visualisierung, fr:rendus 3D
3ds Max
Accessible design | inclusive design
Adobe Acrobat | =Acrobat
Adobe After Effects | After Effects
Adobe Animate
Adobe Creative Cloud | Creative Cloud, Adobe CC, Adobe CS6, Adobe Suite, Adobe Creative, fr:suite Adobe
Adobe Experience Manager | =AEM
Adobe Illustrator | ~=Illustrator
Adobe InDesign | InDesign
Adobe PageMaker
Adobe Photoshop | Photoshop
Adobe Premiere Pro | Premiere Pro, Adobe Premiere, ~=Premiere
substance-painter | Adobe Substance 3D | Substance Painter, Substance Designer
Adobe XD
Affinity Designer | Affinity Suite
Affinity Photo
Affinity Publisher
App design | fr:design d'applications
Architectural visualization
Arnold renderer
Art history | de:Kunstgeschichte, fr:histoire de l'art
Autodesk Maya
Axure
Balsamiq
=Blender
Brand design | visual identity, corporate design, corporate identity, de:Corporate Designs, fr:identité visuelle, charte graphique
Brand guidelines | style guides
Calligraphy | hand lettering
Canva
Cinema 4D
CLO 3D
Color management | colour management, ICC profiles, de:Farbmanagement, fr:gestion des couleurs
Color theory | colour theory
Compositing | VFX compositing
Concept art
Conversation design | conversational design
Corel Painter
CorelDRAW
Corona Renderer
Design critique | design critiques, design crits
Design sprints | design sprint
Design systems | design system, de:Designsystem(e/en)
Design thinking
Design tokens
Desktop publishing | =DTP, page layout, layout design, de:Layoutgestaltung, Satz und Layout, Layoutentwürfe, Layouterstellung, Erstellung von Layouts, Satzarbeiten, Layouts, fr:mise en page, =PAO, maquettiste
Digital sculpting
Dovetail research | Dovetail
~Drawing | figure drawing, sketching, freehand drawing, de:Freihandzeichnen, fr:~dessin, croquis, dessin à main levée
Dreamweaver
Editorial design | magazine layout, fr:design éditorial
Enscape
Environmental graphic design | signage design, wayfinding, fr:signalétique
Exhibition design | de:Ausstellungsgestaltung, Messebau, fr:scénographie
Fashion design | fashion illustration, garment design, de:Modedesign, fr:design de mode, stylisme, styliste
FigJam
Figma
Final Cut Pro
Fine arts | visual arts, de:bildende Kunst, fr:arts plastiques, beaux-arts
Floral design | floristry, florist, de:Floristik, Floristin, fr:fleuriste, art floral
=Framer
Game art | environment art
GIMP | GNU Image Manipulation Program
Graphic design | graphic designer, graphics design, graphic arts, de:Grafikdesign, Grafikdesigner(in), Grafik-Design, Mediengestaltung, Mediengestalter(in), Grafiker(in), grafische(n/r) Gestaltung, Kommunikationsdesign, Kommunikationsdesigner(in), Gestaltung von Werbemitteln, Gestaltung von Printmedien, Gestaltung von Anzeigen, Mediendesign, Erstellung von Grafiken, Grafikerstellung, gestalt(est/en) Anzeigen, gestalt(est/en) Flyer, gestalt(est/en) Printmedien, gestalt(est/en) Werbemittel, gestalt(est/en) Broschüren, erstell(st/en) Grafiken, fr:graphisme, design graphique, graphiste, conception graphique, création graphique, infographiste, créations graphiques, supports graphiques, création de visuels, réalisation de visuels, outils graphiques, création de supports graphiques
Heuristic evaluation | usability heuristics
Houdini
Human-computer interaction | =HCI
Icon design | iconography
digital-illustration | ~Illustration | Digital illustration, digital painting, digital art, de:digitale Illustration, fr:illustration numérique, dessin numérique
Industrial design | de:Industriedesign, fr:design industriel
Infographics | infographic design, de:Infografiken, fr:infographie
Information architecture | de:Informationsarchitektur, fr:architecture de l'information
Inkscape
Interaction design | interaction designer(s)
Interior design | interior decorating, interior designer, interior architecture, de:Innenarchitektur, Innenarchitekt(in), Raumgestaltung, fr:décoration d'intérieur, design d'intérieur, architecte d'intérieur, architecture d'intérieur
InVision
Jewelry design | jewellery making, goldsmithing, de:Goldschmied(in), fr:bijouterie, joaillerie
Journey mapping | customer journey mapping, journey maps, customer journey maps, journey maps and, user journey maps, user journey mapping, user journeys
KeyShot
Landscape architecture | landscape design, de:Landschaftsarchitektur, fr:architecture du paysage
Level design
Logo design | de:Logodesign, Logo-Entwicklung, Logoentwicklung, Logogestaltung, Gestaltung von Logos, Entwicklung von Logos, ~Logos, fr:création de logos
Lookback
Lottie animations | Lottie
Lumion
Marvel app
=Maze | Maze testing
=Miro
Mockups | mock-ups, de:Mockup-Erstellung, fr:maquettes graphiques, maquettes web, maquettage, réalisation de maquettes, création de maquettes, maquettes haute fidélité, conception de maquettes, réalisation des maquettes
Mood boards | moodboards
Motion design | motion graphics, motion designer, motion graphic
=Mudbox
=Mural
Nuke compositing | =NUKE, Foundry Nuke
Octane Render
Optimal Workshop
Origami Studio
Packaging design | package design, de:Verpackungsdesign, Verpackungsgestaltung, fr:~packaging, design packaging
Penpot
Principle for Mac
Print design | print layout, print-ready files, de:Printdesign, Printprodukte(n), Gestaltung von Printprodukten, Printmaterialien, fr:design print
Procreate
Product design | product designer, de:Produktdesign, Produktgestaltung, fr:design produit
Proto.io
ProtoPie
Prototyping | interactive prototypes, de:Prototyp(en), fr:prototypage, maquettage et prototypage, prototype(s)
QuarkXPress | Quark XPress
Service design | fr:design de service(s)
=Sketch
SketchUp
Textile design | de:Textildesign, fr:design textile
Toon Boom
Twinmotion
Typography | ~type design, de:Typografie, typografische(n/s), fr:typographie
UI design | =UI, interface design, user interfaces design, de:Benutzeroberflächen, Oberflächengestaltung, fr:design d'interface(s), conception d'interfaces
Urban planning | city planning, urban design, town planning, zoning, land use planning, de:Stadtplanung, Raumplanung, Bauleitplanung, fr:~urbanisme, aménagement du territoire, planification urbaine
User flows
User interviews | de:Nutzerinterviews, Interviews mit Nutzern, Nutzerbefragungen, fr:entretiens utilisateurs, entretiens utilisateur
User personas | ~personas
User-centered design | user-centred design, human-centered design
UserTesting
UserZoom
UX audits | UX audit
UX design | =UX, =UX/UI, =UI/UX, user experience, de:Nutzererfahrung, fr:expérience utilisateur
UX research | user research, user experience research, UX researcher, de:Nutzerforschung, fr:recherche utilisateur(s)
UX writing | microcopy
V-Ray
Vector graphics | vector illustration, de:Vektorgrafiken, fr:dessin vectoriel
Visual design | visual communication, visual designer, de:visuelle Gestaltung, visuelle Kommunikation, fr:communication visuelle
Visual effects | =VFX, special effects, de:visuelle Effekte, fr:effets spéciaux, effets visuels
Voice user interface design
Web design | web designer, website design, de:Webdesign, Webgestaltung, Webdesigner(in), Gestaltung von Websites, Gestaltung von Webseiten, Website-Gestaltung, Webseitengestaltung, gestalt(est/en) Websites, gestalt(est/en) Webseiten, fr:conception de sites web, création de sites web, création de sites internet
Webflow
Wireframing | wireframes, wireframe
ZBrush
Zeplin
`;
