// Read once, written at each change.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/preferences.h"

#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace strongroom::ui {
namespace {

using settings::Keys;

Choices clamped(Choices choices)
{
    // A file that says -3 minutes was not written by us: it must not mean "never".
    if (choices.lockAfterMinutes != 0)
        choices.lockAfterMinutes = std::clamp(choices.lockAfterMinutes, 1, 60);
    choices.draftMinutes = std::clamp(choices.draftMinutes, 1, 240);
    choices.hideAfterSeconds = std::clamp(choices.hideAfterSeconds, 5, 200);
    choices.clipboardSeconds = std::clamp(choices.clipboardSeconds, 10, 300);
    return choices;
}

int numberOf(settings::Key key, int fallback)
{
    bool isNumber = false;
    const int number = settings::value(key, fallback).toInt(&isNumber);
    return isNumber ? number : fallback;
}

Choices kept()
{
    Choices choices;
    choices.lockAfterMinutes = numberOf(Keys::lockAfterMinutes, choices.lockAfterMinutes);
    choices.draftMinutes = numberOf(Keys::draftMinutes, choices.draftMinutes);
    choices.hideAfterSeconds = numberOf(Keys::hideAfterSeconds, choices.hideAfterSeconds);
    choices.clipboardSeconds = numberOf(Keys::clipboardSeconds, choices.clipboardSeconds);
    choices.hideOnFocusLoss =
        settings::value(Keys::hideOnFocusLoss, choices.hideOnFocusLoss).toBool();
    choices.letterKeys = settings::value(Keys::letterKeys, choices.letterKeys).toBool();
    return clamped(choices);
}

} // namespace

Preferences& Preferences::current()
{
    static QPointer<Preferences> preferences;
    if (!preferences)
        preferences = new Preferences(QCoreApplication::instance());
    return *preferences;
}

Preferences::Preferences(QObject* parent) : QObject(parent), m_choices(kept()) {}

void Preferences::choose(Choices choices)
{
    choices = clamped(choices);
    if (choices == m_choices)
        return;
    m_choices = choices;
    settings::keep(Keys::lockAfterMinutes, choices.lockAfterMinutes);
    settings::keep(Keys::draftMinutes, choices.draftMinutes);
    settings::keep(Keys::hideAfterSeconds, choices.hideAfterSeconds);
    settings::keep(Keys::clipboardSeconds, choices.clipboardSeconds);
    settings::keep(Keys::hideOnFocusLoss, choices.hideOnFocusLoss);
    settings::keep(Keys::letterKeys, choices.letterKeys);
    emit changed();
}

void Preferences::setPresenting(bool presenting)
{
    if (presenting == m_presenting)
        return;
    m_presenting = presenting;
    emit changed();
}

} // namespace strongroom::ui
