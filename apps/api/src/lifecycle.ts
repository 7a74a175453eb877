import { Injectable } from '@nestjs/common';

/** Whether the process wants new work. Asked by /readyz, set when it is told to stop. */
@Injectable()
export class Lifecycle {
  isStopping = false;
}
