"""The network, as src/model/network.ts has it: dense layers and dilated convolutions over lines."""
import numpy as np
import torch
from torch import nn

from corpus import KIND_BITS, ROLES, TYPES

KIND_SIZE = 16
HIDDEN = 96
CHANNELS = 64
DILATIONS = [1, 2, 4, 8, 16, 32]
POOLED_BEHIND = 1
UNIT = 1024
WEIGHT = 4096
# Weights are rounded to multiples of this: 1/256, which compresses better and scores the same.
STEP = 16
FARTHEST = 8 * UNIT


class Network(nn.Module):
    def __init__(self, features, vectors):
        super().__init__()
        self.width = features + KIND_SIZE + vectors
        self.kinds = nn.Linear(3 * KIND_BITS, KIND_SIZE, bias=False)
        self.first, self.first_norm = nn.Linear(self.width, HIDDEN), nn.BatchNorm1d(HIDDEN)
        self.second, self.second_norm = nn.Linear(HIDDEN, CHANNELS), nn.BatchNorm1d(CHANNELS)
        self.taps = nn.ModuleList(
            nn.Conv1d(CHANNELS, CHANNELS, 3, dilation=d, padding=d, groups=CHANNELS, bias=False) for d in DILATIONS)
        self.mix = nn.ModuleList(nn.Linear(CHANNELS, CHANNELS) for _ in DILATIONS)
        self.mix_norm = nn.ModuleList(nn.BatchNorm1d(CHANNELS) for _ in DILATIONS)
        self.pool = nn.Linear(CHANNELS, CHANNELS)
        self.types = nn.Linear(CHANNELS, len(TYPES))
        self.last = nn.Linear(CHANNELS, 1 + len(ROLES))
        self.drop = nn.Dropout(0.1)
        self.drop_words = nn.Dropout(0.2)

    def forward(self, features, kinds, words, mask, page, pages):
        """Log-odds by line, of being article and of each role, and of the type of each page. Rows of no page have a mask of 0."""
        mask = mask[:, None]
        x = torch.cat([self.drop(features), self.kinds(kinds), self.drop_words(words)], 1)
        x = self.drop(torch.relu(self.first_norm(self.first(x))))
        x = torch.relu(self.second_norm(self.second(x))) * mask
        types = None
        for index, (taps, mix, norm) in enumerate(zip(self.taps, self.mix, self.mix_norm)):
            x = torch.relu(x + norm(mix(self.drop(taps(x.t()[None])[0].t())))) * mask
            if index == POOLED_BEHIND:
                sizes = torch.zeros(pages).index_add(0, page, mask[:, 0]).clamp(min=1)
                mean = torch.zeros(pages, CHANNELS).index_add(0, page, x) / sizes[:, None]
                types = self.types(mean)
                x = torch.relu(x + self.pool(mean)[page]) * mask
        return self.last(self.drop(x)), types


def scale_features(rows, means, scales):
    """Features as the network takes them in: less the mean, over the deviation, in units."""
    return np.clip((rows.astype(np.int64) - means) * scales >> 5, -FARTHEST, FARTHEST)


def export(network, means, scales):
    """The weights as integers, batch normalization folded in, in the order that the runtime reads."""
    parts = [means, scales, quantize(network.kinds.weight.t(), UNIT)]

    def layer(linear, norm=None, inputs=None):
        weight, bias = linear.weight.detach().double(), linear.bias.detach().double()
        if norm is not None:
            gain = norm.weight.detach().double() / torch.sqrt(norm.running_var.double() + norm.eps)
            weight, bias = weight * gain[:, None], (bias - norm.running_mean.double()) * gain + norm.bias.detach().double()
        rows = np.zeros((len(weight), inputs or weight.shape[1]))
        rows[:, :weight.shape[1]] = weight
        parts.append(quantize(rows, WEIGHT, STEP))
        parts.append(np.round(bias.numpy() * WEIGHT * UNIT).astype('<i4').view('<i2'))

    layer(network.first, network.first_norm, inputs=(network.width + 7) & ~7)
    layer(network.second, network.second_norm)
    for taps, mix, norm in zip(network.taps, network.mix, network.mix_norm):
        parts.append(quantize(taps.weight[:, 0].t(), WEIGHT, STEP))
        layer(mix, norm)
    layer(network.pool)
    layer(network.last)
    return np.concatenate([np.asarray(part).astype('<i2').ravel() for part in parts])


def pack(weights):
    """
    The bytes of the weights: the high byte of each, then the upper halves of the low
    bytes, two to a byte, then the lower halves, most of which are 0. Each part has
    a distribution of its own, so that it all compresses better.
    """
    low, high = weights.astype('<i2').view(np.uint8).reshape(-1, 2).T
    return high.tobytes() + pair(low >> 4) + pair(low & 15)


def pair(halves):
    """Halves of bytes, two to a byte, the first in the low bits."""
    even = np.append(halves, np.zeros(len(halves) % 2, np.uint8))
    return (even[::2] | even[1::2] << 4).astype(np.uint8).tobytes()


def unpack(data):
    parts = np.frombuffer(data, np.uint8)
    count = len(parts) // 2
    upper, lower = (np.stack([part & 15, part >> 4], 1).ravel()[:count] for part in np.split(parts[count:], 2))
    return np.ascontiguousarray(np.stack([upper << 4 | lower, parts[:count]], 1)).view('<i2').ravel()


def quantize(values, unit, step=1):
    values = values.detach().numpy() if isinstance(values, torch.Tensor) else values
    return np.clip(np.round(values * unit / step) * step, -32768, 32768 - step)
