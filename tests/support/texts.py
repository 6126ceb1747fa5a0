"""What the console says in a language, taken from the catalogue that is compiled into it."""

import pathlib
import re
import xml.etree.ElementTree as ElementTree

ARABIC = {ord("0") + digit: 0x0660 + digit for digit in range(10)}
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "translations"


class Texts:
    """Where there is no catalogue, sources stay as they are but for English plurals, as in the console itself.

    A place that is a number is written in the language's digits."""

    def __init__(self, language):
        self.language = language
        self.translations = {}
        self.read(FOLDER / "strongroom_en.ts")
        if (FOLDER / f"strongroom_{language}.ts").exists():
            self.read(FOLDER / f"strongroom_{language}.ts")

    def read(self, catalogue):
        for message in ElementTree.parse(catalogue).getroot().iter("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            self.translations[message.find("source").text] = forms

    def __call__(self, source, *places, n=None):
        forms = self.translations.get(source, [source])
        text = forms[self.form(n, len(forms))]
        if n is not None:
            text = text.replace("%n", str(n))
        for number, place in enumerate(places, 1):
            text = text.replace(f"%{number}", self.digits(place) if isinstance(place, int) else place)
        return text

    def digits(self, number):
        """A number as the language writes it."""
        text = str(number)
        return text.translate(ARABIC) if self.language.startswith("ar") else text

    def form(self, n, forms):
        """Which of the plural's forms stands with that number, as Qt chooses."""
        if n is None or forms == 1:
            return 0
        if self.language.startswith("ar"):
            return n if n < 3 else 3 if 3 <= n % 100 <= 10 else 4 if n % 100 > 10 else 5
        return 0 if n == 1 else -1

    def pattern(self, source, *places):
        """A pattern in which each place is a pattern itself."""
        marks = [f"\x01{number}\x02" for number in range(len(places))]
        text = re.escape(self(source, *marks))
        for mark, place in zip(marks, places):
            text = text.replace(re.escape(mark), place)
        return re.compile("^" + text)
