// Two environments held against each other: which secrets and keys one has and the other lacks.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/environment_secret.h"
#include "ui/actions/compare_values.h"
#include "ui/pages/page_context.h"
#include "ui/pages/shell/page.h"

#include <QDateTime>

class QComboBox;
class QPushButton;
class QTabWidget;

namespace strongroom::ui {

class DiffPanel;
class PromotionPicker;
class StateOverlay;
class TextLabel;

class CompareEnvironmentsPage : public Page
{
    Q_OBJECT

public:
    explicit CompareEnvironmentsPage(PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    void reload() override;

private:
    QWidget* buildChoice();
    /// The differences, and the boxes to choose by what is promoted.
    QWidget* buildViews();
    void fill(QComboBox& box, int fallback);
    const domain::Environment* chosenIn(const QComboBox& box) const;
    void swap();
    void load(const domain::EnvironmentId& environment, bool left);
    void take(Result<std::vector<domain::EnvironmentSecret>> secrets, bool left);
    void compare();
    void askAboutValues();
    bool offersPromotion() const;
    void offerPromotion();
    void tellOfChoice();
    void promote();
    /// What is known of values, and of which not.
    void tellOfValues();

    PageContext& m_context;
    QComboBox* m_left;
    QComboBox* m_right;
    QPushButton* m_values;
    QPushButton* m_promote;
    TextLabel* m_chosen;
    PromotionPicker* m_picker;
    QTabWidget* m_tabs;
    TextLabel* m_note;
    DiffPanel* m_panel;
    StateOverlay* m_state;
    std::optional<std::vector<domain::EnvironmentSecret>> m_leftSecrets;
    std::optional<std::vector<domain::EnvironmentSecret>> m_rightSecrets;
    std::optional<ComparedPairs> m_compared; ///< None: nobody asked about values yet.
    int m_turn = 0; ///< Grows with every reload: late answers to an earlier one are dropped.
    QDateTime m_loadedAt;
};

} // namespace strongroom::ui
