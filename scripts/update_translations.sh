#!/usr/bin/env bash
# Takes new and changed texts into the catalogues. What is "unfinished" afterwards wants a translator; a test refuses it.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-translations}
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
rooms=(ui client models/items models/report app/console)
for language in de ar ja; do
    "$lupdate" -silent -I . -no-obsolete -locations none "${rooms[@]}" -source-language en -target-language "$language" \
        -ts "$folder/strongroom_$language.ts"
done
# English is the language of the sources: its catalogue holds the plurals only.
"$lupdate" -silent -I . -no-obsolete -locations none -pluralonly "${rooms[@]}" -source-language en -target-language en -ts "$folder/strongroom_en.ts"
