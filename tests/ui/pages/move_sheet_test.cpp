// Moving secrets: shown first, done one by one, told what stayed and why, and gone on with.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/backend_samples.h"
#include "ui/pages/backends/move_sheet.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/lists/sr_views.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace strongroom;
using Column = items::MovingSecretModel::Column;

class MoveSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_sheet; }
    void showsWhatWillMoveAndWhatStays();
    void offersNoMoveWhereThereIsNothing();
    void wantsAPurpose();
    void offersThePurposesOfTheOrganization();
    void movesOneAfterTheOther();
    void saysWhatStayedAndTriesAgain();
    void goesOnWithWhatSomebodyLeft();
    void movesOneSecretAlone();
    void endsTheGoWithoutACustodian();

private:
    void open(std::optional<domain::SecretId> secret = {});
    QPushButton* confirm() const { return m_sheet->findChild<QPushButton*>("move.confirm"); }
    QString cell(int row, int column) const
    {
        const auto* model = m_sheet->findChild<ui::SrTableView*>("move.secrets")->model();
        return model->index(row, column).data().toString();
    }
    QString progress() const { return m_sheet->findChild<QLabel*>("move.progress")->text(); }
    QString sentence() const { return m_sheet->findChild<ui::Banner*>()->text(); }
    void choosePurpose() const
    {
        m_sheet->findChild<QLineEdit*>("reveal.ticket")->setText("OPS-7");
        m_sheet->findChild<QLineEdit*>("reveal.note")->setText("we leave that store");
    }

    std::unique_ptr<test::FakePlane> m_plane;
    QPointer<ui::MoveSheet> m_sheet; ///< Deletes itself once it is done.
};

void MoveSheetTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    test::fillBackends(*m_plane);
}

void MoveSheetTest::open(std::optional<domain::SecretId> secret)
{
    m_sheet = new ui::MoveSheet(m_plane->context,
                                {m_plane->backends.all[0].backend.id, std::move(secret)}, nullptr);
    m_sheet->open();
    QTRY_VERIFY(confirm()->isEnabled() || !sentence().isEmpty());
    choosePurpose();
}

void MoveSheetTest::showsWhatWillMoveAndWhatStays()
{
    open();

    QCOMPARE(cell(0, Column::Name), QString("Billing key"));
    QVERIFY(cell(0, Column::Note).contains("1 grant(s)"));
    QVERIFY(cell(1, Column::Note).contains("3 role(s)"));
    QVERIFY(cell(2, Column::Note).contains("trash"));
    QVERIFY(confirm()->text().contains("2 secret(s)"));
    QVERIFY(!m_plane->network.calls.contains("moves.start"));
}

void MoveSheetTest::offersNoMoveWhereThereIsNothing()
{
    m_plane->moves.planned.erase(m_plane->moves.planned.begin(),
                                 m_plane->moves.planned.begin() + 2);

    open();

    QTRY_VERIFY(sentence().contains("nothing to move"));
    QVERIFY(!confirm()->isEnabled());
}

void MoveSheetTest::wantsAPurpose()
{
    open();
    m_sheet->findChild<QLineEdit*>("reveal.ticket")->clear();
    m_sheet->findChild<QLineEdit*>("reveal.note")->clear();
    m_sheet->findChildren<QRadioButton*>().last()->setChecked(true); // Other, which wants a note.

    confirm()->click();

    QVERIFY(!sentence().isEmpty());
    QVERIFY(!m_plane->network.calls.contains("moves.start"));
}

void MoveSheetTest::offersThePurposesOfTheOrganization()
{
    m_plane->approvals.kinds = {{"spring-cleaning", "Spring cleaning"}};

    open();

    const auto offered = [this] {
        const auto choices = m_sheet->findChildren<QRadioButton*>();
        return std::ranges::any_of(
            choices, [](const auto* one) { return one->text().contains("Spring cleaning"); });
    };
    QTRY_VERIFY(offered());
}

void MoveSheetTest::movesOneAfterTheOther()
{
    open();
    QSignalSpy done(m_sheet.data(), &ui::MoveSheet::done);

    confirm()->click();

    QTRY_COMPARE(done.count(), 1);
    QVERIFY(done[0][0].toString().startsWith("2 secret(s) moved to"));
    QCOMPARE(m_plane->network.calls.count("moves.moveSecret"), 2);
    QCOMPARE(m_plane->moves.wished->purpose.ticket, std::string("OPS-7"));
}

void MoveSheetTest::saysWhatStayedAndTriesAgain()
{
    const auto large = m_plane->moves.planned[1].secret.value;
    m_plane->moves.refused = {large};
    open();
    QSignalSpy done(m_sheet.data(), &ui::MoveSheet::done);

    confirm()->click();
    QTRY_VERIFY(sentence().contains("1 secret(s) stay"));
    QVERIFY(progress().contains("1 failed"));
    QVERIFY(cell(1, Column::Note).contains("too large"));
    m_plane->moves.refused.clear();
    confirm()->click();

    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(m_plane->network.calls.count("moves.start"), 1);
    QCOMPARE(m_plane->network.calls.count("moves.moveSecret"), 3);
}

void MoveSheetTest::goesOnWithWhatSomebodyLeft()
{
    const auto& backends = m_plane->backends.all;
    m_plane->moves.all = {
        m_plane->moves.leftBy("Bert", backends[0].backend.id, backends[1].backend.id)};

    open();
    QTRY_VERIFY(sentence().contains("Bert"));
    QSignalSpy done(m_sheet.data(), &ui::MoveSheet::done);
    QVERIFY(!m_sheet->findChild<QComboBox*>("move.target")->isEnabled());
    confirm()->click();

    QTRY_COMPARE(done.count(), 1);
    QVERIFY(!m_plane->network.calls.contains("moves.start"));
    QCOMPARE(m_plane->network.calls.count("moves.moveSecret"), 1);
}

void MoveSheetTest::movesOneSecretAlone()
{
    const auto secret = m_plane->moves.planned[0].secret;
    m_plane->moves.planned.resize(1);
    open(secret);
    QSignalSpy done(m_sheet.data(), &ui::MoveSheet::done);

    confirm()->click();

    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(*m_plane->moves.wished->secret, secret);
}

void MoveSheetTest::endsTheGoWithoutACustodian()
{
    m_plane->moves.failure = Error{ErrorKind::NoCustodian, "No key custodian is connected."};
    open();

    confirm()->click();

    QTRY_VERIFY(sentence().contains("stay where they were"));
    QCOMPARE(m_plane->network.calls.count("moves.moveSecret"), 1);
}

QTEST_MAIN(MoveSheetTest)
#include "move_sheet_test.moc"
