// A place and a purpose in; groups of keys that hold one value out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/leak/reuse_sheet.h"

#include "models/items/bulk/bulk_words.h"
#include "models/items/isolated_text.h"
#include "ui/pages/error_text.h"
#include "ui/pages/leak/search_form.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
ReuseSheet::ReuseSheet(PageContext& context, client::SearchesApi& searches, QWidget* parent)
    : Sheet(tr("Reused values"), parent), m_context(context), m_searches(searches),
      m_form(new SearchForm("reuse", context)), m_question(buildForm()),
      m_sentence(wrappedLabel("reuse.sentence", TypeRole::Strong, Token::TextPrimary)),
      m_remedy(wrappedLabel("reuse.remedy", TypeRole::Body, Token::TextSecondary)),
      m_list(named(new SrTableView(tr("Values that are the same")), "reuse.list",
                   tr("Values that are the same"))),
      m_model(new QStandardItemModel(0, 4, this))
{
    body()->addWidget(m_question);
    m_answer = buildAnswer();
    m_answer->hide();
    body()->addWidget(m_answer);
    setPrimary(tr("Report"))->setObjectName("reuse.report");
    setMinimumWidth(640);
    connect(this, &Sheet::confirmed, this, [this] {
        if (m_answer->isHidden())
            ask();
        else
            openChosen();
    });
}

QWidget* ReuseSheet::buildForm()
{
    auto* about = wrappedLabel("reuse.about", TypeRole::Body, Token::TextSecondary);
    about->setText(
        tr("The runner marks the current values of every secret that you may reveal; this window "
           "alone can tell which are the same, and nobody sees a value. Recorded for each secret: "
           "you, the time and the purpose. Values of less than 8 bytes count as different."));
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(about);
    column->addWidget(m_form);
    return box;
}

QWidget* ReuseSheet::buildAnswer()
{
    m_model->setHorizontalHeaderLabels({tr("Group"), tr("Secret"), tr("Key"), tr("Version")});
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setStretchColumn(1);
    m_list->setMinimumHeight(7 * Theme::current().metric(Metric::RowHeight));
    connect(m_list, &SrTableView::doubleClicked, this, &ReuseSheet::openChosen);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addWidget(m_remedy);
    column->addWidget(m_list, 1);
    return box;
}

void ReuseSheet::ask()
{
    if (const auto checked = m_form->purpose().check(); !checked)
        return showError(QString::fromStdString(checked.error().message));
    showError({});
    setBusy(true);
    m_form->showProgress(tr("Looking…"));
    const domain::ReuseWish wish{
        m_context.organization(), m_form->environment(), {}, m_form->purpose().purpose()};
    reportReuse(
        m_searches, wish, this,
        [this](const ReuseReport& soFar) {
            m_form->showProgress(tr("Looked at %n secret(s) so far. Cancel stops here.", nullptr,
                                    static_cast<int>(soFar.secrets)));
        },
        [this](Result<ReuseReport> done) {
            setBusy(false);
            m_form->showProgress({});
            if (!done)
                return showError(errorText(done.error()));
            tell(*done);
        });
}

void ReuseSheet::tell(const ReuseReport& report)
{
    const auto groups = static_cast<int>(report.groups.size());
    m_sentence->setText(groups == 0 ? tr("No value is used twice.")
                                    : tr("%n value(s) are used more than once.", nullptr, groups));
    auto remedy =
        tr("%1 values of %n secret(s) were looked at.", nullptr, static_cast<int>(report.secrets))
            .arg(items::countText(report.values));
    if (report.withheld > 0)
        remedy += ' '
                  + tr("%n secret(s) were not: you may not reveal them at once, or they are too "
                       "large.",
                       nullptr, static_cast<int>(report.withheld));
    m_remedy->setText(remedy);
    m_model->setRowCount(0);
    m_rows.clear();
    int number = 0;
    for (const auto& group : report.groups) {
        ++number;
        for (const auto& value : group) {
            m_model->appendRow(
                {new QStandardItem(tr("Value %1").arg(QLocale().toString(number))),
                 new QStandardItem(tr("%1 (%2)").arg(items::isolated(value.name),
                                                     scopeText(m_context, value.environment))),
                 new QStandardItem(QString::fromStdString(value.key)),
                 new QStandardItem(QString::number(value.version))});
            m_rows.push_back(value.secret);
        }
    }
    m_question->hide();
    m_answer->show();
    m_list->setVisible(!m_rows.empty());
    if (m_rows.empty()) {
        primary()->hide();
        return addCloseButton();
    }
    primary()->setText(tr("Open the secret"));
    primary()->setAccessibleName(tr("Open the secret"));
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus();
}

void ReuseSheet::openChosen()
{
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentIndex().row()));
    if (row >= m_rows.size())
        return;
    emit secretChosen(m_rows[row]);
    accept();
}

} // namespace strongroom::ui
