// Words are explained where they stand, help is found by typing, and diagnostics name nothing.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "ui/pages/help/diagnostics_sheet.h"
#include "ui/pages/help/help_sheet.h"
#include "ui/pages/help/update_banner.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/words/word_mark.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;

class HelpTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void wordsHaveTwoSentencesAsTheGlossary();
    void marksExplainByKey();
    void findsWordsAndKeys();
    void diagnosticsNameNothing();
    void diagnosticsAreSavedAsShown();
    void updatesAreToldOnce();
    void updatesAreNotToldToThoseWhoDoNotWantThem();

private:
    std::unique_ptr<test::FakePlane> m_plane;
};

void HelpTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("strongroom-test");
    QCoreApplication::setApplicationName("help-test");
}

void HelpTest::init()
{
    QSettings().clear();
    m_plane = std::make_unique<test::FakePlane>();
}

void HelpTest::wordsHaveTwoSentencesAsTheGlossary()
{
    QFile file(STRONGROOM_SOURCE_DIR "/docs/GLOSSARY.md");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto glossary = QString::fromUtf8(file.readAll()).toLower();
    for (const auto word : ui::allWords()) {
        const auto text = ui::textOf(word);
        QVERIFY2(glossary.contains(text.word.toLower()), qPrintable(text.word));
        QCOMPARE(text.meaning.count(QRegularExpression("\\.( |$)")), 2);
    }
}

void HelpTest::marksExplainByKey()
{
    ui::WordMark mark(ui::Word::Kek);
    mark.show();
    QApplication::setActiveWindow(&mark);
    mark.setFocus();
    QCOMPARE(mark.accessibleDescription(), ui::textOf(ui::Word::Kek).meaning);

    QTest::keyClick(&mark, Qt::Key_Space);

    auto* meaning = mark.findChild<QLabel*>("word.meaning");
    QVERIFY(meaning != nullptr && meaning->isVisible());
    QCOMPARE(meaning->text(), ui::textOf(ui::Word::Kek).meaning);
    QTest::keyClick(meaning->window(), Qt::Key_Escape);
    QTRY_VERIFY(mark.findChild<QLabel*>("word.meaning") == nullptr);
}

void HelpTest::findsWordsAndKeys()
{
    m_plane->actions.add({"test.mend", "&Mend it", QKeySequence("Ctrl+Alt+F9"), {}, "Test"});
    ui::HelpSheet sheet(m_plane->actions, nullptr);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.show();
    auto* filter = sheet.findChild<ui::FilterField*>("help.filter");
    auto* tabs = sheet.findChild<QTabWidget*>();
    auto* table = sheet.findChild<ui::SrTableView*>("help.shortcuts");

    filter->setText("inclusion");
    QTRY_VERIFY(!sheet.findChild<QWidget*>("help.word.dek")->isVisible());
    QVERIFY(sheet.findChild<QWidget*>("help.word.inclusion-proof")->isVisible());
    QCOMPARE(tabs->currentIndex(), 0);

    filter->setText("mend");
    QTRY_COMPARE(tabs->currentIndex(), 1);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), "Mend it");
}

void HelpTest::diagnosticsNameNothing()
{
    test::FakeMetadata metadata;
    auto secret = m_plane->secrets.add("sr-canary-name", {{"CANARYKEY", "sr-canary-value"}}).secret;
    secret.name = "Zanzibar";
    metadata.secrets.put(secret);
    m_plane->context.metadata = &metadata;
    m_plane->context.savedServer = "acme";
    QSettings().setValue("audit/filters/Canary of Carol", "actor:carol");
    const report::LogLines log{
        {QDateTime::currentDateTimeUtc(), "warning",
         "Reading Zanzibar of Acme in production for Alice from plane.example failed twice."},
        {QDateTime::currentDateTimeUtc(), "info", "sr-canary-name: CANARYKEY=sr-canary-value"}};

    ui::DiagnosticsSheet sheet(m_plane->context, log, nullptr);

    auto* shown = sheet.findChild<QPlainTextEdit*>("diagnostics.text");
    const auto text = shown->toPlainText();
    for (const auto* name : {"canary", "Canary", "CANARY", "Zanzibar", "Acme", "Alice", "Carol",
                             "production", "example", "acme"})
        QVERIFY2(!text.contains(name), qPrintable(QString(name) + " in\n" + text));
    QVERIFY(text.contains("failed twice")); // What helps is there.
    QVERIFY(text.contains("secrets known: 1"));
    QVERIFY(text.contains(qVersion()));
    sheet.findChild<QCheckBox*>()->setChecked(true);
    QVERIFY(shown->toPlainText().contains("server: plane.example"));
}

void HelpTest::diagnosticsAreSavedAsShown()
{
    QTemporaryDir folder;
    ui::DiagnosticsSheet sheet(m_plane->context, {}, nullptr);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.show();
    QSignalSpy told(&sheet, &ui::DiagnosticsSheet::told);

    sheet.saveTo(folder.filePath("absent/d.txt"));
    QCOMPARE(told.size(), 0);
    QVERIFY(sheet.isVisible());

    const auto path = folder.filePath("d.txt");
    sheet.saveTo(path);
    QCOMPARE(told.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()),
             sheet.findChild<QPlainTextEdit*>("diagnostics.text")->toPlainText());
    QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void HelpTest::updatesAreToldOnce()
{
    const ui::UpdateNews news{ui::UpdateNews::Kind::Installed, "9.9.9"};
    ui::UpdateBanner banner;
    QVERIFY(banner.tell(news));
    QVERIFY2(banner.text().contains("9.9.9"), qPrintable(banner.text()));
    QVERIFY(banner.isVisibleTo(nullptr) || !banner.isHidden());

    banner.findChild<QPushButton*>("banner.later")->click();

    QVERIFY(banner.isHidden());
    QVERIFY(!banner.tell(news));
    ui::UpdateBanner later; // The next start.
    QVERIFY(!later.tell(news));
    QVERIFY(later.tell({ui::UpdateNews::Kind::Installed, "9.9.10"}));
}

void HelpTest::updatesAreNotToldToThoseWhoDoNotWantThem()
{
    ui::UpdateBanner banner;
    QVERIFY(banner.tell({ui::UpdateNews::Kind::Offered, "9.9.9"}));
    banner.setWanted(false);
    QVERIFY(banner.isHidden());
    QVERIFY(!ui::updatesAreTold());
    QVERIFY(!banner.tell({ui::UpdateNews::Kind::Offered, "9.9.10"}));
    banner.setWanted(true);
    QVERIFY(banner.tell({ui::UpdateNews::Kind::Offered, "9.9.10"}));
}

QTEST_MAIN(HelpTest)
#include "help_test.moc"
