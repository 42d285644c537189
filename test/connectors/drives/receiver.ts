export interface Received {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** Somebody's web address in a test: takes a vendor's notices and answers as it is told. */
export function receiver() {
  const received: Received[] = [];
  let answers: (request: Received) => Response = () => new Response(null, { status: 200 });
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const call: Received = {
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    };
    received.push(call);
    return answers(call);
  };
  return {
    send,
    received,
    answer: (make: (request: Received) => Response) => {
      answers = make;
    },
  };
}

/** Answers a validation as Graph wants it: the token decoded, as plain text. */
export function echoToken({ url }: Received): Response {
  const token = new URL(url).searchParams.get('validationToken');
  return token === null
    ? new Response(null, { status: 202 })
    : new Response(token, { headers: { 'content-type': 'text/plain' } });
}
