// A button a secret.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/outcomes/needs/at_hand_card.h"

#include "models/items/shown_name.h"
#include "ui/pages/leak/search_form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr std::size_t most = 8;

} // namespace

AtHandCard::AtHandCard(PageContext& context, QWidget* parent)
    : Card(parent), m_context(context),
      m_sentence(new TextLabel({}, TypeRole::Body, Token::TextSecondary)), m_rows(new QVBoxLayout)
{
    setObjectName("at_hand");
    m_sentence->setObjectName("at_hand.sentence");
    m_sentence->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    const int padding = Theme::current().metric(Metric::GroupGap);
    column->setContentsMargins(padding, padding, padding, padding);
    column->addWidget(new TextLabel(tr("At hand"), TypeRole::Title));
    column->addWidget(m_sentence);
    column->addLayout(m_rows);
}

void AtHandCard::tell(const std::vector<domain::Secret>& secrets)
{
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_sentence->setText(secrets.empty()
                            ? tr("Secrets that you pin in the palette, or open, stand here.")
                            : tr("Pinned secrets, and those that you opened last."));
    if (secrets.empty())
        return;
    auto* row = new FlowRow;
    for (std::size_t i = 0; i < std::min(most, secrets.size()); ++i) {
        const auto& secret = secrets[i];
        const auto text = tr("%1 (%2)").arg(items::nameInText(secret.name),
                                            scopeText(m_context, secret.environment));
        auto* button =
            named(new QPushButton(text), QString("at_hand.%1").arg(i), tr("Open %1").arg(text));
        connect(button, &QPushButton::clicked, this,
                [this, id = secret.id] { emit secretChosen(id); });
        row->flow().addWidget(button);
    }
    m_rows->addWidget(row);
}

} // namespace strongroom::ui
