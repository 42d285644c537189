/** Paper has no theme: dark text on white, wherever the page was exported from. */
export const PRINT_STYLE = `
@page { size: A4; margin: 20mm 18mm; }
body { font: 11pt/1.5 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #292a2e; }
h1 { font-size: 22pt; line-height: 1.2; margin: 0 0 6pt; }
h2 { font-size: 16pt; margin: 18pt 0 6pt; }
h3 { font-size: 13pt; margin: 14pt 0 4pt; }
p { margin: 0 0 7pt; }
.about { color: #505258; font-size: 9pt; border-bottom: 1px solid #dddee1; padding-bottom: 8pt; margin-bottom: 14pt; }
a { color: #1868db; }
table { border-collapse: collapse; width: 100%; margin: 8pt 0; }
th, td { border: 1px solid #b7b9be; padding: 5pt 7pt; text-align: left; vertical-align: top; }
th { background: #f0f1f2; }
img { max-width: 100%; height: auto; }
figure { margin: 10pt 0; text-align: center; }
figcaption { color: #505258; font-size: 9pt; }
blockquote { margin: 8pt 0; padding-left: 10pt; border-left: 3px solid #dddee1; color: #505258; }
pre { background: #f8f8f8; padding: 8pt; white-space: pre-wrap; font: 9pt/1.4 Consolas, monospace; }
.adf-panel { margin: 8pt 0; padding: 8pt 10pt; background: #e9f2fe; border-left: 4px solid #357de8; }
.adf-panel-success, .adf-panel-tip { background: #efffd6; border-color: #6a9a23; }
.adf-panel-warning { background: #fff5db; border-color: #e06c00; }
.adf-panel-error { background: #ffeceb; border-color: #e2483d; }
.adf-panel-note { background: #f8eefe; border-color: #af59e1; }
.adf-status { padding: 1pt 4pt; background: #dddee1; font-size: 8pt; font-weight: bold; text-transform: uppercase; }
.adf-status-green { background: #d3f1a7; }
.adf-status-yellow { background: #fbd779; }
.adf-status-red { background: #fd9891; }
.adf-status-blue { background: #cfe1fd; }
.adf-status-purple { background: #eed7fc; }
.adf-tasks, .adf-decisions { list-style: none; padding-left: 0; }
.adf-task > div, .adf-decision > div { display: inline; }
.adf-decision-mark::before { content: "✓ "; }
.adf-layout { display: flex; gap: 14pt; }
.adf-column { flex: 1; }
.adf-media-missing { color: #505258; font-style: italic; }
`;
