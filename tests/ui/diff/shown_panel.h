// A panel of differences that is shown, with two snapshots in it, for tests of its parts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/diff/panel/diff_panel.h"

#include "ui/diff/diff_view.h"
#include "ui/diff/panel/change_list.h"
#include "ui/diff/panel/overview_strip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace strongroom::test {

inline std::string snapshot(const std::string& owner, const std::string& period, bool moved)
{
    const std::string notify = "  notify:\n    channel: ops\n    level: high\n    retry: 3\n";
    std::string text = "kind: Secret\nmetadata:\n  name: stripe-api-key\n  labels: [pci, eu]\n";
    for (int i = 1; i <= 20; ++i)
        text += "  note" + std::to_string(i) + ": unchanged\n";
    text += "spec:\n" + (moved ? std::string() : notify) + "  owner: " + owner
            + "\n  period: " + period + "\n  greeting: 世界 שלום  # kept\n";
    text += "data:\n  API_KEY:\n    format: text\n    value: hidden\n    changedIn: 7\n";
    return text + (moved ? "more:\n" + notify : std::string());
}

/// Choices are kept in a folder of its own.
class ShownPanel : public QObject
{
protected:
    void start()
    {
        QCoreApplication::setOrganizationName("strongroom-test");
        QCoreApplication::setApplicationName("diff");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        ui::Theme::current().setChoice(qEnvironmentVariable("STRONGROOM_TEST_THEME") == "dark"
                                           ? ui::ThemeChoice::Dark
                                           : ui::ThemeChoice::Light);
        ui::Theme::current().applyTo(*qApp);
        if (m_catalogue.load(qEnvironmentVariable("STRONGROOM_TEST_CATALOGUE")))
            QCoreApplication::installTranslator(&m_catalogue);
    }
    void show()
    {
        QSettings().clear();
        m_panel = std::make_unique<ui::DiffPanel>();
        m_panel->resize(1300, 520);
        m_panel->show();
        QApplication::setActiveWindow(m_panel.get());
        m_panel->compare(snapshot("ops", "180d", false), snapshot("payments", "90d", true),
                         {"stripe-api-key", "v6 · 14 Aug", "v7 · 22 Nov", {"Alice, 22 Nov"}, {}});
    }
    template <class Widget>
    Widget* find(const char* id) const
    {
        return m_panel->findChild<Widget*>(id);
    }
    QAction* action(const char* id) const { return m_panel->findChild<QAction*>(id); }
    QString notice() const
    {
        const auto* banner = find<ui::Banner>("diff.notice");
        return banner->isHidden() ? QString() : banner->text();
    }
    QStringList listed() const
    {
        QStringList texts;
        const auto* model = find<ui::ChangeList>("diff.changes")->model();
        for (int i = 0; i < model->rowCount(); ++i)
            texts << model->index(i, 0).data().toString();
        return texts;
    }
    ui::DiffView& view() const { return m_panel->view(); }
    /// Leaves a picture where STRONGROOM_TEST_SHOTS says.
    void shoot(const char* name) const
    {
        const auto folder = qEnvironmentVariable("STRONGROOM_TEST_SHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(100); // Until everything has its place.
        m_panel->grab().save(folder + '/' + name + ".png");
    }

    QTemporaryDir m_settings;
    QTranslator m_catalogue;
    std::unique_ptr<ui::DiffPanel> m_panel;
};

} // namespace strongroom::test
