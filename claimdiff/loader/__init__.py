"""From paths to articles, and from articles to statements with exact places."""

from claimdiff.loader.articles import Loaded, load
from claimdiff.loader.clauses import Clause, split_clauses
from claimdiff.loader.segment import segment

__all__ = ["Clause", "Loaded", "load", "segment", "split_clauses"]
