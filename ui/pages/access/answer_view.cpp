// The list says all; the picture says it again to those who see it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/access/answer_view.h"

#include "models/items/holder_list_model.h"
#include "ui/actions/outcome.h"
#include "ui/pages/access/way_picture.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace strongroom::ui {

AnswerView::AnswerView(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_about(new TextLabel({}, TypeRole::Strong)),
      m_ways(named(new QComboBox, "access.ways", tr("Ways"))),
      m_steps(named(new QListWidget, "access.steps", tr("Why, step by step"))),
      m_picture(new WayPicture)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_about->setWordWrap(true);
    m_steps->setWordWrap(true);
    m_steps->setItemDelegate(new RowDelegate(m_steps));
    column->addWidget(m_about);
    column->addWidget(m_ways);
    column->addWidget(m_steps, 1);
    column->addWidget(m_picture);
    m_ways->hide();
    connect(m_ways, &QComboBox::activated, this, &AnswerView::showWay);
}

void AnswerView::clear()
{
    ++m_question;
    m_about->clear();
    m_ways->hide();
    m_steps->clear();
    m_picture->setWay({});
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
    m_about->setText(told.allowed ? tr("%1 may %2 it, because").arg(who, what)
                                  : tr("%1 may not %2 it.").arg(who, what));
    m_ways->clear();
    for (std::size_t i = 0; i < told.ways.size(); ++i)
        m_ways->addItem(tr("Way %1 of %2").arg(i + 1).arg(told.ways.size()));
    m_ways->setVisible(told.ways.size() > 1);
    m_steps->clear();
    m_picture->setWay({});
    if (told.allowed)
        return showWay(0);
    tellWhatIsMissing();
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
    const auto& way = m_told.ways[static_cast<std::size_t>(index)];
    m_steps->clear();
    // From the person to the object: people look for themselves first.
    for (auto step = way.rbegin(); step != way.rend(); ++step)
        if (const auto text = items::stepText(*step); !text.isEmpty())
            m_steps->addItem(text);
    for (int row = 0; row < m_steps->count(); ++row) {
        m_steps->item(row)->setToolTip(m_steps->item(row)->text());
        m_steps->item(row)->setData(Qt::AccessibleTextRole, tr("Step %1 of %2: %3")
                                                                .arg(row + 1)
                                                                .arg(m_steps->count())
                                                                .arg(m_steps->item(row)->text()));
    }
    m_picture->setWay(way);
}

} // namespace strongroom::ui
