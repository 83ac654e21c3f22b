import { composeSnippet } from './compose-snippet.ts';
import { csvLog } from './csv-log.ts';
import { torchNorms } from './torch-measures.ts';

const own = `class DunwuLog(TrainerCallback):
    """Evaluates at log-spaced steps, the training sample first, then the validation data."""

    def __init__(self, path="run.csv"):
        self.log, self.row = RunLog(path), {}

    def on_step_end(self, args, state, control, **kwargs):
        if self.log.due(state.global_step):
            control.should_log = control.should_evaluate = True

    def on_log(self, args, state, control, logs=None, **kwargs):
        if logs and "loss" in logs:  # what the Trainer measured on the training batches since the last row
            self.row = {
                "train_loss": logs["loss"],
                "lr": logs.get("learning_rate"),
                "grad_norm": logs.get("grad_norm"),
            }

    def on_evaluate(self, args, state, control, metrics=None, model=None, **kwargs):
        if "eval_train_loss" in metrics:  # without dropout: better than the average above
            self.row["train_loss"] = metrics["eval_train_loss"]
            self.row["train_acc"] = metrics.get("eval_train_accuracy")
            return
        name = "eval_val_" if "eval_val_loss" in metrics else "eval_"
        self.row["val_loss"] = metrics.get(name + "loss")
        self.row["val_acc"] = metrics.get(name + "accuracy")
        if state.is_world_process_zero:
            norms = weight_norms(model)  # "weight_norm" and one column per layer
            self.log.write({"step": state.global_step, "weight_decay": args.weight_decay, **self.row, **norms})
        self.row = {}  # "wall_time" is added by the log


# In your training script; compute_metrics returns {"accuracy": ...}:
#
# trainer = Trainer(..., callbacks=[DunwuLog("run.csv")], compute_metrics=compute_metrics,
#                   eval_dataset={"train": train_sample, "val": val_data})   # in this order
`;

/** A callback for the Trainer of Hugging Face transformers. */
export const huggingface = composeSnippet('from transformers import TrainerCallback', csvLog, torchNorms, own);
