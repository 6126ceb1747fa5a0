// Short texts, and the way to empty the clipboard.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/shell/status_line.h"

#include "models/items/isolated_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/toast.h"
#include "ui/widgets/secret/clipboard.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>

namespace strongroom::ui {

StatusLine::StatusLine(Clipboard& clipboard, QWidget* parent)
    : QStatusBar(parent), m_connection(new TextLabel), m_held(new TextLabel),
      m_clear(
          named(new QPushButton(tr("Clear")), "shell.clipboard", tr("Clear the clipboard now"))),
      m_toast(new Toast(this)), m_keychain(new TextLabel)
{
    const int edge = Theme::current().metric(Metric::ControlGap);
    setContentsMargins(edge, 0, edge, 0);
    // Room for toast and button beforehand, so that nothing moves when they come.
    const auto keepRoom = [this, edge] {
        setMinimumHeight(Theme::current().metric(Metric::ControlHeight) + edge);
    };
    connect(&Theme::current(), &Theme::changed, this, keepRoom);
    keepRoom();
    addWidget(m_connection);
    addWidget(m_held);
    addWidget(m_clear);
    addPermanentWidget(m_toast);
    addPermanentWidget(m_keychain);
    m_clear->hide();
    connect(&clipboard, &Clipboard::secondsLeft, this, &StatusLine::tellClipboard);
    connect(m_clear, &QPushButton::clicked, &clipboard, &Clipboard::clear);
}

void StatusLine::tellConnection(client::ConnectionState state, const QString& server)
{
    switch (state) {
    case client::ConnectionState::Online:
        return m_connection->setText(tr("● Connected: %1").arg(items::isolated(server)));
    case client::ConnectionState::Connecting: return m_connection->setText(tr("◌ Connecting…"));
    case client::ConnectionState::Offline: return m_connection->setText(tr("▲ Offline"));
    }
}

void StatusLine::tellKeychain(const QString& text)
{
    m_keychain->setText(text);
}

void StatusLine::tellClipboard(int seconds)
{
    m_clear->setVisible(seconds > 0);
    m_held->setText(
        seconds == 0 ? QString()
                     : tr("⧗ the clipboard holds a secret, %n second(s) left", nullptr, seconds));
}

} // namespace strongroom::ui
