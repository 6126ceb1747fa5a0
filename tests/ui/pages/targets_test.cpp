// Whatever a hand can press is large enough for it (WCAG 2.2, 2.5.8): 24 by 24 points.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/every_view.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSlider>
#include <QTabBar>
#include <QTest>

using namespace strongroom;

namespace {

constexpr int least = 24;

bool isPressed(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr
           || qobject_cast<const QComboBox*>(&widget) != nullptr
           || qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr
           || qobject_cast<const QSlider*>(&widget) != nullptr
           || qobject_cast<const QLineEdit*>(&widget) != nullptr;
}

/// A part of another control, which is what is pressed.
bool isPart(const QWidget& widget)
{
    const auto* owner = widget.parentWidget();
    return qobject_cast<const QComboBox*>(owner) != nullptr
           || qobject_cast<const QAbstractSpinBox*>(owner) != nullptr
           || qobject_cast<const QLineEdit*>(owner) != nullptr
           || qobject_cast<const QTabBar*>(owner) != nullptr
           || widget.objectName().startsWith("qt_");
}

QStringList smallTargets(const QWidget& view)
{
    QStringList faults;
    const auto tell = [&](const QWidget& widget, const QString& what, QSize size) {
        if (size.width() < least || size.height() < least)
            faults << QString("%1 %2: %3×%4")
                          .arg(widget.metaObject()->className(), what)
                          .arg(size.width())
                          .arg(size.height());
    };
    for (const auto* widget : view.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&view))
            continue;
        if (isPressed(*widget) && !isPart(*widget))
            tell(*widget, widget->objectName(), widget->size());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                tell(*tabs, tabs->tabText(i), tabs->tabRect(i).size());
        if (const auto* list = qobject_cast<const QAbstractItemView*>(widget);
            list != nullptr && qobject_cast<const QHeaderView*>(widget) == nullptr
            && list->model() != nullptr) {
            const auto first = list->visualRect(list->model()->index(0, 0)); // Empty if hidden.
            if (!first.isEmpty())
                tell(*list, "row of " + list->objectName(), {least, first.height()});
        }
        if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            if (header->orientation() == Qt::Horizontal && header->sectionsClickable())
                tell(*header, "header", {least, header->height()});
    }
    return faults;
}

} // namespace

class TargetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::current().applyTo(*qApp); }
    void areLargeEnough_data() { test::everyView(); }
    void areLargeEnough();
    void findsASmallOne();
};

void TargetsTest::areLargeEnough()
{
    auto view = test::openView();
    QTest::qWait(5);
    const auto faults = smallTargets(*view);
    QVERIFY2(faults.isEmpty(), qPrintable('\n' + faults.join('\n')));
}

void TargetsTest::findsASmallOne()
{
    QWidget window;
    auto* small = new QAbstractSpinBox(&window);
    small->setFixedSize(60, 20);
    window.show();
    QCOMPARE(smallTargets(window).size(), 1);
}

QTEST_MAIN(TargetsTest)
#include "targets_test.moc"
