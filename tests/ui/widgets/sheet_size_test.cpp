// A sheet is as large as what is in it, as far as the screen goes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/sheet.h"

#include "ui/widgets/scroll_pane.h"

#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace strongroom;

namespace {

/// As forms are.
QWidget* inColumn(QWidget* content)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->addWidget(content);
    return whole;
}

class SheetWithForm : public ui::Sheet
{
public:
    explicit SheetWithForm(QWidget* content)
        : Sheet("Sheet", nullptr), pane(makePane(inColumn(content), "sheet.form", "Form"))
    {
        body()->addWidget(pane);
    }

    ui::ScrollPane* pane;
};

/// Of contents that need this much.
QWidget* box(int width, int height)
{
    auto* content = new QWidget;
    content->setMinimumSize(width, height);
    return content;
}

bool isWhole(const ui::ScrollPane& pane, Qt::Orientations ways)
{
    return (!ways.testFlag(Qt::Horizontal) || pane.horizontalScrollBar()->maximum() == 0)
           && (!ways.testFlag(Qt::Vertical) || pane.verticalScrollBar()->maximum() == 0);
}

} // namespace

class SheetSizeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isAsWideAsItsContents();
    void widensWithItsContents();
    void makesRoomForTheBarBesideThem();
    void growsForAPaneWithin();

private:
    const ui::ScrollPane& body() const
    {
        return *m_sheet->findChild<ui::ScrollPane*>("sheet.body");
    }

    std::unique_ptr<ui::Sheet> m_sheet;
};

void SheetSizeTest::init()
{
    m_sheet = std::make_unique<ui::Sheet>("Sheet", nullptr);
    m_sheet->setAttribute(Qt::WA_DeleteOnClose, false);
}

void SheetSizeTest::isAsWideAsItsContents()
{
    m_sheet->body()->addWidget(box(600, 100));

    m_sheet->show();

    QTRY_VERIFY(isWhole(body(), Qt::Horizontal | Qt::Vertical));
}

void SheetSizeTest::widensWithItsContents()
{
    auto* content = box(100, 100);
    m_sheet->body()->addWidget(content);
    m_sheet->show();

    content->setMinimumSize(700, 500);

    QTRY_VERIFY(m_sheet->width() >= 700);
    QTRY_VERIFY(isWhole(body(), Qt::Horizontal | Qt::Vertical));
}

void SheetSizeTest::makesRoomForTheBarBesideThem()
{
    m_sheet->body()->addWidget(box(700, 2 * m_sheet->screen()->availableSize().height()));

    m_sheet->show();

    QTRY_VERIFY(body().verticalScrollBar()->maximum() > 0);
    QTRY_VERIFY(isWhole(body(), Qt::Horizontal));
    QVERIFY(m_sheet->height() <= m_sheet->screen()->availableSize().height());
}

void SheetSizeTest::growsForAPaneWithin()
{
    auto* form = box(600, 400);
    SheetWithForm sheet(form);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);

    sheet.show();
    QTRY_VERIFY(isWhole(*sheet.pane, Qt::Horizontal | Qt::Vertical));
    form->setMinimumSize(650, 500);

    QTRY_VERIFY(sheet.pane->viewport()->width() >= 650);
    QTRY_VERIFY(isWhole(*sheet.pane, Qt::Horizontal | Qt::Vertical));
}

QTEST_MAIN(SheetSizeTest)
#include "sheet_size_test.moc"
