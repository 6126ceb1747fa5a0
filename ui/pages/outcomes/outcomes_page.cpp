// What to do first, then one answer for six cards.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/outcomes/outcomes_page.h"

#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/lookup/secret_lookup.h"
#include "ui/pages/outcomes/needs/at_hand_card.h"
#include "ui/pages/outcomes/needs/needs_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/heat_map.h"
#include "ui/widgets/feedback/state_overlay.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace strongroom::ui {
namespace {

BarChart* shares()
{
    auto* chart = new BarChart;
    chart->setFull(1);
    return chart;
}

/// Each card by itself: what is missing for one says nothing about the others.
void fill(ChartCard& card, const domain::Outcomes& outcomes,
          std::initializer_list<domain::OutcomePart> parts,
          CardContents (*contentsOf)(const domain::Outcomes&))
{
    const bool fails =
        std::ranges::any_of(parts, [&](auto part) { return outcomes.missing.contains(part); });
    if (fails)
        return card.showNothing(
            OutcomesPage::tr("These numbers could not be read. The others are right."));
    auto contents = contentsOf(outcomes);
    if (contents.readings.isEmpty())
        card.showNothing(contents.sentence);
    else
        card.show(contents.sentence, std::move(contents.readings));
}

} // namespace

OutcomesPage::OutcomesPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_atHand(new AtHandCard(context)),
      m_needs(new NeedsCard(context)), m_cards(new QWidget), m_grid(new QGridLayout(m_cards))
{
    m_grid->setSpacing(Theme::current().metric(Metric::GroupGap));
    m_grid->setContentsMargins(0, 0, 0, 0); // In line with what stands above.
    buildCards();
    m_overlay = new StateOverlay(m_cards);
    m_overlay->setObjectName("outcomes.state");
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().metric(Metric::GroupGap));
    column->addWidget(m_atHand);
    column->addWidget(m_needs);
    column->addWidget(m_overlay, 1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName("outcomes.scroll");
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* all = new QVBoxLayout(this);
    all->addWidget(scroll);
    arrange();
    m_atHand->hide();
    connect(m_atHand, &AtHandCard::secretChosen, this, &OutcomesPage::secretChosen);
    connect(m_overlay, &StateOverlay::retryRequested, this, &OutcomesPage::reloadNumbers);
    connect(m_overlay, &StateOverlay::cancelRequested, this,
            [this] { showFailed(*m_overlay, {ErrorKind::Cancelled}, m_loadedAt); });
    m_settled.setSingleShot(true);
    m_settled.setInterval(std::chrono::seconds(2));
    connect(&m_settled, &QTimer::timeout, this, [this] {
        if (isVisible())
            reload();
    });
}

ChartCard* OutcomesPage::addCard(const QString& id, const QString& title, Chart* chart)
{
    m_inOrder << new ChartCard("outcomes." + id, title, chart);
    return m_inOrder.last();
}

void OutcomesPage::buildCards()
{
    m_age = addCard("age", tr("Secret age"), new BarChart);
    m_rotation = addCard("rotation", tr("Rotation speed"), new BarChart);
    m_coverage = addCard("coverage", tr("Coverage"), shares());
    m_completeness = addCard("completeness", tr("Audit completeness"), shares());
    m_governance = addCard("governance", tr("Governance"), shares());
    auto* activity = new HeatMap;
    activity->setTitles(weekdayTitles(), hourTitles());
    m_activity = addCard("activity", tr("Audit activity"), activity);
}

void OutcomesPage::enter()
{
    // Somebody else's numbers are not shown, not even while new ones come.
    const auto whose = m_context.organization().value + m_context.session.me().subject;
    if (std::exchange(m_shownFor, whose) != whose) {
        m_loadedAt = {};
        m_needs->forget();
    }
    reload();
}

bool OutcomesPage::seesNumbers() const
{
    return m_context.outcomes != nullptr
           && (m_context.may(domain::Capability::SeeAudit)
               || m_context.may(domain::Capability::Manage));
}

void OutcomesPage::showAtHand(const SecretLookup& lookup)
{
    m_lookup = &lookup;
    connect(&lookup, &SecretLookup::found, this, &OutcomesPage::fillAtHand);
}

void OutcomesPage::fillAtHand()
{
    const bool onCall =
        m_context.may(domain::Capability::Reveal) && !m_context.may(domain::Capability::Manage);
    m_atHand->setVisible(onCall && m_lookup != nullptr);
    if (onCall && m_lookup != nullptr)
        m_atHand->tell(m_lookup->atHand());
}

void OutcomesPage::reload()
{
    fillAtHand();
    m_needs->reload();
    reloadNumbers();
}

void OutcomesPage::reloadNumbers()
{
    m_overlay->setVisible(seesNumbers());
    if (!seesNumbers())
        return;
    const int question = ++m_question;
    m_overlay->showLoading(m_loadedAt.isValid());
    const std::chrono::seconds ahead(QDateTime::currentDateTime().offsetFromUtc());
    report<domain::Outcomes>(
        m_context.outcomes->seeOutcomes(m_context.organization(),
                                        std::chrono::duration_cast<std::chrono::minutes>(ahead)),
        this, [this, question](Result<domain::Outcomes> outcomes) {
            if (question != m_question)
                return;
            if (!outcomes)
                return showFailed(*m_overlay, outcomes.error(), m_loadedAt);
            take(*outcomes);
        });
}

void OutcomesPage::follow(const domain::Change&)
{
    if (isVisible() && !m_settled.isActive())
        m_settled.start();
}

void OutcomesPage::take(const domain::Outcomes& outcomes)
{
    m_loadedAt = QDateTime::currentDateTime();
    using enum domain::OutcomePart;
    fill(*m_age, outcomes, {Secrets}, ageContents);
    fill(*m_rotation, outcomes, {Rotation}, rotationContents);
    fill(*m_coverage, outcomes, {Secrets}, coverageContents);
    fill(*m_completeness, outcomes, {Events}, completenessContents);
    fill(*m_governance, outcomes, {Events, Reviews}, governanceContents);
    fill(*m_activity, outcomes, {Week}, activityContents);
    m_overlay->showReady();
}

void OutcomesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void OutcomesPage::arrange()
{
    constexpr int roomForTwo = 900;
    const int columns = width() * 100 >= roomForTwo * Theme::current().textPercent() ? 2 : 1;
    if (std::exchange(m_columns, columns) == columns)
        return;
    for (auto* card : std::as_const(m_inOrder))
        m_grid->removeWidget(card);
    int place = 0;
    for (auto* card : std::as_const(m_inOrder)) {
        // The week is wide; and of the five before it, one has nobody beside it.
        const bool wide = card == m_activity || card == m_governance;
        if (wide && place % columns != 0)
            place += columns - place % columns;
        m_grid->addWidget(card, place / columns, place % columns, 1, wide ? columns : 1);
        place += wide ? columns : 1;
    }
    m_grid->setRowStretch(place / columns + 1, 1);
}

} // namespace strongroom::ui
