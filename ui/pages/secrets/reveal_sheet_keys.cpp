// The keys that can be asked for, and the way of a value to the clipboard alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/reveal_sheet.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/secret/clipboard.h"
#include "ui/widgets/secret/secret_field.h"

#include <QComboBox>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace strongroom::ui {

void RevealSheet::addKeys(const domain::Version& version)
{
    if (m_wish == Wish::Show)
        m_keys->addItem(tr("All %n key(s)", nullptr, static_cast<int>(version.keys.size())),
                        QStringList());
    for (const auto& key : version.keys)
        m_keys->addItem(QString::fromStdString(key.name),
                        QStringList(QString::fromStdString(key.name)));
}

void RevealSheet::loadKeys()
{
    report<std::vector<domain::Version>>(
        m_context.secrets.versions(m_context.organization(), m_secret.id), this,
        [this](const Result<std::vector<domain::Version>>& versions) {
            if (!versions)
                return showError(errorText(versions.error()));
            const auto current = std::ranges::find(*versions, true, &domain::Version::current);
            if (current == versions->end())
                return showError(tr("This secret has no current version."));
            takeKeys(*current);
        });
}

void RevealSheet::takeKeys(const domain::Version& version)
{
    m_request.version = version.number;
    addKeys(version);
    // The first key: who looks a secret up seldom wants more, and can say so here.
    if (m_wish == Wish::Show && m_keys->count() > 1)
        m_keys->setCurrentIndex(1);
    m_keysKnown = true;
    if (!std::exchange(m_pressed, false))
        return;
    showError({});
    ask();
}

/// By the clock, second by second: a computer that slept finds it over when it wakes.
void RevealSheet::hideAt(Timestamp end, QWidget* values)
{
    auto* second = new QTimer(values);
    connect(second, &QTimer::timeout, values, [this, second, values, end] {
        if (SystemClock().now() < end)
            return;
        second->stop();
        for (auto* field : values->findChildren<SecretField*>())
            field->wipe();
        showNotice(tr("The leave to see this has run out. It is hidden."));
    });
    second->start(std::chrono::seconds(1));
}

void RevealSheet::remember(const client::RevealedEntry& entry)
{
    if (m_context.hygiene != nullptr)
        m_context.hygiene->remember({m_secret.id, m_secret.name, entry.key}, entry.value);
}

void RevealSheet::copy(client::Revealed revealed)
{
    const auto warning = warningOf(revealed);
    if (!warning.isEmpty())
        return showError(warning + ' ' + tr("Nothing was copied."));
    if (revealed.grant.obligations.noCopy)
        return showError(tr("The policy of your organization does not let this value be copied."));
    const auto& entry = revealed.entries.front();
    if (entry.value.size() == 0)
        return showError(tr("This value is empty. Nothing was copied."));
    remember(entry);
    m_context.clipboard.copy(entry.value);
    emit copied(tr("%1 is on the clipboard, for %n second(s).", nullptr,
                   Preferences::current().choices().clipboardSeconds)
                    .arg(QString::fromStdString(entry.key)));
    accept();
}

QString RevealSheet::warningOf(const client::Revealed& revealed)
{
    if (revealed.hiddenVersion != 0)
        return tr("The server may be hiding version %1 of this secret: it exists, and the server "
                  "did not show it as the newest. Ask your administrator before you rely on this "
                  "value.")
            .arg(revealed.hiddenVersion);
    if (revealed.deletedVersion != 0)
        return tr("Version %1 of this secret is newer; the server says that it is deleted.")
            .arg(revealed.deletedVersion);
    return {};
}

} // namespace strongroom::ui
