// How a diff is shown, what is searched in it and where it goes: the row of buttons above it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/diff/panel/diff_choices.h"
#include "ui/theme/icon_ids.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace strongroom::ui {

class FlowLayout;

enum class DiffExport { Html, Pdf, Patch, Print };

/// Choices that find no room as buttons are in a menu.
class DiffToolbar : public QWidget
{
    Q_OBJECT

public:
    explicit DiffToolbar(QWidget* parent = nullptr);

    const DiffChoices& choices() const { return m_choices; }
    void setChoices(const DiffChoices& choices);
    /// There is no room for two sides, whatever was chosen.
    void setNarrow(bool narrow);
    /// From 0; −1 for none.
    void tellChange(int change, int of);
    /// Nothing is shown that could be gone through, searched or exported.
    void setUsable(bool usable);

signals:
    /// By the person.
    void chosen();
    void findRequested();
    void stepRequested(int by);
    void exportRequested(strongroom::ui::DiffExport as);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* addButton(const QString& id, const QString& text, const QString& tip, IconId icon);
    QAction* addOption(const QString& id, const QString& text, const QString& tip,
                       bool DiffChoices::*choice);
    void addContext();
    void addExport();
    void addSteps();
    void refresh();
    int widthOf(bool withOptions) const;
    void fit();

    DiffChoices m_choices;
    FlowLayout* m_row;
    QMenu* m_menu;
    QPushButton* m_more = nullptr;
    QPushButton* m_layout = nullptr;
    QComboBox* m_context = nullptr;
    QLabel* m_count;
    QList<QPair<QAction*, bool DiffChoices::*>> m_options;
    QList<QPushButton*> m_optionButtons;
    QList<QPushButton*> m_usable; ///< Of use only while something is shown.
};

} // namespace strongroom::ui
