/** What one invocation used, in the terms that Forge limits and bills. */
export interface Usage {
  invocationId: string;
  functionKey: string;
  moduleKey: string;
  startedAt: number;
  milliseconds: number;
  outcome: 'running' | 'ok' | 'error' | 'timeout' | 'crash' | 'too-big';
  /** "GET /wiki/api/v2/pages/98301 as app", in order. */
  productCalls: string[];
  /** "GET https://aurora.celum.cloud/content-api/v1/assets", in order, refused ones too; without queries. */
  egressCalls: string[];
  kvsReads: number;
  kvsReadUnits: number;
  kvsWrites: number;
  kvsWriteUnits: number;
  kvsBytes: number;
  eventsPushed: number;
  logLines: number;
}

export class Meter {
  readonly usage: Usage;

  constructor(of: Pick<Usage, 'invocationId' | 'functionKey' | 'moduleKey' | 'startedAt'>) {
    this.usage = {
      ...of,
      milliseconds: 0,
      outcome: 'running',
      productCalls: [],
      egressCalls: [],
      kvsReads: 0,
      kvsReadUnits: 0,
      kvsWrites: 0,
      kvsWriteUnits: 0,
      kvsBytes: 0,
      eventsPushed: 0,
      logLines: 0,
    };
  }

  kvs(kind: 'read' | 'write', units: number, bytes: number): void {
    this.usage.kvsBytes += bytes;
    if (kind === 'read') {
      this.usage.kvsReads += 1;
      this.usage.kvsReadUnits += units;
    } else {
      this.usage.kvsWrites += 1;
      this.usage.kvsWriteUnits += units;
    }
  }
}
