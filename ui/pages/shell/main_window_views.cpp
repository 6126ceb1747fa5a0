// The views of the window, each as large as there is room, scrolled where it needs more.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/bulk/bulk_source.h"
#include "ui/pages/operations/operations_dock.h"
#include "ui/pages/secrets/secrets_page.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/page.h"
#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/feedback/live_region.h"
#include "ui/widgets/feedback/toast.h"
#include "ui/widgets/scroll_pane.h"

#include <QStackedWidget>

namespace strongroom::ui {

void MainWindow::addView(QWidget* page, const QString& title)
{
    auto* pane = new ScrollPane(page, "shell.view", title);
    pane->setMinimumSize(1, 1); // A small window scrolls its view.
    m_views->addWidget(pane);
}

QWidget* MainWindow::shownView() const
{
    const auto* pane = static_cast<ScrollPane*>(m_views->currentWidget());
    return pane == nullptr ? nullptr : pane->widget();
}

void MainWindow::showView(QWidget* page, const QString& title)
{
    for (int i = 0; i < m_views->count(); ++i)
        if (static_cast<ScrollPane*>(m_views->widget(i))->widget() == page)
            m_views->setCurrentIndex(i);
    // The kind of view and no name: titles are read over shoulders and kept by desktops.
    setWindowTitle(tr("Strongroom – %1").arg(title));
}

Page* MainWindow::shownPage() const
{
    return qobject_cast<Page*>(shownView());
}

void MainWindow::buildBulk()
{
    if (m_context.bulk == nullptr)
        return;
    addDeed("secret.bulk", tr("Do with all &marked…"), QKeySequence("Ctrl+Alt+B"), tr("Secret"),
            [this] { shownSecrets()->openBulk(); });
    m_dock->add(bulkSource({m_context, *m_context.bulk}));
    for (auto* page : {m_secrets, m_trash}) {
        connect(page, &SecretsPage::bulkStarted, m_dock, &OperationsDock::expect);
        connect(page, &SecretsPage::announced, m_live, &LiveRegion::announce);
        connect(page, &SecretsPage::moved, m_toast, &Toast::tell);
    }
    connect(m_dock, &OperationsDock::ended, this,
            [this](const QString& text, const std::function<void()>& undo) {
                m_toast->tellWithUndo(text, undo);
                if (shownView() == m_trash)
                    m_trash->reload();
            });
}

SecretsPage* MainWindow::shownSecrets() const
{
    return shownView() == m_trash ? m_trash : m_secrets;
}

} // namespace strongroom::ui
