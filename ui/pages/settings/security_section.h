// When the console locks, hides and forgets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/settings/settings_section.h"

class QCheckBox;
class QSpinBox;

namespace strongroom::ui {

struct Choices;
struct PageContext;

class SecuritySection : public SettingsSection
{
    Q_OBJECT

public:
    explicit SecuritySection(PageContext& context, QWidget* parent = nullptr);
    /// Looks up what the organization's policy lets one choose.
    void enter() override;

protected:
    void restoreDefaults() override;

private:
    void show(const Choices& choices);
    void take();

    PageContext& m_context;
    QSpinBox* m_lock;
    QSpinBox* m_drafts;
    QSpinBox* m_hide;
    QSpinBox* m_clipboard;
    QCheckBox* m_focus;
    QCheckBox* m_presenting;
    TextLabel* m_policy;
    bool m_showing = false; ///< What changes now was not changed by the person.
};

} // namespace strongroom::ui
