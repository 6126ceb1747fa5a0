// A string, a place and a purpose in; a sentence and the places where it is kept out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/leak/leak_sheet.h"

#include "models/items/bulk/bulk_words.h"
#include "models/items/shown_name.h"
#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr std::uint64_t mostAnHour = 20; // The runner counts them.

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
    : SearchSheet(words(), context, parent), m_searches(searches),
      m_string(named(new SecretEdit, "leak.string", tr("The string that leaked"))),
      m_variants(named(new QCheckBox(tr("Also without white space around it, with a line break, "
                                        "and in base64")),
                       "leak.variants", tr("Also other ways to write it down")))
{
    m_string->setPlaceholderText(tr("Paste or type it; it is shown as dots"));
    m_variants->setChecked(true);
    auto* form = new QFormLayout;
    form->addRow(tr("String"), m_string);
    fields().addLayout(form);
    fields().addWidget(m_variants);
    list().setStretchColumn(0);
    list().setSpareColumns({3});
    list().setMinimumHeight(5 * Theme::current().metric(Metric::RowHeight));
    setPrimary(tr("Search"))->setObjectName("leak.search");
    m_string->setFocus();
}

SearchSheet::Words LeakSheet::words()
{
    return {"leak",
            tr("Is this leaked string ours?"),
            tr("The string is sealed to the runner, which holds it against fingerprints: nobody "
               "sees it, no value is opened, and this window alone hears the answer. Recorded: "
               "you, the time, the purpose, and how much was searched. %1 strings an hour.")
                .arg(items::countText(mostAnHour)),
            tr("Where the string is kept"),
            {tr("Secret"), tr("Key"), tr("Value"), tr("Found")}};
}

void LeakSheet::search()
{
    auto sought = m_string->value();
    if (const auto hard = domain::checkSought(sought); !hard) {
        m_string->setFocus();
        return showError(errorText(hard.error()));
    }
    if (!begin(tr("Searching…")))
        return;
    const domain::SearchWish wish{context().organization(), environment(), m_variants->isChecked(),
                                  purpose()};
    findValue(
        m_searches, wish, std::move(sought), this,
        [this](const FoundValues& soFar) {
            showProgress(tr("Searched %1 values of %n secret(s) so far. Cancel stops here.",
                            nullptr, static_cast<int>(soFar.secrets))
                             .arg(items::countText(soFar.values)));
        },
        [this](const Result<FoundValues>& found) {
            if (hasAnswer(found))
                tell(*found);
        });
}

void LeakSheet::tell(const FoundValues& found)
{
    m_string->clear(); // It has served.
    const auto searched =
        tr("%1 values of %n secret(s) were searched.", nullptr, static_cast<int>(found.secrets))
            .arg(items::countText(found.values));
    auto remedy = found.found.empty()
                      ? tr("It may still be part of a value, or written down in another way.")
                      : searched;
    if (found.leftOut > 0)
        remedy += ' '
                  + tr("%n older value(s) were too many to be searched.", nullptr,
                       static_cast<int>(found.leftOut));
    for (const auto& one : found.found)
        addRow(one.secret, {tr("%1 (%2)").arg(items::nameInText(one.name),
                                              scopeText(context(), one.environment)),
                            QString::fromStdString(one.key), versionText(one), formText(one.form)});
    if (found.found.empty())
        showAnswer(tr("No: it is none of the values here.") + ' ' + searched, remedy);
    else if (std::ranges::any_of(found.found, &client::FoundValue::current))
        showAnswer(tr("Yes: it is a value in use. Replace it now."), remedy);
    else
        showAnswer(tr("It was a value here, and has been replaced."), remedy);
}

} // namespace strongroom::ui
