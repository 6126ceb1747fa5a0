// A window with secrets in it, and a keyboard that counts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"
#include "ui/pages/lookup/incident.h"
#include "ui/pages/lookup/lookup_window.h"
#include "ui/pages/lookup/palette.h"
#include "ui/pages/lookup/secret_lookup.h"
#include "ui/pages/secrets/reveal_sheet.h"
#include "ui/pages/shell/main_window.h"
#include "ui/widgets/secret/secret_field.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

namespace strongroom::test {

class LookupDesk : public QObject
{
protected:
    static void beginAll()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("strongroom-test");
        // Tests run side by side: each has settings of its own.
        QCoreApplication::setApplicationName("lookup-test-"
                                             + QString::number(QCoreApplication::applicationPid()));
    }

    void begin()
    {
        QSettings().clear();
        m_presses = 0;
        m_plane = std::make_unique<FakePlane>();
        auto& secrets = m_plane->secrets;
        const domain::EnvironmentId prod{"env-prod"};
        secrets.write(secrets.add("ledger-db-password", {{"PASSWORD", "sr-canary-old"}}, prod),
                      {{"PASSWORD", "sr-canary-7f3a9c"}}, "Bob");
        secrets.add("ledger-db-password", {{"PASSWORD", "sr-canary-stage"}},
                    domain::EnvironmentId{"env-stage"});
        secrets.add("stripe-api-key", {{"KEY", "sr-canary-stripe"}, {"URL", "https://x"}}, prod);
        m_plane->context.unlock = &m_plane->session;
        m_window = std::make_unique<ui::MainWindow>(m_plane->context);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_window->enter();
        auto* screens = m_window->findChild<QStackedWidget*>("shell.screens");
        QTRY_COMPARE(screens->currentIndex(), 1);
        QTest::qWait(20); // Until the lists have their rows.
        m_plane->network.calls.clear();
    }

    void end()
    {
        m_quick = nullptr;
        ui::Incident::current().end();
        m_plane->clipboard.clear();
        m_window.reset();
        m_plane.reset();
    }

    ui::Palette* palette() const { return m_window->findChild<ui::Palette*>(); }
    ui::RevealSheet* sheet() const
    {
        auto* root = m_quick == nullptr ? static_cast<QWidget*>(m_window.get()) : m_quick;
        return root->findChild<ui::RevealSheet*>();
    }
    QListView* list() const { return root()->findChild<QListView*>("lookup.list"); }
    QLineEdit* input() const { return root()->findChild<QLineEdit*>("lookup.input"); }
    QString state() const { return root()->findChild<QLabel*>("lookup.state")->text(); }
    QWidget* root() const
    {
        return m_quick == nullptr ? static_cast<QWidget*>(palette()) : m_quick;
    }
    /// The one that is seen: the trash has views of the same ids.
    QTableView* table(const char* id) const
    {
        for (auto* one : m_window->findChildren<QTableView*>(id))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts << list()->model()->index(row, 0).data().toString();
        return texts;
    }
    QString current() const { return list()->currentIndex().data().toString(); }
    /// To whatever has the focus, as a keyboard does.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        auto* active = QApplication::activeModalWidget() != nullptr
                           ? QApplication::activeModalWidget()
                           : QApplication::activeWindow();
        if (active == nullptr) { // The offscreen platform gives it back to nobody by itself.
            active = m_window.get();
            QApplication::setActiveWindow(active);
        }
        auto* target = active->focusWidget() != nullptr ? active->focusWidget() : active;
        ++m_presses;
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }
    /// Ctrl+K, and the name until it is the first row.
    void find(const QString& text, const QString& name)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette() != nullptr && palette()->isVisible());
        QTest::keyClicks(input(), text); // Typing is free.
        QTRY_COMPARE(current(), name);
    }
    ui::SecretField* shownField() const
    {
        auto* field = sheet() == nullptr ? nullptr : sheet()->findChild<ui::SecretField*>();
        return field != nullptr && field->state() == ui::SecretField::State::Shown ? field
                                                                                   : nullptr;
    }
    std::string lastFilter() const
    {
        return m_plane->audit.asked.empty() ? std::string() : m_plane->audit.asked.back().filter;
    }
    static QByteArray copied()
    {
        const auto* mime = QGuiApplication::clipboard()->mimeData();
        return mime == nullptr ? QByteArray() : mime->data("text/plain");
    }

    std::unique_ptr<FakePlane> m_plane;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::LookupWindow* m_quick = nullptr;
    int m_presses = 0;
};

} // namespace strongroom::test
