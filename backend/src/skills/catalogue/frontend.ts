/** Frameworks, libraries and practices of the browser. The format is that of `lines.ts`. */
export const frontend = `
ag-Grid
AJAX | Asynchronous JavaScript
Alpine.js | AlpineJS
=Angular | Angular 2+, Google Angular, Angular 2
AngularJS | Angular.js, Angular 1.x
Ant Design | AntD
Apollo Client
=Astro | Astro framework, Astro.build
=Babel | Babel.js, BabelJS
=Backbone.js | BackboneJS, =Backbone
=Biome | Biome.js
=Bootstrap | Bootstrap 5, Twitter Bootstrap
=Bulma
=Bun | Bun.js, Bun runtime
Canvas API | HTML5 Canvas, HTML Canvas
Chakra UI
Chart.js | ChartJS
Cross-browser compatibility | cross browser testing, cross-browser
CSS Grid | Flexbox
CSS Modules
CSS-in-JS
D3.js | =D3, D3JS
=Deno
ECharts | Apache ECharts
EJS
=Electron | Electron.js, ElectronJS
=Ember.js | EmberJS, =Ember
Emotion CSS | @emotion/react
esbuild | esbuild
ESLint
Ext JS | ExtJS, Sencha
Foundation CSS | Zurb Foundation
Front-end development | frontend development, frontend developer(s), front-end developer(s), front-end engineer(s), frontend engineer(s), frontend engineering
=Gatsby | Gatsby.js, GatsbyJS
=Grunt | Grunt.js, GruntJS
=Gulp | Gulp.js, GulpJS
=Handlebars | Handlebars.js
Headless UI
Highcharts
=Hotwire | =Turbo Hotwire
HTMX
Internationalization | i18n, internationalisation, localization, localisation, l10n
Jamstack
jQuery | jQuery UI
JSON Schema
Kendo UI
=Leaflet | Leaflet.js
=Lerna
=Lit | LitElement, Lit Element, lit-html
Mapbox | Mapbox GL
Material Design
Material UI | MUI
=Meteor | Meteor.js, MeteorJS
Micro frontends | micro frontend, microfrontend(s), module federation
MobX
Monorepos | monorepo
Next.js | NextJS, Next JS
NgRx
npm | npm
Nuxt | Nuxt.js, NuxtJS
Nx | Nx monorepo
OpenLayers
=Parcel | Parcel.js, ParcelJS
Pinia
pnpm | pnpm
=Polymer | Polymer.js
PostCSS
Preact
=Prettier
Progressive web apps | =PWA, =PWAs, progressive web app, progressive web application(s)
ProseMirror
=Pug | Pug.js
Quill editor
=Qwik
Radix UI
React | React.js, ReactJS, React JS
React Hooks
React Router
React Three Fiber
=Recoil | Recoil.js
=Redux | Redux Toolkit, RTK Query, Redux Saga
=Relay | GraphQL Relay
=Remix | Remix.run, Remix framework
Responsive design | responsive web design, mobile-first design
Rolldown
=Rollup | Rollup.js
RxJS | ReactiveX
SEO | Search Engine Optimization
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
Svelte | SvelteJS, Svelte.js
SvelteKit | Svelte Kit
SVG | Scalable Vector Graphics
SWC compiler
Tailwind CSS | =Tailwind, TailwindCSS
TanStack Query | React Query
Tauri
Three.js | ThreeJS
Turbopack
Turborepo
Vite | Vite.js, ViteJS
Vue.js | Vue, VueJS, Vue JS, Vue 3
Vuex
Web accessibility | accessibility, a11y, WCAG, WAI-ARIA, Section 508, =ARIA
Web Components | web component, custom elements
Web performance | Core Web Vitals, web performance optimization, frontend performance
WebGL | WebGL2
WebGPU
Webpack
WebRTC
WebSockets | websocket, Web Sockets
XState
=Yarn
Zustand
`;
