// Whoever has no mouse reaches everything, and gets away again.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/every_view.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QTest>

using namespace strongroom;

class KeyboardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goesRoundByTab_data() { test::everyView(); }
    void goesRoundByTab();
    void findsKeysForEveryAction();
};

void KeyboardTest::initTestCase()
{
    ui::Theme::current().setChoice(ui::ThemeChoice::Light);
    ui::Theme::current().applyTo(*qApp);
}

void KeyboardTest::goesRoundByTab()
{
    auto open = test::openView();
    auto* view = &*open;
    QSet<QWidget*> wanted;
    for (auto* widget : view->findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->window() == view)
            wanted.insert(widget);
    QSet<QWidget*> reached;
    if (view->focusWidget() == nullptr)
        QTest::keyClick(view, Qt::Key_Tab);
    for (int i = 0; i < 200 && view->focusWidget() != nullptr; ++i) {
        if (reached.contains(view->focusWidget()) && reached.size() >= wanted.size())
            break;
        reached.insert(view->focusWidget());
        QTest::keyClick(view->focusWidget(), Qt::Key_Tab);
    }

    QStringList missed;
    for (auto* widget : wanted - reached) {
        // Of radio buttons in one group only the chosen one is a stop; arrows reach the others.
        if (!widget->inherits("QRadioButton"))
            missed << widget->metaObject()->className() + (' ' + widget->objectName());
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join('\n')));
}

void KeyboardTest::findsKeysForEveryAction()
{
    auto window = test::OpenView::mainWindow();
    const auto& actions = window.plane().actions;

    QVERIFY2(actions.conflicts().isEmpty(), qPrintable(actions.conflicts().join('\n')));
    for (const auto* action : actions.actions())
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
}

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
