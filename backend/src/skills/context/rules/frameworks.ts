import type { ContextRule } from '../rule.ts';
import { CODE, each, WORKED_WITH } from '../vocabulary.ts';

/** Frameworks and libraries whose names mean something else too. */
export const frameworks: readonly ContextRule[] = [
  {
    names: each('Spring'),
    otherwise: 'is-not',
    before: [...WORKED_WITH, ...each('java')],
    after: [...CODE, ...each('mvc; beans; ioc; jpa; aop; experience')],
    neverAfter: each(`
      <year>; semester; season; term; quarter; break; cleaning; internship; intern
    `),
    notBefore: each('in; this; last; next; since; late; early; each; every'),
    examples: {
      skill: each(`
        Java, Spring, Hibernate; using Spring; Java with Spring; the Spring ecosystem
      `),
      not: each(`
        Spring 2023; in Spring; Java course, Spring 2023; the spring semester; Silver Spring, MD
      `),
    },
  },
  {
    names: each('React'),
    otherwise: 'is-skill',
    notAfter: each('to; quickly; fast; swiftly; appropriately; calmly; well; when'),
    notBefore: each('to; must; can; will; you; we'),
    examples: {
      skill: each('React and TypeScript; We build with React.; React developer'),
      not: each('React to incidents; able to react quickly; you will react when needed'),
    },
  },
  {
    names: each('Express'),
    otherwise: 'is-not',
    before: WORKED_WITH,
    after: CODE,
    neverBefore: each('american; federal; pony; orient'),
    examples: {
      skill: each(`
        Node.js, Express, MongoDB; Node/Express; using Express; Express middleware
      `),
      not: each(`
        American Express; Express your ideas; Express interest by mail; Node. Express delivery
      `),
    },
  },
  {
    names: each('Node'),
    otherwise: 'is-not',
    before: WORKED_WITH,
    after: [...CODE, ...each('js; npm; streams; runtime')],
    neverAfter: each('pool; pools; group; groups'),
    examples: {
      skill: each('React, Node, GraphQL; Node services and Node APIs; using Node'),
      not: each(`
        a worker node; Node pools of Kubernetes; Kubernetes, Node pools; each Node failed
      `),
    },
  },
  {
    names: each(`
      Stencil; Handlebars; Pug; Dapper; Mongoose; Mermaid; Celery; Rollup; Babel; Lombok; Less; Make; Remix; Lit; Bun; Yarn; Composer; Boost; Conan; Phoenix; Expo; Dagger; Retrofit;
      Capacitor; Ionic; Combine; Meteor; Ember; Backbone; Polymer; Stimulus; Relay; Recoil; Parcel;
      Gulp; Grunt; Astro; Electron; Flask; Gatsby; Prettier; Bulma; Leaflet; Storybook; Hapi; Koa;
      Gin; Echo; Fiber; Actix; Axum; Rocket; Quarkus; Bootstrap; Tailwind; Drizzle; Prisma; Hibernate;
      Ant; Jersey; Rails; Deno; Vaadin; Cocoa; Shiny; Tornado; Caddy; Jetty; Eclipse; Realm; Zod;
      Apex; Assembly; MDX
    `),
    otherwise: 'is-not',
    before: WORKED_WITH,
    after: [
      ...CODE,
      ...each(`
      orm; hooks; templates; css; router; ui; workspaces; console; triggers; classes; grid; stories;
      migrations; channels; plugins; schemas; ide
    `),
    ],
    notBefore: each('the; a; an; to; new'),
    notAfter: each('city; az; arizona; shore'),
    examples: {
      skill: each(`
        Sass, Less, Webpack; a Flask API; Rails developer; Spring Boot, Hibernate; npm and Yarn; using
        Bootstrap; Elixir/Phoenix; Bootstrap, jQuery; Swift (Combine, UIKit)
      `),
      not: each(`
        Phoenix, AZ; Less is more; Make a difference; Jersey City; Combine both; Boost your career;
        New Jersey; guard Rails; Celery soup; the tower of Babel; Stencil the wall; Bootstrap a startup; Express or Echo the idea
      `),
    },
  },
  {
    names: each('transformer; transformers'),
    otherwise: 'is-not',
    before: each('using; with; face; vision; language; attention'),
    after: each('library; memory; attention; layers; networks; encoder; decoder'),
    examples: {
      skill: each(`
        PyTorch, transformers; vision transformers; models with transformers; reducing the transformer
        memory footprint
      `),
      not: each('oil-filled transformers of a substation; the film Transformers'),
    },
  },
];
