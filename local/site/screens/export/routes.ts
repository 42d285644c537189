import { Hono } from 'hono';

import type { ScreensOptions } from '../index';
import { ExportRefused, type ExportType } from './export-type';
import { htmlOfPage } from './html-of-page';
import { toPdf } from './to-pdf';
import { toWord } from './to-word';

const MEDIA_TYPES: Record<ExportType, string> = {
  pdf: 'application/pdf',
  word: 'application/msword',
};

/** GET /:pageId?type=pdf|word: the page as a document, as the acting person sees it. Refusals are sentences. */
export function exportRoutes(options: ScreensOptions): Hono {
  const app = new Hono();
  app.get('/:pageId', async (c) => {
    const type = c.req.query('type');
    if (type !== 'pdf' && type !== 'word') return c.text('Choose pdf or word.', 400);
    const accountId = options.site.actorOf(c.req.raw);
    try {
      const document = await htmlOfPage(options, c.req.param('pageId'), type, accountId);
      const bytes = type === 'pdf' ? await toPdf(document) : toWord(document);
      const name = encodeURIComponent(`${document.title}.${type === 'pdf' ? 'pdf' : 'doc'}`);
      return c.body(bytes, 200, {
        'content-type': MEDIA_TYPES[type],
        'content-disposition': `attachment; filename*=UTF-8''${name}`,
      });
    } catch (error) {
      if (error instanceof ExportRefused) return c.text(error.message, error.status);
      throw error;
    }
  });
  return app;
}
