// In the program's own settings, a line a choice.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/panel/diff_choices.h"

#include "ui/settings/settings.h"

#include <algorithm>

namespace strongroom::ui {

namespace {

using settings::Keys;

}

DiffChoices savedDiffChoices()
{
    DiffChoices choices;
    const auto read = [](settings::Key key, bool& choice) {
        choice = settings::value(key, choice).toBool();
    };
    read(Keys::diffUnified, choices.unified);
    read(Keys::diffCollapsed, choices.collapsed);
    read(Keys::diffIgnoreWhitespace, choices.ignoreWhitespace);
    read(Keys::diffIgnoreKeyOrder, choices.ignoreKeyOrder);
    read(Keys::diffWrap, choices.wrap);
    read(Keys::diffListShown, choices.listShown);
    choices.context =
        std::clamp(settings::value(Keys::diffContext, choices.context).toInt(), 0, 1000);
    return choices;
}

void save(const DiffChoices& choices)
{
    settings::keep(Keys::diffUnified, choices.unified);
    settings::keep(Keys::diffCollapsed, choices.collapsed);
    settings::keep(Keys::diffIgnoreWhitespace, choices.ignoreWhitespace);
    settings::keep(Keys::diffIgnoreKeyOrder, choices.ignoreKeyOrder);
    settings::keep(Keys::diffWrap, choices.wrap);
    settings::keep(Keys::diffListShown, choices.listShown);
    settings::keep(Keys::diffContext, choices.context);
}

} // namespace strongroom::ui
