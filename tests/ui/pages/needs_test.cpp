// What needs somebody: a line each, whom it is for, and what is said where something is not known.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "tests/support/fake_searches.h"
#include "ui/pages/lookup/secret_lookup.h"
#include "ui/pages/outcomes/needs/needs_card.h"
#include "ui/pages/outcomes/outcomes_page.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;

class NeedsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isCalmWhereNothingIsToDo();
    void tellsWhatIsToDo();
    void hurriesWhatExpires();
    void goesThere();
    void tellsOfOverdueRotations();
    void failsSourceBySource();
    void triesAgain();
    void readsTheRecordFirstToAnAuditor();
    void hasSecretsAtHandForWhoeverIsOnCall();

private:
    void everythingIsWell();
    void load()
    {
        m_page->enter();
        QTRY_VERIFY(!sentence().startsWith("Looking"));
    }
    QString sentence() const { return m_page->findChild<ui::TextLabel*>("needs.sentence")->text(); }
    QStringList told() const
    {
        QStringList told;
        for (const auto* button : m_page->findChildren<QPushButton*>())
            if (!button->isHidden() && button->objectName().startsWith("needs."))
                told << button->accessibleName();
        return told;
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<test::FakeSinks> m_sinks;
    std::unique_ptr<ui::OutcomesPage> m_page;
};

void NeedsTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_sinks = std::make_unique<test::FakeSinks>(m_plane->network);
    everythingIsWell();
    for (const auto* id : {"go.approvals", "go.emergencies", "go.access", "go.machines", "go.keys",
                           "go.backends", "go.audit", "go.rotation"})
        m_plane->actions.add({id, id, {}, {}, {}, {}, Qt::WindowShortcut});
    m_plane->context.sinks = m_sinks.get();
    m_page = std::make_unique<ui::OutcomesPage>(m_plane->context);
    m_page->resize(1100, 900);
    m_page->show();
}

void NeedsTest::cleanup()
{
    m_page.reset();
    m_plane->network.finish();
    m_sinks.reset();
    m_plane.reset();
}

void NeedsTest::everythingIsWell()
{
    m_plane->machines.allRunners = {{{"r-1"}, "one", "ab", false, true}};
    m_plane->keys.all = {};
}

void NeedsTest::isCalmWhereNothingIsToDo()
{
    load();

    QTRY_COMPARE(sentence(), "Nothing needs you now.");
    QVERIFY2(told().isEmpty(), qPrintable(told().join('\n')));
}

void NeedsTest::tellsWhatIsToDo()
{
    const auto now = SystemClock().now();
    domain::Approval waiting;
    waiting.mayDecide = true;
    auto mine = waiting;
    mine.mayDecide = false;
    m_plane->approvals.requests = {waiting, waiting, mine};
    domain::BreakGlass glass;
    glass.subject = "issuer|bob";
    glass.expiresAt = now - std::chrono::hours(1);
    m_plane->approvals.glasses = {glass};
    domain::AccessReview review;
    review.dueAt = now - std::chrono::hours(1);
    m_plane->reviews.all = {review};
    m_plane->backends.all.front().check = domain::BackendCheck{now, false, {}};
    m_plane->keys.all.ring.keys.push_back({});
    m_plane->keys.all.ring.keys.back().name = "hsm";
    m_plane->keys.all.ring.keys.back().health.problem = "It does not answer.";
    m_plane->machines.allRunners.front().connected = false;
    domain::ApiKey key;
    key.name = "ci";
    key.expiresAt = now + std::chrono::hours(24);
    auto revoked = key;
    revoked.revokedAt = now;
    m_plane->machines.keys = {key, revoked};
    domain::SinkStanding sink;
    sink.name = "siem";
    sink.failingSince = now;
    m_sinks->all = {sink};
    m_plane->log.standing.size += 3;

    load();

    QTRY_COMPARE(told().size(), 9);
    const auto all = told().join('\n');
    for (const auto* part :
         {"2 approval(s) wait", "1 emergency(s) wait for a review",
          "1 review(s) of access are overdue", "No runner is connected", "cannot be used: hsm",
          "failed the last test: builtin", "1 API key(s) end within 14 days: ci",
          "3 event(s) of the record were not witnessed", "stand still: siem"})
        QVERIFY2(all.contains(part), qPrintable(part + QString("\n") + all));
    QVERIFY(sentence().startsWith("9 thing"));
}

void NeedsTest::hurriesWhatExpires()
{
    const auto now = SystemClock().now();
    domain::Approval pressing;
    pressing.mayDecide = true;
    pressing.expiresAt = now + std::chrono::hours(2);
    auto later = pressing;
    later.expiresAt = now + std::chrono::hours(48);
    auto mine = pressing;
    mine.mayDecide = false;
    mine.requester = m_plane->session.person.subject;
    auto another = mine;
    another.requester = "issuer|bob";
    m_plane->approvals.requests = {later, another, mine, pressing};

    load();

    QTRY_COMPARE(told().size(), 3);
    QVERIFY(told().at(0).contains("1 approval(s) expire within a day"));
    QVERIFY(told().at(1).contains("1 approval(s) wait for your decision"));
    QVERIFY(told().at(2).contains("1 request(s) of yours"));
}

void NeedsTest::goesThere()
{
    m_plane->machines.allRunners.clear();
    load();
    QTRY_COMPARE(told().size(), 1);
    QSignalSpy gone(m_plane->actions.action("go.machines"), &QAction::triggered);

    m_page->findChild<QPushButton*>("needs.runners.0")->click();

    QCOMPARE(gone.count(), 1);
}

void NeedsTest::tellsOfOverdueRotations()
{
    const auto add = [this](int days) {
        m_plane->rotations.add(domain::SecretId::fresh(), "api-key", days);
    };
    add(-3);
    add(-1);
    add(5);
    load();
    QVERIFY2(told().join('\n').contains("2 secret(s) should have been rotated by now."),
             qPrintable(told().join('\n')));

    m_plane->rotations.pageSize = 1;
    load();
    QTRY_VERIFY2(told().join('\n').contains("At least 1 secret(s)"), qPrintable(told().join('\n')));
}

void NeedsTest::failsSourceBySource()
{
    m_plane->machines.allRunners.clear();
    m_plane->log.wrong = Error{ErrorKind::TimedOut, "late"};

    load();

    QTRY_COMPARE(told().size(), 2);
    QVERIFY(m_page->findChild<QPushButton*>("needs.log.retry") != nullptr);
    QVERIFY(m_page->findChild<QPushButton*>("needs.runners.0") != nullptr);
}

void NeedsTest::triesAgain()
{
    m_plane->log.wrong = Error{ErrorKind::TimedOut, "late"};
    load();
    QTRY_COMPARE(told().size(), 1);
    QVERIFY(sentence().startsWith("As far as is known"));
    m_plane->log.wrong.reset();

    m_page->findChild<QPushButton*>("needs.log.retry")->click();

    QTRY_COMPARE(sentence(), "Nothing needs you now.");
}

void NeedsTest::readsTheRecordFirstToAnAuditor()
{
    const auto first = [this] {
        return std::string(ui::needSourcesFor({m_plane->context}).front()->id);
    };
    QCOMPARE(first(), std::string("approvals"));
    using enum domain::Capability;

    m_plane->context.membership.capabilities = {SeeSecrets, SeeVersions, SeeAudit};

    QCOMPARE(first(), std::string("log"));
}

void NeedsTest::hasSecretsAtHandForWhoeverIsOnCall()
{
    using enum domain::Capability;
    auto& kept = m_plane->secrets.add("ledger-db", {{"PASSWORD", "x"}});
    ui::SecretLookup lookup(m_plane->context, nullptr);
    m_page->showAtHand(lookup);
    load();
    auto* card = m_page->findChild<QWidget*>("at_hand");
    QVERIFY(!card->isVisible());
    m_plane->context.membership.capabilities = {SeeSecrets, SeeVersions, Reveal};
    lookup.opened(kept.secret);
    QSignalSpy chosen(m_page.get(), &ui::OutcomesPage::secretChosen);

    m_page->enter();

    QVERIFY(card->isVisible());
    QVERIFY(!m_page->findChild<QWidget*>("outcomes.state")->isVisible()); // Not theirs to see.
    auto* button = m_page->findChild<QPushButton*>("at_hand.0");
    QVERIFY(button != nullptr && button->text().startsWith("ledger-db"));
    button->click();
    QCOMPARE(chosen.count(), 1);
}

QTEST_MAIN(NeedsTest)
#include "needs_test.moc"
