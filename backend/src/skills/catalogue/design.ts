/** Design and research of user interfaces. The format is that of `lines.ts`. */
export const design = `
3ds-max | 3ds Max
adobe-acrobat | Adobe Acrobat | =Acrobat
adobe-after-effects | Adobe After Effects | After Effects
adobe-creative-cloud | Adobe Creative Cloud | Adobe Creative Suite, Creative Cloud
adobe-experience-manager | Adobe Experience Manager | =AEM
adobe-illustrator | Adobe Illustrator
adobe-indesign | Adobe InDesign | InDesign
adobe-photoshop | Adobe Photoshop | Photoshop
adobe-premiere-pro | Adobe Premiere Pro | Premiere Pro
adobe-xd | Adobe XD
autodesk-maya | Autodesk Maya
axure | Axure | Axure RP
balsamiq | Balsamiq
blender | =Blender
canva | Canva
cinema-4d | Cinema 4D
color-theory | Color theory | colour theory
design-systems | Design systems | design system
design-thinking | Design thinking
dreamweaver | Dreamweaver
figma | Figma | FigJam
final-cut-pro | Final Cut Pro
framer | =Framer
graphic-design | Graphic design
human-computer-interaction | Human-computer interaction | =HCI
information-architecture | Information architecture
interaction-design | Interaction design
invision | InVision
maze | =Maze
miro | =Miro
motion-design | Motion design | motion graphics
mural | =Mural
product-design | Product design | product designer(s)
prototyping | Prototyping | interactive prototypes, rapid prototyping
service-design | Service design
sketch | =Sketch
sketchup | SketchUp | Trimble SketchUp
typography | Typography
ui-design | UI design | user interface design, =UI
user-flows | User flows | user journey mapping, journey mapping, customer journey mapping
user-interviews | User interviews
user-personas | User personas
user-centered-design | User-centered design | user-centred design, human-centered design
usertesting | UserTesting
ux-design | UX design | user experience design, =UX, =UX/UI, =UI/UX, user experience
ux-research | UX research | user research, user experience research
ux-writing | UX writing | microcopy
visual-design | Visual design
web-design | Web design
webflow | Webflow
wireframing | Wireframing | wireframes, wireframe
zeplin | Zeplin
`;
