// A control plane that forgets, hides and renames, before people who remember.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/client/waiting.h"
#include "tests/hostile/stage.h"

#include <algorithm>

using namespace strongroom;
using test::wait;

/// The cases build on one another: the control plane tampers with its own store more and more.
class ForgettingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void answersForNoOtherSecret_data();
    void answersForNoOtherSecret();
    void swapsNoEnvironments();
    void showsNoOlderVersionAsTheNewest();
    void deletesNoVersionUnnoticed();
    void hidesNoVersion();
    void writesOverNoHiddenVersion();
    void hidesNoVersionFromAProgramThatStartsAnew();

private:
    /// By name, as the command line does it.
    Result<client::Revealed> revealStripe(client::ControlPlane& person);

    hostile::Stage m_stage;
};

void ForgettingTest::initTestCase()
{
    QVERIFY(m_stage.start());
    QVERIFY(wait(m_stage.alice->directory.environments(m_stage.organization)));
}

void ForgettingTest::cleanupTestCase()
{
    QVERIFY(!m_stage.leaked());
}

Result<client::Revealed> ForgettingTest::revealStripe(client::ControlPlane& person)
{
    client::SecretQuery query;
    query.organization = m_stage.organization;
    const auto page = wait(person.secrets.list(query));
    if (!page)
        return page.error();
    const auto found = std::ranges::find(page->items, std::string("stripe"), &domain::Secret::slug);
    if (found == page->items.end())
        return Error{ErrorKind::NotFound, "There is no such secret."};
    domain::GrantRequest request;
    request.secret = found->id;
    request.purpose = {domain::PurposeCategory::Incident, "INC-4821", ""};
    return wait(person.secrets.reveal(m_stage.organization, std::move(request)));
}

void ForgettingTest::answersForNoOtherSecret_data()
{
    QTest::addColumn<bool>("anew");
    QTest::newRow("answers with another secret's id") << true;
    QTest::newRow("calls another secret by this one's name") << true;
}

void ForgettingTest::answersForNoOtherSecret()
{
    const auto before = revealStripe(*m_stage.alice);
    const auto program = m_stage.anotherClient();
    m_stage.arm(QTest::currentDataTag());

    const auto revealed = revealStripe(*program);
    const int fired = m_stage.arm("");

    QVERIFY2(before, before ? "" : before.error().message.c_str());
    QVERIFY(fired > 0);
    QVERIFY(!revealed);
    QCOMPARE(revealed.error().kind, ErrorKind::Forged);
}

void ForgettingTest::swapsNoEnvironments()
{
    const auto program = m_stage.anotherClient();
    m_stage.arm("swaps two environments");

    const auto environments = wait(program->directory.environments(m_stage.organization));
    const int fired = m_stage.arm("");

    QCOMPARE(fired, 1);
    QVERIFY(!environments);
    QCOMPARE(environments.error().kind, ErrorKind::Forged);
}

void ForgettingTest::showsNoOlderVersionAsTheNewest()
{
    QVERIFY(m_stage.alterStore("UPDATE secrets SET current_version = 1 WHERE slug = 'stripe'"));

    const auto revealed = revealStripe(*m_stage.alice);

    QVERIFY(revealed);
    QCOMPARE(revealed->grant.version, std::uint32_t(1));
    QCOMPARE(revealed->hiddenVersion, std::uint32_t(2));
}

void ForgettingTest::deletesNoVersionUnnoticed()
{
    QVERIFY(m_stage.alterStore("UPDATE versions SET state = 'deleted' WHERE number = 2"));

    const auto revealed = revealStripe(*m_stage.alice);

    QVERIFY(revealed);
    QCOMPARE(revealed->hiddenVersion, std::uint32_t(0));
    QCOMPARE(revealed->deletedVersion, std::uint32_t(2));
}

void ForgettingTest::hidesNoVersion()
{
    QVERIFY(m_stage.alterStore(
        "DELETE FROM entries WHERE version IN (SELECT id FROM versions WHERE number = 2);"
        "DELETE FROM versions WHERE number = 2"));

    const auto revealed = revealStripe(*m_stage.alice);

    QVERIFY(revealed);
    QCOMPARE(revealed->hiddenVersion, std::uint32_t(2));
}

void ForgettingTest::writesOverNoHiddenVersion()
{
    const auto written = m_stage.write(*m_stage.alice);

    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Forged);
    QVERIFY(QString::fromStdString(written.error().message).contains("hiding version 2"));
}

void ForgettingTest::hidesNoVersionFromAProgramThatStartsAnew()
{
    QVERIFY(QFile::remove(m_stage.folder("runner/versions.log")));
    QVERIFY(m_stage.restartRunner());
    const auto program = m_stage.anotherClient();
    Result<client::Revealed> revealed = Error{};

    const bool answered = QTest::qWaitFor(
        [&] {
            revealed = revealStripe(*program);
            return revealed || revealed.error().reason != "proof_before_start";
        },
        10000);

    QVERIFY(answered && revealed);
    QCOMPARE(revealed->hiddenVersion, std::uint32_t(2));
}

QTEST_GUILESS_MAIN(ForgettingTest)
#include "forgetting_test.moc"
