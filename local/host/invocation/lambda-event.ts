/**
 * What goes in and out of a function's process, in the shapes of Forge's Node runtime
 * (@forge/runtime 7, out/request.d.ts and out/result.d.ts).
 */
export interface AppContext {
  appId: string;
  appVersion: string;
  environmentId: string;
  environmentType: 'DEVELOPMENT' | 'STAGING' | 'PRODUCTION';
  invocationId: string;
  installationId: string;
  functionKey: string;
  moduleType: string;
  moduleKey: string;
  license?: Record<string, unknown>;
  installation: { ari: { installationId: string }; contexts: { cloudId: string }[] };
  permissions: { scopes: readonly string[]; external: Record<string, unknown> };
}

export interface LambdaEvent {
  /** file.function, without the extension */
  handler: string;
  body: unknown;
  variables: { key: string; value: string; secure: boolean }[];
  _meta: {
    clientId: string;
    contextAri: string;
    appContext: AppContext;
    tracing: { traceId: string; spanId: string };
    /** Who invoked it; absent when nobody did. */
    aaid?: string;
    proxy: { token: string; url: string };
    /** Seconds. */
    timeout: number;
  };
}

export interface LambdaContext {
  awsRequestId: string;
  /** Milliseconds that are left; works unbound. */
  getRemainingTimeInMillis(): number;
}

export interface LambdaResult {
  body: unknown;
  success: boolean;
  metrics: unknown[];
  error?: { errorMessage: string; errorType: string; stack: string };
}

/** Messages between the host and the function's process. */
export type ToRuntime =
  | { kind: 'invoke'; requestId: string; event: LambdaEvent; deadline: number; clockOffset: number }
  | { kind: 'clock'; clockOffset: number }
  | { kind: 'ping' };

export type FromRuntime =
  | { kind: 'ready' }
  | { kind: 'result'; requestId: string; result: LambdaResult }
  | { kind: 'pong' };
