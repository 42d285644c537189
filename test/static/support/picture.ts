/** A drawn picture whose colours follow from its name, so that people who look at a screen can tell assets apart. */
export function picture(name: string): string {
  const seed = Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  const [sky, ground] = [`hsl(${seed} 70% 68%)`, `hsl(${(seed + 150) % 360} 55% 42%)`];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400" width="600" height="400">
    <rect width="600" height="400" fill="${sky}"/>
    <circle cx="${120 + (seed % 300)}" cy="130" r="60" fill="#fff3"/>
    <path d="M0 300 Q150 ${180 + (seed % 80)} 300 290 T600 250 V400 H0Z" fill="${ground}"/>
    <text x="24" y="372" font-family="sans-serif" font-size="26" fill="#fff">${name.replace(/[<&]/g, '')}</text>
  </svg>`;
}
