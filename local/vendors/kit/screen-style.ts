import { Html } from './html';

/** The look of every stand-in's screens; `accent` tells the systems apart. */
export const styleOf = (accent: string) =>
  new Html(`
:root { color-scheme: light dark; --accent: ${accent}; --line: light-dark(#d8dce3, #3a414d);
  --quiet: light-dark(#596070, #a4adbd); --card: light-dark(#fff, #1d2128); --back: light-dark(#f4f5f8, #14171c); }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; background: var(--back); color: light-dark(#1c2230, #e7eaf0); }
header { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; padding: .6rem 1.25rem;
  background: var(--card); border-bottom: 3px solid var(--accent); }
header strong { font-size: 1.05rem; }
header small { color: var(--quiet); margin-left: auto; }
main { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
h1 { font-size: 1.4rem; margin: .5rem 0 1rem; } h2 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
a { color: light-dark(#0b57c4, #8cb4ff); }
table { border-collapse: collapse; width: 100%; background: var(--card); }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--line); }
th { font-weight: 600; background: light-dark(#eceef3, #262b34); }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: .5rem 0; }
label { display: grid; gap: .15rem; font-size: .85rem; color: var(--quiet); }
input, select, textarea, button { font: inherit; padding: .3rem .55rem; border: 1px solid light-dark(#8891a3, #667085);
  border-radius: 4px; background: var(--card); color: inherit; }
button { cursor: pointer; background: light-dark(#eceef3, #2b313c); }
button.main { background: var(--accent); border-color: var(--accent); color: #fff; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
.panel { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .5rem 1rem 1rem; margin: 1rem 0; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; }
.tag { display: inline-block; padding: 0 .5rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .8rem; white-space: nowrap; }
.good { border-color: light-dark(#1f7a3f, #5fc887); } .bad { border-color: light-dark(#b3261e, #ff8a80); } .wait { border-color: light-dark(#9a6700, #e2b93b); }
.quiet { color: var(--quiet); } .scroll { overflow: auto; max-height: 75vh; }
`);
