// The sheet for one deed on many secrets: looked at first, agreed to by its number, then begun.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "tests/support/ticking.h"
#include "tests/ui/pages/lists.h"
#include "ui/pages/bulk/bulk_sheet.h"
#include "ui/widgets/feedback/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace strongroom;
using domain::BulkDeed;
using domain::EnvironmentKind;

class BulkSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_sheet.data(); }
    void saysWhatItWouldComeTo();
    void leavesProductionOut();
    void wantsTheNumberOfManyTyped();
    void asksForLabelsBeforeItLooks();
    void refusesWhatIsTooLong();
    void saysWhenNothingIsMarked();
    void saysWhenTooManyAreMarked();
    void setsAnOwner();
    void looksAgainAtWhatWasChanged();
    void beginsWhatWasAgreedTo();
    void looksAgainWhenThePlanIsStale();
    void staysOpenWhileOffline();
    void destroysOnlyWithAReasonAndTheNumberTyped();
    void beginsRotations();
    void setsRotationPolicies();
    void saysNothingOfAPolicyThatStays();
    void removesRotationPolicies();
    void handsAMoveOver();
    void movesNothingOutOfSeveralBackends();

private:
    void open(std::size_t count = 5000, bool trash = false);
    void look();
    void choose(BulkDeed deed);
    template <class Widget>
    Widget* find(const char* id) const
    {
        return m_sheet->findChild<Widget*>(id);
    }
    QPushButton& primary() const { return *m_sheet->primary(); }
    QString summary() const { return find<QLabel>("bulk.summary")->text(); }
    const domain::BulkWish& wished() const { return m_plane->bulk.wished.back(); }

    std::unique_ptr<test::FakePlane> m_plane;
    QPointer<ui::BulkSheet> m_sheet;
    std::optional<domain::BackendId> m_backend{};
};

void BulkSheetTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_backend.reset();
    m_plane->bulk.places = {{domain::EnvironmentId{"env-prod"}, EnvironmentKind::Production, 12},
                            {domain::EnvironmentId{"env-dev"}, EnvironmentKind::Development, 900},
                            {{}, EnvironmentKind::Other, 68, 0, 0, 20}};
    m_plane->bulk.reasons = {{"You may not change secrets here. Ask for the role member.", 20}};
}

void BulkSheetTest::open(std::size_t count, bool trash)
{
    m_sheet = new ui::BulkSheet(
        {m_plane->context, m_plane->bulk},
        {std::vector<domain::BulkTarget>(count, {{"secret-1"}, 1}), m_backend, trash}, nullptr);
    m_sheet->open();
    look();
}

void BulkSheetTest::look()
{
    test::tick(*m_sheet, "bulk.soon");
    m_plane->network.finish();
}

void BulkSheetTest::choose(BulkDeed deed)
{
    auto* box = find<QComboBox>("bulk.deed");
    box->setCurrentIndex(box->findData(static_cast<int>(deed)));
}

void BulkSheetTest::saysWhatItWouldComeTo()
{
    open(1000);

    QTRY_COMPARE(primary().text(), QString("Move 980 to the trash"));
    QVERIFY(primary().isEnabled());
    QVERIFY2(summary().contains("980 of 1,000"), qPrintable(summary()));
    QVERIFY(summary().contains("12 of them in production"));
    QCOMPARE(test::columnOf(*m_sheet, "bulk.places", 0),
             (QStringList{"Production", "Development", "Organization"}));
    QVERIFY(find<QLabel>("bulk.reasons")->text().startsWith("20 × You may not"));
    QVERIFY(wished().deed == BulkDeed::Trash);
}

void BulkSheetTest::leavesProductionOut()
{
    open();
    QTRY_VERIFY(primary().isEnabled());

    find<QCheckBox>("bulk.exceptProduction")->click();

    QCOMPARE(primary().text(), QString("Move 968 to the trash"));
    QVERIFY(!summary().contains("production"));
    QCOMPARE(test::columnOf(*m_sheet, "bulk.places", 2), (QStringList{"12", "0", "20"}));
    primary().click();
    QTRY_VERIFY(m_plane->bulk.agreed.has_value());
    QCOMPARE(m_plane->bulk.agreed->count, 968U);
    QVERIFY(m_plane->bulk.agreed->exceptProduction);
}

void BulkSheetTest::wantsTheNumberOfManyTyped()
{
    m_plane->bulk.places[1].left = 4900;
    open();
    QTRY_COMPARE(primary().text(), QString("Move 4,980 to the trash"));
    QVERIFY(!primary().isEnabled());

    QTest::keyClicks(find<QLineEdit>("bulk.count"), "498");
    QVERIFY(!primary().isEnabled());
    QTest::keyClicks(find<QLineEdit>("bulk.count"), "0");

    QVERIFY(primary().isEnabled());
    find<QCheckBox>("bulk.exceptProduction")->click(); // Another number has to be typed.
    QVERIFY(!primary().isEnabled());
}

void BulkSheetTest::asksForLabelsBeforeItLooks()
{
    open();
    choose(BulkDeed::Label);
    look();
    QVERIFY2(summary().contains("which labels"), qPrintable(summary()));
    QVERIFY(!primary().isEnabled());

    QTest::keyClicks(find<QLineEdit>("bulk.addLabels"), "legacy, Q4 ,");
    QTest::keyClicks(find<QLineEdit>("bulk.removeLabels"), "new");
    look();

    QTRY_VERIFY(primary().isEnabled());
    QCOMPARE(wished().addLabels, (std::vector<std::string>{"legacy", "Q4"}));
    QCOMPARE(wished().removeLabels, (std::vector<std::string>{"new"}));
    QCOMPARE(primary().text(), QString("Change the labels of 980"));
}

void BulkSheetTest::refusesWhatIsTooLong()
{
    open();
    choose(BulkDeed::Label);
    const auto asked = m_plane->bulk.wished.size();

    find<QLineEdit>("bulk.addLabels")->setText(QString(4096, 'x'));
    look();
    QVERIFY2(summary().contains("at most 100 bytes"), qPrintable(summary()));
    QCOMPARE(m_plane->bulk.wished.size(), asked);

    find<QLineEdit>("bulk.addLabels")->setText("short");
    find<QLineEdit>("bulk.reason")->setText(QString(600, QChar(0x00e9)));
    QTest::keyClicks(find<QLineEdit>("bulk.reason"), "x");
    look();
    QVERIFY2(summary().contains("at most 500 bytes"), qPrintable(summary()));
}

void BulkSheetTest::saysWhenNothingIsMarked()
{
    open(0);

    QVERIFY2(summary().contains("No secret is marked"), qPrintable(summary()));
    QVERIFY(!primary().isEnabled());
    QVERIFY(m_plane->bulk.wished.empty());
}

void BulkSheetTest::saysWhenTooManyAreMarked()
{
    open(10'001);

    QVERIFY2(summary().contains("10,001"), qPrintable(summary()));
    QVERIFY2(summary().contains("at most 10,000"), qPrintable(summary()));
    QVERIFY(m_plane->bulk.wished.empty());
}

void BulkSheetTest::setsAnOwner()
{
    open();
    choose(BulkDeed::Owner);
    QTest::keyClicks(find<QLineEdit>("bulk.owner"), " payments ");
    QTest::keyClicks(find<QLineEdit>("bulk.reason"), "cleanup Q4");
    look();

    QTRY_COMPARE(primary().text(), QString("Set the owner of 980"));
    QCOMPARE(wished().owner, std::string("payments"));
    QCOMPARE(wished().reason, std::string("cleanup Q4"));
}

void BulkSheetTest::looksAgainAtWhatWasChanged()
{
    open();
    QTRY_VERIFY(primary().isEnabled());

    QTest::keyClicks(find<QLineEdit>("bulk.reason"), "why");

    QVERIFY(!primary().isEnabled()); // The plan before is of something else.
    look();
    QTRY_VERIFY(primary().isEnabled());
}

void BulkSheetTest::beginsWhatWasAgreedTo()
{
    open();
    QTRY_VERIFY(primary().isEnabled());
    QSignalSpy started(m_sheet.data(), &ui::BulkSheet::started);

    primary().click();

    QTRY_COMPARE(started.size(), 1);
    QCOMPARE(m_plane->bulk.agreed->count, 980U);
    QVERIFY(m_plane->bulk.all.front().state == domain::BulkState::Running);
    QTRY_VERIFY(m_sheet.isNull());
}

void BulkSheetTest::looksAgainWhenThePlanIsStale()
{
    open();
    QTRY_VERIFY(primary().isEnabled());
    m_plane->bulk.refusal =
        Error{ErrorKind::VersionConflict, "It would be done to 3 secrets, not to 980."};
    m_plane->bulk.places = {{{}, EnvironmentKind::Other, 3}};
    const auto asked = m_plane->bulk.wished.size();

    primary().click();
    QTRY_COMPARE(m_plane->bulk.wished.size(), asked + 1);

    QTRY_COMPARE(primary().text(), QString("Move 3 to the trash"));
    QVERIFY(!m_sheet.isNull());
}

void BulkSheetTest::staysOpenWhileOffline()
{
    open();
    QTRY_VERIFY(primary().isEnabled());
    m_plane->network.failure = Error{ErrorKind::Unavailable, "gone"};

    primary().click();
    m_plane->network.finish();

    QTRY_VERIFY(m_sheet->findChild<ui::Banner*>()->isVisible());
    QVERIFY(!primary().isEnabled());
    m_plane->network.failure.reset();
    choose(BulkDeed::Owner);
    look();
    QTRY_VERIFY(primary().isEnabled());
}

void BulkSheetTest::destroysOnlyWithAReasonAndTheNumberTyped()
{
    open(1000, true);
    choose(BulkDeed::Destroy);
    const auto asked = m_plane->bulk.wished.size();
    look();
    QVERIFY2(summary().contains("at least 10 characters"), qPrintable(summary()));
    QCOMPARE(m_plane->bulk.wished.size(), asked);
    QVERIFY(!primary().isEnabled());

    QTest::keyClicks(find<QLineEdit>("bulk.reason"), "leaked, replaced");
    look();
    QTRY_COMPARE(primary().text(), QString("Ask to destroy 980"));
    QVERIFY2(summary().contains("cannot be brought back"), qPrintable(summary()));
    QVERIFY(!summary().contains("30 days"));
    QVERIFY(!primary().isEnabled());
    QVERIFY(m_sheet->cancel()->isDefault());

    QTest::keyClicks(find<QLineEdit>("bulk.count"), "980");
    QVERIFY(primary().isEnabled());
    primary().click();
    QTRY_VERIFY(m_plane->bulk.agreed.has_value());
    QCOMPARE(m_plane->bulk.agreed->count, 980U);
    QVERIFY(wished().deed == BulkDeed::Destroy);
    QCOMPARE(wished().reason, std::string("leaked, replaced"));
}

void BulkSheetTest::beginsRotations()
{
    open(1000);
    choose(BulkDeed::Rotate);
    look();

    QTRY_COMPARE(primary().text(), QString("Begin rotations of 980"));
    QVERIFY2(summary().contains("step by step"), qPrintable(summary()));
    primary().click();
    QTRY_VERIFY(m_plane->bulk.agreed.has_value());
    QVERIFY(wished().deed == BulkDeed::Rotate);
}

void BulkSheetTest::setsRotationPolicies()
{
    m_plane->bulk.places[1].first = 880;
    m_plane->bulk.places[0].first = 2;
    open(1000);
    choose(BulkDeed::SetRotationPolicy);
    find<QSpinBox>("rotationPolicy.days")->setValue(30);
    find<QComboBox>("rotationPolicy.kind")->setCurrentIndex(1);
    QTest::keyClicks(find<QLineEdit>("rotationPolicy.link"), "http://x");
    const auto asked = m_plane->bulk.wished.size();
    look();
    QVERIFY2(summary().contains("https://"), qPrintable(summary()));
    QCOMPARE(m_plane->bulk.wished.size(), asked);

    find<QLineEdit>("rotationPolicy.link")->clear();
    QTest::keyClicks(find<QLineEdit>("rotationPolicy.link"), "https://x");
    look();

    QTRY_COMPARE(primary().text(), QString("Set the rotation policy of 980"));
    QVERIFY2(summary().contains("own yet: 882; changed: 98"), qPrintable(summary()));
    QVERIFY(summary().contains("30 days"));
    QVERIFY((wished().rotationPolicy
             == domain::RotationPolicyChange{30, domain::RotationKind::ApiKey, {}, "https://x"}));
    find<QCheckBox>("bulk.exceptProduction")->click();
    QVERIFY2(summary().contains("own yet: 880"), qPrintable(summary()));
}

void BulkSheetTest::saysNothingOfAPolicyThatStays()
{
    open(1000);
    choose(BulkDeed::SetRotationPolicy);
    look();

    QTRY_VERIFY(primary().isEnabled());
    QVERIFY((wished().rotationPolicy == domain::RotationPolicyChange{}));
}

void BulkSheetTest::removesRotationPolicies()
{
    open(1000);
    choose(BulkDeed::RemoveRotationPolicy);
    look();

    QTRY_COMPARE(primary().text(), QString("Remove the rotation policy of 980"));
    QVERIFY(!find<QSpinBox>("rotationPolicy.days")->isVisible());
    primary().click();
    QTRY_VERIFY(m_plane->bulk.agreed.has_value());
    QVERIFY(wished().deed == BulkDeed::RemoveRotationPolicy && !wished().rotationPolicy);
}

void BulkSheetTest::handsAMoveOver()
{
    m_backend = domain::BackendId{"backend-1"};
    open(3);
    auto* box = find<QComboBox>("bulk.deed");
    box->setCurrentIndex(box->count() - 1);
    look();
    QSignalSpy moved(m_sheet.data(), &ui::BulkSheet::moveRequested);
    QCOMPARE(primary().text(), QString("Move 3 to another backend…"));

    primary().click();

    QCOMPARE(moved.size(), 1);
    QVERIFY(!m_plane->bulk.agreed);
}

void BulkSheetTest::movesNothingOutOfSeveralBackends()
{
    open(3);
    auto* box = find<QComboBox>("bulk.deed");
    box->setCurrentIndex(box->count() - 1);
    look();

    QVERIFY(!primary().isEnabled());
    QVERIFY2(summary().contains("several backends"), qPrintable(summary()));
}

QTEST_MAIN(BulkSheetTest)
#include "bulk_sheet_test.moc"
