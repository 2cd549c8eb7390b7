/** Design and research of user interfaces. The format is that of `lines.ts`. */
export const design = `
2D animation | 2D animator, Toon Boom, Adobe Animate, fr:animation 2D
3D animation | 3D animator, character animation, 3D artist, fr:animation 3D
3D rendering | V-Ray, Arnold renderer, KeyShot, Corona Renderer, Lumion, Enscape, Twinmotion, Octane Render, product rendering, architectural visualization, fr:rendus 3D, de:3D-Visualisierung
3ds Max
Accessible design | inclusive design
Adobe Acrobat | =Acrobat
Adobe After Effects | After Effects
Adobe Creative Cloud | Creative Cloud, Adobe CC, Adobe CS6, Adobe Suite, Adobe Creative, fr:suite Adobe
Adobe Experience Manager | =AEM
Adobe Illustrator | ~=Illustrator
Adobe InDesign | InDesign
Adobe Photoshop | Photoshop
Adobe Premiere Pro | Premiere Pro, Adobe Premiere, ~=Premiere
Adobe XD
Affinity Designer | Affinity Photo, Affinity Publisher, Affinity Suite
App design | fr:design d'applications
Art history | fine arts, visual arts, de:Kunstgeschichte, bildende Kunst, fr:histoire de l'art, arts plastiques, beaux-arts
Autodesk Maya
Axure
Balsamiq
=Blender
Brand design | logo design, visual identity, corporate design, corporate identity, brand guidelines, style guides, de:Logodesign, Logo-Entwicklung, fr:identité visuelle, charte graphique, création de logos
Calligraphy | hand lettering
Canva
Cinema 4D
Color theory | colour theory
CorelDRAW | Corel Painter
Design critique | design reviews
Design sprints | design sprint
Design systems | design system
Design thinking
Design tokens
Desktop publishing | =DTP, page layout, layout design, editorial design, magazine layout, Adobe PageMaker, de:Layoutgestaltung, Satz und Layout, Printdesign, fr:mise en page, =PAO, design éditorial, maquettiste
Digital illustration | ~illustration, Procreate, digital painting, concept art, digital art, de:digitale Illustration, fr:illustration numérique, dessin numérique
Dovetail research | Maze testing, Lookback, Optimal Workshop, UserZoom
~Drawing | figure drawing, sketching, freehand drawing, de:Freihandzeichnen, fr:~dessin, croquis, dessin à main levée
Dreamweaver
Environmental graphic design | signage design, wayfinding, exhibition design, de:Ausstellungsgestaltung, Messebau, fr:signalétique, scénographie
Fashion design | textile design, fashion illustration, CLO 3D, garment design, de:Modedesign, Textildesign, fr:design de mode, stylisme, design textile, styliste
Figma | FigJam
Final Cut Pro
Floral design | floristry, florist, de:Floristik, Floristin, fr:fleuriste, art floral
=Framer
Game art | level design, environment art
GIMP | GNU Image Manipulation Program, Inkscape
Graphic design | graphic designer, graphics design, graphic arts, de:Grafikdesign, Grafikdesigner(in), Grafik-Design, Mediengestaltung, fr:graphisme, design graphique, graphiste, conception graphique, création graphique
Heuristic evaluation | usability heuristics, UX audits, UX audit
Houdini
Human-computer interaction | =HCI
Icon design | iconography
Industrial design | de:Industriedesign, Produktgestaltung, fr:design industriel, design produit
Infographics | infographic design, de:Infografiken, fr:infographie, infographiste
Information architecture | de:Informationsarchitektur, fr:architecture de l'information
Interaction design
Interior design | interior decorating, interior designer, interior architecture, de:Innenarchitektur, Innenarchitekt(in), Raumgestaltung, fr:décoration d'intérieur, design d'intérieur, architecte d'intérieur
InVision
Jewelry design | jewellery making, goldsmithing, fr:bijouterie, joaillerie, de:Goldschmied(in)
Landscape architecture | landscape design, de:Landschaftsarchitektur, fr:architecture du paysage
Lottie animations | Lottie
Marvel app | Proto.io, Principle for Mac, ProtoPie, Origami Studio
=Maze
=Miro
Mockups | mock-ups, fr:maquettes graphiques, maquettes web, maquettage, de:Mockup-Erstellung
Mood boards | moodboards
Motion design | motion graphics, motion designer, motion graphic
=Mural
Nuke compositing | =NUKE, Foundry Nuke, compositing, VFX compositing
Packaging design | package design, de:Verpackungsdesign, fr:~packaging, design packaging
Penpot
Print design | print layout, print-ready files, fr:design print
Product design | product designer, de:Produktdesign
Prototyping | interactive prototypes, fr:prototypage, maquettage et prototypage
QuarkXPress | Quark XPress
Service design | fr:design de service(s)
=Sketch
SketchUp
Substance Painter | Adobe Substance 3D, Substance Designer
Typography | de:Typografie, fr:typographie
UI design | =UI, interface design, user interfaces design, de:Benutzeroberflächen, Oberflächengestaltung, fr:design d'interface(s), conception d'interfaces
Urban planning | city planning, urban design, town planning, zoning, land use planning, de:Stadtplanung, Raumplanung, Bauleitplanung, fr:~urbanisme, aménagement du territoire, planification urbaine
User-centered design | user-centred design, human-centered design
User flows | journey mapping, customer journey mapping
User interviews | de:Nutzerinterviews, fr:entretiens utilisateurs
User personas
UserTesting
UX design | =UX, =UX/UI, =UI/UX, user experience, de:Nutzererfahrung, fr:expérience utilisateur
UX research | user research, user experience research, UX researcher, de:Nutzerforschung, fr:recherche utilisateur(s)
UX writing | microcopy
Vector graphics | vector illustration, de:Vektorgrafiken, fr:dessin vectoriel
Visual design | visual communication, visual designer, de:visuelle Gestaltung, visuelle Kommunikation, fr:communication visuelle
Visual effects | =VFX, special effects, fr:effets spéciaux, effets visuels, de:visuelle Effekte
Voice user interface design | conversation design, conversational design
Web design | web designer, website design, de:Webdesign, Webgestaltung, fr:conception de sites web, création de sites web, création de sites internet
Webflow
Wireframing | wireframes, wireframe
ZBrush | =Mudbox, digital sculpting
Zeplin
`;
