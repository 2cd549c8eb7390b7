/** Frameworks, libraries and practices of the browser. The format is that of `lines.ts`. */
export const frontend = `
A-Frame
ag-Grid
AJAX | Asynchronous JavaScript
Alpine.js | AlpineJS
=Angular
Angular Material
Angular Signals
Angular Universal | Angular SSR
AngularJS | Angular.js, Angular 1.x
Ant Design | AntD
Apollo Client
=ARIA | WAI-ARIA
=Astro | Astro framework, Astro.build
Aurelia
=Babel | Babel.js, BabelJS
Babylon.js | BabylonJS
=Backbone.js | BackboneJS, =Backbone
BEM methodology | =BEM
=Biome | Biome.js
=Bootstrap | Bootstrap 5, Twitter Bootstrap
Browser extensions | Chrome extensions, browser extension development
=Bulma
=Bun | Bun.js, Bun runtime
Canvas API | HTML5 Canvas, HTML Canvas
Cesium | CesiumJS
Chakra UI
Chart.js | ChartJS
Chromatic visual tests
Cross-browser compatibility | cross-browser
CSS Flexbox | Flexbox
CSS Grid
CSS Modules
CSS-in-JS
D3.js | =D3, D3JS
date-fns-library | date-fns
=Deno
DevExpress
Docusaurus
ECharts
EJS
=Electron | Electron.js, ElectronJS
Elementor
Eleventy | 11ty
=Ember.js | EmberJS, =Ember
Emotion CSS | @emotion/react
esbuild | esbuild
ESLint
Ext JS | ExtJS, Sencha
Fabric.js
Formik
Foundation CSS | Zurb Foundation
Framer Motion
Front-end development | frontend development, frontend developer(s), front-end developer(s), front-end engineer(s), frontend engineer(s), frontend engineering, front-end web development, de:Frontend-Entwicklung, Frontendentwicklung, Frontend-Entwickler(in), fr:développeur front-end, développement front, développeuse front-end, développement front-end, développement frontend, développeur frontend, intégrateur web, intégration web, développeur front, développeur frontend React
=Gatsby | Gatsby.js, GatsbyJS
Google Lighthouse | Lighthouse audits
Google Maps API | Google Maps Platform, Google Maps SDK
=Grunt | Grunt.js, GruntJS
GSAP | GreenSock
=Gulp | Gulp.js, GulpJS
=Handlebars | Handlebars.js
Headless UI
Highcharts
=Hotwire
HTML emails | HTML email development
HTMX
hugo | Hugo static site generator | Hugo static sites
Inertia.js
Internationalization | i18n, internationalisation
Jamstack
Jekyll
Jotai
jQuery | jQuery UI
JSON Schema
Kendo UI
Keyword research | de:Keyword-Recherche(n), Keywordrecherche(n), Keyword-Analyse(n), Keywordanalyse(n)
Knockout.js | KnockoutJS
=Leaflet | Leaflet.js
=Lerna
Link building
=Lit | LitElement, Lit Element, lit-html
Lodash
Mantine UI
Mapbox
Material Design
Material UI | MUI
=Meteor | Meteor.js, MeteorJS
Micro frontends | micro frontend, microfrontend(s), module federation
Micro-interactions
MJML
MobX
Moment.js
Monorepos | monorepo
Next-Auth | Auth.js
Next.js | NextJS, Next JS
NgRx
npm | npm
Nuxt | Nuxt.js, NuxtJS
Nx | Nx monorepo
OpenLayers
=Parcel | Parcel.js, ParcelJS
Percy visual tests
Phaser.js
Pinia
PixiJS | Pixi.js
pnpm | pnpm
=Polymer | Polymer.js
PostCSS
Preact
=Prettier
PrimeNG
PrimeReact
Progressive web apps | =PWA, =PWAs, progressive web app, progressive web application(s)
ProseMirror
=Pug | Pug.js
Quasar Framework
Quill editor
=Qwik
Radix UI
React | React.js, ReactJS, React JS
React Flow
React Hook Form
React Hooks
React Router
React Server Components
React Three Fiber
ReactiveX
=Recoil | Recoil.js
=Redux
Redwood.js | RedwoodJS
=Relay | GraphQL Relay
=Remix | Remix.run, Remix framework
Responsive design | responsive web design, mobile-first design, de:responsives Webdesign, fr:conception responsive, design responsive
=RGAA
Rolldown
=Rollup | Rollup.js
RTK Query
RxJS
Section 508
SEO | Search Engine Optimization, search engine optimisation, de:Suchmaschinenoptimierung, Onpage-Optimierung, Offpage-Optimierung, fr:référencement naturel, optimisation pour les moteurs de recherche, référencement web, ~référencement, optimisation SEO, référencement SEO
Server-sent events | =SSE
Server-side rendering | =SSR
Service workers | service worker
shadcn/ui | shadcn
Single-page applications | single page application, =SPA, =SPAs
Software localization | software localisation, ~localization, ~localisation, l10n, de:Softwarelokalisierung
SolidJS | Solid.js
Static site generation | =SSG, static site generator(s)
=Stencil | Stencil.js, StencilJS
=Stimulus | Stimulus.js, StimulusJS
=Storybook | Storybook.js
Styled Components
Stylus CSS
Svelte | SvelteJS, Svelte.js
SvelteKit | Svelte Kit
SVG | Scalable Vector Graphics
SWC compiler
SWR data fetching
Syncfusion
Tailwind CSS | =Tailwind, TailwindCSS
TanStack Query | React Query
TanStack Router
TanStack Start
TanStack Table
Tauri
Telerik
Three.js | ThreeJS
Tiptap
Turbopack
Turborepo
UnoCSS
Visual regression testing
Vite | Vite.js, ViteJS
Vue.js | Vue, VueJS, Vue JS
Vuetify | Vuetify.js
Vuex
WCAG
Web accessibility | accessibility, a11y, digital accessibility, accessibility standards, ADA compliance for web, de:Barrierefreiheit, barrierefreie Webseiten, fr:accessibilité numérique, accessibilité web, ~accessibilité, accessibilité des sites web, normes d'accessibilité, accessibilité RGAA
Web animations | CSS animations
Web APIs | browser APIs
Web Components | web component, custom elements
Web performance | Core Web Vitals, frontend performance, page speed optimization
Web Workers | web worker
WebGL | WebGL2
WebGPU
Webpack
WebRTC
WebSockets | websocket, Web Sockets
XState
=Yarn
Zustand
`;
