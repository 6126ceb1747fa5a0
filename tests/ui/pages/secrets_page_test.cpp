// The list of secrets over the metadata that the console keeps.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/pages/secrets/secrets_page.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/lists/sr_views.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using client::MetadataPhase;
using ui::ViewState;

class SecretsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }

    void showsWhatIsKnownBeforeAnybodyAnswers();
    void saysHowFarLoadingIs();
    void findsWhileMoreComes();
    void staysWhereOneReads();
    void goesToTheNextOneWhenOneIsGone();
    void choosesWhatWasJustMade();
    void offersANewSecretToWhoeverMayMakeOne();
    void showsItsAgeOffline();
    void saysWhatIsDeniedAndTriesAgain();
    void asksForWhatWasAlteredOnly();
    void leavesTheTrashToTheServer();

private:
    void know(int first, int last, std::optional<domain::EnvironmentId> environment = {});
    void be(MetadataPhase phase);
    ui::SrTableView& list() const { return *m_page->findChild<ui::SrTableView*>("secrets.list"); }
    ui::StateOverlay& overlay() const
    {
        return *m_page->findChild<ui::StateOverlay*>("secrets.state");
    }
    QString first() const { return list().model()->index(0, 0).data().toString(); }
    QLabel& progress() const { return *m_page->findChild<QLabel*>("secrets.progress"); }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<test::FakeMetadata> m_metadata;
    std::unique_ptr<ui::SecretsPage> m_page;
};

void SecretsPageTest::init()
{
    m_page.reset();
    m_metadata = std::make_unique<test::FakeMetadata>();
    m_plane = std::make_unique<test::FakePlane>();
    m_plane->context.metadata = m_metadata.get();
    m_page = std::make_unique<ui::SecretsPage>(m_plane->context, ui::SecretsPage::Kind::Active);
    m_page->resize(1000, 500);
    m_page->QWidget::show();
    m_page->setScope({}, false);
}

void SecretsPageTest::know(int first, int last, std::optional<domain::EnvironmentId> environment)
{
    std::vector<domain::Secret> secrets;
    for (int i = first; i < last; ++i) {
        domain::Secret secret;
        secret.id = {"secret-" + std::to_string(i)};
        secret.organization = m_plane->organization;
        secret.name = "key-" + std::to_string(10000 + i);
        secret.slug = secret.name;
        secret.environment = environment;
        secrets.push_back(std::move(secret));
    }
    m_metadata->secrets.put(secrets);
}

void SecretsPageTest::be(MetadataPhase phase)
{
    m_metadata->now.phase = phase;
    m_metadata->tell();
}

void SecretsPageTest::showsWhatIsKnownBeforeAnybodyAnswers()
{
    m_plane->network.held = true;
    know(0, 500);
    be(MetadataPhase::Loading);
    QCOMPARE(overlay().state(), ViewState::Ready);
    QCOMPARE(list().model()->rowCount(), 500);
    QVERIFY(!m_plane->network.calls.contains("list"));
    m_plane->network.open();
}

void SecretsPageTest::saysHowFarLoadingIs()
{
    be(MetadataPhase::Loading);
    QCOMPARE(overlay().state(), ViewState::Loading);
    QVERIFY(!progress().isVisible());
    know(0, 20);
    m_metadata->now.loaded = 412'000;
    be(MetadataPhase::Loading);
    QVERIFY(progress().isVisible());
    QVERIFY2(progress().text().contains("412,000"), qPrintable(progress().text()));
    m_metadata->now.total = 1'000'311;
    be(MetadataPhase::Loading);
    QVERIFY2(progress().text().contains("1,000,311"), qPrintable(progress().text()));
    be(MetadataPhase::Current);
    QVERIFY(!progress().isVisible());
    QCOMPARE(overlay().state(), ViewState::Ready);
}

void SecretsPageTest::findsWhileMoreComes()
{
    know(0, 50);
    be(MetadataPhase::Loading);
    m_page->findChild<ui::FilterField*>()->setText("0077");
    QTRY_COMPARE(list().model()->rowCount(), 0);
    know(50, 100);
    be(MetadataPhase::Loading);
    QCOMPARE(list().model()->rowCount(), 1);
    QCOMPARE(first(), "key-10077");
}

void SecretsPageTest::staysWhereOneReads()
{
    know(0, 1000);
    be(MetadataPhase::Current);
    m_page->openSecret("secret-5");
    list().verticalScrollBar()->setValue(600);
    const int scrolled = list().verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    know(1000, 1100);
    be(MetadataPhase::Current);
    QCOMPARE(list().verticalScrollBar()->value(), scrolled);
    QCOMPARE(list().currentIndex().data().toString(), "key-10005");
}

void SecretsPageTest::goesToTheNextOneWhenOneIsGone()
{
    know(0, 9);
    be(MetadataPhase::Current);
    m_page->openSecret("secret-5");
    m_metadata->secrets.remove({"secret-5"});
    be(MetadataPhase::Current);
    QCOMPARE(list().currentIndex().data().toString(), "key-10006");
    m_page->openSecret("secret-8");
    m_metadata->secrets.remove({"secret-8"});
    be(MetadataPhase::Current);
    QCOMPARE(list().currentIndex().data().toString(), "key-10007");
}

void SecretsPageTest::choosesWhatWasJustMade()
{
    know(0, 9);
    be(MetadataPhase::Current);
    m_page->expectSecret({"secret-9"});
    QCOMPARE(list().currentIndex().data().toString(), "key-10000");
    know(9, 10);
    be(MetadataPhase::Current);
    QCOMPARE(list().currentIndex().data().toString(), "key-10009");
    list().setCurrentIndex(list().model()->index(2, 0));
    be(MetadataPhase::Current);
    QCOMPARE(list().currentIndex().data().toString(), "key-10002");
}

void SecretsPageTest::offersANewSecretToWhoeverMayMakeOne()
{
    be(MetadataPhase::Current);
    auto* deed = overlay().findChild<QPushButton*>("state.action");
    QVERIFY(deed->isVisible());
    QSignalSpy asked(m_page.get(), &ui::SecretsPage::createRequested);
    deed->click();
    QCOMPARE(asked.count(), 1);
    m_plane->context.membership.capabilities = {domain::Capability::SeeSecrets};
    be(MetadataPhase::Current);
    QVERIFY(!deed->isVisible());
}

void SecretsPageTest::showsItsAgeOffline()
{
    know(0, 3);
    m_metadata->now.asOf = Timestamp(std::chrono::milliseconds(1'700'000'000'000));
    be(MetadataPhase::Offline);
    QCOMPARE(overlay().state(), ViewState::Offline);
    QCOMPARE(list().model()->rowCount(), 3);
    QVERIFY(overlay().findChild<ui::Banner*>()->text().startsWith("Offline."));
    be(MetadataPhase::Current);
    QCOMPARE(overlay().state(), ViewState::Ready);
}

void SecretsPageTest::saysWhatIsDeniedAndTriesAgain()
{
    m_metadata->now.problem = Error{ErrorKind::Forbidden, "You lack see_secrets on Acme."};
    be(MetadataPhase::Loading);
    QCOMPARE(overlay().state(), ViewState::Denied);
    m_metadata->now.problem = Error{ErrorKind::Internal, "raw"};
    be(MetadataPhase::Loading);
    QCOMPARE(overlay().state(), ViewState::Error);
    m_metadata->calls.clear();
    overlay().findChild<QPushButton*>("banner.retry")->click();
    QCOMPARE(m_metadata->calls, QStringList{"reload"});
}

void SecretsPageTest::asksForWhatWasAlteredOnly()
{
    know(0, 3);
    be(MetadataPhase::Current);
    m_metadata->calls.clear();
    m_page->openSecret("secret-1");
    emit m_page->detail().altered();
    QCOMPARE(m_metadata->calls, QStringList{"refresh secret-1"});
}

void SecretsPageTest::leavesTheTrashToTheServer()
{
    know(0, 3);
    ui::SecretsPage trash(m_plane->context, ui::SecretsPage::Kind::Trash);
    trash.QWidget::show();
    trash.setScope({}, false);
    QTRY_COMPARE(trash.findChild<ui::StateOverlay*>("secrets.state")->state(), ViewState::Empty);
    QVERIFY(m_plane->network.calls.contains("list"));
}

QTEST_MAIN(SecretsPageTest)
#include "secrets_page_test.moc"
