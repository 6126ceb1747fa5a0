// How the console looks: theme, density, size of text, motion.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/settings/settings_section.h"
#include "ui/theme/appearance.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace strongroom::ui {

class AppearanceSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(QWidget* parent = nullptr);

protected:
    void restoreDefaults() override;

private:
    void show(const Appearance& appearance);
    void take();

    QComboBox* m_theme;
    QComboBox* m_density;
    QSpinBox* m_text;
    QCheckBox* m_motion;
    bool m_showing = false; ///< What changes now was not changed by the person.
};

} // namespace strongroom::ui
