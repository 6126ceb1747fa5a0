// There is no password field here: signing in happens in the browser.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/sign_in_page.h"

#include "client/api/session_api.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/banner.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

QLabel* heading(const QString& text, TypeRole role)
{
    auto* label = new QLabel(text);
    label->setFont(Theme::current().font(role));
    label->setWordWrap(true);
    return label;
}

} // namespace

SignInPage::SignInPage(client::SessionApi& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_banner(new Banner), m_stack(new QStackedWidget)
{
    setObjectName("signin");
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    auto* box = new QWidget;
    box->setMaximumWidth(460);
    auto* inside = new QVBoxLayout(box);
    inside->setSpacing(Theme::current().metric(Metric::GroupGap));
    inside->addWidget(heading(QStringLiteral("Strongroom"), TypeRole::Display));
    inside->addWidget(m_banner);
    inside->addWidget(m_stack);
    column->addWidget(box, 0, Qt::AlignHCenter);
    column->addStretch();
    buildStart();
    buildWaiting();
    connect(&m_session, &client::SessionApi::browserOpened, this, &SignInPage::wait);
    connect(m_banner, &Banner::chosen, this, [this] {
        m_banner->dismiss();
        emit startRequested();
    });
}

void SignInPage::buildStart()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_hint = new QLabel(tr("Secrets that the server cannot read. Sign in with your browser; you "
                           "come back here by yourself."));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    auto* server = new QLabel(tr("Server: %1").arg(m_session.serverName()));
    server->setTextFormat(Qt::PlainText);
    m_start = named(new QPushButton(tr("Sign in with the browser")), "signin.start",
                    tr("Sign in with the browser"));
    m_start->setDefault(true);
    m_start->setAutoDefault(true);
    setButtonKind(*m_start, ButtonKind::Primary);
    connect(m_start, &QPushButton::clicked, this, &SignInPage::signIn);
    column->addWidget(m_hint);
    column->addWidget(server);
    column->addWidget(m_start);
    m_stack->addWidget(page);
}

void SignInPage::buildWaiting()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("Continue in your browser"), TypeRole::Title));
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
    m_stack->addWidget(page);
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
    m_stack->setCurrentIndex(0);
    m_start->setEnabled(true);
    m_banner->tell(BannerKind::Error, errorText(error));
}

void SignInPage::showNotStarted(const QString& sentence)
{
    m_stack->setCurrentIndex(0);
    setPreparing(false);
    m_start->setEnabled(false); // There is nothing yet to sign in to.
    m_banner->tell(BannerKind::Error, sentence);
    m_banner->addChoice("start", tr("Try again"));
}

void SignInPage::showNotice(const QString& text)
{
    m_banner->tell(BannerKind::Info, text);
}

void SignInPage::wait(const QUrl& where)
{
    m_where = where;
    m_banner->dismiss();
    m_stack->setCurrentIndex(1);
}

void SignInPage::signIn()
{
    m_start->setEnabled(false);
    report<domain::Me>(m_session.signIn(), this, [this](Result<domain::Me> me) {
        m_start->setEnabled(true);
        m_stack->setCurrentIndex(0);
        if (me)
            emit signedIn();
        else if (me.error().kind != ErrorKind::Cancelled)
            showError(me.error());
    });
}

} // namespace strongroom::ui
