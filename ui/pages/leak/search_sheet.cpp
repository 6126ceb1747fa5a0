// One sheet, two faces: what is asked, and what came of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/leak/search_sheet.h"

#include "ui/pages/error_text.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"

#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

SearchSheet::SearchSheet(const Words& words, PageContext& context, QWidget* parent)
    : Sheet(words.title, parent), m_context(context), m_form(new SearchForm(words.id, context)),
      m_fields(new QVBoxLayout), m_question(buildQuestion(words)),
      m_sentence(wrappedLabel(words.id + ".sentence", TypeRole::Strong, Token::TextPrimary)),
      m_remedy(wrappedLabel(words.id + ".remedy", TypeRole::Body, Token::TextSecondary)),
      m_list(named(new SrTableView(words.list), words.id + ".list", words.list)),
      m_model(new QStandardItemModel(0, static_cast<int>(words.columns.size()), this)),
      m_answer(buildAnswer(words))
{
    body()->addWidget(m_question);
    body()->addWidget(m_answer);
    m_answer->hide();
    setMinimumWidth(640);
    connect(m_list, &SrTableView::doubleClicked, this, &SearchSheet::openChosen);
    connect(this, &Sheet::confirmed, this, [this] {
        if (m_answer->isHidden())
            search();
        else
            openChosen();
    });
}

QWidget* SearchSheet::buildQuestion(const Words& words)
{
    auto* about = wrappedLabel(words.id + ".about", TypeRole::Body, Token::TextSecondary);
    about->setText(words.about);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(about);
    column->addLayout(m_fields);
    column->addWidget(m_form);
    return box;
}

QWidget* SearchSheet::buildAnswer(const Words& words)
{
    m_model->setHorizontalHeaderLabels(words.columns);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addWidget(m_remedy);
    column->addWidget(m_list, 1);
    return box;
}

domain::Purpose SearchSheet::purpose() const
{
    return m_form->purpose().purpose();
}

bool SearchSheet::begin(const QString& progress)
{
    if (const auto checked = m_form->purpose().check(); !checked) {
        showError(QString::fromStdString(checked.error().message));
        return false;
    }
    showError({});
    setBusy(true);
    showProgress(progress);
    return true;
}

void SearchSheet::end(const Error* why)
{
    setBusy(false);
    showProgress({});
    if (why != nullptr)
        showError(errorText(*why));
}

void SearchSheet::addRow(const domain::SecretId& secret, const QStringList& cells)
{
    QList<QStandardItem*> row;
    for (const auto& cell : cells)
        row.append(new QStandardItem(cell));
    m_model->appendRow(row);
    m_secrets.push_back(secret);
}

void SearchSheet::showAnswer(const QString& sentence, const QString& remedy)
{
    m_sentence->setText(sentence);
    m_remedy->setText(remedy);
    m_question->hide();
    m_answer->show();
    m_list->setVisible(!m_secrets.empty());
    if (m_secrets.empty()) {
        primary()->hide();
        return addCloseButton();
    }
    primary()->setText(tr("Open the secret"));
    primary()->setAccessibleName(tr("Open the secret"));
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus();
}

void SearchSheet::openChosen()
{
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentIndex().row()));
    if (row >= m_secrets.size())
        return;
    emit secretChosen(m_secrets[row]);
    accept();
}

} // namespace strongroom::ui
