// The record as a workbench: filtered, followed, counted, and taken out as evidence.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/x509/pdf_signature.h"
#include "models/report/evidence_report.h"
#include "tests/support/fake_plane.h"
#include "tests/ui/pages/lists.h"
#include "ui/pages/audit/activity_view.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/audit/evidence_sheet.h"
#include "ui/pages/audit/exposure_sheet.h"
#include "ui/pages/audit/saved_filters.h"
#include "ui/pages/shell/main_window.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace strongroom;

class RecordTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void asksForWhatTheFilterMeans();
    void asksForNothingThatItDoesNotUnderstand();
    void goesFromAnEventToWhatBelongsToIt();
    void tellsHowAJobEnded();
    void keepsFilters();
    void sharesFilters();
    void opensLinksFromOutside();
    void opensNoLinkPastTheSignIn();
    void countsByHourAndDay();
    void readsCellsByKeyboard();
    void plansWhatToRotate();
    void writesEvidenceOnceItIsOnTheRecord();
    void writesNoEvidenceOfARewrittenRecord();
    void signsPdfFilesThatOthersVerify();
    void signsNothingElse();

private:
    QLineEdit* field() const { return m_page->findChild<QLineEdit*>("audit.filter"); }
    QMenu* related() const { return m_page->findChild<QPushButton*>("audit.related")->menu(); }
    bool asked(const char* filter) const
    {
        return std::ranges::any_of(m_plane->audit.asked,
                                   [filter](const auto& query) { return query.filter == filter; });
    }
    static QAction* actionOf(QMenu* menu, const QString& text)
    {
        for (auto* action : menu->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }
    static domain::Evidence evidence(int events);

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::AuditPage> m_page;
};

void RecordTest::init()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("strongroom-test");
    QSettings().clear();
    m_plane = std::make_unique<test::FakePlane>();
    domain::AuditEvent event{{"e-1"}, 1, m_plane->organization};
    event.action = "value.reveal";
    event.subject = "builtin|anna";
    event.actor = "Anna Berg";
    event.resourceKind = "secret";
    event.resourceId = "s-1";
    event.grantId = "g-1";
    event.job = "deploy/4711";
    event.purpose = "failed · tests";
    m_plane->audit.events = {event};
    m_page = std::make_unique<ui::AuditPage>(m_plane->context);
    m_page->show();
    m_page->enter();
    QTRY_VERIFY(related()->actions().size() > 3);
}

void RecordTest::asksForWhatTheFilterMeans()
{
    field()->setText("action:reveal  needle");

    QTRY_VERIFY(asked("action:reveal  needle"));
}

void RecordTest::asksForNothingThatItDoesNotUnderstand()
{
    const auto before = m_plane->audit.asked.size();

    field()->setText("color:red");

    auto* problem = m_page->findChild<QLabel*>("audit.problem");
    QTRY_VERIFY(problem->text().contains("color:"));
    QVERIFY(!problem->isHidden());
    QCOMPARE(m_plane->audit.asked.size(), before);
    field()->setText("action:reveal");
    QTRY_VERIFY(problem->isHidden());
}

void RecordTest::goesFromAnEventToWhatBelongsToIt()
{
    const std::pair<const char*, const char*> ways[] = {
        {"Everything this person did", "actor:builtin|anna"},
        {"Everyone who revealed this", "action:value.reveal resource:s-1"},
        {"This grant", "grant:g-1"},
        {"This deployment job", "job:deploy/4711"}};
    for (const auto& [text, filter] : ways) {
        auto* action = actionOf(related(), text);
        QVERIFY2(action != nullptr, text);
        action->trigger();
        QTRY_COMPARE(field()->text(), filter);
        QTRY_VERIFY(related()->isEnabled());
    }
    QVERIFY(actionOf(related(), "This approval") == nullptr);
}

void RecordTest::tellsHowAJobEnded()
{
    QTRY_VERIFY(std::ranges::any_of(m_page->findChildren<QLabel*>(), [](const QLabel* label) {
        return label->text().contains("deploy/4711 · failed");
    }));
}

void RecordTest::keepsFilters()
{
    ui::SavedFilters saved;
    saved.save("Night / week", "from:-7d decision:deny");
    saved.save("Anna", "actor:\"Anna Berg\"");
    saved.save("Anna", "actor:anna");

    QCOMPARE(saved.all().size(), std::size_t(2));
    auto* menu = m_page->findChild<QPushButton*>("audit.saved")->menu();
    emit menu->aboutToShow();
    actionOf(menu, "Night / week")->trigger();
    QTRY_VERIFY(asked("from:-7d decision:deny"));
    saved.remove("Night / week");
    QCOMPARE(saved.all().front().second, "actor:anna");
}

void RecordTest::sharesFilters()
{
    const QString filter = "actor:\"Anna & Söhne\" from:-7d 100%";
    const auto link = ui::linkOf(filter);

    QVERIFY(link.startsWith("strongroom://audit?"));
    QCOMPARE(ui::filterOfLink(link), filter);
    QCOMPARE(ui::filterOfLink("strongroom://audit?event=01a22396-2052-7549-b66d-312ce9154113"),
             "event:01a22396-2052-7549-b66d-312ce9154113");
    const QStringList wrong{"",
                            "https://example.com/?filter=a",
                            "strongroom://secrets?filter=a",
                            "strongroom://audit",
                            "strongroom://audit?",
                            "strongroom://audit?filter=",
                            "strongroom://audit?filter=a&filter=b",
                            "strongroom://audit?filter=a&reveal=b",
                            "strongroom://audit?reveal=a",
                            "strongroom://audit/reveal?filter=a",
                            "strongroom://anna@audit?filter=a",
                            "strongroom://audit:80?filter=a",
                            "strongroom://audit?filter=a#b",
                            "strongroom://audit?filter=color%3Ared",
                            "strongroom://audit?filter=a%0Ab",
                            "strongroom://audit?filter=%ff",
                            "strongroom://audit?filter=%zz",
                            "strongroom://audit?event=..%2F..",
                            "strongroom://audit?event=a%20decision:deny",
                            "strongroom://audit?filter=" + QString(5000, 'a')};
    for (const auto& one : wrong)
        QVERIFY2(ui::filterOfLink(one).isEmpty(), qPrintable(one.left(80)));
    field()->setText(link);
    QTRY_COMPARE(field()->text(), filter);
}

void RecordTest::opensLinksFromOutside()
{
    ui::MainWindow window(m_plane->context);
    window.show();
    window.openLink(ui::linkOf("actor:anna")); // Before anybody is signed in.
    QVERIFY(!asked("actor:anna"));
    window.enter();
    QTRY_VERIFY(asked("actor:anna"));
    QTRY_COMPARE(window.windowTitle(), "Strongroom – Audit");
    m_plane->audit.asked.clear();

    window.openLink("strongroom://audit?reveal=everything");

    QVERIFY(m_plane->audit.asked.empty());
    window.openLink("strongroom://audit?event=01a22396-2052-7549-b66d-312ce9154113");
    QTRY_VERIFY(asked("event:01a22396-2052-7549-b66d-312ce9154113"));
}

void RecordTest::opensNoLinkPastTheSignIn()
{
    m_plane->context.unlock = &m_plane->session;
    ui::MainWindow window(m_plane->context);
    window.show();
    window.enter();
    QTRY_COMPARE(window.windowTitle(), "Strongroom – Secrets");
    m_plane->session.expire();

    window.openLink(ui::linkOf("actor:anna"));

    QCOMPARE(window.windowTitle(), "Strongroom – Locked");
    QVERIFY(!asked("actor:anna"));
    auto* again = window.findChild<QPushButton*>("lock.unlock");
    QVERIFY(again);
    again->click();
    QTRY_VERIFY(asked("actor:anna"));
    QTRY_COMPARE(window.windowTitle(), "Strongroom – Audit");
}

void RecordTest::countsByHourAndDay()
{
    const auto noon = QDateTime(QDate::currentDate(), QTime(12, 0));
    const Timestamp at{std::chrono::milliseconds(noon.toMSecsSinceEpoch())};
    ui::ActivityView view;

    view.setHours({{at - std::chrono::hours(24 * 7), 5, 0}, {at, 7, 2}});

    int events = 0;
    for (int cell = 0; cell < view.cellCount(); ++cell)
        events += view.cellText(cell).contains("12 events, 2 denied");
    QCOMPARE(events, 1);
    view.setKind(ui::ActivityView::Kind::Days);
    QVERIFY(view.cellText(view.cellCount() - 1).contains("7 events"));
    QVERIFY(view.cellText(view.cellCount() - 8).contains("5 events"));
    QVERIFY(view.cellText(0).contains("0 events"));
}

void RecordTest::readsCellsByKeyboard()
{
    ui::ActivityView view;
    view.resize(800, 200);
    view.show();
    QSignalSpy chosen(&view, &ui::ActivityView::dayChosen);

    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.currentCell(), 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentCell(), 25);
    QCOMPARE(view.accessibleDescription(), view.cellText(25));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    view.setKind(ui::ActivityView::Kind::Days);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toDateTime(), QDate::currentDate().startOfDay());
}

void RecordTest::plansWhatToRotate()
{
    domain::Exposure exposure{{"s-1"}, "stripe", {}, "payments", {}};
    exposure.keys = {{"OLD", 1, {}, 1, domain::ExposureState::Rotated},
                     {"API", 2, {}, 3, domain::ExposureState::Current}};
    m_plane->audit.exposures = {exposure};
    ui::ExposureSheet sheet(m_plane->context, "builtin|anna", "Anna Berg");
    sheet.show();

    QTRY_COMPARE(test::columnOf(sheet, "exposure.list", 5),
                 QStringList({"to be rotated", "rotated since"}));
    QVERIFY(
        sheet.findChild<QLabel*>("exposure.sum")->text().contains("Anna Berg has seen 1 value"));
}

domain::Evidence RecordTest::evidence(int events)
{
    domain::Evidence evidence;
    evidence.organizationName = "<Home & Söhne>";
    evidence.madeBy = "Anna (auditor)";
    evidence.logKey = "strongroom/log+12345678+AAAA";
    for (int i = 0; i < events; ++i) {
        domain::AuditEvent event{{"e-" + std::to_string(i)}, 1, {"o"}};
        event.action = i % 3 == 0 ? "value.reveal" : "secret.change";
        event.actor = "Bob";
        event.log = domain::LogPlace{static_cast<std::uint64_t>(i), {}, {}};
        evidence.events.push_back({event, {}});
    }
    evidence.document = "{\"strongroom_evidence\":1}\n";
    return evidence;
}

void RecordTest::writesEvidenceOnceItIsOnTheRecord()
{
    QTemporaryDir folder;
    m_plane->log.proven = evidence(3).events;
    // Closes itself, and is gone then.
    const QPointer sheet(new ui::EvidenceSheet(m_plane->context));
    sheet->askForFile = [&](const QString&) { return folder.filePath("q4"); };
    QSignalSpy made(sheet.data(), &ui::EvidenceSheet::made);

    m_plane->network.failure = Error{ErrorKind::Unavailable, "gone"};
    emit sheet->confirmed();
    QTest::qWait(50);
    QVERIFY(!QFile::exists(folder.filePath("q4.pdf")));
    m_plane->network.failure.reset();
    emit sheet->confirmed();

    QTRY_COMPARE(made.size(), 1);
    QVERIFY(QFile::exists(folder.filePath("q4.pdf")) && QFile::exists(folder.filePath("q4.json")));
    QCOMPARE(m_plane->audit.exports.back().kind, "evidence");
    QCOMPARE(m_plane->audit.exports.back().events, std::uint64_t(3));
}

void RecordTest::writesNoEvidenceOfARewrittenRecord()
{
    QTemporaryDir folder;
    m_plane->log.wrong = Error{ErrorKind::Forged, "", {}, std::string(client::logForkedField)};
    const QPointer sheet(new ui::EvidenceSheet(m_plane->context, m_page.get()));
    sheet->askForFile = [&](const QString&) { return folder.filePath("q4.pdf"); };

    emit sheet->confirmed();

    QTest::qWait(50);
    QVERIFY(!QFile::exists(folder.filePath("q4.pdf")));
    QVERIFY(m_plane->audit.exports.empty());
}

void RecordTest::signsPdfFilesThatOthersVerify()
{
    if (QStandardPaths::findExecutable("pdfsig").isEmpty())
        QSKIP("pdfsig (poppler-utils) is not installed");
    QTemporaryDir folder;
    const auto now = SystemClock().now();
    auto credential = crypto::newSigningCertificate("Anna Berg", now);
    QVERIFY(credential);
    const auto pdf = report::evidencePdf(evidence(400));
    const auto done =
        crypto::signPdf(pdf, {std::move(*credential), "Anna (auditor)", "\\ test"}, now);
    QVERIFY2(done, done ? "" : done.error().message.c_str());
    const auto told = [&](const Bytes& bytes) {
        QFile file(folder.filePath("report.pdf"));
        file.open(QIODevice::WriteOnly);
        file.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size()));
        file.close();
        QProcess pdfsig;
        pdfsig.start("pdfsig", {"-nocert", file.fileName()});
        pdfsig.waitForFinished();
        return QString::fromUtf8(pdfsig.readAllStandardOutput());
    };

    const auto whole = told(*done);
    QVERIFY2(whole.contains("Signature is Valid"), qPrintable(whole));
    QVERIFY2(whole.contains("Total document signed"), qPrintable(whole));
    QVERIFY2(whole.contains("Signer Certificate Common Name: Anna Berg"), qPrintable(whole));
    auto altered = *done;
    altered[pdf.size() / 2] ^= 1;
    const auto other = told(altered);
    QVERIFY2(!other.contains("Signature is Valid"), qPrintable(other));
}

void RecordTest::signsNothingElse()
{
    const auto now = SystemClock().now();
    for (const std::string& text :
         {std::string(), std::string("%PDF-1.4"), std::string(1000, '\0'),
          std::string("trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n99999999999999999999\n%%EOF"),
          std::string("%PDF-1.4\nxref\ntrailer\n<< /Size 3 /Root 7 0 R >>\nstartxref\n9\n%%EOF")}) {
        auto credential = crypto::newSigningCertificate("Anna", now);
        const auto done =
            crypto::signPdf(Bytes(text.begin(), text.end()), {std::move(*credential), "", ""}, now);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    }
}

QTEST_MAIN(RecordTest)
#include "record_test.moc"
