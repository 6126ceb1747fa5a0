// Where one is signed in: seen, and ended elsewhere but not here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/servers/sessions_sheet.h"

#include "tests/support/fake_plane.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/lists/sr_views.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;

class SessionsSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsHowOneSignedIn();
    void doesNotEndItself();
    void endsAnother();
    void endsAllOthers();
    void saysWhatFailed();

private:
    QPushButton* button(const char* id) const { return m_sheet->findChild<QPushButton*>(id); }
    void choose(int row) const { m_list->setCurrentIndex(m_list->model()->index(row, 0)); }
    QString cell(int row, int column) const
    {
        return m_list->model()->index(row, column).data().toString();
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::SessionsSheet> m_sheet;
    ui::SrTableView* m_list = nullptr;
};

void SessionsSheetTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_sheet = std::make_unique<ui::SessionsSheet>(m_plane->context, nullptr);
    m_sheet->setAttribute(Qt::WA_DeleteOnClose, false);
    m_sheet->show();
    m_list = m_sheet->findChild<ui::SrTableView*>();
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
}

void SessionsSheetTest::showsHowOneSignedIn()
{
    QVERIFY(cell(0, items::SessionListModel::How).startsWith("password"));
    QVERIFY(cell(0, items::SessionListModel::How).contains("one-time code"));
    QVERIFY(cell(0, items::SessionListModel::Program).contains("this one"));
    QCOMPARE(cell(1, items::SessionListModel::Where), "198.51.100.4");
}

void SessionsSheetTest::doesNotEndItself()
{
    choose(0);
    QVERIFY(!button("sessions.end")->isEnabled());
    QVERIFY(!button("sessions.end")->accessibleDescription().isEmpty());

    choose(1);
    QVERIFY(button("sessions.end")->isEnabled());
}

void SessionsSheetTest::endsAnother()
{
    QSignalSpy told(m_sheet.get(), &ui::SessionsSheet::told);
    choose(1);

    button("sessions.end")->click();

    QTRY_COMPARE(m_list->model()->rowCount(), 1);
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_plane->sessions.all.front().id, "s-1");
}

void SessionsSheetTest::endsAllOthers()
{
    button("sessions.endOthers")->click();

    QTRY_COMPARE(m_list->model()->rowCount(), 1);
    QTRY_VERIFY(!button("sessions.endOthers")->isEnabled());
}

void SessionsSheetTest::saysWhatFailed()
{
    m_plane->network.failure = Error{ErrorKind::Unavailable, "No way there."};
    QSignalSpy ended(m_sheet.get(), &ui::SessionsSheet::told);

    button("sessions.endOthers")->click();

    const auto told = [this] {
        QStringList texts;
        for (const auto* banner : m_sheet->findChildren<ui::Banner*>())
            texts << banner->text();
        return texts.join('\n');
    };
    QTRY_VERIFY(told().contains("cannot be reached"));
    QCOMPARE(ended.count(), 0);
    QCOMPARE(m_plane->sessions.all.size(), 2U);
}

QTEST_MAIN(SessionsSheetTest)
#include "sessions_sheet_test.moc"
