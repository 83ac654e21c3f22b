import type { PbfReader } from 'pbf';
import { endOfMessage } from './end-of-message.ts';
import { readHyperparameters } from './read-hyperparameters.ts';
import { readScalarTensor } from './read-scalar-tensor.ts';

/** The scalars of one TensorBoard event. One object serves a whole file: it is filled anew for every event. */
export interface ScalarEvent {
  /** Seconds since 1970. */
  wallTime: number;
  step: number;
  /** How many of `tags` and `values` are of this event. */
  count: number;
  readonly tags: string[];
  readonly values: number[];
  /** Hyper-parameters that were logged as numbers, by name. */
  readonly hyperparameters: Map<string, number>;
}

/** An event with nothing in it. */
export function emptyEvent(): ScalarEvent {
  return { wallTime: 0, step: 0, count: 0, tags: [], values: [], hyperparameters: new Map() };
}

/** Field numbers: `tensorflow/core/util/event.proto`, `tensorflow/core/framework/summary.proto`. */
const eventFields = { wallTime: 1, step: 2, summary: 5 } as const;
const summaryValue = 1;
const valueFields = { tag: 1, simpleValue: 2, tensor: 8, metadata: 9 } as const;

/** Reads the event between `pbf.pos` and `end` into `event`. Throws what the protobuf reader throws on nonsense. */
export function readEvent(pbf: PbfReader, end: number, event: ScalarEvent): void {
  event.wallTime = 0;
  event.step = 0;
  event.count = 0;
  for (let field = pbf.nextField(end); field > 0; field = pbf.nextField(end)) {
    if (field === eventFields.wallTime) event.wallTime = pbf.readDouble();
    else if (field === eventFields.step) event.step = pbf.readVarint(true);
    else if (field === eventFields.summary) readSummary(pbf, endOfMessage(pbf, end), event);
    else pbf.skip(pbf.type);
  }
}

function readSummary(pbf: PbfReader, end: number, event: ScalarEvent): void {
  for (let field = pbf.nextField(end); field > 0; field = pbf.nextField(end)) {
    if (field === summaryValue) readValue(pbf, endOfMessage(pbf, end), event);
    else pbf.skip(pbf.type);
  }
}

function readValue(pbf: PbfReader, end: number, event: ScalarEvent): void {
  let tag = '';
  let value: number | null = null;
  for (let field = pbf.nextField(end); field > 0; field = pbf.nextField(end)) {
    if (field === valueFields.tag) tag = pbf.readString();
    else if (field === valueFields.simpleValue) value = pbf.readFloat();
    else if (field === valueFields.tensor) value = readScalarTensor(pbf, endOfMessage(pbf, end));
    else if (field === valueFields.metadata) readHyperparameters(pbf, endOfMessage(pbf, end), event.hyperparameters);
    else pbf.skip(pbf.type);
  }
  if (value === null || tag === '') return;
  event.tags[event.count] = tag;
  event.values[event.count] = value;
  event.count += 1;
}
