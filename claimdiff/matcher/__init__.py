"""Which articles tell one story, and which of their statements state the same fact."""

from claimdiff.matcher.align import Aligned, align
from claimdiff.matcher.explain import explain_pair
from claimdiff.matcher.features import FEATURES
from claimdiff.matcher.figures import join_figures
from claimdiff.matcher.origins import find_origins, find_reprints
from claimdiff.matcher.score import score_pairs
from claimdiff.matcher.stories import group_stories
from claimdiff.matcher.support import SUPPORT

__all__ = [
    "FEATURES", "SUPPORT", "Aligned", "align", "explain_pair", "find_origins", "find_reprints", "group_stories",
    "join_figures", "score_pairs",
]
