// A grid of labels: nothing in it takes the focus. A form would give wrapped lines the height that
// they had in another width.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/fact_list.h"

#include "ui/widgets/text_label.h"

#include <QGridLayout>

#include <memory>

namespace strongroom::ui {

namespace {

/// Its last row, which is empty, takes what is too much; but it does not ask for it.
class FactGrid : public QGridLayout
{
public:
    using QGridLayout::QGridLayout;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
};

} // namespace

FactList::FactList(QWidget* parent) : QWidget(parent), m_grid(new FactGrid(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::current().metric(Metric::GroupGap));
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const std::vector<std::pair<QString, QString>>& facts)
{
    while (const auto item = std::unique_ptr<QLayoutItem>(m_grid->takeAt(0)))
        delete item->widget();
    m_grid->setRowStretch(static_cast<int>(m_facts.size()), 0);
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
        const int row = static_cast<int>(m_facts.size());
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1);
        m_facts.emplace_back(name, value);
    }
    m_grid->setRowStretch(static_cast<int>(m_facts.size()), 1);
}

QString FactList::fact(const QString& name) const
{
    for (const auto& [known, value] : m_facts)
        if (known == name)
            return value;
    return {};
}

} // namespace strongroom::ui
