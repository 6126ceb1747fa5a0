// Purpose, ticket, note and keys; then fields that hide by themselves.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/reveal_sheet.h"

#include "models/items/isolated_text.h"
#include "models/items/moments.h"
#include "models/items/review/review_words.h"
#include "models/items/shown_name.h"
#include "ui/actions/request_approval.h"
#include "ui/actions/reveal_values.h"
#include "ui/pages/break_glass/glass_sheet.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/load_purposes.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/pages/secrets/views/value_view.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/secret/clipboard.h"
#include "ui/widgets/secret/presenting.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words/word_mark.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace strongroom::ui {

RevealSheet::RevealSheet(PageContext& context, const domain::Secret& secret,
                         const domain::Version& version, QWidget* parent)
    : Sheet(tr("Reveal"), parent), m_context(context), m_secret(secret),
      m_purpose(new PurposePicker), m_glass(named(new QPushButton(tr("Break the glass…")),
                                                  "reveal.glass", tr("Break the glass…"))),
      m_keys(named(new QComboBox, "reveal.keys", tr("Keys to reveal"))), m_stack(new QStackedWidget)
{
    m_request.version = version.number;
    addKeys(version);
    build();
}

RevealSheet::RevealSheet(PageContext& context, const domain::Secret& secret, Wish wish,
                         QWidget* parent)
    : Sheet(wish == Wish::Copy ? tr("Copy without showing") : tr("Reveal"), parent),
      m_context(context), m_secret(secret), m_wish(wish), m_keysKnown(false),
      m_purpose(new PurposePicker), m_glass(named(new QPushButton(tr("Break the glass…")),
                                                  "reveal.glass", tr("Break the glass…"))),
      m_keys(named(new QComboBox, "reveal.keys",
                   wish == Wish::Copy ? tr("Key to copy") : tr("Keys to reveal"))),
      m_stack(new QStackedWidget)
{
    m_request.version = secret.currentVersion;
    build();
    loadKeys();
}

void RevealSheet::build()
{
    m_request.secret = m_secret.id;
    body()->addWidget(new TextLabel(
        tr("%1 · version %2").arg(items::nameInText(m_secret.name)).arg(m_request.version),
        TypeRole::Strong));
    m_stack->addWidget(buildQuestion());
    body()->addWidget(m_stack);
    setPrimary(effect());
    primary()->setObjectName("reveal.confirm");
    connect(this, &Sheet::confirmed, this, &RevealSheet::ask);
    connect(m_glass, &QPushButton::clicked, this, &RevealSheet::breakGlass);
    setMinimumWidth(640);
    loadPurposes(m_context, *m_purpose, [this] { loadApproved(); });
}

QString RevealSheet::effect() const
{
    return m_wish == Wish::Copy ? tr("Copy") : tr("Reveal");
}

void RevealSheet::loadApproved()
{
    report<std::vector<domain::Grant>>(
        m_context.approvals->grants(m_context.organization(), true), this,
        [this](Result<std::vector<domain::Grant>> grants) {
            if (!grants || m_asked)
                return;
            const auto reader = m_context.session.me().subject;
            const auto found = std::ranges::find_if(*grants, [&](const domain::Grant& one) {
                return one.subject == reader && !one.approval.empty() && one.secret == m_secret.id
                       && one.version == m_request.version
                       && one.action == domain::GatedAction::Reveal
                       && (m_wish == Wish::Show || one.keys.size() == 1);
            });
            if (found != grants->end())
                takeApproved(*found);
        });
}

void RevealSheet::takeApproved(const domain::Grant& grant)
{
    if (!m_purpose->setPurpose(grant.purpose))
        return;
    chooseKeys(grant.keys);
    m_request.purpose = grant.purpose;
    m_request.keys = chosenKeys();
    m_request.approval = grant.approval;
    showNotice(tr("Others have agreed to this until %1. Press %2.")
                   .arg(items::shortTime(grant.expiresAt), effect()));
}

void RevealSheet::reconsider()
{
    const bool waits = m_needsApproval || !m_request.approval.empty();
    if (!waits || (m_purpose->purpose() == m_request.purpose && chosenKeys() == m_request.keys))
        return;
    beginAnew();
    showError({});
}

void RevealSheet::beginAnew()
{
    m_needsApproval = false;
    m_request.approval.clear();
    primary()->setText(effect());
}

std::vector<std::string> RevealSheet::chosenKeys() const
{
    std::vector<std::string> keys;
    for (const auto& key : m_keys->currentData().toStringList())
        keys.push_back(key.toStdString());
    return keys;
}

void RevealSheet::chooseKeys(const std::vector<std::string>& keys)
{
    QStringList wanted;
    for (const auto& key : keys)
        wanted << QString::fromStdString(key);
    // The first row is all of them, unless one is to be copied.
    const bool all = m_wish == Wish::Show && m_keys->count() - 1 == wanted.size();
    int row = all ? 0 : m_keys->findData(wanted);
    if (row < 0) {
        m_keys->addItem(items::listText(wanted), wanted);
        row = m_keys->count() - 1;
    }
    m_keys->setCurrentIndex(row);
}

QWidget* RevealSheet::buildQuestion()
{
    auto* form = &m_purpose->form();
    form->addRow(m_wish == Wish::Copy ? tr("Key") : tr("Keys"), m_keys);
    auto* recorded = new TextLabel(
        m_wish == Wish::Copy
            ? tr("Recorded as a reveal: you, the time, the purpose and the key. The clipboard is "
                 "cleared after %n second(s).",
                 nullptr, Preferences::current().choices().clipboardSeconds)
            : tr("Recorded: you, the time, the purpose and the keys. Nothing can keep others from "
                 "reading your screen: look around first."),
        TypeRole::Body, Token::TextSecondary);
    recorded->setWordWrap(true);
    form->addRow(recorded);
    form->addRow(wordRow({Word::Purpose, Word::Grant, Word::Custodian}));
    form->addRow(m_glass);
    m_glass->setAutoDefault(false);
    m_glass->hide();
    connect(m_purpose, &PurposePicker::changed, this, &RevealSheet::reconsider);
    connect(m_keys, &QComboBox::currentIndexChanged, this, &RevealSheet::reconsider);
    return m_purpose;
}

void RevealSheet::offerWays(const Error& refused)
{
    if (refused.reason == "ticket_needed")
        m_purpose->wantTicket(errorText(refused));
    // What was approved for another device is of no use here: the next press asks anew.
    if (refused.reason == "another_device")
        beginAnew();
    if (m_context.approvals == nullptr)
        return;
    const bool needsApproval = refused.reason == "needs_approval";
    if (needsApproval || refused.reason == "denied_by_policy")
        m_glass->show();
    // A request that was made, and is not approved, is told by the answer itself.
    if (!needsApproval || !m_request.approval.empty())
        return;
    m_needsApproval = true;
    primary()->setText(tr("Request approval"));
}

void RevealSheet::breakGlass()
{
    auto* sheet = new GlassSheet(m_context, m_secret, this);
    connect(sheet, &GlassSheet::opened, this, [this](const domain::BreakGlass& glass) {
        beginAnew();
        m_glass->hide();
        showNotice(tr("The glass is broken until %1. Press %2.")
                       .arg(QLocale().toString(items::toDateTime(glass.expiresAt).time(),
                                               QLocale::ShortFormat),
                            effect()));
    });
    sheet->open();
}

void RevealSheet::requestAgreement()
{
    setBusy(true);
    requestApproval(*m_context.approvals, m_context.organization(), m_request, this,
                    [this](Result<domain::Approval> asked) {
                        setBusy(false);
                        if (!asked)
                            return showError(errorText(asked.error()));
                        beginAnew();
                        m_request.approval = asked->id.value;
                        showNotice(tr("Requested. As soon as %n other person(s) have agreed, press "
                                      "%1 again.",
                                      nullptr, static_cast<int>(asked->needed))
                                       .arg(effect()));
                    });
}

void RevealSheet::ask()
{
    if (const auto reason = presentingReason(); !reason.isEmpty())
        return showError(reason);
    if (!m_keysKnown) {
        m_pressed = true;
        return showNotice(tr("Asking the server which keys this secret has…"));
    }
    if (m_needsApproval)
        return requestAgreement();
    m_request.purpose = m_purpose->purpose();
    if (const auto checked = m_purpose->check(); !checked)
        return showError(QString::fromStdString(checked.error().message));
    m_request.keys = chosenKeys();
    m_asked = true;
    showError({});
    setBusy(true);
    revealValues(m_context.secrets, m_context.organization(), m_request, this,
                 [this](Result<client::Revealed> revealed) {
                     setBusy(false);
                     if (!revealed) {
                         offerWays(revealed.error());
                         return showError(errorText(revealed.error()));
                     }
                     if (m_wish == Wish::Copy)
                         copy(std::move(*revealed));
                     else
                         show(std::move(*revealed));
                 });
}

void RevealSheet::show(client::Revealed revealed)
{
    if (const auto warning = warningOf(revealed); !warning.isEmpty())
        showError(warning);
    auto* values = new QWidget;
    auto* column = new QVBoxLayout(values);
    column->setSpacing(Theme::current().metric(Metric::PanePadding));
    column->setContentsMargins(0, 0, Theme::current().metric(Metric::ControlGap), 0);
    auto* area = new QScrollArea;
    auto* by = new TextLabel(tr("Released by the runner %1, for this window alone.")
                                 .arg(items::isolated(revealed.runnerName)),
                             TypeRole::Body, Token::TextSecondary);
    by->setWordWrap(true);
    column->addWidget(by);
    auto* held =
        new TextLabel(tr("Held to: %1").arg(items::obligationsText(revealed.grant.obligations)),
                      TypeRole::Body, Token::TextSecondary);
    held->setObjectName("reveal.obligations");
    held->setWordWrap(true);
    column->addWidget(held);
    const bool single = revealed.entries.size() == 1;
    const auto& obligations = revealed.grant.obligations;
    const auto looking =
        lookingUnder(obligations, QString::fromStdString(m_context.session.me().name));
    ValueView* first = nullptr;
    bool views = false;
    for (auto& entry : revealed.entries) {
        remember(entry);
        auto* view =
            new ValueView(m_context.inspection, m_context.clipboard, std::move(entry), looking);
        connect(view, &ValueView::told, this, &RevealSheet::showNotice);
        connect(view, &ValueView::failed, this, &RevealSheet::showError);
        connect(
            view, &ValueView::shown, area,
            [area](QWidget* part) { area->ensureWidgetVisible(part); }, Qt::QueuedConnection);
        column->addWidget(view);
        // Who asks for one key has said what to show; of several, none shows itself.
        if (single)
            view->showAtOnce();
        first = first == nullptr ? view : first;
        views = views || view->hasViews();
    }
    column->addStretch();
    if (!revealed.grant.breakGlass.empty())
        hideAt(revealed.grant.expiresAt, values);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(values);
    m_stack->addWidget(area);
    m_stack->setCurrentWidget(area);
    // So that the keys for copying go to it.
    if (first != nullptr)
        first->takeFocus();
    primary()->setVisible(false);
    cancel()->setText(tr("Close"));
    resize(std::max(width(), 640), std::max(height(), single && !views ? 240 : 460));
}

} // namespace strongroom::ui
