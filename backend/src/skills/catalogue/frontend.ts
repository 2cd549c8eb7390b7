/** Frameworks, libraries and practices of the browser. The format is that of `lines.ts`. */
export const frontend = `
ag-grid | ag-Grid
ajax | AJAX | Asynchronous JavaScript
alpine-js | Alpine.js | AlpineJS
angular | =Angular | Angular 2+, Google Angular, Angular 2
angularjs | AngularJS | Angular.js, Angular 1.x
ant-design | Ant Design | AntD
apollo-client | Apollo Client
astro | =Astro | Astro framework, Astro.build
babel | =Babel | Babel.js, BabelJS
backbone-js | =Backbone.js | BackboneJS, =Backbone
biome | =Biome | Biome.js
bootstrap | =Bootstrap | Bootstrap 5, Twitter Bootstrap
bulma | =Bulma
bun | =Bun | Bun.js, Bun runtime
canvas-api | Canvas API | HTML5 Canvas, HTML Canvas
chakra-ui | Chakra UI
chart-js | Chart.js | ChartJS
cross-browser-compatibility | Cross-browser compatibility | cross browser testing, cross-browser
css-grid | CSS Grid | Flexbox
css-modules | CSS Modules
css-in-js | CSS-in-JS
d3-js | D3.js | =D3, D3JS
deno | =Deno
echarts | ECharts | Apache ECharts
ejs | EJS
electron | =Electron | Electron.js, ElectronJS
ember-js | =Ember.js | EmberJS, =Ember
emotion-css | Emotion CSS | @emotion/react
esbuild | esbuild
eslint | ESLint
ext-js | Ext JS | ExtJS, Sencha
foundation-css | Foundation CSS | Zurb Foundation
front-end-development | Front-end development | frontend development, frontend developer(s), front-end developer(s), front-end engineer(s), frontend engineer(s), frontend engineering
gatsby | =Gatsby | Gatsby.js, GatsbyJS
grunt | =Grunt | Grunt.js, GruntJS
gulp | =Gulp | Gulp.js, GulpJS
handlebars | =Handlebars | Handlebars.js
headless-ui | Headless UI
highcharts | Highcharts
hotwire | =Hotwire | =Turbo Hotwire
htmx | HTMX
internationalization | Internationalization | i18n, internationalisation, localization, localisation, l10n
jamstack | Jamstack
jquery | jQuery | jQuery UI
json-schema | JSON Schema
kendo-ui | Kendo UI
leaflet | =Leaflet | Leaflet.js
lerna | =Lerna
lit | =Lit | LitElement, Lit Element, lit-html
mapbox | Mapbox | Mapbox GL
material-design | Material Design
material-ui | Material UI | MUI
meteor | =Meteor | Meteor.js, MeteorJS
micro-frontends | Micro frontends | micro frontend, microfrontend(s), module federation
mobx | MobX
monorepos | Monorepos | monorepo
next-js | Next.js | NextJS, Next JS
ngrx | NgRx
npm | npm
nuxt | Nuxt | Nuxt.js, NuxtJS
nx | Nx | Nx monorepo
openlayers | OpenLayers
parcel | =Parcel | Parcel.js, ParcelJS
pinia | Pinia
pnpm | pnpm
polymer | =Polymer | Polymer.js
postcss | PostCSS
preact | Preact
prettier | =Prettier
progressive-web-apps | Progressive web apps | =PWA, =PWAs, progressive web app, progressive web application(s)
prosemirror | ProseMirror
pug | =Pug | Pug.js
quill-editor | Quill editor
qwik | =Qwik
radix-ui | Radix UI
react | React | React.js, ReactJS, React JS
react-hooks | React Hooks
react-router | React Router
react-three-fiber | React Three Fiber
recoil | =Recoil | Recoil.js
redux | =Redux | Redux Toolkit, RTK Query, Redux Saga
relay | =Relay | GraphQL Relay
remix | =Remix | Remix.run, Remix framework
responsive-design | Responsive design | responsive web design, mobile-first design
rolldown | Rolldown
rollup | =Rollup | Rollup.js
rxjs | RxJS | ReactiveX
seo | SEO | Search Engine Optimization
server-sent-events | Server-sent events | =SSE
server-side-rendering | Server-side rendering | =SSR
service-workers | Service workers | service worker
shadcn-ui | shadcn/ui | shadcn
single-page-applications | Single-page applications | single page application, =SPA, =SPAs
solidjs | SolidJS | Solid.js
static-site-generation | Static site generation | =SSG, static site generator(s)
stencil | =Stencil | Stencil.js, StencilJS
stimulus | =Stimulus | Stimulus.js, StimulusJS
storybook | =Storybook | Storybook.js
styled-components | Styled Components
svelte | Svelte | SvelteJS, Svelte.js
sveltekit | SvelteKit | Svelte Kit
svg | SVG | Scalable Vector Graphics
swc-compiler | SWC compiler
tailwind-css | Tailwind CSS | =Tailwind, TailwindCSS
tanstack-query | TanStack Query | React Query
tauri | Tauri
three-js | Three.js | ThreeJS
turbopack | Turbopack
turborepo | Turborepo
vite | Vite | Vite.js, ViteJS
vue-js | Vue.js | Vue, VueJS, Vue JS, Vue 3
vuex | Vuex
web-accessibility | Web accessibility | accessibility, a11y, WCAG, WAI-ARIA, Section 508, =ARIA
web-components | Web Components | web component, custom elements
web-performance | Web performance | Core Web Vitals, web performance optimization, frontend performance
webgl | WebGL | WebGL2
webgpu | WebGPU
webpack | Webpack
webrtc | WebRTC
websockets | WebSockets | websocket, Web Sockets
xstate | XState
yarn | =Yarn
zustand | Zustand
`;
