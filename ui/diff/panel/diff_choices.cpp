// In the program's own settings, a line a choice.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/panel/diff_choices.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace strongroom::ui {

DiffChoices savedDiffChoices()
{
    DiffChoices choices;
    if (QCoreApplication::organizationName().isEmpty())
        return choices;
    QSettings settings;
    settings.beginGroup("diff");
    const auto read = [&](const char* key, bool& choice) {
        choice = settings.value(key, choice).toBool();
    };
    read("unified", choices.unified);
    read("collapsed", choices.collapsed);
    read("ignoreWhitespace", choices.ignoreWhitespace);
    read("ignoreKeyOrder", choices.ignoreKeyOrder);
    read("wrap", choices.wrap);
    read("listShown", choices.listShown);
    choices.context = std::clamp(settings.value("context", choices.context).toInt(), 0, 1000);
    return choices;
}

void save(const DiffChoices& choices)
{
    if (QCoreApplication::organizationName().isEmpty())
        return;
    QSettings settings;
    settings.beginGroup("diff");
    settings.setValue("unified", choices.unified);
    settings.setValue("collapsed", choices.collapsed);
    settings.setValue("ignoreWhitespace", choices.ignoreWhitespace);
    settings.setValue("ignoreKeyOrder", choices.ignoreKeyOrder);
    settings.setValue("wrap", choices.wrap);
    settings.setValue("listShown", choices.listShown);
    settings.setValue("context", choices.context);
}

} // namespace strongroom::ui
