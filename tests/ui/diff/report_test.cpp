// What is taken away of a diff: escaped, without scripts, in pages, and patches that apply.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/report/diff_report.h"

#include "models/diff/folding.h"
#include "ui/diff/panel/diff_panel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::ui;

namespace {

DiffSubject subject()
{
    return {
        "stripe <b>&amp;", "v6 & before", "v7 > after", {"Alice <alice@acme.example>"}, "stripe"};
}

diff::TextDiff compared(std::string older, std::string newer)
{
    auto diff = diff::compare(std::move(older), std::move(newer));
    return diff ? std::move(*diff) : diff::TextDiff{};
}

std::string lines(int count, const std::string& what)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += what + ' ' + std::to_string(i) + '\n';
    return text;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void escapesEverything();
    void runsAndFetchesNothing();
    void suitsLightAndDark();
    void marksAndFolds();
    void withholdsValues();
    void showsWhatTurnsTheDirection();
    void pdfHasPages_data();
    void pdfHasPages();
    void pdfSaysWhatItIs();
    void patchApplies();
    void saysWhyAFileCannotBeWritten();

private:
    static int pagesOf(const QByteArray& pdf)
    {
        return static_cast<int>(
            QString::fromLatin1(pdf).count(QRegularExpression("/Type\\s*/Page[^s]")));
    }

    QTemporaryDir m_folder;
};

void ReportTest::initTestCase()
{
    Theme::current().setChoice(ThemeChoice::Dark); // Paper is light none the less.
    Theme::current().applyTo(*qApp);
}

void ReportTest::escapesEverything()
{
    const auto diff = compared("a: <script>alert(1)</script>\nb: \"x\" & y\n",
                               "a: <img src=x onerror=alert(1)>\nb: \"x\" & y\n");

    for (const bool sideBySide : {true, false}) {
        const auto html = htmlReport({subject(), diff, sideBySide, diff::Folding::everything});

        QVERIFY(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"));
        QVERIFY(html.contains("script&gt;alert") || html.contains("&lt;"));
        QVERIFY(html.contains("stripe &lt;b&gt;&amp;amp;"));
        QVERIFY(html.contains("v6 &amp; before") && html.contains("v7 &gt; after"));
        QVERIFY(html.contains("&lt;alice@acme.example&gt;"));
        QVERIFY(html.contains("&quot;x&quot; &amp; y"));
    }
}

void ReportTest::runsAndFetchesNothing()
{
    const auto diff = compared("a: https://evil.example/x.js\n", "a: 2\n");

    const auto html = htmlReport({subject(), diff});

    QVERIFY(html.contains("default-src 'none'"));
    for (const auto* word : {"<script", " src=", " href=", "url(", "@import", "onload", "<link"})
        QVERIFY2(!html.contains(word), word);
}

void ReportTest::suitsLightAndDark()
{
    const auto html = htmlReport({subject(), compared("a\n", "b\n")});

    QVERIFY(html.contains("prefers-color-scheme:dark"));
    QVERIFY(html.contains(Theme::colorIn(Scheme::Light, Token::DiffCbAddLine).name()));
    QVERIFY(html.contains(Theme::colorIn(Scheme::Dark, Token::DiffCbAddLine).name()));
}

void ReportTest::marksAndFolds()
{
    const auto diff =
        compared(lines(30, "same") + "period: 180d\n", lines(30, "same") + "period: 90d\n");

    const auto html = htmlReport({subject(), diff, true, 3});

    QVERIFY(html.contains("27 unchanged lines"));
    QVERIFY(html.contains("<mark>180d</mark>") && html.contains("<mark>90d</mark>"));
}

void ReportTest::withholdsValues()
{
    const auto diff = compared("A:\n  value: hidden\n  n: 1\n", "A:\n  value: hidden\n  n: 2\n");

    const auto html = htmlReport({subject(), diff, true, diff::Folding::everything});

    QVERIFY(html.contains("Values are withheld"));
    QVERIFY(html.contains("value: <span class=\"chip\">hidden value</span>"));
    QVERIFY(!htmlReport({subject(), compared("a\n", "b\n")}).contains("withheld"));
}

void ReportTest::showsWhatTurnsTheDirection()
{
    const auto html = htmlReport({subject(), compared("a\n", "b\u202ec\u2067\n")});

    QVERIFY(!html.contains(QChar(0x202e)) && !html.contains(QChar(0x2067)));
}

void ReportTest::pdfHasPages_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("sideBySide");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("nothing") << 0 << true << 1 << 1;
    QTest::newRow("one") << 5 << true << 1 << 1;
    QTest::newRow("many") << 500 << true << 8 << 20;
    QTest::newRow("unified") << 500 << false << 8 << 20;
}

void ReportTest::pdfHasPages()
{
    QFETCH(int, lines);
    QFETCH(bool, sideBySide);
    QFETCH(int, least);
    QFETCH(int, most);
    const auto diff = compared(::lines(lines, "old"), ::lines(lines, "new"));
    const auto path = m_folder.filePath("report.pdf");

    const auto written = writePdf(path, {subject(), diff, sideBySide, diff::Folding::everything});

    QVERIFY(written);
    const auto pdf = contents(path);
    QVERIFY(pdf.startsWith("%PDF-"));
    const int pages = pagesOf(pdf);
    QVERIFY2(pages >= least && pages <= most, qPrintable(QString::number(pages)));
}

void ReportTest::pdfSaysWhatItIs()
{
    const auto tool = QStandardPaths::findExecutable("pdftotext");
    const auto path = m_folder.filePath("report.pdf");
    std::string longLine = "key: ";
    for (int i = 0; i < 4000; ++i)
        longLine += "word" + std::to_string(i) + ' ';
    const auto diff = compared("A:\n  value: hidden\n" + longLine + "\n",
                               "A:\n  value: hidden\n" + longLine + "more\n");
    QVERIFY(writePdf(path, {subject(), diff, true, diff::Folding::everything}));
    QVERIFY2(pagesOf(contents(path)) > 1, "a line may be longer than a page");
    if (qEnvironmentVariableIsSet("STRONGROOM_TEST_SHOTS"))
        QFile::copy(path, qEnvironmentVariable("STRONGROOM_TEST_SHOTS") + "/report.pdf");
    if (tool.isEmpty())
        QSKIP("pdftotext is not installed");

    QProcess process;
    process.start(tool, {"-layout", path, "-"});
    QVERIFY(process.waitForFinished());
    const auto text = QString::fromUtf8(process.readAllStandardOutput());

    QVERIFY2(text.contains("v6 & before") && text.contains("v7 > after"), qPrintable(text));
    QVERIFY(text.contains("Alice"));
    QVERIFY(text.contains("Values are withheld"));
    QVERIFY(text.contains("Page 1 of"));
    QVERIFY(text.contains("word3999"));
}

void ReportTest::patchApplies()
{
    const auto patch = QStandardPaths::findExecutable("patch");
    if (patch.isEmpty())
        QSKIP("patch is not installed");
    DiffPanel panel;
    const auto before = lines(40, "a");
    const auto after = lines(20, "a") + "added\n" + lines(20, "a");
    panel.compare(before, after);
    const auto path = m_folder.filePath("change.diff");
    QVERIFY(panel.exportTo(path, DiffExport::Patch));
    QFile older(m_folder.filePath("text"));
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write(QByteArray::fromStdString(before));
    older.close();

    QProcess process;
    process.start(patch, {"-s", older.fileName(), path});
    QVERIFY(process.waitForFinished());

    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(contents(older.fileName()).toStdString(), after);
}

void ReportTest::saysWhyAFileCannotBeWritten()
{
    DiffPanel panel;
    panel.compare("a\n", "b\n");

    for (const auto as : {DiffExport::Html, DiffExport::Pdf, DiffExport::Patch}) {
        const auto written = panel.exportTo(m_folder.filePath("no/such/folder/x"), as);
        QVERIFY(!written);
        QVERIFY(!written.error().message.empty());
    }
}

QTEST_MAIN(ReportTest)
#include "report_test.moc"
