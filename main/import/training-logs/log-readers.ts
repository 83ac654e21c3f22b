import { delimitedReader } from './delimited/delimited-reader.ts';
import { huggingFaceReader, jsonReader } from './json/json-reader.ts';
import { mlflowReader } from './mlflow/read-mlflow.ts';
import { tensorBoardReader } from './tensorboard/read-tensorboard.ts';
import type { LogReader } from './types.ts';

/** All readers; a source goes to the first that claims it, so the most particular come first. */
export const logReaders: readonly LogReader[] = [
  tensorBoardReader,
  mlflowReader,
  huggingFaceReader,
  jsonReader,
  delimitedReader,
];
