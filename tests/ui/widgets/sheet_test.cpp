// A sheet lies over whatever covers its window, however it came to be opened.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/sheet.h"

#include <QTest>
#include <QWindow>

using namespace strongroom;

class SheetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void liesOverItsWindow();
    void liesOverASheetThatCoversItsWindow();
    void coversItsWindowWhenTheOtherGoesFirst();

private:
    /// As of a button in the window, which may be covered by then.
    ui::Sheet* openOver(QWidget& window)
    {
        auto* sheet = new ui::Sheet("A sheet", &window);
        sheet->addCloseButton();
        sheet->open();
        return sheet;
    }

    std::unique_ptr<QWidget> m_window;
};

void SheetTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
}

void SheetTest::liesOverItsWindow()
{
    const auto* sheet = openOver(*m_window);

    QCOMPARE(sheet->windowHandle()->transientParent(), m_window->windowHandle());
}

void SheetTest::liesOverASheetThatCoversItsWindow()
{
    auto* first = openOver(*m_window);
    auto* second = openOver(*m_window);
    auto* third = openOver(*m_window);

    QCOMPARE(second->windowHandle()->transientParent(), first->windowHandle());
    QCOMPARE(third->windowHandle()->transientParent(), second->windowHandle());
    for (auto* sheet : {third, second, first})
        sheet->close();
    QCOMPARE(openOver(*m_window)->windowHandle()->transientParent(), m_window->windowHandle());
}

void SheetTest::coversItsWindowWhenTheOtherGoesFirst()
{
    auto* first = openOver(*m_window);
    const auto* second = openOver(*m_window);

    first->close();
    QTRY_COMPARE(second->windowHandle()->transientParent(), m_window->windowHandle());
}

QTEST_MAIN(SheetTest)
#include "sheet_test.moc"
