// The list says all; the picture says it again to those who see it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/access/answer_view.h"

#include "models/items/bulk/bulk_words.h"
#include "models/items/holder_list_model.h"
#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/access/way_picture.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <set>

namespace strongroom::ui {
namespace {

using Way = std::vector<domain::AccessStep>;

/// Without the guard that every way ends with: that one belongs to the organization gives nothing
/// by itself, and that one does not is told as an obstacle.
Way withoutGuard(Way way)
{
    using Kind = domain::AccessStep::Kind;
    auto from = std::ranges::find_if(way, [](const domain::AccessStep& step) {
        return step.kind == Kind::Assigned && step.relation == "identity";
    });
    if (from == way.end())
        return way;
    const auto leadsThere = [](const domain::AccessStep& step) {
        return step.kind == Kind::Follows
               || (step.kind == Kind::Stands && step.relation == "organization");
    };
    while (from != way.begin() && leadsThere(*std::prev(from)))
        --from;
    way.erase(from, way.end());
    return way;
}

} // namespace

AnswerView::AnswerView(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_about(new TextLabel({}, TypeRole::Strong)),
      m_ways(named(new QComboBox, "access.ways", tr("Ways"))),
      m_steps(named(new QListWidget, "access.steps", tr("Why, step by step"))),
      m_simulate(named(new QPushButton(tr("Simulate removing this step")), "access.simulate",
                       tr("Simulate removing this step"))),
      m_effect(new TextLabel({}, TypeRole::Body, Token::TextSecondary)), m_picture(new WayPicture)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_about->setWordWrap(true);
    m_steps->setWordWrap(true);
    m_steps->setItemDelegate(new RowDelegate(m_steps));
    m_steps->setMinimumHeight(4 * Theme::current().metric(Metric::RowHeight)); // Most ways whole.
    column->addWidget(m_about);
    column->addWidget(m_ways);
    column->addWidget(m_steps, 1);
    column->addWidget(buildSimulation());
    column->addWidget(m_picture);
    m_ways->hide();
    offerSimulation();
    connect(m_ways, &QComboBox::activated, this, &AnswerView::showWay);
}

QWidget* AnswerView::buildSimulation()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_simulate, 0, Qt::AlignLeading);
    column->addWidget(m_effect);
    m_effect->setObjectName("access.effect");
    m_effect->setWordWrap(true);
    m_simulate->setAutoDefault(false);
    connect(m_simulate, &QPushButton::clicked, this, &AnswerView::simulate);
    connect(m_steps, &QListWidget::currentRowChanged, this, &AnswerView::offerSimulation);
    return box;
}

void AnswerView::clear()
{
    ++m_question;
    m_about->clear();
    m_ways->hide();
    m_shown.clear();
    m_steps->clear();
    m_picture->setWay({});
    offerSimulation();
}

void AnswerView::ask(const domain::AccessQuestion& question)
{
    const int number = ++m_question;
    report<domain::AccessExplanation>(
        m_context.access->explainAccess(m_context.organization(), question), this,
        [this, number](Result<domain::AccessExplanation> told) {
            if (number != m_question)
                return;
            if (!told) {
                clear();
                return m_about->setText(errorText(told.error()));
            }
            tell(*told);
        });
}

void AnswerView::tell(const domain::AccessExplanation& told)
{
    m_told = told;
    const auto who = items::namedText(told.subject);
    const auto what = items::permissionText(told.permission);
    m_about->setText(
        told.allowed ? tr("%1 may %2 it, because").arg(items::isolated(who), items::isolated(what))
                     : tr("%1 may not %2 it.").arg(items::isolated(who), items::isolated(what)));
    m_ways->clear();
    for (std::size_t i = 0; i < told.ways.size(); ++i)
        m_ways->addItem(
            tr("Way %1 of %2").arg(items::countText(i + 1), items::countText(told.ways.size())));
    m_ways->setVisible(told.ways.size() > 1);
    m_shown.clear();
    m_steps->clear();
    m_picture->setWay({});
    if (told.allowed)
        return showWay(0);
    tellWhatIsMissing();
    offerSimulation();
}

void AnswerView::tellWhatIsMissing()
{
    if (m_told.obstacle == "suspended")
        m_steps->addItem(tr("They are suspended."));
    for (const auto& role : m_told.has)
        m_steps->addItem(
            tr("Has: %1 of %2").arg(items::roleText(role.role), items::namedText(role.object)));
    for (const auto& opening : m_told.openings)
        m_steps->addItem(tr("Would take: %1 of %2")
                             .arg(items::roleText(opening.role), items::namedText(opening.object)));
}

void AnswerView::showWay(int index)
{
    if (index < 0 || index >= static_cast<int>(m_told.ways.size()))
        return;
    const auto way = withoutGuard(m_told.ways[static_cast<std::size_t>(index)]);
    m_shown.clear();
    m_steps->clear();
    // From the person to the object: people look for themselves first.
    for (auto step = way.rbegin(); step != way.rend(); ++step)
        if (const auto text = items::stepText(*step); !text.isEmpty()) {
            m_shown.push_back(*step);
            m_steps->addItem(text);
        }
    for (int row = 0; row < m_steps->count(); ++row) {
        m_steps->item(row)->setToolTip(m_steps->item(row)->text());
        m_steps->item(row)->setData(Qt::AccessibleTextRole,
                                    tr("Step %1 of %2: %3")
                                        .arg(QLocale().toString(row + 1),
                                             QLocale().toString(m_steps->count()),
                                             m_steps->item(row)->text()));
    }
    m_picture->setWay(way);
    m_steps->setCurrentRow(0);
    offerSimulation();
}

std::optional<domain::Binding> AnswerView::chosenBinding() const
{
    const auto row = static_cast<std::size_t>(m_steps->currentRow());
    if (row >= m_shown.size() || m_shown[row].kind == domain::AccessStep::Kind::Stands)
        return std::nullopt;
    const auto& step = m_shown[row];
    return domain::Binding{step.subject.object, step.relation, step.object.object};
}

void AnswerView::offerSimulation()
{
    m_effect->clear();
    m_simulate->setVisible(!m_shown.empty());
    ListPane::refuse(*m_simulate, chosenBinding()
                                      ? QString()
                                      : tr("Choose a step that was given to somebody; where a "
                                           "thing stands cannot be taken away here."));
}

/// Nothing is changed: the control plane says what would follow.
void AnswerView::simulate()
{
    const auto binding = chosenBinding();
    if (!binding)
        return;
    const int number = m_question;
    report<domain::AccessPreview>(
        m_context.access->previewAccess(m_context.organization(), {{}, {*binding}}), this,
        [this, number, binding](Result<domain::AccessPreview> preview) {
            if (number != m_question || chosenBinding() != binding)
                return;
            if (!preview)
                return m_effect->setText(errorText(preview.error()));
            tellLosses(*preview);
        });
}

/// Of what was asked about: on the object itself, or on what it has its rights from.
void AnswerView::tellLosses(const domain::AccessPreview& preview)
{
    std::set<domain::AccessObject> places{m_told.object.object};
    for (const auto& step : m_shown)
        places.insert(step.object.object);
    QStringList names;
    for (const auto& loss : preview.losses)
        if (loss.permission == m_told.permission && places.contains(loss.object.object))
            names << items::namedText(loss.subject);
    names.removeDuplicates();
    const auto what = items::permissionText(m_told.permission);
    m_effect->setText(names.isEmpty() ? tr("Without this step nobody would lose %1.").arg(what)
                                      : tr("Without this step %n would lose %1: %2", nullptr,
                                           static_cast<int>(names.size()))
                                            .arg(what, names.join(QStringLiteral(", "))));
}

} // namespace strongroom::ui
