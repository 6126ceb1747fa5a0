"""Makes the catalogue of the pseudo-language from another's sources: accented, bracketed, two fifths longer.

What stands in plain letters on a screen in this language was never given to a translator; what is cut off has no room
for a language with longer words.
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTED = str.maketrans("AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpRrSsTtUuVvWwXxYyZz", "ÅåƁƀÇçÐđÉéƑƒĜĝĤĥÎîĴĵĶķĿļṀɱÑñÖöÞþŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž")
KEPT = re.compile(r"(%L?\d|%L?n|&(?:\w+;|.)|<[^>]*>|\\.)")  # Places to fill in, mnemonics and markup.
FILLING = "one two three four five six seven eight nine ten eleven twelve "


def pseudo(text):
    """`text` as the pseudo-language says it."""
    if not text.strip():
        return text
    said = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTED) for part in KEPT.split(text))
    longer = max(1, len(text) * 2 // 5)
    filling = (FILLING * (longer // len(FILLING) + 1))[:longer].strip()
    return f"[{said} {filling}]"


def plurals(catalogue):
    """The English forms by context, source and comment."""
    forms = {}
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            forms[key] = [form.text or "" for form in message.iter("numerusform")]
    return forms


def main(sources, english, out):
    tree = ElementTree.parse(sources)
    root = tree.getroot()
    root.set("language", "en")
    forms = plurals(english)
    for context in root.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            old = message.find("translation")
            if old is not None:
                message.remove(old)
            new = ElementTree.SubElement(message, "translation")
            if message.get("numerus") == "yes":
                key = (context.findtext("name"), source, message.findtext("comment"))
                for form in forms.get(key) or [source, source]:
                    ElementTree.SubElement(new, "numerusform").text = pseudo(form or source)
            else:
                new.text = pseudo(source)
    tree.write(out, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:4]))
