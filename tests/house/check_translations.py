"""No text without its translation: takes the sources' texts into copies of the catalogues, and looks for gaps."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACES = re.compile(r"%L?\d")  # Of %n a form may do without: "the one key".


FORMS = {"en": 2, "de": 2, "ar": 6, "ja": 1}  # Plural forms that Qt asks for.


def gaps(catalogue):
    root = ElementTree.parse(catalogue).getroot()
    plural_forms = FORMS[root.get("language")]
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            source = message.find("source").text
            where = f"{catalogue.name}: {context.find('name').text}: {source!r}"
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if translation.get("type") == "unfinished" or not all(forms):
                yield f"{where} is not translated"
            if message.get("numerus") == "yes" and len(forms) != plural_forms:
                yield f"{where} has {len(forms)} plural forms instead of {plural_forms}"
            for form in forms:
                if sorted(PLACES.findall(form)) != sorted(PLACES.findall(source)):
                    yield f"{where} has other places to fill in than {form!r}"


def main(root):
    with tempfile.TemporaryDirectory() as folder:
        for catalogue in (root / "translations").glob("*.ts"):
            shutil.copy(catalogue, folder)
        subprocess.run([root / "scripts/update_translations.sh", folder], check=True, capture_output=True)
        breaches = [gap for catalogue in sorted(pathlib.Path(folder).glob("*.ts")) for gap in gaps(catalogue)]
    print("\n".join(breaches) or "every text is translated")
    return 1 if breaches else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
