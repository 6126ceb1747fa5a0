// A key that cannot be used says so first, and what it takes to have it back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/keys/key_card.h"

#include "models/items/keys/key_words.h"
#include "models/items/moments.h"
#include "models/items/operations/operation_words.h"
#include "models/items/reason_text.h"
#include "models/items/used_by_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

QString timeOr(const std::optional<Timestamp>& at, const QString& otherwise)
{
    return at ? items::shortTime(*at) : otherwise;
}

QString rewrapText(const domain::Rewrap& rewrap)
{
    const auto operation = domain::operationOf(rewrap);
    if (rewrap.state != domain::RewrapState::Done)
        return items::operationProgress(operation, {});
    return timeOr(rewrap.finishedAt, {}) + QStringLiteral(" · ")
           + items::operationOutcome(operation);
}

} // namespace

KeyCard::KeyCard(QWidget* parent)
    : Card(parent), m_title(new TextLabel({}, TypeRole::Title)), m_trouble(new Banner),
      m_cost(new TextLabel), m_facts(new FactList)
{
    m_title->setObjectName("encryption.title");
    m_trouble->setObjectName("encryption.trouble");
    m_cost->setObjectName("encryption.cost");
    m_facts->setObjectName("encryption.facts");
    auto* about = new QWidget;
    auto* column = new QVBoxLayout(about);
    column->setContentsMargins(0, 0, 0, 0);
    for (auto* label : {m_title, m_cost})
        label->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_trouble);
    column->addWidget(m_cost);
    column->addWidget(m_facts);
    column->addStretch();
    auto* area = new ScrollPane(about, "encryption.about", tr("About the key"));
    auto* all = new QVBoxLayout(this);
    const int edge = Theme::current().metric(Metric::GroupGap);
    all->setContentsMargins(edge, edge, edge, edge);
    all->addWidget(area);
    clear();
}

void KeyCard::clear()
{
    setVisible(false);
}

void KeyCard::tellTrouble(const items::KeyRow& row)
{
    m_trouble->dismiss();
    if (!row.held)
        return m_trouble->tell(
            BannerKind::Error,
            tr("The runner does not hold this key: what stands under it is unreadable."));
    const auto& health = row.held->health;
    if (health.problem.empty())
        return;
    if (items::isBehindSomewhere(row))
        return m_trouble->tell(BannerKind::Warning,
                               items::keyStepAdvice(health.step) + ' '
                                   + tr("In detail: %1").arg(items::reasonText(health.problem)));
    QStringList parts{tr("This key cannot be used: what stands under it is unreadable, and nobody "
                         "can write if it is the active one."),
                      items::keyStepAdvice(health.step),
                      tr("In detail: %1").arg(items::reasonText(health.problem))};
    parts.removeAll(QString());
    m_trouble->tell(BannerKind::Error, parts.join(' '));
}

void KeyCard::show(const items::KeyRow& row, const std::optional<domain::Rewrap>& rewrap)
{
    setVisible(true);
    m_title->setText(row.held ? items::keyNameText(*row.held) : QString::fromStdString(row.kekId));
    tellTrouble(row);
    m_cost->setText(items::keyCostText(row));
    std::vector<std::pair<QString, QString>> facts;
    if (row.held) {
        const auto& health = row.held->health;
        const bool unchecked = !health.checkedAt;
        facts = {
            {tr("Kind"), items::keyKindText(row.held->kind)},
            {tr("State"), row.held->active ? tr("active: new versions are wrapped under it")
                                           : tr("held: opens what stands under it")},
            {tr("Last checked"), timeOr(health.checkedAt, tr("not since the runner started"))},
            {tr("Last worked"), timeOr(health.lastSuccess,
                                       unchecked ? QString() : tr("not since the runner started"))},
            {tr("Grace when shut"), items::keyGraceText(row.held->cacheSeconds)},
            {tr("Rotation"), row.held->rotates ? tr("makes versions of itself")
                                               : tr("none: add another key instead")}};
    }
    facts.emplace_back(tr("Stands under it"), items::keyUsageText(row.usage));
    if (row.usedBy)
        facts.emplace_back(tr("Used by"), items::usedByText(*row.usedBy));
    if (rewrap)
        facts.emplace_back(tr("Last re-wrap"), rewrapText(*rewrap));
    facts.emplace_back(tr("ID"), QString::fromStdString(row.kekId));
    m_facts->setFacts(facts);
}

} // namespace strongroom::ui
