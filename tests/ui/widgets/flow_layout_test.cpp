// Where there is no room beside, there is below.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/flow_layout.h"

#include <QPushButton>
#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace strongroom;

class FlowLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void standsInOneLineWhereThereIsRoom();
    void goesOnBelowAndClipsNothing();
    void beginsAtTheReadersSide();
    void leavesOutWhatIsHidden();
    void givesWhatIsLeftToWhatExpands();
    void isNeverLowerThanItsLines();

private:
    QRect at(int index) const { return m_buttons[static_cast<std::size_t>(index)]->geometry(); }

    std::unique_ptr<QWidget> m_box;
    ui::FlowLayout* m_flow = nullptr;
    std::vector<QPushButton*> m_buttons;
};

void FlowLayoutTest::init()
{
    m_box = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_box.get());
    m_flow = new ui::FlowLayout;
    m_buttons.clear();
    for (int i = 0; i < 4; ++i) {
        m_buttons.push_back(new QPushButton("A deed of some length"));
        m_flow->addWidget(m_buttons.back());
    }
    column->addLayout(m_flow);
    column->addStretch();
}

void FlowLayoutTest::standsInOneLineWhereThereIsRoom()
{
    m_box->resize(2'000, 200);
    m_box->show();

    for (int i = 1; i < 4; ++i) {
        QCOMPARE(at(i).y(), at(0).y());
        QVERIFY(at(i).left() > at(i - 1).right());
    }
}

void FlowLayoutTest::goesOnBelowAndClipsNothing()
{
    const int width = m_buttons[0]->sizeHint().width();
    m_box->resize(width * 5 / 2 + 40, 300);
    m_box->show();

    QCOMPARE(at(1).y(), at(0).y());
    QVERIFY(at(2).top() > at(0).bottom());
    QCOMPARE(at(2).x(), at(0).x());
    for (int i = 0; i < 4; ++i) {
        QVERIFY(m_box->rect().contains(at(i)));
        QCOMPARE(at(i).size(), m_buttons[static_cast<std::size_t>(i)]->sizeHint());
    }
    QVERIFY(m_flow->heightForWidth(width) >= 4 * m_buttons[0]->sizeHint().height());
}

void FlowLayoutTest::beginsAtTheReadersSide()
{
    m_box->setLayoutDirection(Qt::RightToLeft);
    m_box->resize(2'000, 200);
    m_box->show();

    QVERIFY(at(0).left() > at(1).right());
    QVERIFY(at(0).right() > m_box->width() / 2);
}

void FlowLayoutTest::leavesOutWhatIsHidden()
{
    m_buttons[0]->hide();
    m_box->resize(2'000, 200);
    m_box->show();

    QVERIFY(at(1).x() < m_buttons[0]->sizeHint().width());
}

void FlowLayoutTest::givesWhatIsLeftToWhatExpands()
{
    m_buttons[0]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->resize(2'000, 200);
    m_box->show();

    QVERIFY(at(0).width() > m_buttons[0]->sizeHint().width());
    QVERIFY(at(3).right() > m_box->width() - 40);
    QCOMPARE(at(3).size(), m_buttons[3]->sizeHint());
}

void FlowLayoutTest::isNeverLowerThanItsLines()
{
    QSplitter splitter(Qt::Vertical);
    auto* row = new ui::FlowRow;
    for (auto* button : m_buttons)
        row->flow().addWidget(button);
    splitter.addWidget(row);
    splitter.addWidget(new QWidget);
    splitter.setChildrenCollapsible(false);
    splitter.resize(m_buttons[0]->sizeHint().width() + 10, 400);
    splitter.show();

    splitter.setSizes({1, 10'000});

    QTRY_VERIFY(row->rect().contains(at(3)));
    QVERIFY(at(3).top() > at(2).bottom());
}

QTEST_MAIN(FlowLayoutTest)
#include "flow_layout_test.moc"
