// There is no password field here: signing in happens in the browser.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/shell/sign_in_page.h"

#include "client/api/session_api.h"
#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/start/start_choice.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int cardWidth = 440; // With text as large as the desktop's.
constexpr int cardPadding = 32;

TextLabel* wrapped(TextLabel* label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

SignInPage::SignInPage(client::SessionApi& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_banner(new Banner)
{
    setObjectName("signin");
    auto* card = new Card;
    const auto keepWidth = [card] {
        card->setFixedWidth(cardWidth * std::max(100, Theme::current().textPercent()) / 100);
    };
    connect(&Theme::current(), &Theme::changed, card, keepWidth);
    keepWidth();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    inside->setSpacing(Theme::current().metric(Metric::GroupGap));
    inside->addWidget(buildTitle());
    inside->addWidget(m_banner);
    inside->addWidget(m_begin = buildStart());
    inside->addWidget(m_waiting = buildWaiting());
    m_waiting->hide();
    // Large type on a small screen: then it scrolls.
    auto* whole = new QWidget;
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(new ScrollPane(whole, "signin.view", QStringLiteral("Strongroom")));
    auto* column = new QVBoxLayout(whole);
    column->addStretch(2);
    auto* row = new QHBoxLayout; // An alignment would have the height of wrapped lines guessed.
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
    connect(&m_session, &client::SessionApi::browserOpened, this, &SignInPage::wait);
    connect(m_banner, &Banner::chosen, this, [this] {
        m_banner->dismiss();
        emit startRequested();
    });
}

QWidget* SignInPage::buildTitle()
{
    auto* title = new QWidget;
    auto* row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().metric(Metric::PanePadding));
    auto* mark = new QLabel;
    const int side = Theme::current().metric(Metric::IconLarge);
    const auto paint = [mark, side] {
        const auto& theme = Theme::current();
        mark->setPixmap(iconPixmap(IconId::Shield, side, mark->devicePixelRatioF(),
                                   theme.color(Token::Accent)));
    };
    connect(&Theme::current(), &Theme::changed, mark, paint);
    paint();
    row->addWidget(mark);
    row->addWidget(new TextLabel(QStringLiteral("Strongroom"), TypeRole::Display), 1);
    return title;
}

QWidget* SignInPage::buildStart()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().metric(Metric::GroupGap));
    auto* hint = wrapped(new TextLabel(tr("Secrets that the server cannot read. Sign in with your "
                                          "browser; you come back here by yourself.")));
    auto* server =
        wrapped(new TextLabel(tr("Server: %1").arg(items::isolated(m_session.serverName())),
                              TypeRole::Body, Token::TextSecondary));
    m_start = named(new QPushButton(tr("Sign in with the browser")), "signin.start",
                    tr("Sign in with the browser"));
    m_start->setDefault(true);
    m_start->setAutoDefault(true);
    setButtonKind(*m_start, ButtonKind::Primary);
    connect(m_start, &QPushButton::clicked, this, &SignInPage::signIn);
    m_whom = named(wrapped(new TextLabel), "signin.whom", tr("Identity provider"));
    m_whom->hide();
    column->addWidget(hint);
    column->addWidget(server);
    column->addWidget(m_whom);
    column->addWidget(m_start);
    return page;
}

QWidget* SignInPage::buildWaiting()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().metric(Metric::PanePadding));
    column->addWidget(wrapped(new TextLabel(tr("Continue in your browser"), TypeRole::Title)));
    auto* progress = named(new QProgressBar, "signin.progress", tr("Waiting for the browser"));
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    column->addWidget(progress);
    auto* again = named(new QPushButton(tr("Open the browser again")), "signin.again",
                        tr("Open the browser again"));
    auto* copy = named(new QPushButton(tr("Copy the link")), "signin.copy", tr("Copy the link"));
    auto* cancel = named(new QPushButton(tr("Cancel")), "signin.cancel", tr("Cancel"));
    cancel->setShortcut(Qt::Key_Escape);
    connect(again, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_where); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_where.toString()); });
    connect(cancel, &QPushButton::clicked, this, [this] { m_session.cancelSignIn(); });
    for (auto* button : {again, copy, cancel})
        column->addWidget(button);
    return page;
}

void SignInPage::askWhere()
{
    if (m_choice != nullptr)
        return;
    m_choice = new StartChoice;
    m_begin->parentWidget()->layout()->addWidget(m_choice);
    m_begin->hide();
    connect(m_choice, &StartChoice::computerChosen, this, &SignInPage::computerChosen);
    connect(m_choice, &StartChoice::serverWished, this, &SignInPage::serverWished);
    m_choice->show(); // A layout would do it only in the next turn.
    m_choice->begin();
}

void SignInPage::leaveChoice()
{
    if (m_choice == nullptr)
        return;
    m_choice->deleteLater();
    m_choice->hide();
    m_choice = nullptr;
    showWaiting(false);
}

void SignInPage::showWaiting(bool waiting)
{
    m_begin->setVisible(!waiting);
    m_waiting->setVisible(waiting);
}

void SignInPage::setPreparing(bool preparing)
{
    m_start->setEnabled(!preparing);
    m_start->setText(preparing ? tr("Starting…") : tr("Sign in with the browser"));
    if (!preparing)
        m_start->setFocus();
}

void SignInPage::showError(const Error& error)
{
    showWaiting(false);
    m_start->setEnabled(true);
    m_banner->tell(BannerKind::Error, errorText(error));
}

void SignInPage::showNotStarted(const QString& sentence)
{
    showWaiting(false);
    setPreparing(false);
    m_start->setEnabled(false); // There is nothing yet to sign in to.
    m_banner->tell(BannerKind::Error, sentence);
    m_banner->addChoice("start", tr("Try again"));
}

void SignInPage::showNotice(const QString& text)
{
    m_banner->tell(BannerKind::Info, text);
}

void SignInPage::lookUpProvider()
{
    report<client::IdentityProvider>(
        m_session.identityProvider(), this, [this](Result<client::IdentityProvider> who) {
            m_whom->setVisible(who && !who->known);
            if (!who)
                return showError(who.error());
            m_newIssuer = who->known ? std::string() : who->issuer;
            m_whom->setText(tr("This is your first sign-in here. The server names %1 as your "
                               "identity provider: go on if your administrator names it, too. No "
                               "other is taken later.")
                                .arg(items::isolated(who->issuer)));
        });
}

void SignInPage::offerServers(QWidget* switcher)
{
    auto* column = static_cast<QVBoxLayout*>(m_begin->layout());
    column->addWidget(switcher);
}

void SignInPage::wait(const QUrl& where)
{
    if (!m_asking) // Somebody is asked once more, elsewhere.
        return;
    m_where = where;
    m_banner->dismiss();
    showWaiting(true);
}

void SignInPage::signIn()
{
    m_start->setEnabled(false);
    m_asking = true;
    if (!m_newIssuer.empty())
        m_session.expectIssuer(m_newIssuer);
    report<domain::Me>(m_session.signIn(), this, [this](Result<domain::Me> me) {
        m_asking = false;
        m_start->setEnabled(true);
        showWaiting(false);
        if (me) {
            m_newIssuer.clear();
            m_whom->hide();
            emit signedIn();
        } else if (me.error().kind != ErrorKind::Cancelled)
            showError(me.error());
    });
}

} // namespace strongroom::ui
