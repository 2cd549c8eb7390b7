/** Design and research of user interfaces. The format is that of `lines.ts`. */
export const design = `
3ds Max
Adobe Acrobat | =Acrobat
Adobe After Effects | After Effects
Adobe Creative Cloud | Adobe Creative Suite, Creative Cloud
Adobe Experience Manager | =AEM
Adobe Illustrator
Adobe InDesign | InDesign
Adobe Photoshop | Photoshop
Adobe Premiere Pro | Premiere Pro
Adobe XD
Autodesk Maya
Axure | Axure RP
Balsamiq
=Blender
Canva
Cinema 4D
Color theory | colour theory
Design systems | design system
Design thinking
Dreamweaver
Figma | FigJam
Final Cut Pro
=Framer
Graphic design
Human-computer interaction | =HCI
Information architecture
Interaction design
InVision
=Maze
=Miro
Motion design | motion graphics
=Mural
Product design | product designer(s)
Prototyping | interactive prototypes, rapid prototyping
Service design
=Sketch
SketchUp | Trimble SketchUp
Typography
UI design | user interface design, =UI
User flows | user journey mapping, journey mapping, customer journey mapping
User interviews
User personas
User-centered design | user-centred design, human-centered design
UserTesting
UX design | user experience design, =UX, =UX/UI, =UI/UX, user experience
UX research | user research, user experience research
UX writing | microcopy
Visual design
Web design
Webflow
Wireframing | wireframes, wireframe
Zeplin
`;
