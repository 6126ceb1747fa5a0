// Case counts: the name is typed as it stands there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/typed_name.h"

#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace strongroom::ui {

TypedName::TypedName(const QString& id, const QString& name, QWidget* parent)
    : QWidget(parent), m_name(name.simplified()),
      m_field(named(new QLineEdit, id, tr("To go on, type %1").arg(m_name)))
{
    auto* label = new TextLabel(m_field->accessibleName());
    label->setWordWrap(true);
    label->setBuddy(m_field);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] { emit typed(isTyped()); });
}

QString TypedName::wish() const
{
    return m_field->accessibleName();
}

bool TypedName::isTyped() const
{
    return m_field->text().simplified() == m_name;
}

} // namespace strongroom::ui
