// One line above the list.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/bulk/bulk_bar.h"

#include "models/items/bulk/bulk_words.h"
#include "models/items/secret_list_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

BulkBar::BulkBar(const PageContext& context, items::SecretListModel& model, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(model),
      m_text(new TextLabel({}, TypeRole::Strong)),
      m_deed(named(new QPushButton(tr("Do with them…")), "bulk.choose",
                   tr("Do something with all that are marked")))
{
    setObjectName("bulk.bar");
    m_text->setObjectName("bulk.marked");
    auto* clear = named(new QPushButton(tr("Unmark")), "bulk.clear", tr("Take all marks away"));
    auto* row = new FlowRow;
    row->flow().addWidget(m_text);
    row->flow().addWidget(m_deed);
    row->flow().addWidget(clear);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(row);
    connect(m_deed, &QPushButton::clicked, this, &BulkBar::deedRequested);
    connect(clear, &QPushButton::clicked, &m_model, &items::SecretListModel::clearMarks);
    connect(&m_model, &items::SecretListModel::marksChanged, this, &BulkBar::tell);
    hide();
}

void BulkBar::tell()
{
    const int count = m_model.markedCount();
    const auto text = tr("%1 of %2 marked")
                          .arg(items::countText(static_cast<std::uint64_t>(count)),
                               items::countText(static_cast<std::uint64_t>(m_model.rowCount())));
    m_text->setText(text);
    const bool may = m_context.may(domain::Capability::Write);
    m_deed->setEnabled(may);
    m_deed->setToolTip(may ? QString() : tr("You may not write secrets of this organization."));
    setVisible(count > 0);
    if (count != std::exchange(m_told, count))
        emit announced(text);
}

} // namespace strongroom::ui
