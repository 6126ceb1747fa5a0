// One sentence and one button.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/start/sample_bar.h"

#include "ui/pages/start/sample_sheet.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

SampleBar::SampleBar(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_text(new TextLabel({}, TypeRole::Body, Token::TextSecondary)), m_deed(new QPushButton)
{
    setObjectName("samples");
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new FlowRow;
    row->flow().addWidget(m_text);
    row->flow().addWidget(m_deed);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(row);
    connect(m_deed, &QPushButton::clicked, this, &SampleBar::openSheet);
    look(false, false);
}

void SampleBar::look(bool hasNone, bool hasSamples)
{
    using domain::Capability;
    const bool mayWrite = m_context.may(Capability::Write);
    const bool adds =
        hasNone && mayWrite && m_context.may(Capability::Manage) && m_context.generator != nullptr;
    setVisible(adds || (hasSamples && mayWrite));
    m_adds = adds;
    m_text->setText(adds ? tr("Only looking around?") : tr("There are sample secrets here."));
    const auto deed = adds ? tr("Add sample secrets…") : tr("Remove the sample secrets…");
    m_deed->setText(deed);
    named(m_deed, adds ? "samples.add" : "samples.remove", deed);
}

void SampleBar::openSheet()
{
    auto* sheet =
        new SampleSheet(m_context, m_adds ? SampleDeed::Add : SampleDeed::Remove, window());
    connect(sheet, &SampleSheet::told, this, &SampleBar::told);
    connect(sheet, &SampleSheet::altered, this, &SampleBar::altered);
    sheet->open();
}

} // namespace strongroom::ui
