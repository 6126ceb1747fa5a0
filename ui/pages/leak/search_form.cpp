// The scope first: it says how much is searched, and who may.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/leak/search_form.h"

#include "models/items/isolated_text.h"
#include "ui/pages/secrets/load_purposes.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/widgets/accessible_names.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

SearchForm::SearchForm(const QString& id, PageContext& context, QWidget* parent)
    : QWidget(parent), m_scope(named(new QComboBox, id + ".scope", tr("Where to look"))),
      m_purpose(new PurposePicker),
      m_progress(wrappedLabel(id + ".progress", TypeRole::Body, Token::TextPrimary))
{
    m_scope->addItem(tr("All of %1").arg(items::isolated(context.membership.organization.name)));
    for (const auto& environment : context.environments)
        m_scope->addItem(QString::fromStdString(environment.name),
                         QString::fromStdString(environment.id.value));
    m_progress->hide();
    auto* form = new QFormLayout;
    form->addRow(tr("Where to look"), m_scope);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_purpose);
    column->addWidget(m_progress);
    loadPurposes(context, *m_purpose);
}

std::optional<domain::EnvironmentId> SearchForm::environment() const
{
    const auto id = m_scope->currentData().toString();
    if (id.isEmpty())
        return std::nullopt;
    return domain::EnvironmentId{id.toStdString()};
}

void SearchForm::showProgress(const QString& text)
{
    m_progress->setText(text);
    m_progress->setVisible(!text.isEmpty());
}

TextLabel* wrappedLabel(const QString& id, TypeRole role, Token ink)
{
    auto* label = new TextLabel({}, role, ink);
    label->setObjectName(id);
    label->setWordWrap(true);
    return label;
}

QString scopeText(const PageContext& context,
                  const std::optional<domain::EnvironmentId>& environment)
{
    if (!environment)
        return SearchForm::tr("the organization's own");
    const auto found =
        std::ranges::find(context.environments, *environment, &domain::Environment::id);
    return found == context.environments.end() ? SearchForm::tr("an environment")
                                               : QString::fromStdString(found->name);
}

} // namespace strongroom::ui
