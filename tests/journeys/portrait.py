"""Has the console take its own picture for the README: secrets in every environment, a few versions, nothing shown.

tests/journeys/run.sh portrait build/dev
"""

import pathlib
import re
import subprocess
import sys

from other_person import OtherPerson
from steps import ROOT, arguments, sign_in, travel

SECRETS = {
    ("stripe", "prod"): {"API_KEY": "a", "WEBHOOK_SECRET": "b", "RETRY_URL": "c"},
    ("stripe", "stage"): {"API_KEY": "d", "WEBHOOK_SECRET": "e", "RETRY_URL": "f"},
    ("stripe", "dev"): {"API_KEY": "g", "WEBHOOK_SECRET": "h"},
    ("ledger-database", "prod"): {"HOST": "i", "USER": "j", "PASSWORD": "k"},
    ("ledger-database", "stage"): {"HOST": "l", "USER": "m", "PASSWORD": "n"},
    ("scheduling", "prod"): {"CRON_API_KEY": "o", "ENCRYPTION_KEY": "p"},
    ("smtp-relay", "org"): {"USER": "q", "PASSWORD": "r"},
    ("code-signing", "org"): {"KEY": "s", "PASSPHRASE": "t"},
}


def main():
    options = arguments()

    def story(console, t, folder):
        sign_in(console, t)
        other = OtherPerson(options.build, folder)
        other("auth", "login")
        for (name, scope), values in SECRETS.items():
            other.writes(name, scope, **values)
        other.writes("stripe", "prod", API_KEY="u")
        other.writes("stripe", "prod", WEBHOOK_SECRET="v")
        console.key("F5")
        console.click(console.wait(re.compile(r"^stripe, .*version 3"), "table cell"))
        console.wait("v3", "table cell")
        console.wait(re.compile("^WEBHOOK_SECRET$"), "table cell")
        window = subprocess.run(["xdotool", "getactivewindow"], check=True, capture_output=True, text=True).stdout.strip()
        picture = ROOT / "docs/images/console.png"
        subprocess.run(["import", "-window", window, "-strip", str(picture)], check=True)
        print(f"the picture is {pathlib.Path(picture).relative_to(ROOT)}")

    travel(options, story)
    return 0


sys.exit(main())
