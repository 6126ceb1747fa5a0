// The states of a view: panel instead of contents, banner above them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/feedback/state_overlay.h"

#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <chrono>

namespace strongroom::ui {

StateOverlay::StateOverlay(QWidget* content, QWidget* parent)
    : QWidget(parent), m_banner(new Banner(this)), m_panel(new StatePanel(this)),
      m_content(content), m_stack(new QStackedLayout)
{
    m_stack->addWidget(content);
    m_stack->addWidget(m_panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addLayout(m_stack, 1);

    m_beforeLoading.setObjectName("state.beforeLoading");
    m_beforeLoading.setSingleShot(true);
    m_beforeLoading.setInterval(std::chrono::milliseconds(150));
    m_beforeCancel.setObjectName("state.beforeCancel");
    m_beforeCancel.setSingleShot(true);
    m_beforeCancel.setInterval(std::chrono::seconds(2));
    connect(&m_beforeLoading, &QTimer::timeout, this, [this] {
        m_panel->showLoading();
        m_stack->setCurrentWidget(m_panel);
    });
    connect(&m_beforeCancel, &QTimer::timeout, m_panel, &StatePanel::offerCancel);
    connect(m_panel, &StatePanel::cancelRequested, this, &StateOverlay::cancelRequested);
    connect(m_panel, &StatePanel::actionRequested, this, &StateOverlay::actionRequested);
    connect(m_banner, &Banner::chosen, this, &StateOverlay::onChosen);
}

void StateOverlay::enter(ViewState state)
{
    m_state = state;
    m_beforeLoading.stop();
    m_beforeCancel.stop();
    m_banner->dismiss();
}

void StateOverlay::showContent(bool visible)
{
    m_stack->setCurrentWidget(visible ? m_content : static_cast<QWidget*>(m_panel));
}

void StateOverlay::showReady()
{
    enter(ViewState::Ready);
    showContent(true);
}

void StateOverlay::showLoading(bool keepContent)
{
    enter(ViewState::Loading);
    if (keepContent) {
        showContent(true);
        return;
    }
    m_panel->showNothing();
    showContent(false);
    m_beforeLoading.start();
    m_beforeCancel.start();
}

void StateOverlay::setProgress(int done, int total)
{
    m_panel->setProgress(done, total);
}

void StateOverlay::showEmpty(const EmptyText& text)
{
    enter(ViewState::Empty);
    m_panel->showEmpty(text.icon, text.sentence, text.action);
    showContent(false);
}

void StateOverlay::showError(const Error& error, const QString& requestId)
{
    const bool hadNothing = m_state == ViewState::Loading;
    enter(ViewState::Error);
    const QString message = QString::fromStdString(error.message);
    m_diagnostics = tr("%1 (%2) %3")
                        .arg(message,
                             QString::fromUtf8(nameOf(error.kind).data(),
                                               static_cast<qsizetype>(nameOf(error.kind).size())),
                             requestId);
    m_banner->tell(BannerKind::Error, message);
    m_banner->addChoice(QStringLiteral("retry"), tr("Retry"));
    m_banner->addChoice(QStringLiteral("diagnostics"), tr("Copy diagnostics"));
    if (hadNothing)
        m_panel->showNothing();
    else
        showContent(true);
}

void StateOverlay::showOffline(const QDateTime& asOf)
{
    enter(ViewState::Offline);
    m_banner->tell(BannerKind::Offline,
                   tr("Offline. Showing metadata from %1.")
                       .arg(QLocale().toString(asOf.toLocalTime(), QLocale::ShortFormat)));
    m_banner->addChoice(QStringLiteral("retry"), tr("Reconnect"));
    showContent(true);
}

void StateOverlay::showDenied(const QString& missing)
{
    enter(ViewState::Denied);
    m_panel->showEmpty(
        IconId::Lock,
        tr("You can see that this exists but not open it.") + QLatin1Char('\n') + missing, {});
    showContent(false);
}

void StateOverlay::showStale(const QString& whatChanged)
{
    enter(ViewState::Stale);
    m_banner->tell(BannerKind::Info, whatChanged);
    m_banner->addChoice(QStringLiteral("reload"), tr("Reload"));
    showContent(true);
}

void StateOverlay::onChosen(const QString& id)
{
    if (id == QLatin1String("retry"))
        emit retryRequested();
    else if (id == QLatin1String("reload"))
        emit reloadRequested();
    else if (id == QLatin1String("diagnostics"))
        QGuiApplication::clipboard()->setText(m_diagnostics);
}

} // namespace strongroom::ui
