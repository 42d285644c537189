/** The thirteen digits for a number below 10,000, in a range that the local house invents for itself. */
export function isbnFor(number: number): string {
  const twelve = `97819999${String(number).padStart(4, '0')}`;
  const sum = digitsOf(twelve).reduce((total, digit, at) => total + digit * (at % 2 ? 3 : 1), 0);
  return `${twelve}${(10 - (sum % 10)) % 10}`;
}

export function isbnForms(isbn13: string | null) {
  if (isbn13 === null) {
    return { isbn10: null, isbn13: null, isbnWithDashes: null, isbnWithSpaces: null };
  }
  const parts = [3, 4, 8, 12].map((end, at, ends) => isbn13.slice(ends[at - 1] ?? 0, end));
  const groups = [...parts, isbn13.slice(12)];
  return {
    isbn10: isbn10Of(isbn13),
    isbn13,
    isbnWithDashes: groups.join('-'),
    isbnWithSpaces: groups.join(' '),
  };
}

function isbn10Of(isbn13: string): string | null {
  if (!isbn13.startsWith('978')) return null;
  const nine = isbn13.slice(3, 12);
  const sum = digitsOf(nine).reduce((total, digit, at) => total + digit * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return `${nine}${check === 10 ? 'X' : check}`;
}

const digitsOf = (text: string) => Array.from(text, Number);
