/** Frameworks, libraries and practices of the browser. The format is that of `lines.ts`. */
export const frontend = `
A-Frame
ag-Grid
AJAX | Asynchronous JavaScript
Alpine.js | AlpineJS
=Angular
Angular Material
Angular Universal | Angular SSR, Angular Signals
AngularJS | Angular.js, Angular 1.x
Ant Design | AntD
Apollo Client
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
Cross-browser compatibility | cross-browser
CSS Grid | Flexbox
CSS-in-JS
CSS Modules
D3.js | =D3, D3JS
=Deno
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
Front-end development | frontend development, frontend developer(s), front-end developer(s), front-end engineer(s), frontend engineer(s), frontend engineering, front-end web development, de:Frontend-Entwicklung, Frontendentwicklung, Frontend-Entwickler(in), fr:développeur front-end, développement front, développeuse front-end
=Gatsby | Gatsby.js, GatsbyJS
Google Lighthouse | Lighthouse audits
Google Maps API | Google Maps Platform
=Grunt | Grunt.js, GruntJS
GSAP | GreenSock
=Gulp | Gulp.js, GulpJS
=Handlebars | Handlebars.js
Headless UI
Highcharts
=Hotwire
HTML emails | HTML email development, MJML
HTMX
hugo | Hugo static site generator | Hugo static sites
Inertia.js
Internationalization | i18n, internationalisation, software localization, software localisation, ~localization, ~localisation, l10n
Jamstack
Jekyll
Jotai
jQuery | jQuery UI
JSON Schema
Kendo UI
Knockout.js | KnockoutJS
=Leaflet | Leaflet.js
=Lerna
=Lit | LitElement, Lit Element, lit-html
Lodash
Mantine UI
Mapbox
Material Design
Material UI | MUI
=Meteor | Meteor.js, MeteorJS
Micro frontends | micro frontend, microfrontend(s), module federation
Micro-interactions
MobX
Moment.js | date-fns
Monorepos | monorepo
Next-Auth | Auth.js
Next.js | NextJS, Next JS
NgRx
npm | npm
Nuxt | Nuxt.js, NuxtJS
Nx | Nx monorepo
OpenLayers
=Parcel | Parcel.js, ParcelJS
Pinia
PixiJS | Pixi.js, Phaser.js
pnpm | pnpm
=Polymer | Polymer.js
PostCSS
Preact
=Prettier
PrimeNG | PrimeReact
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
=Recoil | Recoil.js
=Redux | RTK Query
Redwood.js | RedwoodJS
=Relay | GraphQL Relay
=Remix | Remix.run, Remix framework
Responsive design | responsive web design, mobile-first design, de:responsives Webdesign, fr:conception responsive, design responsive
Rolldown
=Rollup | Rollup.js
RxJS | ReactiveX
SEO | Search Engine Optimization, search engine optimisation, keyword research, link building, de:Suchmaschinenoptimierung, fr:référencement naturel, optimisation pour les moteurs de recherche
Server-sent events | =SSE
Server-side rendering | =SSR
Service workers | service worker
shadcn/ui | shadcn
Single-page applications | single page application, =SPA, =SPAs
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
Syncfusion | Telerik, DevExpress
Tailwind CSS | =Tailwind, TailwindCSS
TanStack Query | React Query
TanStack Table | TanStack Router, TanStack Start
Tauri
Three.js | ThreeJS
Tiptap
Turbopack
Turborepo
UnoCSS
Visual regression testing | Chromatic visual tests, Percy visual tests
Vite | Vite.js, ViteJS
Vue.js | Vue, VueJS, Vue JS
Vuetify | Vuetify.js
Vuex
Web accessibility | accessibility, a11y, WCAG, Section 508, =ARIA, digital accessibility, accessibility standards, ADA compliance for web, de:Barrierefreiheit, barrierefreie Webseiten, fr:accessibilité numérique, accessibilité web, =RGAA
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
