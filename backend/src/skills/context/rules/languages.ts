import type { ContextRule } from '../rule.ts';
import { CODE, CODED_IN, each } from '../vocabulary.ts';

/** Programming languages whose names mean something else too. */
export const languages: readonly ContextRule[] = [
  {
    names: each('C'),
    otherwise: 'is-not',
    before: [...CODED_IN, ...each('embedded; ansi; language')],
    after: [...CODE, ...each('compiler; compilers; embedded; pointers; toolchain')],
    neverAfter: each('minor; major; level; suite; section; corp; round'),
    neverBefore: each(
      'level; stufe; kategorie; klasse; klassen; fuhrerscheinklasse; vitamin; series; plan; grade; hepatitis; option; appendix; section',
    ),
    examples: {
      skill: each(`
        Languages: C, C++ and C#; drivers written in C.; a C compiler; Python/C/Go; 5 years of C
      `),
      not: each(`
        vitamin C; a Series C round; the C-suite; John C. Smith; a sonata in C minor; option (c); T&C
        apply
      `),
    },
  },
  {
    names: each('R'),
    otherwise: 'is-not',
    before: [...CODED_IN, ...each('language')],
    after: [...CODE, ...each('shiny; markdown; studio; statistical')],
    neverAfter: each('kelly'),
    examples: {
      skill: each(`
        Python, R, and SQL; models in R; R programming; knowledge of R; SAS/R/Stata
      `),
      not: each(`
        R&D budget; John R. Smith; the letter R; Toys 'R' Us; R-rated films; R.E.M.; category r
      `),
    },
  },
  {
    names: each('Go'),
    otherwise: 'is-not',
    before: [...CODED_IN, ...each('language')],
    after: [...CODE, ...each('routines; services; service; concurrency; experience; skills')],
    notAfter: each('to; ahead; live; through; beyond; back; home'),
    neverAfter: each('to market; live'),
    neverBefore: each('pokémon; pokemon'),
    examples: {
      skill: each(`
        Proficient in Go, Python, and Node.js; transactions using Kafka and Go, reducing charges;
        written in Go; a Go developer; Docker / go / rust
      `),
      not: each(`
        Go to our page; a Go-to-market plan; ready to go; Python, go to the office; let us Go ahead;
        Pokémon Go
      `),
    },
  },
  {
    names: each('Swift'),
    otherwise: 'is-skill',
    after: CODE,
    notAfter: each(`
      response; resolution; action; delivery; payments; payment; messages; network; transport;
      succession
    `),
    notBefore: each('taylor; jonathan; a; the; bank; banking'),
    examples: {
      skill: each('iOS apps in Swift; Swift, Objective-C; A Swift developer'),
      not: each(`
        Taylor Swift; a swift answer; Swift resolution of tickets; Swift payments
      `),
    },
  },
  {
    names: each('Rust'),
    otherwise: 'is-skill',
    notAfter: each(
      'belt; prevention; removal; resistant; proof; coloured; colored; free; red; brown; spots; protection',
    ),
    examples: {
      skill: each('We write Rust.; Go and Rust; C++, Rust, Julia'),
      not: each('Rust removal from cars; rust on metal; the Rust Belt'),
    },
  },
  {
    names: each('Scheme'),
    otherwise: 'is-not',
    before: CODED_IN,
    after: CODE,
    neverBefore: each(`
      pension; etf; benefit; benefits; bonus; incentive; savings; saving; insurance; share; option; visa; worker; retirement;
      cycle; provident; medical; health; healthcare; referral; reward; loan; grant; apprenticeship; graduate; colour; color; a; the; our; this; work
    `),
    neverAfter: each('of; for; rules; member; members; details'),
    examples: {
      skill: each('Lisp, Scheme, Clojure; programs in Scheme; Haskell/Scheme'),
      not: each(
        'an ETF Scheme, Java; pension scheme; EPF, ETF Scheme; the Scheme of work; Cycle to Work Scheme, Python club',
      ),
    },
  },
  {
    names: each('Ruby; Dart; Groovy'),
    otherwise: 'is-not',
    before: CODED_IN,
    after: [...CODE, ...each('gems; gem; experience; skills; experts; shop')],
    notAfter: each('smith; tuesday; board'),
    examples: {
      skill: each(`
        5 years of Ruby; Ruby and Python; a Dart package; builds scripted in Groovy
      `),
      not: each(`
        Ruby Smith; Ruby is our receptionist; a Dart board; Groovy vibes only
      `),
    },
  },
  {
    names: each(`
      Ada; Julia; Pascal; Eiffel; Elm; Crystal; Mojo; Raku; Racket; Cassandra; Jasmine; Luigi
    `),
    otherwise: 'is-not',
    before: each('in; using; written in; language; turbo; apache'),
    after: each(`
      programming; language; code; developer; developers; packages; cluster; clusters; tests;
      pipelines; database; nodes
    `),
    neverAfter: each('road; street; avenue; lane; drive; grove; park; school'),
    examples: {
      skill: each(`
        Python, C++, CUDA, Rust, Julia; avionics software in Ada; a Cassandra cluster; Kafka and
        Cassandra; Elm language; Jest/Jasmine
      `),
      not: each(`
        Julia Smith, recruiter; the Eiffel Tower; Elm Street; Ask Cassandra at the front desk; Crystal
        clear code; Contact Jasmine
      `),
    },
  },
];
