// Each language by its own name: whoever is lost in another finds the way back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/language_section.h"

#include "ui/theme/language.h"

#include <QComboBox>

namespace strongroom::ui {

LanguageSection::LanguageSection(QWidget* parent)
    : SettingsSection("language", tr("Language"), parent), m_language(new QComboBox)
{
    m_language->addItem(tr("As the desktop"), QString());
    for (const auto& language : languages())
        m_language->addItem(localeOf(language).nativeLanguageName(), language);
    addRow("language", tr("Language"), m_language,
           tr("Numbers, dates and the side that lines begin at follow it. Texts that stand in open "
              "views are exchanged when the console starts the next time."));
    m_language->setCurrentIndex(std::max(0, m_language->findData(savedLanguage())));
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { saveLanguage(m_language->currentData().toString()); });
}

void LanguageSection::restoreDefaults()
{
    m_language->setCurrentIndex(0);
}

} // namespace strongroom::ui
