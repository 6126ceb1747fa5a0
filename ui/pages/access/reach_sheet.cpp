// A page of the control plane's may hold nothing and still not be the last: it is gone on until
// something comes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/access/reach_sheet.h"

#include "models/items/holder_list_model.h"
#include "ui/actions/outcome.h"
#include "ui/pages/access/answer_view.h"
#include "ui/pages/access/export_rows.h"
#include "ui/pages/access/permission_box.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace strongroom::ui {

ReachSheet::ReachSheet(PageContext& context, domain::Named subject, QWidget* parent)
    : Sheet(tr("What can they reach"), parent), m_context(context), m_subject(std::move(subject)),
      m_permission(new PermissionBox("reach.permission")),
      m_list(new ListPane("reach", tr("Secrets within reach"), m_secrets)),
      m_far(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_answer(new AnswerView(context))
{
    body()->addWidget(buildQuestion());
    auto* splitter = new QSplitter;
    splitter->addWidget(buildList());
    splitter->addWidget(m_answer);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    body()->addWidget(splitter, 1);
    addCloseButton();
    setMinimumSize(900, 560);
    connect(m_permission, &QComboBox::currentIndexChanged, this, &ReachSheet::ask);
    connect(m_list, &ListPane::retryRequested, this, &ReachSheet::ask);
    connect(m_list, &ListPane::chosen, this, [this](int row) {
        if (const auto* secret = m_secrets.rowAt(row); secret != nullptr)
            m_answer->ask({m_subject.object, m_permission->permission(), secret->object});
        else
            m_answer->clear();
    });
    ask();
}

QWidget* ReachSheet::buildQuestion()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    //: Followed by a choice: reveal, see, write, destroy. %1 is a person or a machine.
    auto* question = new TextLabel(tr("What can %1").arg(items::namedText(m_subject)));
    question->setBuddy(m_permission);
    row->addWidget(question);
    row->addWidget(m_permission);
    row->addStretch();
    return box;
}

QWidget* ReachSheet::buildList()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    const int gap = Theme::current().metric(Metric::ControlGap);
    column->setContentsMargins(gap, 0, gap, 0); // The splitter stands on one side, whichever.
    m_list->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    m_more = named(new QPushButton(tr("Load more")), "reach.more", tr("Load more"));
    m_export = named(new QPushButton(tr("Export list…")), "reach.export", tr("Export list…"));
    row->addWidget(m_export);
    row->addWidget(m_more);
    row->addWidget(m_far, 1);
    column->addLayout(row);
    connect(m_more, &QPushButton::clicked, this, &ReachSheet::loadMore);
    connect(m_export, &QPushButton::clicked, this, &ReachSheet::exportAll);
    return box;
}

void ReachSheet::ask()
{
    m_secrets.setRows({});
    m_answer->clear();
    m_next.reset();
    m_exporting = false;
    showError({});
    loadMore();
}

void ReachSheet::loadMore()
{
    const int question = ++m_question;
    m_list->overlay().showLoading(m_secrets.rowCount() > 0);
    m_more->setEnabled(false);
    m_export->setEnabled(false);
    report<domain::Page<domain::Named>>(
        m_context.access->whatHasAccess(m_context.organization(), m_subject.object,
                                        m_permission->permission(), m_next),
        this, [this, question](Result<domain::Page<domain::Named>> page) {
            if (question == m_question)
                take(std::move(page));
        });
}

void ReachSheet::take(Result<domain::Page<domain::Named>> page)
{
    if (!page) {
        m_exporting = false;
        m_more->setEnabled(m_next.has_value());
        return showFailed(m_list->overlay(), page.error(), {});
    }
    m_next = page->next;
    const bool nothingNew = page->items.empty();
    m_secrets.append(std::move(page->items));
    if (m_next && (nothingNew || m_exporting))
        return loadMore();
    m_list->showRows(
        {IconId::Key, tr("There is no secret that they may %1.").arg(m_permission->currentText())});
    tellHowFar();
    if (m_exporting)
        writeFile();
}

void ReachSheet::tellHowFar()
{
    m_more->setEnabled(m_next.has_value());
    m_more->setVisible(m_next.has_value());
    m_export->setEnabled(m_secrets.rowCount() > 0);
    m_far->setText(m_next ? tr("There are more.") : QString());
}

void ReachSheet::exportAll()
{
    m_exporting = true;
    if (m_next)
        return loadMore();
    writeFile();
}

void ReachSheet::writeFile()
{
    m_exporting = false;
    const auto what = items::permissionText(m_permission->permission()).toStdString();
    std::vector<std::vector<std::string>> rows{
        {tr("Who").toStdString(), tr("Permission").toStdString(), tr("Secret").toStdString()}};
    for (const auto& secret : m_secrets.rows())
        rows.push_back({m_subject.name, what, secret.name});
    showError(exportRows(this, "reach.csv", rows));
}

} // namespace strongroom::ui
