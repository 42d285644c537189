/** The filed document's looks: readable on screen and on paper, nothing fetched. */
export const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;color:#172b4d;background:#fff;margin:2rem auto;max-width:60rem;padding:0 1rem}
header,footer{border:1px solid #c1c7d0;border-radius:4px;padding:.5rem 1rem;margin:0 0 2rem;font-size:.875rem}
footer{margin:2rem 0 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.125rem 1rem;margin:.5rem 0}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{border:1px solid #c1c7d0;padding:.375rem .5rem;text-align:left;vertical-align:top}th{background:#f4f5f7}
img{max-width:100%;height:auto}figure{margin:1rem 0}figcaption{font-size:.875rem}
pre{background:#f4f5f7;padding:.75rem;overflow:auto}blockquote{border-left:3px solid #c1c7d0;margin-left:0;padding-left:1rem}
.panel{border-left:4px solid #0c66e4;background:#e9f2ff;padding:.25rem 1rem;margin:1rem 0}
.panel.warning{border-color:#e2b203;background:#fff7d6}.panel.error{border-color:#c9372c;background:#ffeceb}.panel.success{border-color:#22a06b;background:#dcfff1}.panel.note{border-color:#8270db;background:#f3f0ff}
.columns{display:flex;gap:1.5rem;flex-wrap:wrap}.column{flex:1 1 15rem}
.tasks,.decisions{list-style:none;padding-left:0}.status{border:1px solid currentColor;border-radius:3px;padding:0 .25rem;font-size:.75rem;font-weight:700}
.missing{font-style:italic;color:#44546f}
@media print{body{margin:0;max-width:none}figure,tr,.panel{break-inside:avoid}}
`.trim();
