"""The words of the house as frozen values: nothing here reads, decides or prints."""

from claimdiff.model.explanation import Explanation, Ground, Outcome, Push
from claimdiff.model.report import (
    Agreement,
    Alignment,
    Claim,
    Comparison,
    Difference,
    Passage,
    Relation,
    Report,
    Reprint,
    Verdict,
)
from claimdiff.model.statement import Reading, Statement, article_of
from claimdiff.model.text import Article, Block, Metadata, Published, Role, Skipped, Span
from claimdiff.model.values import (
    Anchor,
    Certainty,
    Deed,
    Modality,
    Moment,
    Name,
    Place,
    Polarity,
    Precision,
    Quantity,
    Quote,
    Speaker,
    Value,
)

__all__ = [
    "Agreement", "Alignment", "Anchor", "Article", "Block", "Certainty", "Claim", "Comparison", "Deed",
    "Difference", "Explanation", "Ground", "Metadata", "Modality", "Moment", "Name", "Outcome", "Passage",
    "Place", "Polarity", "Precision", "Published", "Push", "Quantity", "Quote", "Reading", "Relation", "Report",
    "Reprint", "Role", "Skipped", "Span", "Speaker", "Statement", "Value", "Verdict", "article_of",
]
