// A form of labels: nothing in it takes the focus.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/fact_list.h"

#include "ui/widgets/text_label.h"

#include <QFormLayout>

namespace strongroom::ui {

FactList::FactList(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(Theme::current().metric(Metric::GroupGap));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void FactList::setFacts(const std::vector<std::pair<QString, QString>>& facts)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_facts.clear();
    for (const auto& [name, value] : facts) {
        if (value.isEmpty())
            continue;
        auto* text = new TextLabel(value);
        text->setWordWrap(true);
        text->setAlignment((text->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
        text->setAccessibleName(name + QStringLiteral(": ") + value);
        auto* label = new TextLabel(name, TypeRole::Body, Token::TextSecondary);
        label->setAlignment((label->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
        m_form->addRow(label, text);
        m_facts.emplace_back(name, value);
    }
}

QString FactList::fact(const QString& name) const
{
    for (const auto& [known, value] : m_facts)
        if (known == name)
            return value;
    return {};
}

} // namespace strongroom::ui
