// Loading, empty, error, offline and denied, in each of the views.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "tests/support/ticking.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/pages/secrets/secrets_page.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/lists/sr_views.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace strongroom;
using ui::ViewState;

namespace {

enum class View { Secrets, Trash, Audit, Detail };

} // namespace

Q_DECLARE_METATYPE(View)

class PageStatesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void loads_data() { views(true); }
    void loads();
    void givesUpLoadingWhenAsked_data() { views(true); }
    void givesUpLoadingWhenAsked();
    void isEmpty_data() { views(false); }
    void isEmpty();
    void failsAndTriesAgain_data() { views(true); }
    void failsAndTriesAgain();
    void keepsItsRowsOffline_data() { views(true); }
    void keepsItsRowsOffline();
    void saysWhatIsDenied_data() { views(true); }
    void saysWhatIsDenied();
    void showsNothingOfAnotherScope();
    void clearsAFilterThatMatchesNothing();

private:
    static void views(bool withDetail);
    /// The view, about to ask for its contents.
    QWidget* open(View view);
    void reload(View view);
    ui::StateOverlay& overlay() const { return *m_overlay; }
    QPushButton* button(const char* id) const { return m_overlay->findChild<QPushButton*>(id); }
    QString banner() const
    {
        const auto* found = m_overlay->findChild<ui::Banner*>();
        return found->isVisible() ? found->text() : QString();
    }
    QString sentence() const { return m_overlay->findChild<QLabel*>("state.sentence")->text(); }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<QWidget> m_view;
    ui::StateOverlay* m_overlay = nullptr;
};

void PageStatesTest::views(bool withDetail)
{
    QTest::addColumn<View>("view");
    QTest::newRow("secrets") << View::Secrets;
    QTest::newRow("trash") << View::Trash;
    QTest::newRow("audit") << View::Audit;
    if (withDetail) // A secret has a version: there is no empty one.
        QTest::newRow("detail") << View::Detail;
}

void PageStatesTest::init()
{
    m_view.reset();
    m_plane = std::make_unique<test::FakePlane>();
}

QWidget* PageStatesTest::open(View view)
{
    if (view == View::Secrets || view == View::Trash)
        m_view = std::make_unique<ui::SecretsPage>(
            m_plane->context,
            view == View::Trash ? ui::SecretsPage::Kind::Trash : ui::SecretsPage::Kind::Active);
    else if (view == View::Audit)
        m_view = std::make_unique<ui::AuditPage>(m_plane->context);
    else
        m_view = std::make_unique<ui::SecretDetail>(m_plane->context, false);
    m_view->resize(900, 600);
    m_view->show();
    m_overlay = m_view->findChild<ui::StateOverlay*>(view == View::Audit    ? "audit.state"
                                                     : view == View::Detail ? "detail.state"
                                                                            : "secrets.state");
    reload(view);
    return m_view.get();
}

void PageStatesTest::reload(View view)
{
    if (auto* page = qobject_cast<ui::SecretsPage*>(m_view.get()))
        page->reload();
    else if (auto* audit = qobject_cast<ui::AuditPage*>(m_view.get()))
        audit->reload();
    else if (auto* detail = qobject_cast<ui::SecretDetail*>(m_view.get())) {
        if (m_plane->secrets.all.empty())
            m_plane->secrets.add("stripe", {{"TOKEN", "value"}});
        auto& secret = m_plane->secrets.all.front().secret;
        ++secret.revision; // It has changed: the detail asks anew.
        detail->show(secret, "Organization", domain::EnvironmentKind::Other);
    }
    Q_UNUSED(view);
}

void PageStatesTest::loads()
{
    QFETCH(View, view);
    m_plane->network.held = true;

    open(view);

    QCOMPARE(overlay().state(), ViewState::Loading);
    QCOMPARE(test::tick(overlay(), "state.beforeLoading"), 1);
    QCOMPARE(sentence(), "Loading…");
    m_plane->network.open();
    QTRY_VERIFY(overlay().state() != ViewState::Loading);
}

void PageStatesTest::givesUpLoadingWhenAsked()
{
    QFETCH(View, view);
    m_plane->network.held = true;
    open(view);

    test::tick(overlay(), "state.beforeLoading");
    QCOMPARE(test::tick(overlay(), "state.beforeCancel"), 1);
    QVERIFY(button("state.cancel")->isVisible());
    button("state.cancel")->click();

    QCOMPARE(overlay().state(), ViewState::Error);
    QTRY_VERIFY(button("banner.retry")->isVisible());
    m_view.reset();
    m_plane->network.open();
}

void PageStatesTest::isEmpty()
{
    QFETCH(View, view);

    open(view);

    QTRY_COMPARE(overlay().state(), ViewState::Empty);
    QVERIFY(sentence().size() > 10);
    QCOMPARE(button("state.action")->isVisible(), view == View::Secrets);
}

void PageStatesTest::failsAndTriesAgain()
{
    QFETCH(View, view);
    m_plane->network.failure = Error{ErrorKind::Corrupted, "raw"};
    open(view);
    QTRY_COMPARE(overlay().state(), ViewState::Error);
    QVERIFY(banner().contains("cannot be read back"));

    m_plane->network.failure.reset();
    button("banner.retry")->click();

    QTRY_VERIFY(overlay().state() == ViewState::Ready || overlay().state() == ViewState::Empty);
    QVERIFY(banner().isEmpty());
}

void PageStatesTest::keepsItsRowsOffline()
{
    QFETCH(View, view);
    m_plane->secrets.add("stripe", {{"TOKEN", "value"}}).secret.state =
        view == View::Trash ? domain::SecretState::Deleted : domain::SecretState::Active;
    m_plane->audit.events.push_back({{"e-1"}, 1, m_plane->organization});
    open(view);
    QTRY_COMPARE(overlay().state(), ViewState::Ready);

    m_plane->network.failure = Error{ErrorKind::Unavailable, "raw"};
    reload(view);

    QTRY_COMPARE(overlay().state(), ViewState::Offline);
    QVERIFY(banner().startsWith("Offline."));
    const auto* table = m_overlay->findChild<ui::SrTableView*>();
    QVERIFY(table->isVisible() && table->model()->rowCount() == 1);
}

void PageStatesTest::saysWhatIsDenied()
{
    QFETCH(View, view);
    m_plane->network.failure = Error{ErrorKind::Forbidden, "You lack see_secrets on Acme."};

    open(view);

    QTRY_COMPARE(overlay().state(), ViewState::Denied);
    QVERIFY(sentence().contains("You lack see_secrets on Acme."));
}

void PageStatesTest::showsNothingOfAnotherScope()
{
    m_plane->secrets.add("stripe", {{"TOKEN", "value"}}, domain::EnvironmentId{"env-dev"});
    auto* page = qobject_cast<ui::SecretsPage*>(open(View::Secrets));
    page->setScope(domain::EnvironmentId{"env-dev"}, false);
    auto* list = page->findChild<ui::SrTableView*>("secrets.list");
    QTRY_COMPARE(list->model()->rowCount(), 1);

    m_plane->network.failure = Error{ErrorKind::Unavailable, "raw"};
    page->setScope(domain::EnvironmentId{"env-prod"}, false);

    QTRY_COMPARE(overlay().state(), ViewState::Error);
    QCOMPARE(list->model()->rowCount(), 0);
}

void PageStatesTest::clearsAFilterThatMatchesNothing()
{
    m_plane->secrets.add("stripe", {{"TOKEN", "value"}});
    open(View::Secrets);
    QTRY_COMPARE(overlay().state(), ViewState::Ready);
    auto* filter = m_view->findChild<ui::FilterField*>();
    filter->setText("nothing like it");
    QTRY_COMPARE(overlay().state(), ViewState::Empty);

    button("state.action")->click();

    QTRY_COMPARE(overlay().state(), ViewState::Ready);
    QVERIFY(filter->text().isEmpty());
}

QTEST_MAIN(PageStatesTest)
#include "page_states_test.moc"
