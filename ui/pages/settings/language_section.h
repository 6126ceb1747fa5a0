// Which language the console speaks.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/settings/settings_section.h"

class QComboBox;

namespace strongroom::ui {

class LanguageSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit LanguageSection(QWidget* parent = nullptr);

protected:
    void restoreDefaults() override;

private:
    void choose();

    QComboBox* m_language;
    TextLabel* m_note;
};

} // namespace strongroom::ui
