import { composeSnippet } from './compose-snippet.ts';
import { csvLog } from './csv-log.ts';
import { torchEvaluate, torchNorms } from './torch-measures.ts';

const own = `def log_run(log, step, model, optimizer, loss_fn, train_sample, val_batches):
    """Call at every step between loss.backward() and optimizer.step(); writes only when it is due."""
    if not log.due(step):
        return
    device = next(model.parameters()).device
    train_loss, train_acc = evaluate(model, train_sample, loss_fn, device)
    val_loss, val_acc = evaluate(model, val_batches, loss_fn, device)
    log.write({
        "step": step,
        "train_loss": train_loss,
        "val_loss": val_loss,
        "train_acc": train_acc,
        "val_acc": val_acc,
        **weight_norms(model),  # "weight_norm" and one column per layer
        "lr": optimizer.param_groups[0]["lr"],
        "weight_decay": optimizer.param_groups[0].get("weight_decay", 0.0),
        "grad_norm": grad_norm(model),
    })  # "wall_time" is added by the log


# In your training script:
#
# log = RunLog("run.csv")
# train_sample = [batch for _, batch in zip(range(8), train_batches)]   # the same batches each time
# ...
#     loss.backward()
#     # With a GradScaler, first: scaler.unscale_(optimizer)
#     log_run(log, step, model, optimizer, loss_fn, train_sample, val_batches)
#     optimizer.step()
`;

/** A training loop of one's own in PyTorch. */
export const pytorch = composeSnippet('import torch', csvLog, torchNorms, torchEvaluate, own);
