// One card in an empty window.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lock/lock_screen.h"

#include "ui/pages/error_text.h"
#include "ui/pages/page_context.h"
#include "ui/settings/preferences.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr int cardWidth = 520; // At most.

TextLabel* wrapped(TextLabel* label)
{
    label->setWordWrap(true);
    return label;
}

QString sentenceOf(LockReason reason)
{
    switch (reason) {
    case LockReason::Asked: return LockScreen::tr("You locked it.");
    case LockReason::Idle:
        return LockScreen::tr("Nobody has touched it for %n minute(s).", nullptr,
                              Preferences::current().choices().lockAfterMinutes);
    case LockReason::Sleep: return LockScreen::tr("The computer went to sleep.");
    case LockReason::ScreenLocked: return LockScreen::tr("The screen was locked.");
    case LockReason::SessionLocked:
        return LockScreen::tr("The desktop was locked, or somebody else came to the front.");
    case LockReason::Signal: return LockScreen::tr("Another program asked for it.");
    case LockReason::LockedBefore: return LockScreen::tr("It was locked before.");
    case LockReason::SignInEnded:
        return LockScreen::tr("Sign in again to continue where you were. Your draft is kept.");
    }
    return {};
}

/// What the kind alone would not say here.
QString whyStillLocked(const Error& error)
{
    if (error.kind == ErrorKind::Forged)
        return LockScreen::tr("Whoever signed in is not the person who works here. Unlock as "
                              "yourself, or sign out.");
    if (error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::TimedOut)
        return LockScreen::tr("It stays locked: who you are cannot be asked while the server or "
                              "the identity provider cannot be reached, or nobody answers in the "
                              "browser. Try again.");
    return errorText(error);
}

} // namespace

LockScreen::LockScreen(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(wrapped(new TextLabel({}, TypeRole::Heading))),
      m_why(wrapped(new TextLabel)),
      m_who(wrapped(new TextLabel({}, TypeRole::Body, Token::TextSecondary))),
      m_loss(wrapped(new TextLabel({}, TypeRole::Caption, Token::TextSecondary))),
      m_banner(new Banner)
{
    setObjectName("lock");
    m_title->setObjectName("lock.title");
    m_why->setObjectName("lock.why");
    const int gap = Theme::current().metric(Metric::GroupGap);
    auto* card = new Card;
    card->setMaximumWidth(cardWidth);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    inside->setSpacing(gap);
    for (auto* part : {m_title, m_why, m_who})
        inside->addWidget(part);
    inside->addWidget(m_banner);
    inside->addWidget(m_choice = buildChoice());
    inside->addWidget(m_waiting = buildWaiting());
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 4);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    connect(&context.session, &client::SessionApi::browserOpened, this,
            [this](const QUrl& where) { m_where = where; });
    setWaiting(false);
}

QPushButton* LockScreen::addButton(QVBoxLayout& column, const QString& id, const QString& text)
{
    auto* button = named(new QPushButton(text), "lock." + id, text);
    button->setAutoDefault(true);
    column.addWidget(button);
    return button;
}

QWidget* LockScreen::buildChoice()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_ways = column;
    m_unlock = addButton(*column, "unlock", tr("Unlock in the browser"));
    setButtonKind(*m_unlock, ButtonKind::Primary);
    auto* leave = addButton(*column, "signOut", tr("Sign out"));
    column->addWidget(m_loss);
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::unlockRequested);
    connect(leave, &QPushButton::clicked, this, &LockScreen::signOutRequested);
    return page;
}

QWidget* LockScreen::buildWaiting()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(wrapped(new TextLabel(tr("Continue in your browser"), TypeRole::Strong)));
    auto* progress = named(new QProgressBar, "lock.progress", tr("Waiting for the browser"));
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    column->addWidget(progress);
    auto* again = addButton(*column, "again", tr("Open the browser again"));
    auto* copy = addButton(*column, "copy", tr("Copy the link"));
    auto* cancel = addButton(*column, "cancel", tr("Cancel"));
    cancel->setShortcut(Qt::Key_Escape);
    connect(again, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_where); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_where.toString()); });
    connect(cancel, &QPushButton::clicked, this, &LockScreen::cancelRequested);
    return page;
}

void LockScreen::tellReason(LockReason reason, bool halfWritten)
{
    const bool ended = reason == LockReason::SignInEnded;
    m_title->setText(ended ? tr("Your sign-in has ended") : tr("Strongroom is locked"));
    m_why->setText(sentenceOf(reason));
    m_who->setText(QString::fromStdString(m_context.session.me().name) + QStringLiteral(" · ")
                   + m_context.session.serverName());
    const auto deed = ended ? tr("Sign in again") : tr("Unlock in the browser");
    m_unlock->setText(deed);
    m_unlock->setAccessibleName(deed);
    m_loss->setText(halfWritten ? tr("Signing out gives up what is half-written here.")
                                : QString());
    m_loss->setVisible(halfWritten);
    m_banner->dismiss();
    m_unlock->setFocus();
}

void LockScreen::offerServers(QWidget* switcher)
{
    m_ways->insertWidget(1, switcher);
}

void LockScreen::showNotice(const QString& text)
{
    m_banner->tell(BannerKind::Info, text);
}

void LockScreen::setWaiting(bool waiting)
{
    m_choice->setVisible(!waiting);
    m_waiting->setVisible(waiting);
    if (waiting)
        m_banner->dismiss();
    else
        m_unlock->setFocus();
}

void LockScreen::showError(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_banner->tell(BannerKind::Error, whyStillLocked(error));
}

} // namespace strongroom::ui
