// Sample secrets come when they are asked for, and go again without a trace of one's own secrets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "ui/actions/sample_secrets.h"
#include "ui/pages/secrets/secrets_page.h"
#include "ui/pages/start/sample_bar.h"
#include "ui/pages/start/sample_sheet.h"
#include "ui/widgets/feedback/banner.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

using namespace strongroom;

class SamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void areOfferedWhereThereIsNothing();
    void areNotOfferedInOneScopeAlone();
    void areNotOfferedToThoseWhoMayNotManage();
    void comeWithEverything();
    void makeTheEnvironmentsThatAreMissing();
    void stopWhenTheSheetIsClosed();
    void sayWhatWentWrongAndGoOn();
    void goToTheTrashAlone();

private:
    QWidget* bar() const { return m_page->findChild<QWidget*>("samples"); }
    QPushButton* button(const char* id) const { return m_page->findChild<QPushButton*>(id); }
    ui::SampleSheet* sheet() const { return m_page->findChild<ui::SampleSheet*>(); }
    /// Presses the bar's button, then the sheet's.
    void begin(const char* id);

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::SecretsPage> m_page;
};

void SamplesTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_page = std::make_unique<ui::SecretsPage>(m_plane->context, ui::SecretsPage::Kind::Active);
    m_page->QWidget::show();
    m_page->setScope({}, false);
}

void SamplesTest::cleanup()
{
    m_page.reset();
    m_plane.reset();
}

void SamplesTest::begin(const char* id)
{
    QTRY_VERIFY(button(id) != nullptr && button(id)->isVisible());
    button(id)->click();
    QVERIFY(sheet() != nullptr);
    sheet()->primary()->click();
}

void SamplesTest::areOfferedWhereThereIsNothing()
{
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(button("samples.add") != nullptr);

    m_plane->secrets.add("stripe", {{"KEY", "v"}});
    m_page->reload();

    QTRY_VERIFY(!bar()->isVisible());
}

void SamplesTest::areNotOfferedInOneScopeAlone()
{
    m_plane->secrets.add("stripe", {{"KEY", "v"}}, domain::EnvironmentId{"env-prod"});

    m_page->setScope(domain::EnvironmentId{"env-dev"}, false);

    QTRY_COMPARE(m_plane->network.calls.count("list"), 2);
    QTest::qWait(20);
    QVERIFY(!bar()->isVisible());
}

void SamplesTest::areNotOfferedToThoseWhoMayNotManage()
{
    QTRY_VERIFY(bar()->isVisible());
    m_plane->context.membership.capabilities.erase(domain::Capability::Manage);

    m_page->reload();

    QTRY_VERIFY(!bar()->isVisible());
}

void SamplesTest::comeWithEverything()
{
    QSignalSpy told(&m_page->samples(), &ui::SampleBar::told);

    begin("samples.add");

    QTRY_COMPARE(told.size(), 1);
    const auto& all = m_plane->secrets.all;
    QVERIFY(all.size() >= 12);
    std::set<std::string> environments;
    std::set<std::string> values;
    std::size_t count = 0;
    std::uint32_t mostVersions = 0;
    for (const auto& kept : all) {
        QVERIFY(ui::isSample(kept.secret));
        QVERIFY(!kept.secret.owner.empty() && !kept.secret.description.empty());
        environments.insert(kept.secret.environment ? kept.secret.environment->value : "");
        mostVersions = std::max(mostVersions, kept.secret.currentVersion);
        for (const auto& [key, value] : kept.values.at(kept.secret.currentVersion)) {
            values.insert(value);
            ++count;
        }
    }
    QCOMPARE(environments.size(), std::size_t{4}); // Three, and none.
    QCOMPARE(values.size(), count);                // No value stands twice.
    QVERIFY(mostVersions >= 3);
    QTRY_VERIFY(button("samples.remove") != nullptr && button("samples.remove")->isVisible());
}

void SamplesTest::makeTheEnvironmentsThatAreMissing()
{
    m_plane->directory.all.resize(1);
    QSignalSpy altered(&m_page->samples(), &ui::SampleBar::altered);

    begin("samples.add");

    QTRY_COMPARE(altered.size(), 1);
    QCOMPARE(m_plane->directory.all.size(), std::size_t{3});
    QCOMPARE(m_plane->directory.all.back().kind, domain::EnvironmentKind::Development);
}

void SamplesTest::stopWhenTheSheetIsClosed()
{
    begin("samples.add");
    connect(sheet()->findChild<QProgressBar*>(), &QProgressBar::valueChanged, sheet(),
            [this](int done) {
                if (done == 2)
                    sheet()->cancel()->click();
            });

    QTRY_VERIFY(sheet() == nullptr);
    QTest::qWait(50);
    QVERIFY(m_plane->secrets.all.size() >= 2);
    QVERIFY(m_plane->secrets.all.size() <= 4); // What was under way, and no more.
    QTRY_VERIFY(button("samples.remove") != nullptr);
    begin("samples.remove");
    QTRY_VERIFY(sheet() == nullptr);
    for (const auto& kept : m_plane->secrets.all)
        QCOMPARE(kept.secret.state, domain::SecretState::Deleted);
}

void SamplesTest::sayWhatWentWrongAndGoOn()
{
    QTRY_VERIFY(bar()->isVisible());
    m_plane->network.failure = Error{ErrorKind::Unavailable, "gone"};

    begin("samples.add");

    auto* banner = sheet()->findChild<ui::Banner*>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(sheet()->primary()->isEnabled());
    m_plane->network.failure.reset();
    sheet()->primary()->click();
    QTRY_VERIFY(sheet() == nullptr);
    QVERIFY(m_plane->secrets.all.size() >= 12);
}

void SamplesTest::goToTheTrashAlone()
{
    m_plane->secrets.add("stripe", {{"KEY", "v"}}).secret.labels = {"samples-of-mine"};
    m_plane->secrets.add("try", {{"KEY", "v"}}).secret.labels = {"sample", "payments"};
    m_page->reload();

    begin("samples.remove");

    QTRY_COMPARE(m_plane->secrets.all.back().secret.state, domain::SecretState::Deleted);
    QTRY_VERIFY(sheet() == nullptr);
    QCOMPARE(m_plane->secrets.all.front().secret.state, domain::SecretState::Active);
    QTRY_VERIFY(!bar()->isVisible());
}

QTEST_MAIN(SamplesTest)
#include "samples_test.moc"
