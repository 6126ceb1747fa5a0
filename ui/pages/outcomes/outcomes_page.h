// The overview: what needs this person now, and how well the organization keeps its secrets, a card
// for each outcome.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/outcomes/outcome_readings.h"
#include "ui/pages/page_context.h"
#include "ui/pages/shell/page.h"

#include <QDateTime>
#include <QTimer>

#include <optional>

class QGridLayout;

namespace strongroom::ui {

class AtHandCard;
class ChartCard;
class NeedsCard;
class SecretLookup;
class StateOverlay;

class OutcomesPage : public Page
{
    Q_OBJECT

public:
    explicit OutcomesPage(PageContext& context, QWidget* parent = nullptr);

    /// For whoever is on call: what is pinned in it, or was opened last. Outlives the page.
    void showAtHand(const SecretLookup& lookup);

    void enter() override;
    void reload() override;
    void follow(const domain::Change& change) override;

signals:
    void secretChosen(const domain::SecretId& secret);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Whether the numbers are for this person, too.
    bool seesNumbers() const;
    void reloadNumbers();
    void fillAtHand();
    ChartCard* addCard(const QString& id, const QString& title, Chart* chart);
    void buildCards();
    void take(const domain::Outcomes& outcomes);
    /// Two cards side by side where there is room for two.
    void arrange();

    PageContext& m_context;
    AtHandCard* m_atHand;
    NeedsCard* m_needs;
    const SecretLookup* m_lookup = nullptr;
    QWidget* m_cards;
    QGridLayout* m_grid;
    QList<ChartCard*> m_inOrder{};
    ChartCard* m_age = nullptr;
    ChartCard* m_rotation = nullptr;
    ChartCard* m_coverage = nullptr;
    ChartCard* m_completeness = nullptr;
    ChartCard* m_governance = nullptr;
    ChartCard* m_activity = nullptr;
    StateOverlay* m_overlay;
    QTimer m_settled{this}; ///< Many changes are one reason to look again.
    QDateTime m_loadedAt{};
    std::string m_shownFor; ///< Whose numbers these are.
    int m_question = 0;
    int m_columns = 0;
};

} // namespace strongroom::ui
