import { render } from 'preact';

import { App } from './app';
import './styles/base.css';
import './styles/kit.css';
import './styles/shell.css';
import './styles/content.css';
import './styles/page.css';
import './styles/editor.css';
import { startTheme } from './theme';

startTheme();
const root = document.getElementById('site');
if (root) render(<App />, root);
