// The console's keys, to be given to other deeds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/settings/settings_section.h"

class QCheckBox;
class QKeySequence;
class QKeySequenceEdit;
class QPushButton;
class QStandardItemModel;

namespace strongroom::ui {

class ActionRegistry;
class SrTableView;

class KeyboardSection : public SettingsSection
{
    Q_OBJECT

public:
    /// `actions` is borrowed.
    explicit KeyboardSection(ActionRegistry& actions, QWidget* parent = nullptr);
    void enter() override;

protected:
    void restoreDefaults() override;

private:
    QWidget* buildKeys();
    void fill();
    void showCurrent();
    QString current() const;
    /// Why `keys` cannot be given to the current action; empty if they can.
    QString complaintAbout(const QKeySequence& keys) const;
    void consider();
    void give(const QKeySequence& keys);

    ActionRegistry& m_actions;
    QStandardItemModel* m_model;
    SrTableView* m_table;
    QKeySequenceEdit* m_keys;
    QPushButton* m_give;
    QPushButton* m_none;
    TextLabel* m_told;
    QCheckBox* m_letters;
};

} // namespace strongroom::ui
