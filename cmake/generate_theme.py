"""Makes C++ out of the theme: an enumerator a token and an icon, so that a typo does not compile.

usage: generate_theme.py tokens.json icons/ out/
"""

import json
import pathlib
import re
import sys

HEAD = """// {sentence}
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace strongroom::ui {{

"""
TAIL = "\n} // namespace strongroom::ui\n"


def enumerator(name):
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[.-]", name))


def write(file, text):
    # An unchanged header keeps its time, and nobody recompiles.
    if not file.exists() or file.read_text() != text:
        file.write_text(text)


def enum(kind, names, sentence):
    text = HEAD.format(sentence=sentence)
    text += f"enum class {kind} {{\n" + "".join(f"    {enumerator(name)},\n" for name in names) + "};\n\n"
    count = kind[:1].lower() + kind[1:] + "Count"
    text += f"inline constexpr std::size_t {count} = {len(names)};\n\n"
    table = kind[:1].lower() + kind[1:] + "Names"
    text += f"inline constexpr std::array<std::string_view, {count}> {table}{{\n"
    text += "".join(f'    "{name}",\n' for name in names) + "};\n"
    return text + TAIL


def main(tokens_file, icons_folder, out):
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    themes = json.loads(pathlib.Path(tokens_file).read_text())
    order = ["light", "dark", "hc-dark", "hc-light"]
    names = list(themes["light"])
    for theme in order:
        if list(themes[theme]) != names:
            sys.exit(f"{tokens_file}: {theme} has not the tokens of light, in the same order")
    write(out / "tokens.h", enum("Token", names, "The colours by name, generated from resources/theme/tokens.json."))

    text = HEAD.format(sentence="What each colour is in each theme, generated from resources/theme/tokens.json.")
    text += f"inline constexpr std::array<std::array<std::uint32_t, {len(names)}>, {len(order)}> tokenValues{{{{\n"
    for theme in order:
        values = ", ".join("0xFF" + themes[theme][name].lstrip("#") for name in names)
        text += f"    {{{{{values}}}}}, // {theme}\n"
    write(out / "token_values.h", text + "}};\n" + TAIL)

    icons = sorted(pathlib.Path(icons_folder).glob("*.svg"))
    mirrored = set(json.loads(pathlib.Path(icons_folder, "icons.json").read_text())["mirrored"])
    names = [icon.stem for icon in icons]
    write(out / "icon_ids.h", enum("IconId", names, "The icons by name, generated from resources/icons."))
    text = HEAD.format(sentence="What each icon looks like, generated from resources/icons.")
    text += "struct IconSource\n{\n    std::string_view svg;\n    bool mirrored; ///< Turned round in right-to-left layouts.\n};\n\n"
    text += f"inline constexpr std::array<IconSource, {len(names)}> iconSources{{{{\n"
    for icon in icons:
        text += f'    {{R"svg({icon.read_text().strip()})svg", {"true" if icon.stem in mirrored else "false"}}},\n'
    write(out / "icon_sources.h", text + "}};\n" + TAIL)


main(*sys.argv[1:])
