// Whoever hears the console instead of seeing it finds a name on everything, and no name twice.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/every_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace strongroom;

namespace {

/// Ids that two widgets of one view share. Qt's own inner parts are none of ours.
QStringList doubledIds(const QWidget& view)
{
    QStringList doubled;
    QSet<QString> seen;
    for (const auto* widget : view.findChildren<QWidget*>()) {
        const auto id = widget->objectName();
        if (id.isEmpty() || id.startsWith("qt_") || !widget->isVisibleTo(&view))
            continue;
        if (seen.contains(id))
            doubled << id;
        seen.insert(id);
    }
    return doubled;
}

/// Controls without an id of their own.
QStringList namelessIds(const QWidget& view)
{
    QStringList nameless;
    for (const auto* widget : view.findChildren<QWidget*>()) {
        const bool control = qobject_cast<const QPushButton*>(widget)
                             || qobject_cast<const QLineEdit*>(widget)
                             || qobject_cast<const QAbstractItemView*>(widget);
        if (control && widget->objectName().isEmpty() && widget->focusPolicy() != Qt::NoFocus
            && !widget->inherits("QComboBoxListView"))
            nameless << widget->metaObject()->className() + (' ' + widget->accessibleName());
    }
    return nameless;
}

} // namespace

class AccessibleNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsANameOnEverything_data();
    void findsANameOnEverything();

private:
    QTranslator m_catalogue;
};

void AccessibleNamesTest::initTestCase()
{
    ui::Theme::current().setChoice(qEnvironmentVariable("STRONGROOM_TEST_THEME") == "dark"
                                       ? ui::ThemeChoice::Dark
                                       : ui::ThemeChoice::Light);
    ui::Theme::current().applyTo(*qApp);
    // For pictures in another language: a .qm file.
    if (m_catalogue.load(qEnvironmentVariable("STRONGROOM_TEST_CATALOGUE")))
        QCoreApplication::installTranslator(&m_catalogue);
}

void AccessibleNamesTest::findsANameOnEverything_data()
{
    test::everyView();
}

void AccessibleNamesTest::findsANameOnEverything()
{
    auto view = test::openView();

    const auto doubled = doubledIds(*view);
    const auto nameless = namelessIds(*view);
    // The last: asking a combo box for its name makes the list that it would open.
    const auto faults = ui::accessibilityFaults(*view);
    const auto title = view->windowTitle();

    test::shoot(*view, QTest::currentDataTag());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join('\n')));
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
    // A title is read by every other program.
    QVERIFY(title.startsWith("Strongroom – "));
    QVERIFY(!title.contains("stripe"));
    QVERIFY(!title.contains("Acme"));
}

QTEST_MAIN(AccessibleNamesTest)
#include "accessible_names_test.moc"
