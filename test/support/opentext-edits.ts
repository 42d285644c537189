/** Dora manages records: what she does in Content Server the app learns only by asking. */
export async function asRecordsManager({ url }: { url: string }) {
  const base = `${url}/otcs/cs.exe/api`;
  const signIn = await fetch(`${base}/v1/auth`, {
    method: 'POST',
    body: new URLSearchParams({ username: 'dora.lind', password: 'otcs-dora.lind' }),
  });
  const { ticket } = (await signIn.json()) as { ticket: string };
  const call = async (method: string, path: string, body?: BodyInit): Promise<unknown> => {
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: { otcsticket: ticket },
      body: body ?? null,
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as unknown;
  };
  const file = (bytes: string, fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([bytes], { type: 'text/html' }), 'copy.html');
    return form;
  };
  const name = (nodeId: number, nickname: string) =>
    call('PUT', `/v2/nodes/${nodeId}/nicknames`, new URLSearchParams({ nickname }));
  const copy = async (folderId: number, title: string, bytes: string, more: object = {}) => {
    const fields = { type: 144, parent_id: folderId, name: title, ...more };
    const made = (await call(
      'POST',
      '/v2/nodes',
      file(bytes, { body: JSON.stringify(fields) }),
    )) as {
      results: { data: { properties: { id: number } } };
    };
    return made.results.data.properties.id;
  };
  return {
    /** As the mark says that the app left on it. */
    nicknameOf: async (nodeId: number) => {
      const node = (await call('GET', `/v2/nodes/${nodeId}`)) as {
        results: { data: { properties: { external_identity: string } } };
      };
      const { external_identity: identity } = node.results.data.properties;
      return /^imprimatur:(\w+)#/.exec(identity)?.[1] ?? identity;
    },
    remove: (nodeId: number) => call('DELETE', `/v2/nodes/${nodeId}`),
    addVersion: (nodeId: number, bytes: string) =>
      call('POST', `/v2/nodes/${nodeId}/versions`, file(bytes, { description: 'By hand' })),
    unclassify: (nodeId: number, classId: number) =>
      call('DELETE', `/v1/nodes/${nodeId}/rmclassifications/${classId}`),
    /** It stands under another classification from now on. */
    reclassify: async (nodeId: number, [from, to]: [number, number]) => {
      await call('DELETE', `/v1/nodes/${nodeId}/rmclassifications/${from}`);
      const { rm_metadataToken } = (await call('GET', `/v1/nodes/${nodeId}/rmclassifications`)) as {
        rm_metadataToken: string;
      };
      const form = new URLSearchParams({ class_id: String(to), rm_metadataToken });
      await call('POST', `/v1/nodes/${nodeId}/rmclassifications`, form);
    },
    giveNickname: name,
    /** A document with the same mark, as copying one leaves it. */
    copyMarked: (folderId: number, title: string, bytes: string, nickname: string) =>
      copy(folderId, title, bytes, {
        external_source: 'document_management',
        external_identity: `imprimatur:${nickname}`,
      }),
    /** The nickname is another document's from now on. */
    moveNickname: async (
      nodeId: number,
      nickname: string,
      place: { folderId: number; title: string; bytes: string },
    ) => {
      const other = await copy(place.folderId, place.title, place.bytes);
      await name(nodeId, `${nickname}_old`);
      await name(other, nickname);
      return other;
    },
    /** The app's account sees it no more. */
    hide: async (nodeId: number) => {
      await call('DELETE', `/v2/nodes/${nodeId}/permissions/owner`);
      await call('DELETE', `/v2/nodes/${nodeId}/permissions/custom/1100`);
    },
  };
}
