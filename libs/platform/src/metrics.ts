import { Counter, Gauge, Histogram, Registry } from 'prom-client';

export type Sample = { labels?: Record<string, string>; value: number };

/** The figures of one process, in Prometheus' text format. Labels are never about a person and never unbounded. */
export class Metrics {
  readonly registry = new Registry();
  /** Requests by route pattern (never the path itself) and class of status. */
  readonly httpDuration: Histogram<'route' | 'status'>;
  /** Deliveries that this process ran, by handler and outcome. */
  readonly deliveries: Counter<'handler' | 'outcome'>;

  constructor(process: string) {
    this.registry.setDefaultLabels({ process });
    const registers = [this.registry];
    this.httpDuration = new Histogram({
      name: 'chophien_http_seconds',
      help: 'Time to answer a request',
      labelNames: ['route', 'status'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    });
    this.deliveries = new Counter({ name: 'chophien_deliveries_total', help: 'Outbox deliveries run by this process', labelNames: ['handler', 'outcome'], registers });
    this.watch('chophien_process_resident_bytes', 'Resident memory', () => [{ value: globalThis.process.memoryUsage.rss() }]);
    this.watch('chophien_process_heap_bytes', 'JavaScript heap in use', () => [{ value: globalThis.process.memoryUsage().heapUsed }]);
    this.watch('chophien_process_cpu_seconds', 'Processor time since the start', () => {
      const { user, system } = globalThis.process.cpuUsage();
      return [{ value: (user + system) / 1e6 }];
    });
    this.watch('chophien_process_uptime_seconds', 'Time since the start', () => [{ value: globalThis.process.uptime() }]);
  }

  /** A figure that is read when it is asked for. When reading fails the figure is absent, which an alarm can see. */
  watch(name: string, help: string, read: () => Sample[] | Promise<Sample[]>, labelNames: string[] = []): void {
    new Gauge({
      name,
      help,
      labelNames,
      registers: [this.registry],
      async collect() {
        this.reset();
        let samples: Sample[];
        try {
          samples = await read();
        } catch {
          this.remove();
          return;
        }
        for (const { labels, value } of samples) this.set(labels ?? {}, value);
      },
    });
  }

  /** The page for /metrics and its content type. */
  async page(): Promise<{ contentType: string; body: string }> {
    return { contentType: this.registry.contentType, body: await this.registry.metrics() };
  }
}
