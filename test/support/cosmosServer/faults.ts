/** What goes wrong with a request, on purpose. */
export type Fault =
  /** Answers this status before doing anything; 429 with `retryAfterMs`. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly subStatus?: number;
      readonly retryAfterMs?: number;
    }
  /** Breaks the connection, before or after the request was carried out. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  /** Never answers, before or after the request was carried out. */
  | { readonly kind: 'hang'; readonly when: 'before' | 'after' };

export type RequestKind = 'read' | 'query' | 'queryPlan' | 'batch' | 'metadata';

/** One request as it came over the wire. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly kind: RequestKind;
  /** The partition key header's value; undefined for what is not of one partition. */
  readonly partition: string | undefined;
  /** A query, or its plan, that no partition key header keeps in one partition. */
  readonly crossPartition: boolean;
  /** The SQL of a query. */
  readonly sql: string | undefined;
}

export interface FaultPlan {
  /** Lets the next `times` requests of a kind go wrong. */
  readonly fail: (kind: RequestKind, fault: Fault, times?: number) => void;
  /** Forgets what was still to go wrong. */
  readonly mend: () => void;
  readonly take: (kind: RequestKind) => Fault | undefined;
}

export function createFaultPlan(): FaultPlan {
  const planned: { kind: RequestKind; fault: Fault; times: number }[] = [];
  return {
    fail(kind, fault, times = 1) {
      planned.push({ kind, fault, times });
    },
    mend() {
      planned.length = 0;
    },
    take(kind) {
      const found = planned.find((plan) => plan.kind === kind && plan.times > 0);
      if (found) found.times -= 1;
      return found?.fault;
    },
  };
}
