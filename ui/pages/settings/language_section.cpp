// Each language by its own name: whoever is lost in another finds the way back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/language_section.h"

#include "ui/theme/language.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace strongroom::ui {

LanguageSection::LanguageSection(QWidget* parent)
    : SettingsSection("language", tr("Language"), parent), m_language(new QComboBox)
{
    m_language->addItem(tr("As the desktop"), QString());
    for (const auto& language : languages())
        m_language->addItem(localeOf(language).nativeLanguageName(), language);
    m_note = addRow("language", tr("Language"), m_language,
                    tr("Texts, numbers, dates and the side that lines begin at follow it at once, "
                       "in all windows."));
    m_language->setCurrentIndex(std::max(0, m_language->findData(savedLanguage())));
    connect(m_language, &QComboBox::currentIndexChanged, this, &LanguageSection::choose);
}

void LanguageSection::choose()
{
    const auto why = changeLanguage(m_language->currentData().toString());
    if (why.isEmpty())
        return;
    const QSignalBlocker quiet(m_language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(savedLanguage())));
    setNote(*m_note, *m_language, why);
    emit told(why);
}

void LanguageSection::restoreDefaults()
{
    m_language->setCurrentIndex(0);
}

} // namespace strongroom::ui
