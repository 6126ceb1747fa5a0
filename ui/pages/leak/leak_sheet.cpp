// A string, a place and a purpose in; a sentence and the places where it is kept out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/leak/leak_sheet.h"

#include "models/items/bulk/bulk_words.h"
#include "models/items/shown_name.h"
#include "ui/pages/error_text.h"
#include "ui/pages/leak/search_form.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/secret/secret_edit.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

QString formText(domain::SoughtForm form)
{
    switch (form) {
    case domain::SoughtForm::None:
    case domain::SoughtForm::AsGiven: return LeakSheet::tr("as it is");
    case domain::SoughtForm::Trimmed: return LeakSheet::tr("without white space around it");
    case domain::SoughtForm::WithNewline:
    case domain::SoughtForm::WithCrLf: return LeakSheet::tr("with a line break at its end");
    case domain::SoughtForm::Base64:
    case domain::SoughtForm::Base64Url: return LeakSheet::tr("kept in base64");
    case domain::SoughtForm::Decoded: return LeakSheet::tr("what it is in base64 for");
    }
    return {};
}

QString versionText(const client::FoundValue& value)
{
    if (value.state == domain::SecretState::Deleted)
        return LeakSheet::tr("since version %1; in the trash").arg(value.version);
    if (value.current)
        return LeakSheet::tr("since version %1; in use").arg(value.version);
    return LeakSheet::tr("version %1; replaced since").arg(value.version);
}

} // namespace

LeakSheet::LeakSheet(PageContext& context, client::SearchesApi& searches, QWidget* parent)
    : Sheet(tr("Is this leaked string ours?"), parent), m_context(context), m_searches(searches),
      m_string(named(new SecretEdit, "leak.string", tr("The string that leaked"))),
      m_variants(named(new QCheckBox(tr("Also without white space around it, with a line break, "
                                        "and in base64")),
                       "leak.variants", tr("Also other ways to write it down"))),
      m_form(new SearchForm("leak", context)), m_question(buildForm()),
      m_sentence(wrappedLabel("leak.sentence", TypeRole::Strong, Token::TextPrimary)),
      m_remedy(wrappedLabel("leak.remedy", TypeRole::Body, Token::TextSecondary)),
      m_list(named(new SrTableView(tr("Where the string is kept")), "leak.list",
                   tr("Where the string is kept"))),
      m_model(new QStandardItemModel(0, 4, this))
{
    body()->addWidget(m_question);
    m_answer = buildAnswer();
    m_answer->hide();
    body()->addWidget(m_answer);
    setPrimary(tr("Search"))->setObjectName("leak.search");
    setMinimumWidth(640);
    connect(this, &Sheet::confirmed, this, [this] {
        if (m_answer->isHidden())
            search();
        else
            openChosen();
    });
    m_string->setFocus();
}

QWidget* LeakSheet::buildForm()
{
    auto* about = wrappedLabel("leak.about", TypeRole::Body, Token::TextSecondary);
    about->setText(
        tr("The string is sealed to the runner, which holds it against fingerprints: nobody sees "
           "it, no value is opened, and this window alone hears the answer. Recorded: you, the "
           "time, the purpose, and how much was searched. 20 strings an hour."));
    m_string->setPlaceholderText(tr("Paste or type it; it is shown as dots"));
    m_variants->setChecked(true);
    auto* form = new QFormLayout;
    form->addRow(tr("String"), m_string);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_variants);
    column->addWidget(m_form);
    return box;
}

QWidget* LeakSheet::buildAnswer()
{
    m_model->setHorizontalHeaderLabels({tr("Secret"), tr("Key"), tr("Value"), tr("Found")});
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setStretchColumn(0);
    m_list->setSpareColumns({3});
    m_list->setMinimumHeight(5 * Theme::current().metric(Metric::RowHeight));
    connect(m_list, &SrTableView::doubleClicked, this, &LeakSheet::openChosen);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addWidget(m_remedy);
    column->addWidget(m_list, 1);
    return box;
}

void LeakSheet::search()
{
    auto sought = m_string->value();
    if (const auto hard = domain::checkSought(sought); !hard) {
        m_string->setFocus();
        return showError(errorText(hard.error()));
    }
    if (const auto checked = m_form->purpose().check(); !checked)
        return showError(QString::fromStdString(checked.error().message));
    showError({});
    setBusy(true);
    m_form->showProgress(tr("Searching…"));
    const domain::SearchWish wish{m_context.organization(), m_form->environment(),
                                  m_variants->isChecked(), m_form->purpose().purpose()};
    findValue(
        m_searches, wish, std::move(sought), this,
        [this](const FoundValues& soFar) {
            m_form->showProgress(tr("Searched %1 values of %n secret(s) so far. Cancel stops here.",
                                    nullptr, static_cast<int>(soFar.secrets))
                                     .arg(items::countText(soFar.values)));
        },
        [this](Result<FoundValues> found) {
            setBusy(false);
            m_form->showProgress({});
            if (!found)
                return showError(errorText(found.error()));
            tell(*found);
        });
}

void LeakSheet::tell(const FoundValues& found)
{
    m_string->clear(); // It has served.
    m_found = found.found;
    const bool inUse = std::ranges::any_of(m_found, &client::FoundValue::current);
    const auto searched =
        tr("%1 values of %n secret(s) were searched.", nullptr, static_cast<int>(found.secrets))
            .arg(items::countText(found.values));
    if (m_found.empty())
        m_sentence->setText(tr("No: it is none of the values here.") + ' ' + searched);
    else if (inUse)
        m_sentence->setText(tr("Yes: it is a value in use. Replace it now."));
    else
        m_sentence->setText(tr("It was a value here, and has been replaced."));
    auto remedy = m_found.empty()
                      ? tr("It may still be part of a value, or written down in another way.")
                      : searched;
    if (found.leftOut > 0)
        remedy += ' '
                  + tr("%n older value(s) were too many to be searched.", nullptr,
                       static_cast<int>(found.leftOut));
    m_remedy->setText(remedy);
    m_model->setRowCount(0);
    for (const auto& one : m_found)
        m_model->appendRow(
            {new QStandardItem(tr("%1 (%2)").arg(items::nameInText(one.name),
                                                 scopeText(m_context, one.environment))),
             new QStandardItem(QString::fromStdString(one.key)),
             new QStandardItem(versionText(one)), new QStandardItem(formText(one.form))});
    m_question->hide();
    m_answer->show();
    m_list->setVisible(!m_found.empty());
    if (m_found.empty()) {
        primary()->hide();
        return addCloseButton();
    }
    primary()->setText(tr("Open the secret"));
    primary()->setAccessibleName(tr("Open the secret"));
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus();
}

void LeakSheet::openChosen()
{
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentIndex().row()));
    if (row >= m_found.size())
        return;
    emit secretChosen(m_found[row].secret);
    accept();
}

} // namespace strongroom::ui
