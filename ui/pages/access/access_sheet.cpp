// A list of people on one side, the way of one of them on the other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/access/access_sheet.h"

#include "models/items/shown_name.h"
#include "ui/actions/outcome.h"
#include "ui/pages/access/answer_view.h"
#include "ui/pages/access/export_rows.h"
#include "ui/pages/access/permission_box.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace strongroom::ui {

AccessSheet::AccessSheet(PageContext& context, const domain::Secret& secret, QWidget* parent)
    : Sheet(tr("Who has access"), parent), m_context(context), m_object(objectOf(secret.id)),
      m_permission(new PermissionBox("access.permission")),
      m_member(named(new QComboBox, "access.member", tr("Somebody else"))),
      m_list(named(new SrTableView(tr("People with access")), "access.holders",
                   tr("People with access"))),
      m_answer(new AnswerView(context))
{
    body()->addWidget(new TextLabel(items::shownName(secret.name), TypeRole::Title));
    body()->addWidget(buildQuestion());
    auto* splitter = new QSplitter;
    splitter->addWidget(buildHolders());
    splitter->addWidget(m_answer);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    body()->addWidget(splitter, 1);
    addCloseButton();
    setMinimumSize(900, 560);
    loadMembers();
    ask();
}

QWidget* AccessSheet::buildQuestion()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* question = new TextLabel(tr("Who may"));
    question->setBuddy(m_permission);
    row->addWidget(question);
    row->addWidget(m_permission);
    row->addStretch();
    auto* other = new TextLabel(tr("Why or why not"));
    other->setBuddy(m_member);
    row->addWidget(other);
    row->addWidget(m_member);
    m_member->setMinimumContentsLength(18);
    connect(m_permission, &QComboBox::currentIndexChanged, this, &AccessSheet::ask);
    connect(m_member, &QComboBox::activated, this, [this] {
        explain({m_member->currentData(Qt::UserRole + 1).toString().toStdString(),
                 m_member->currentData().toString().toStdString()});
    });
    return box;
}

QWidget* AccessSheet::buildHolders()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setModel(&m_holders);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setStretchColumn(items::HolderListModel::By);
    m_overlay = new StateOverlay(m_list);
    m_overlay->setObjectName("access.state");
    column->addWidget(m_overlay, 1);
    m_export = named(new QPushButton(tr("Export list…")), "access.export", tr("Export list…"));
    column->addWidget(m_export, 0, Qt::AlignLeading);
    connect(m_export, &QPushButton::clicked, this, &AccessSheet::exportList);
    connect(m_overlay, &StateOverlay::retryRequested, this, &AccessSheet::ask);
    connect(m_list, &SrTableView::currentRowChanged, this, [this](const QModelIndex& index) {
        if (const auto* holder = m_holders.holderAt(index.row()))
            explain(holder->subject.object);
    });
    return box;
}

void AccessSheet::loadMembers()
{
    report<std::vector<domain::Member>>(
        m_context.access->members(m_context.organization()), this,
        [this](Result<std::vector<domain::Member>> members) {
            if (!members)
                return; // The list of those who have access stands by itself.
            for (const auto& member : *members) {
                const auto object = objectOf(member);
                m_member->addItem(QString::fromStdString(member.name),
                                  QString::fromStdString(object.id));
                m_member->setItemData(m_member->count() - 1, QString::fromStdString(object.type),
                                      Qt::UserRole + 1);
            }
            m_member->setCurrentIndex(-1);
        });
}

void AccessSheet::ask()
{
    const int question = ++m_question;
    m_overlay->showLoading(m_holders.rowCount() > 0);
    report<std::vector<domain::AccessHolder>>(
        m_context.access->whoHasAccess(m_context.organization(),
                                       {{}, m_permission->permission(), m_object}),
        this, [this, question](Result<std::vector<domain::AccessHolder>> holders) {
            if (question != m_question)
                return;
            m_export->setEnabled(holders.hasValue());
            if (!holders) {
                m_overlay->showError(
                    {holders.error().kind, errorText(holders.error()).toStdString()});
                if (holders.error().kind == ErrorKind::Forbidden)
                    explain({});
                return;
            }
            m_holders.setHolders(std::move(*holders));
            if (m_holders.rowCount() == 0)
                return m_overlay->showEmpty({IconId::Person, tr("Nobody may do this."), {}});
            m_overlay->showReady();
            m_list->setCurrentIndex(m_holders.index(0, 0));
        });
}

void AccessSheet::explain(const domain::AccessObject& subject)
{
    m_answer->ask({subject, m_permission->permission(), m_object});
}

void AccessSheet::exportList()
{
    std::vector<std::vector<std::string>> rows{
        {tr("Who").toStdString(), tr("Kind").toStdString(), tr("By").toStdString()}};
    for (int row = 0; row < m_holders.rowCount(); ++row) {
        const auto& holder = *m_holders.holderAt(row);
        rows.push_back({holder.subject.name,
                        items::kindText(holder.subject.object.type).toStdString(),
                        items::holdsByText(holder).toStdString()});
    }
    showError(exportRows(this, "access.csv", rows));
}

} // namespace strongroom::ui
