"""A text that is not English is told; English is never suspected."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimdiff.loader import load
from claimdiff.loader.language import reads_as_english

SEEDS = Path(__file__).parents[2] / "seeds"
FOREIGN = {
    "German": "Bei einem Erdbeben in der Provinz Aceh sind am Dienstag mindestens zwei Menschen ums Leben gekommen. "
              "Das Beben hatte nach Angaben der Behörde eine Stärke von 6,1. Helfer suchten am Abend nach Vermissten.",
    "Danish": "Mindst to personer er omkommet ved et jordskælv i provinsen Aceh tirsdag. Skælvet havde en styrke på "
              "6,1. Redningsfolk ledte om aftenen efter savnede, sagde en talsmand. Der var store skader i området.",
    "Spanish": "Un terremoto de magnitud 6,1 sacudió el martes la provincia de Aceh, en Indonesia, y dejó al menos dos "
               "muertos y decenas de heridos, según las autoridades. Los equipos de rescate seguían buscando.",
    "Russian": "По меньшей мере два человека погибли во вторник при землетрясении в провинции Ачех.",
    "Japanese": "インドネシアのアチェ州で火曜日、地震があり、少なくとも2人が死亡した。",
    "Arabic": "قتل شخصان على الأقل في زلزال ضرب إقليم أتشيه الإندونيسي يوم الثلاثاء",
}


@pytest.mark.parametrize("language", FOREIGN)
def test_another_language_is_told(language: str) -> None:
    assert not reads_as_english(FOREIGN[language])


@pytest.mark.parametrize("text", ["", "12 345", "Kim Jong-un and Lavrov", "Quake hits Aceh", "Two die.", "…"])
def test_a_few_words_are_given_the_benefit_of_the_doubt(text: str) -> None:
    assert reads_as_english(text)


def test_the_seeds_are_english() -> None:
    assert all(article.english for article in load([SEEDS]).articles)
