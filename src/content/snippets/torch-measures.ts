/** Python with PyTorch: the norms of weights and gradients. */
export const torchNorms = `def weight_norms(model):
    """L2 norm of all trained weights, and of each weight matrix in a column of its own."""
    squares, row = 0.0, {}
    for name, weight in model.named_parameters():
        if weight.requires_grad:
            norm = weight.detach().float().norm().item()
            squares += norm * norm
            if weight.ndim > 1:
                row["weight_norm/" + name] = norm
    return {"weight_norm": math.sqrt(squares), **row}


def grad_norm(model):
    """L2 norm of all gradients: after backward(), before clipping and before zero_grad()."""
    norms = [weight.grad.detach().float().norm().item()
             for weight in model.parameters() if weight.grad is not None]
    return math.sqrt(sum(norm * norm for norm in norms))
`;

/** Python with PyTorch: loss and score of a fixed set of batches, without touching the training. */
export const torchEvaluate = `@torch.no_grad()
def evaluate(model, batches, loss_fn, device):
    """Mean loss and share of right answers, dropout off. For a model without classes, put your own score (0 to 1)."""
    was_training = model.training
    model.eval()
    loss, right, count = 0.0, 0.0, 0
    for x, y in batches:
        x, y = x.to(device), y.to(device)
        out = model(x)
        loss += loss_fn(out, y).item() * len(y)
        right += (out.argmax(dim=-1) == y).sum().item()
        count += len(y)
    model.train(was_training)
    return loss / count, right / count
`;
