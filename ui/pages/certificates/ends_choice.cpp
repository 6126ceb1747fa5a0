// A day, and a box that leaves it out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/certificates/ends_choice.h"

#include "models/items/certificates/end_words.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr std::chrono::milliseconds pause{200};

} // namespace

EndsChoice::EndsChoice(const client::CertificateEndsApi* ends, Entries entries, QWidget* parent)
    : QWidget(parent), m_ends(ends), m_entries(std::move(entries)),
      m_day(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_keep(named(new QCheckBox(tr("Keep this date unsealed, to be warned in time")),
                   "edit.keepEnd", tr("Keep this date unsealed, to be warned in time")))
{
    m_day->setObjectName("edit.ends");
    m_day->setWordWrap(true);
    m_keep->setChecked(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_day);
    column->addWidget(m_keep);
    setVisible(false);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, &EndsChoice::tell);
}

bool EndsChoice::tells() const
{
    return m_keep->isChecked();
}

void EndsChoice::tell()
{
    if (m_ends == nullptr)
        return;
    const auto ends = m_ends->endsOf(m_entries());
    setVisible(!ends.empty());
    if (ends.empty())
        return;
    const auto first =
        std::ranges::min_element(ends, {}, [](const auto& one) { return one.second; });
    const auto day = items::endDay(first->second);
    m_day->setText(ends.size() == 1 ? tr("The certificate ends on %1.").arg(day)
                                    : tr("The first of the certificates ends on %1.").arg(day));
}

} // namespace strongroom::ui
