// The record says whether it is whole, event by event, and cries out where it is not.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit/audit_page.h"

#include "tests/support/fake_plane.h"
#include "ui/diff/diff_view.h"
#include "ui/diff/panel/diff_toolbar.h"
#include "ui/pages/audit/compare_events_sheet.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/sr_views.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;

class AuditPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysThatTheRecordIsWhole();
    void saysThatNobodyWitnessedIt();
    void provesTheEventThatIsShown();
    void cryesOutOverARewrittenRecord_data();
    void cryesOutOverARewrittenRecord();
    void cryesOutOverAnAlteredEvent();
    void staysCalmWhileTheNetworkIsGone();
    void comparesAnyTwoEvents();
    void offersNoOtherWhereThereIsNone();
    void notesWhatLeavesItBeforeItDoes();

private:
    QString text(const char* id) const { return m_page->findChild<QLabel*>(id)->text(); }
    QString alarm() const
    {
        const auto* banner = m_page->findChild<ui::Banner*>("audit.alarm");
        return banner->isHidden() ? QString() : banner->text();
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::AuditPage> m_page;
};

void AuditPageTest::init()
{
    m_page.reset();
    m_plane = std::make_unique<test::FakePlane>();
    domain::AuditEvent event{{"e-1"}, 1, m_plane->organization};
    event.action = "secret.change";
    m_plane->audit.events = {event};
    m_page = std::make_unique<ui::AuditPage>(m_plane->context);
    m_page->show();
}

void AuditPageTest::saysThatTheRecordIsWhole()
{
    m_page->enter();

    QTRY_VERIFY(text("audit.standing").contains("12 events"));
    QVERIFY(alarm().isEmpty());
}

void AuditPageTest::saysThatNobodyWitnessedIt()
{
    m_plane->log.standing.witnessedAt.reset();

    m_page->enter();

    QTRY_VERIFY(text("audit.standing").contains("No runner has witnessed"));
}

void AuditPageTest::provesTheEventThatIsShown()
{
    m_page->enter();

    QTRY_COMPARE(text("audit.proof"), "Proven to be in the log");
}

void AuditPageTest::cryesOutOverARewrittenRecord_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("word");
    QTest::newRow("forked") << "log_forked"
                            << "rewritten";
    QTest::newRow("shorter") << "log_shorter"
                             << "shorter";
    QTest::newRow("key") << "log_key"
                         << "another key";
    QTest::newRow("witness") << "log_witness"
                             << "witness";
    QTest::newRow("memory") << "log_memory"
                            << "log.sqlite";
}

void AuditPageTest::cryesOutOverARewrittenRecord()
{
    QFETCH(QString, field);
    QFETCH(QString, word);
    m_plane->log.wrong = Error{ErrorKind::Forged, "", {}, field.toStdString()};

    m_page->enter();

    QTRY_VERIFY(alarm().contains(word));
    QVERIFY(!text("audit.standing").contains("whole"));
}

void AuditPageTest::cryesOutOverAnAlteredEvent()
{
    m_plane->log.unproven = Error{ErrorKind::Forged, "", {}, std::string(client::logEventField)};

    m_page->enter();

    QTRY_VERIFY(alarm().contains("altered"));
    QCOMPARE(text("audit.proof"), "Not proven");
}

void AuditPageTest::staysCalmWhileTheNetworkIsGone()
{
    m_plane->log.wrong = Error{ErrorKind::Unavailable, "gone"};

    m_page->enter();

    QTRY_VERIFY(text("audit.standing").contains("could not be verified"));
    QVERIFY(alarm().isEmpty());
}

/// Whichever was chosen first, the older state is the left side.
void AuditPageTest::comparesAnyTwoEvents()
{
    for (const int number : {1, 2, 3}) {
        domain::AuditEvent event{{"e-" + std::to_string(number)},
                                 static_cast<std::uint64_t>(number),
                                 m_plane->organization};
        event.action = "secret.change";
        event.resourceId = "s-1";
        event.hasSnapshots = number != 2;
        event.before = "owner: " + std::to_string(number - 1) + "\n";
        event.after = "owner: " + std::to_string(number) + "\n";
        m_plane->audit.events.insert(m_plane->audit.events.begin(), event);
    }
    m_plane->audit.events.pop_back();
    m_page->enter();
    auto* with = m_page->findChild<QPushButton*>("audit.compare_with");
    QTRY_VERIFY(with->isEnabled());

    with->click();
    auto* sheet = m_page->findChild<ui::CompareEventsSheet*>();
    QVERIFY(sheet);
    QTRY_VERIFY(sheet->primary()->isEnabled());
    const auto* list = sheet->findChild<ui::SrTableView*>("compare.events");
    QCOMPARE(list->model()->rowCount(), 1); // Neither itself, nor what holds no state.
    sheet->primary()->click();

    const auto* view = m_page->findChild<ui::DiffView*>();
    QTRY_COMPARE(view->diff().texts->older, std::string("owner: 1\n"));
    QCOMPARE(view->diff().texts->newer, std::string("owner: 3\n"));
}

void AuditPageTest::offersNoOtherWhereThereIsNone()
{
    m_plane->audit.events.front().resourceId = "s-1";
    m_plane->audit.events.front().hasSnapshots = true;
    m_plane->audit.events.front().after = "a: 1\n";
    m_page->enter();
    auto* with = m_page->findChild<QPushButton*>("audit.compare_with");
    QTRY_VERIFY(with->isEnabled());

    with->click();

    auto* sheet = m_page->findChild<ui::CompareEventsSheet*>();
    QTRY_VERIFY(sheet->findChild<ui::StateOverlay*>("compare.state")->state()
                == ui::ViewState::Empty);
    QVERIFY(!sheet->primary()->isEnabled());
}

void AuditPageTest::notesWhatLeavesItBeforeItDoes()
{
    QTemporaryDir folder;
    const auto path = folder.filePath("differences.diff");
    auto& event = m_plane->audit.events.front();
    event.hasSnapshots = true;
    event.before = "owner: 1\n";
    event.after = "owner: 2\n";
    m_page->enter();
    const auto* view = m_page->findChild<ui::DiffView*>();
    QTRY_COMPARE(view->changeCount(), 1);
    auto* toolbar = m_page->findChild<ui::DiffToolbar*>();
    const auto exportIt = [&] {
        emit toolbar->exportRequested(ui::DiffExport::Patch);
        auto* dialog = m_page->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        emit dialog->fileSelected(path);
        delete dialog;
    };

    m_plane->network.failure = Error{ErrorKind::Unavailable};
    exportIt();
    QTRY_VERIFY(m_page->findChild<ui::Banner*>("diff.notice")->text().contains("reached"));
    QVERIFY(!QFile::exists(path));
    m_plane->network.failure.reset();
    exportIt();

    QTRY_VERIFY(QFile::exists(path));
    QCOMPARE(int(m_plane->audit.exports.size()), 1);
    QCOMPARE(m_plane->audit.exports.front().kind, std::string("diff"));
    QCOMPARE(m_plane->audit.exports.front().filter, std::string("event:e-1"));
}

QTEST_MAIN(AuditPageTest)
#include "audit_page_test.moc"
