// Two redemptions for one purpose.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/reveal_both_sheet.h"

#include "models/items/shown_name.h"
#include "ui/actions/reveal_values.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/load_purposes.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/pages/secrets/views/value_view.h"
#include "ui/widgets/secret/presenting.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace strongroom::ui {

RevealBothSheet::RevealBothSheet(PageContext& context, const domain::Secret& secret,
                                 std::string key, std::uint32_t older, std::uint32_t newer,
                                 QWidget* parent)
    : Sheet(tr("Reveal both"), parent), m_context(context), m_secret(secret.id),
      m_key(std::move(key)), m_older(older), m_newer(newer), m_purpose(new PurposePicker)
{
    auto* what = new TextLabel(items::nameInText(secret.name)
                                   + QString::fromStdString(" · " + m_key + " · v")
                                   + QString::number(older) + " · v" + QString::number(newer),
                               TypeRole::Strong);
    what->setWordWrap(true);
    body()->addWidget(what);
    body()->addWidget(m_purpose);
    setPrimary(tr("Reveal both"))->setObjectName("revealBoth.confirm");
    connect(this, &Sheet::confirmed, this, &RevealBothSheet::ask);
    setMinimumWidth(640);
    loadPurposes(m_context, *m_purpose);
}

void RevealBothSheet::ask()
{
    if (const auto reason = presentingReason(); !reason.isEmpty())
        return showError(reason);
    if (const auto checked = m_purpose->check(); !checked)
        return showError(QString::fromStdString(checked.error().message));
    showError({});
    setBusy(true);
    askFor(m_older, {});
}

void RevealBothSheet::askFor(std::uint32_t version, std::vector<client::Revealed> before)
{
    domain::GrantRequest request;
    request.secret = m_secret;
    request.version = version;
    request.keys = {m_key};
    request.purpose = m_purpose->purpose();
    // Kept where the callback can be copied; whoever closes the sheet wipes it.
    auto held = std::make_shared<std::vector<client::Revealed>>(std::move(before));
    revealValues(m_context.secrets, m_context.organization(), std::move(request), this,
                 [this, held](Result<client::Revealed> revealed) {
                     if (!revealed) {
                         setBusy(false);
                         return showError(errorText(revealed.error()));
                     }
                     held->push_back(std::move(*revealed));
                     if (held->size() < 2)
                         return askFor(m_newer, std::move(*held));
                     setBusy(false);
                     show(std::move(*held));
                 });
}

void RevealBothSheet::show(std::vector<client::Revealed> both)
{
    m_purpose->hide();
    primary()->hide();
    cancel()->setText(tr("Close"));
    const auto person = QString::fromStdString(m_context.session.me().name);
    ValueView* first = nullptr;
    for (auto& revealed : both) {
        const auto looking = lookingUnder(revealed.grant.obligations, person);
        for (auto& entry : revealed.entries) {
            entry.key += " · v" + std::to_string(revealed.grant.version);
            auto* view =
                new ValueView(m_context.inspection, m_context.clipboard, std::move(entry), looking);
            connect(view, &ValueView::told, this, &Sheet::showNotice);
            connect(view, &ValueView::failed, this, &Sheet::showError);
            body()->addWidget(view);
            view->showAtOnce();
            first = first == nullptr ? view : first;
        }
    }
    body()->addStretch();
    if (first != nullptr)
        first->takeFocus();
}

} // namespace strongroom::ui
