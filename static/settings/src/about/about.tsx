import { version } from '../../../../package.json';
import { wording } from './words';

/** What the app is, and what becomes of people's data in it. */
export function About() {
  const words = wording();
  return (
    <div class="stack">
      <p class="lead">{words.lead}</p>
      <p class="subtle">{words.version(version)}</p>
      {words.sections.map(({ title, items }) => (
        <section key={title} class="stack-s">
          <h2>{title}</h2>
          <ul class="bullets lead stack-s">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
