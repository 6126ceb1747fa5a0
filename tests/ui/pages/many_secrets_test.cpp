// A list and a lookup over so many secrets that they take some turns of the event loop: nothing old
// is taken for new, and no key is lost meanwhile.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "ui/pages/lookup/lookup_panel.h"
#include "ui/pages/lookup/secret_lookup.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/pages/secrets/secrets_page.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/lists/sr_views.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;

namespace {

constexpr int many = 300'000;

} // namespace

class ManySecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keepsTheListUntilTheFilterIsAnswered();
    void staysWhereOneReadsWhileOthersWrite();
    void takesEnterForTheNewRows();
    void movesAmongTheNewRows();
    void forgetsKeysWhenOneTypesOn();
    void addsWhatTheServerSaidMeanwhile();

private:
    void know(int first, int last);
    std::unique_ptr<ui::SecretsPage> page();
    std::unique_ptr<ui::LookupPanel> panel();
    QString current(const ui::LookupPanel& panel) const
    {
        return panel.findChild<QListView*>("lookup.list")->currentIndex().data().toString();
    }

    test::FakeMetadata m_metadata;
    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::SecretLookup> m_lookup;
};

void ManySecretsTest::know(int first, int last)
{
    std::vector<domain::Secret> secrets;
    for (int i = first; i < last; ++i) {
        domain::Secret secret;
        secret.id = domain::SecretId::fresh();
        secret.organization = {"org-1"};
        secret.name = secret.slug = "key-" + std::to_string(1'000'000 + i);
        secrets.push_back(std::move(secret));
    }
    m_metadata.secrets.put(secrets);
}

void ManySecretsTest::initTestCase()
{
    for (int at = 0; at < many; at += 10'000)
        know(at, at + 10'000);
}

void ManySecretsTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_plane->context.metadata = &m_metadata;
    m_metadata.now.phase = client::MetadataPhase::Current;
    m_lookup = std::make_unique<ui::SecretLookup>(m_plane->context, nullptr);
    m_lookup->setKnown(m_metadata.secrets);
}

void ManySecretsTest::cleanup()
{
    m_lookup.reset();
    m_plane.reset();
}

std::unique_ptr<ui::SecretsPage> ManySecretsTest::page()
{
    auto page = std::make_unique<ui::SecretsPage>(m_plane->context, ui::SecretsPage::Kind::Active);
    page->resize(1000, 500);
    page->QWidget::show();
    page->setScope({}, false);
    return page;
}

std::unique_ptr<ui::LookupPanel> ManySecretsTest::panel()
{
    auto panel = std::make_unique<ui::LookupPanel>(m_plane->context, *m_lookup,
                                                   ui::LookupPanel::Kind::Everything);
    panel->show();
    panel->begin({});
    return panel;
}

void ManySecretsTest::keepsTheListUntilTheFilterIsAnswered()
{
    const auto page = this->page();
    auto& list = *page->findChild<ui::SrTableView*>("secrets.list");
    const int all = static_cast<int>(m_metadata.secrets.size());
    QTRY_COMPARE(list.model()->rowCount(), all);
    QTRY_COMPARE(list.currentIndex().row(), 0);
    auto* filter = page->findChild<ui::FilterField*>();
    QSignalSpy reset(list.model(), &QAbstractItemModel::modelReset);

    filter->setText("k e y - 1"); // Each row is asked for all of that.
    const auto& model = *static_cast<items::SecretListModel*>(list.model());
    for (int turn = 0; turn < 1000 && !model.isFinding(); ++turn)
        QCoreApplication::processEvents();
    QVERIFY(model.isFinding());
    QCOMPARE(list.model()->rowCount(), all);
    filter->setText("ey-1234567");

    QTRY_COMPARE(list.model()->rowCount(), 1);
    QCOMPARE(reset.size(), 1); // Nothing for what was not to the end.
    QCOMPARE(list.model()->index(0, 0).data().toString(), "key-1234567");
    QTRY_COMPARE(list.currentIndex().row(), 0);
    filter->setText("ey-12345678");
    QTRY_COMPARE(list.model()->rowCount(), 0);
    QCOMPARE(page->findChild<ui::StateOverlay*>("secrets.state")->state(), ui::ViewState::Empty);
}

void ManySecretsTest::staysWhereOneReadsWhileOthersWrite()
{
    const auto page = this->page();
    auto& list = *page->findChild<ui::SrTableView*>("secrets.list");
    const int all = static_cast<int>(m_metadata.secrets.size());
    QTRY_COMPARE(list.model()->rowCount(), all);
    list.setCurrentIndex(list.model()->index(200'000, 0));
    const auto name = list.currentIndex().data().toString();
    list.verticalScrollBar()->setValue(list.verticalScrollBar()->value() + 40);
    const int scrolled = list.verticalScrollBar()->value();

    know(800'000, 801'000);
    m_metadata.tell();

    QTRY_COMPARE(list.model()->rowCount(), all + 1000);
    QCOMPARE(list.currentIndex().data().toString(), name);
    QCOMPARE(list.verticalScrollBar()->value(), scrolled);
}

void ManySecretsTest::takesEnterForTheNewRows()
{
    const auto panel = this->panel();
    QSignalSpy chosen(panel.get(), &ui::LookupPanel::secretChosen);
    const auto stood = current(*panel);

    panel->input().setText("k e y 7");
    QVERIFY(m_lookup->searches());
    QCOMPARE(current(*panel), stood); // Until the new ones can stand there.
    QTest::keyClick(&panel->input(), Qt::Key_Return);

    QCOMPARE(chosen.size(), 0);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<domain::Secret>().name, std::string("key-1000007"));
}

void ManySecretsTest::movesAmongTheNewRows()
{
    const auto panel = this->panel();
    panel->input().setText("k e y 7");
    QVERIFY(m_lookup->searches());
    QTest::keyClick(&panel->input(), Qt::Key_Down);
    QTest::keyClick(&panel->input(), Qt::Key_Down);
    QTRY_COMPARE(current(*panel), "key-1000027");
    QTest::keyClick(&panel->input(), Qt::Key_Up);
    QCOMPARE(current(*panel), "key-1000017");
}

void ManySecretsTest::forgetsKeysWhenOneTypesOn()
{
    const auto panel = this->panel();
    QSignalSpy chosen(panel.get(), &ui::LookupPanel::secretChosen);
    panel->input().setText("k e y 7");
    QVERIFY(m_lookup->searches());
    QTest::keyClick(&panel->input(), Qt::Key_Return);
    panel->input().setText("k e y 77");
    QTRY_COMPARE(current(*panel), "key-1000077");
    QCOMPARE(chosen.size(), 0);

    panel->input().setText("k e y 7");
    panel->input().setText(">audit"); // No secrets: nothing to wait for.
    QVERIFY(!current(*panel).contains("key-"));
    QTRY_VERIFY(!m_lookup->searches());
    QVERIFY(!current(*panel).contains("key-"));
}

void ManySecretsTest::addsWhatTheServerSaidMeanwhile()
{
    m_plane->secrets.add("key 7 of the server", {{"A", "b"}});
    const auto panel = this->panel();
    panel->input().setText("k e y 7");
    QVERIFY(m_lookup->searches());
    QTRY_COMPARE(m_lookup->rows().size(), 51U);
    QVERIFY(!m_lookup->searches());
    QCOMPARE(m_lookup->knownRows(), 50U);
    QCOMPARE(m_lookup->rows().back().name, std::string("key 7 of the server"));
    QTRY_COMPARE(current(*panel), "key-1000007");
}

QTEST_MAIN(ManySecretsTest)
#include "many_secrets_test.moc"
