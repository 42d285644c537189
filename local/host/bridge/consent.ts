import { button, Dialog } from './dialog';

interface Egresses {
  egresses: {
    key: string;
    description: string;
    configured: { domain: string; type: string[] }[];
  }[];
}

const PURPOSE: Record<string, string> = {
  FETCH_BACKEND_SIDE: 'exchange data with',
  FETCH_CLIENT_SIDE: 'exchange data from the browser with',
  IMAGES: 'show images of',
  MEDIA: 'play media of',
  FONTS: 'load fonts of',
  FRAMES: 'show pages of',
  SCRIPTS: 'run scripts of',
  STYLES: 'load styles of',
};

function listOf({ egresses }: Egresses): HTMLUListElement {
  const list = document.createElement('ul');
  for (const { description, configured } of egresses) {
    for (const { domain, type } of configured) {
      const item = document.createElement('li');
      const purposes = type.map((each) => PURPOSE[each] ?? each).join(', ');
      item.textContent = `${purposes} ${domain} (${description})`;
      list.append(item);
    }
  }
  return list;
}

/** Asks the administrator whether the app may reach these hosts; the page asks, never the app. */
export function askForEgress(wanted: Egresses): Promise<boolean> {
  return new Promise((resolve) => {
    let allowed = false;
    const dialog = new Dialog({
      title: 'Allow this app to reach other systems?',
      onClosed: () => resolve(allowed),
    });
    const text = document.createElement('p');
    text.textContent = 'Data of this site may leave it for these hosts. The app would like to:';
    dialog.body.append(text, listOf(wanted));
    const footer = document.createElement('footer');
    footer.append(
      button('Cancel', () => dialog.close()),
      button(
        'Allow',
        () => {
          allowed = true;
          dialog.close();
        },
        true,
      ),
    );
    dialog.element.append(footer);
  });
}
