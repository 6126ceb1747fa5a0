// Ways are filters: whoever takes one sees how to ask for it again.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit/event_facts.h"

#include "models/domain/audit_filter.h"
#include "models/items/moments.h"
#include "models/items/shown_name.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/scroll_pane.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

EventFacts::EventFacts(QWidget* parent)
    : QWidget(parent), m_facts(new FactList),
      m_ways(named(new QPushButton(tr("Show related")), "audit.related", tr("Show related"))),
      m_menu(new QMenu(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_ways, 0, Qt::AlignLeading);
    // As wide as its longest word, which large type makes wider; ids, which are longer, can break.
    column->addWidget(
        new ScrollPane(m_facts, "audit.facts", tr("What the record says of this event")), 1);
    constexpr int narrowest = 230;
    m_facts->setMinimumWidth(narrowest);
    m_ways->setMenu(m_menu);
    m_ways->setEnabled(false);
}

void EventFacts::setEvent(const domain::AuditEvent& event)
{
    m_event = event;
    m_outcome.clear();
    tellFacts();
    fillMenu();
    m_ways->setEnabled(!m_menu->isEmpty());
}

void EventFacts::setJobOutcome(const QString& outcome)
{
    m_outcome = outcome;
    tellFacts();
}

void EventFacts::tellFacts()
{
    const auto& event = m_event;
    auto job = textOf(event.job);
    if (!job.isEmpty() && !m_outcome.isEmpty())
        job += " · " + m_outcome;
    m_facts->setFacts({{tr("Time"), items::exactTime(event.at)},
                       {tr("Who"), textOf(event.actor)},
                       {tr("Subject"), textOf(event.subject)},
                       {tr("Resource"), items::shownName(event.resourceName)},
                       {tr("Kind"), textOf(event.resourceKind)},
                       {tr("Purpose"), textOf(event.purpose)},
                       {tr("Reason of the denial"), textOf(event.reason)},
                       {tr("Address"), textOf(event.address)},
                       {tr("Program"), textOf(event.client)},
                       {tr("Deployment job"), job},
                       {tr("Grant"), textOf(event.grantId)},
                       {tr("Approval"), textOf(event.approvalId)},
                       {tr("Request"), textOf(event.requestId)},
                       {tr("Reference"), textOf(event.resourceRef)}});
}

void EventFacts::fillMenu()
{
    m_menu->clear();
    const auto& event = m_event;
    const auto way = [&](const QString& text, const std::string& value,
                         std::string domain::AuditFilter::*field, const std::string& action = {}) {
        domain::AuditFilter filter;
        filter.*field = value;
        filter.action = action;
        if (!value.empty())
            connect(m_menu->addAction(text), &QAction::triggered, this,
                    [this, wished = textOf(domain::textOf(filter))] { emit filterWished(wished); });
    };
    using Filter = domain::AuditFilter;
    way(tr("Everything this person did"), event.subject, &Filter::actor);
    way(tr("Everything done to this resource"), event.resourceId, &Filter::resource);
    if (event.resourceKind == "secret")
        way(tr("Everyone who revealed this"), event.resourceId, &Filter::resource, "value.reveal");
    way(tr("This grant"), event.grantId, &Filter::grant);
    way(tr("This approval"), event.approvalId, &Filter::approval);
    way(tr("This deployment job"), event.job, &Filter::job);
    way(tr("Everything from this address"), event.address, &Filter::address);
    if (event.subject.empty())
        return;
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("What this person has seen…")), &QAction::triggered, this,
            [this] { emit exposureWished(m_event.subject, textOf(m_event.actor)); });
}

} // namespace strongroom::ui
