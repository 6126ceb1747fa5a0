// The same for every change: form, effects, and perhaps a name to type.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/sheets/change_sheet.h"

#include "models/items/holder_list_model.h"
#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/people/sheets/effects_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/typed_name.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

ChangeSheet::ChangeSheet(const QString& title, PageContext& context, QWidget* parent)
    : Sheet(title, parent), m_context(context), m_effects(new EffectsView(context))
{
    body()->addWidget(m_effects, 1);
    setMinimumSize(600, 480);
    connect(m_effects, &EffectsView::previewed, this, [this] { setReady(true); });
    connect(this, &Sheet::confirmed, this, [this] {
        showError({});
        setBusy(true);
        perform();
    });
}

ChangeSheet* ChangeSheet::takingAway(PageContext& context, const domain::NamedBinding& binding,
                                     QWidget* parent)
{
    const auto who = items::namedText(binding.holder);
    const auto role = items::roleText(binding.role);
    const auto what = items::namedText(binding.object);
    const bool place = isPlace(binding);
    auto* sheet = new ChangeSheet(place ? tr("Take out of the team") : tr("Take a role away"),
                                  context, parent);
    sheet->addText(
        place
            ? tr("%1 is no longer %2 in %3.").arg(items::isolated(who), role, items::isolated(what))
            : tr("%1 is no longer %2 of %3.")
                  .arg(items::isolated(who), role, items::isolated(what)));
    sheet->setPrimary(place ? tr("Take out") : tr("Take away"), ButtonKind::Danger)
        ->setObjectName("change.confirm");
    sheet->consider(
        {{}, {binding.plain()}},
        place ? tr("%1 was taken out of %2").arg(items::isolated(who), items::isolated(what))
              : tr("%1 is no longer %2 of %3")
                    .arg(items::isolated(who), role, items::isolated(what)));
    return sheet;
}

void ChangeSheet::addForm(QWidget* form)
{
    body()->insertWidget(m_above++, form);
}

void ChangeSheet::addText(const QString& text)
{
    auto* label = new TextLabel(text);
    label->setWordWrap(true);
    addForm(label);
}

void ChangeSheet::needName(const QString& name)
{
    m_name = new TypedName("change.typed", name);
    body()->addWidget(m_name);
    connect(m_name, &TypedName::typed, this, [this] { setReady(m_ready); });
}

void ChangeSheet::consider(domain::AccessChange change, const QString& told)
{
    m_change = std::move(change);
    m_told = told;
    setReady(false);
    showError({});
    m_effects->preview(m_change);
}

void ChangeSheet::wait(const QString& why)
{
    setReady(false);
    m_effects->wait(why);
}

void ChangeSheet::considerUnseen(const QString& why, const QString& told)
{
    m_effects->wait(why);
    m_told = told;
    setReady(true);
}

void ChangeSheet::setReady(bool ready)
{
    m_ready = ready;
    if (primary() != nullptr)
        primary()->setEnabled(ready && (m_name == nullptr || m_name->isTyped()));
}

void ChangeSheet::perform()
{
    report<domain::AccessPreview>(
        m_context.access->changeAccess(m_context.organization(), m_change), this,
        [this](Result<domain::AccessPreview> changed) { finish(changed); });
}

void ChangeSheet::succeed()
{
    setBusy(false);
    accept();
    emit done(m_told);
}

void ChangeSheet::fail(const Error& error)
{
    setBusy(false);
    setReady(m_ready);
    showError(errorText(error));
}

} // namespace strongroom::ui
