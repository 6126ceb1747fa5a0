// Emergencies: typed before they open, in sight while they last, reviewed by somebody else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "tests/support/review_samples.h"
#include "ui/pages/break_glass/emergencies_page.h"
#include "ui/pages/break_glass/glass_band.h"
#include "ui/pages/break_glass/glass_sheet.h"
#include "ui/pages/break_glass/review_sheet.h"
#include "ui/pages/rotation/runbook_sheet.h"
#include "ui/pages/secrets/reveal_sheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;

class BreakGlassTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_plane = std::make_unique<test::FakePlane>(); }
    void opensOnlyWithReasonTicketAndWords();
    void saysWhyItDidNotOpen();
    void isOfferedWhereARevealIsDenied();
    void bandCountsDownWhileItIsOpen();
    void bandShowsNobodyElses();
    void bandEndsIt();
    void bandWarnsBeforeTheEnd();
    void bandFollowsTheTheme();
    void bandLooksAfterItselfInOtherWindows();
    void queueCountsWhatTheReaderMayReview();
    void neverReviewsOnesOwn();
    void closesAReviewWithAFinding();
    void tellsTheTimeline();
    void endsItFromTheList();
    void rotatesWhatWasSeen();

private:
    std::unique_ptr<ui::EmergenciesPage> page()
    {
        auto made = std::make_unique<ui::EmergenciesPage>(m_plane->context);
        made->show();
        made->enter();
        (void)QTest::qWaitFor([&] {
            return made->findChild<ui::SrTableView*>("emergencies.timeline")->model()->rowCount()
                   > 0;
        });
        return made;
    }
    static void choose(ui::EmergenciesPage& page, const char* id)
    {
        auto* list = page.findChild<ui::SrTableView*>("emergencies.list");
        auto* model = static_cast<items::GlassListModel*>(list->model());
        list->setCurrentIndex(model->index(model->rowOf({id}), 0));
    }
    static void fill(const QWidget& sheet)
    {
        sheet.findChild<QPlainTextEdit*>("glass.reason")
            ->setPlainText("Payment outage, no approver online");
        sheet.findChild<QLineEdit*>("glass.ticket")->setText("INC-4821");
        sheet.findChild<QLineEdit*>("glass.typed")->setText("BREAK GLASS");
    }
    std::vector<domain::BreakGlass>& glasses() { return m_plane->approvals.glasses; }

    std::unique_ptr<test::FakePlane> m_plane;
};

void BreakGlassTest::opensOnlyWithReasonTicketAndWords()
{
    const auto& kept = m_plane->secrets.add("stripe", {{"TOKEN", "x"}});
    QPointer<ui::GlassSheet> sheet = new ui::GlassSheet(m_plane->context, kept.secret, nullptr);
    sheet->show();
    QSignalSpy opened(sheet, &ui::GlassSheet::opened);
    auto* confirm = sheet->findChild<QPushButton*>("glass.confirm");
    fill(*sheet);
    for (const char* field : {"glass.typed", "glass.ticket"}) {
        auto* edit = sheet->findChild<QLineEdit*>(field);
        const auto before = edit->text();
        edit->setText(QString(field) == "glass.typed" ? "break glass" : " ");
        QVERIFY(!confirm->isEnabled());
        edit->setText(before);
        QVERIFY(confirm->isEnabled());
    }
    auto* reason = sheet->findChild<QPlainTextEdit*>("glass.reason");
    reason->setPlainText("too short");
    QVERIFY(!confirm->isEnabled());
    QVERIFY(sheet->findChild<ui::TextLabel*>("glass.missing")->text().contains("20 characters"));
    fill(*sheet);
    auto* minutes = sheet->findChild<QComboBox*>("glass.minutes");
    minutes->setCurrentIndex(minutes->findText("10 min"));

    confirm->click();

    QTRY_COMPARE(opened.size(), 1);
    const auto& made = glasses().front();
    QCOMPARE(made.ticket, "INC-4821");
    QVERIFY(made.expiresAt - made.openedAt == std::chrono::minutes(10));
}

void BreakGlassTest::saysWhyItDidNotOpen()
{
    const auto& kept = m_plane->secrets.add("stripe", {{"TOKEN", "x"}});
    QPointer<ui::GlassSheet> sheet = new ui::GlassSheet(m_plane->context, kept.secret, nullptr);
    sheet->show();
    fill(*sheet);
    m_plane->network.failure =
        Error{ErrorKind::Forbidden, "The policy does not let you break the glass."};

    sheet->findChild<QPushButton*>("glass.confirm")->click();

    QTRY_VERIFY(sheet->findChild<ui::Banner*>()->isVisible());
    QVERIFY(sheet->findChild<ui::Banner*>()->text().contains("does not let you"));
    QVERIFY(sheet->findChild<QPushButton*>("glass.confirm")->isEnabled());
    delete sheet;
}

void BreakGlassTest::isOfferedWhereARevealIsDenied()
{
    const auto& kept = m_plane->secrets.add("stripe", {{"TOKEN", "x"}});
    QPointer<ui::RevealSheet> sheet =
        new ui::RevealSheet(m_plane->context, kept.secret, kept.versions.front(), nullptr);
    sheet->open();
    auto* offer = sheet->findChild<QPushButton*>("reveal.glass");
    auto* confirm = sheet->findChild<QPushButton*>("reveal.confirm");
    QTRY_VERIFY(m_plane->network.calls.contains("purposes"));
    QCoreApplication::processEvents();
    QVERIFY(!offer->isVisible());
    m_plane->network.failure =
        Error{ErrorKind::Forbidden, "This needs an approval.", {}, {}, "needs_approval"};
    confirm->click();
    QTRY_VERIFY(offer->isVisible());
    QCOMPARE(confirm->text(), "Request approval");
    m_plane->network.failure.reset();

    offer->click();
    auto* glass = sheet->findChild<ui::GlassSheet*>();
    fill(*glass);
    glass->findChild<QPushButton*>("glass.confirm")->click();

    QTRY_COMPARE(confirm->text(), "Reveal");
    QVERIFY(!offer->isVisible());
    confirm->click();
    QTRY_VERIFY(sheet->findChild<QWidget*>("reveal.value.TOKEN") != nullptr);
    delete sheet;
}

void BreakGlassTest::bandCountsDownWhileItIsOpen()
{
    glasses() = test::someGlasses();
    ui::GlassBand band(m_plane->context);

    band.enter();

    QTRY_VERIFY(band.isVisible());
    const auto text = [&] { return band.findChild<QLabel*>()->text(); };
    QVERIFY2(text().contains("ledger-db-password · 27:0") || text().contains("26:5"),
             qPrintable(text()));
    QVERIFY(text().contains("everything is recorded"));
    const auto before = text();
    QTRY_VERIFY(text() != before);
    band.leave();
    QVERIFY(!band.isVisible());
}

void BreakGlassTest::bandShowsNobodyElses()
{
    glasses() = test::someGlasses();
    for (auto& one : glasses())
        one.subject = "issuer|bob";
    ui::GlassBand band(m_plane->context);

    band.follow({1, "break_glass.open", "break_glass", "g-1"});

    QTRY_VERIFY(m_plane->network.calls.contains("breakGlasses"));
    QCoreApplication::processEvents();
    QVERIFY(!band.isVisible());
}

void BreakGlassTest::bandEndsIt()
{
    glasses() = test::someGlasses();
    ui::GlassBand band(m_plane->context);
    band.enter();
    QTRY_VERIFY(band.isVisible());

    band.findChild<QPushButton*>("glass.end.g-1")->click();

    QTRY_VERIFY(!band.isVisible());
    QVERIFY(glasses().back().endedAt.has_value());
}

void BreakGlassTest::bandWarnsBeforeTheEnd()
{
    glasses() = {test::someGlasses().back()};
    glasses().front().expiresAt = SystemClock().now() + std::chrono::milliseconds(60500);
    ui::GlassBand band(m_plane->context);
    QSignalSpy warned(&band, &ui::GlassBand::warned);

    band.enter();

    QTRY_COMPARE(warned.size(), 1);
    QVERIFY(warned.first().first().toString().contains("1 minute"));
}

void BreakGlassTest::bandFollowsTheTheme()
{
    glasses() = test::someGlasses();
    auto& theme = ui::Theme::current();
    theme.setChoice(ui::ThemeChoice::Light);
    ui::GlassBand band(m_plane->context);
    band.enter();
    QTRY_VERIFY(band.isVisible());
    const auto ink = [&] {
        return band.findChild<QLabel*>()->palette().color(QPalette::WindowText);
    };
    const auto before = ink();

    theme.setChoice(ui::ThemeChoice::Dark);

    QVERIFY(ink() != before);
    QCOMPARE(ink(), theme.color(ui::Token::GlassOn));
    theme.setChoice(ui::ThemeChoice::Light);
}

void BreakGlassTest::bandLooksAfterItselfInOtherWindows()
{
    ui::GlassBand band(m_plane->context);
    band.stay();
    QTRY_VERIFY(m_plane->network.calls.contains("breakGlasses"));
    QVERIFY(!band.isVisible());
    glasses() = test::someGlasses();

    emit m_plane->connection.changed({1, "break_glass.open", "break_glass", "g-1"});

    QTRY_VERIFY(band.isVisible());
    emit m_plane->session.stateChanged(client::SessionState::SignedOut);
    QVERIFY(!band.isVisible());
}

void BreakGlassTest::queueCountsWhatTheReaderMayReview()
{
    glasses() = test::someGlasses();
    ui::EmergenciesPage queue(m_plane->context);
    QSignalSpy waiting(&queue, &ui::Page::waiting);

    queue.begin();
    QTRY_COMPARE(waiting.size(), 1);
    QCOMPARE(waiting.takeFirst().first().toInt(), 1);
    m_plane->context.membership.capabilities.erase(domain::Capability::SeeAudit);
    queue.follow({1, "break_glass.end", "break_glass", "g-2"});

    QTRY_COMPARE(waiting.size(), 1);
    QCOMPARE(waiting.takeFirst().first().toInt(), 0);
}

void BreakGlassTest::neverReviewsOnesOwn()
{
    glasses() = test::someGlasses();
    glasses().back().endedAt = SystemClock().now();
    m_plane->approvals.activity = {{}};
    const auto queue = page();

    choose(*queue, "g-1");

    auto* review = queue->findChild<QPushButton*>("emergencies.review");
    QVERIFY(!review->isEnabled());
    QVERIFY(review->toolTip().contains("did yourself"));
    choose(*queue, "g-3");
    QVERIFY(review->toolTip().contains("closed"));
}

void BreakGlassTest::closesAReviewWithAFinding()
{
    glasses() = test::someGlasses();
    m_plane->approvals.activity = {{}};
    const auto queue = page();
    choose(*queue, "g-2");
    queue->findChild<QPushButton*>("emergencies.review")->click();
    auto* sheet = queue->findChild<ui::ReviewSheet*>();
    auto* confirm = sheet->findChild<QPushButton*>("review.confirm");

    confirm->click();
    QVERIFY(sheet->findChild<ui::Banner*>()->text().contains("Choose"));
    sheet->findChild<QRadioButton*>("review.follow_up")->setChecked(true);
    confirm->click();
    QVERIFY(!m_plane->network.calls.contains("reviewGlass"));
    sheet->findChild<QPlainTextEdit*>("review.remark")->setPlainText("Rotate the password.");
    confirm->click();

    QTRY_VERIFY(m_plane->network.calls.contains("reviewGlass"));
    QTRY_VERIFY(!queue->findChild<QPushButton*>("emergencies.review")->isEnabled());
    QVERIFY(glasses()[1].finding == domain::Finding::FollowUp);
}

void BreakGlassTest::tellsTheTimeline()
{
    glasses() = test::someGlasses();
    domain::AuditEvent event;
    event.action = "value.reveal";
    event.actor = "Bob";
    m_plane->approvals.activity = {event, event};
    const auto queue = page();

    QCOMPARE(queue->findChild<ui::SrTableView*>("emergencies.timeline")->model()->rowCount(), 2);
    m_plane->context.membership.capabilities.erase(domain::Capability::SeeAudit);
    choose(*queue, "g-2");

    QTRY_COMPARE(queue->findChild<ui::StateOverlay*>("emergencies.activity")->state(),
                 ui::ViewState::Denied);
}

void BreakGlassTest::endsItFromTheList()
{
    glasses() = test::someGlasses();
    m_plane->approvals.activity = {{}};
    const auto queue = page();
    choose(*queue, "g-1");

    queue->findChild<QPushButton*>("emergencies.end")->click();

    QTRY_VERIFY(!queue->findChild<QPushButton*>("emergencies.end")->isVisible());
    QVERIFY(glasses().back().endedAt.has_value());
}

void BreakGlassTest::rotatesWhatWasSeen()
{
    m_plane->context.rotations = &m_plane->rotations;
    glasses() = test::someGlasses();
    m_plane->approvals.activity = {{}};
    m_plane->rotations.add(glasses()[1].secret, "stripe", 3);
    const auto queue = page();
    choose(*queue, "g-2");
    auto* rotate = queue->findChild<QPushButton*>("emergencies.rotate");
    QVERIFY(rotate->isEnabled());

    rotate->click();

    QTRY_VERIFY(queue->findChild<ui::RunbookSheet*>() != nullptr);
    m_plane->context.membership.capabilities.erase(domain::Capability::Write);
    choose(*queue, "g-3");
    QVERIFY(!rotate->isEnabled());
}

QTEST_MAIN(BreakGlassTest)
#include "break_glass_test.moc"
